"""`claimx extract`: every figure that the documents state."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

import click

from claimx.cli.exits import Exit
from claimx.cli.options import color_option, reading_options, writing_options
from claimx.config import Settings
from claimx.model import Claim, Kind, Problem, Reading
from claimx.reporting.formats import CLAIM_FORMATS


@click.command("extract")
@reading_options
@writing_options(*CLAIM_FORMATS)
@color_option
@click.option("--language", metavar="TAG", help="The language of all documents. [default: what paths and texts say]")
@click.option(
    "--kind",
    "kinds",
    metavar="KIND",
    multiple=True,
    type=click.Choice([kind.value for kind in Kind]),
    help=f"Only this kind; repeatable. One of {', '.join(Kind)}.",
)
@click.option(
    "--all", "everything", is_flag=True, help="Also identifiers, page furniture and articles that may be figures."
)
@click.pass_context
def command(
    ctx: click.Context,
    paths: tuple[str, ...],
    settings: Settings,
    jobs: int,
    quiet: bool,
    named: str | None,
    output: str | None,
    excel: bool,
    no_color: bool,
    language: str | None,
    kinds: tuple[str, ...],
    everything: bool,
) -> None:
    """List the figures that documents state.

    PATH is a file, a folder, or - for standard input.
    """
    from claimx import pipeline, reporting, sources
    from claimx.cli.progress import track
    from claimx.cli.streams import opened, require_apart
    from claimx.languages import loader
    from claimx.selection import is_shown

    if language is not None:
        loader.load(language, settings.lexicon)  # an unknown tag is one error, not one for each document
    require_apart(output, paths)
    inputs = sources.read(paths, language=language, patterns=settings.patterns)
    items = track(inputs, partial(pipeline.read, jobs=jobs, lexicon=settings.lexicon, weak=everything), quiet=quiet)
    wanted = partial(is_shown, kinds=frozenset(map(Kind, kinds)), everything=everything)
    problems: list[Problem] = []
    with opened(output) as stream:
        style = reporting.style(stream, named, output=output, excel=excel, no_color=no_color)
        reporting.write_claims(filter(wanted, _claims(items, problems)), stream, style)
    ctx.exit(Exit.UNUSABLE if problems else Exit.FINE)


def _claims(items: Iterable[Reading | Problem], problems: list[Problem]) -> Iterator[Claim]:
    from claimx import pipeline
    from claimx.cli.streams import say_problem

    for item in items:
        if problem := pipeline.problem(item):
            say_problem(problem)
            problems.append(problem)
        if isinstance(item, Reading):
            yield from item.claims
