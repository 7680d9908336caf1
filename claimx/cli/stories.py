"""`claimx stories`: how the documents group, and why."""

from __future__ import annotations

from functools import partial

import click

from claimx.cli.exits import Exit
from claimx.cli.options import color_option, format_option, manifest_option, reading_options
from claimx.config import Settings
from claimx.reporting.formats import STORY_FORMATS, Format


@click.command("stories")
@reading_options
@manifest_option
@format_option(*STORY_FORMATS)
@color_option
@click.pass_context
def command(
    ctx: click.Context,
    paths: tuple[str, ...],
    settings: Settings,
    jobs: int,
    quiet: bool,
    manifest: str | None,
    named: str | None,
    no_color: bool,
) -> None:
    """Show which documents tell the same story, and what says so.

    PATH is a file, a folder, or - for standard input.
    """
    from claimx import pipeline, reconciliation, reporting, sources
    from claimx.cli.progress import track
    from claimx.cli.streams import opened, say_problem
    from claimx.model import Reading

    stated = None if manifest is None else sources.read_manifest(manifest)
    inputs = sources.read(paths, language=None, patterns=settings.patterns, manifest=stated)
    items = list(track(inputs, partial(pipeline.read, jobs=jobs, lexicon=settings.lexicon), quiet=quiet))
    problems = [problem for item in items if (problem := pipeline.problem(item))]
    for problem in problems:
        say_problem(problem)
    groups = reconciliation.group([item for item in items if isinstance(item, Reading)])
    with opened(None) as stream:
        style = reporting.style(stream, named, fallback=Format.JSON, no_color=no_color)
        reporting.write_stories(groups, stream, style)
    ctx.exit(Exit.UNUSABLE if problems else Exit.FINE)
