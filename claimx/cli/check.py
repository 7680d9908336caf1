"""`claimx check`: where the documents of a story state different figures."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import click

from claimx.cli.exits import Exit
from claimx.cli.options import color_option, manifest_option, reading_options, writing_options
from claimx.config import Settings
from claimx.model import Report, Severity
from claimx.reporting.formats import REPORT_FORMATS, Format


@click.command("check")
@reading_options
@manifest_option
@writing_options(*REPORT_FORMATS)
@color_option
@click.option(
    "--source", metavar="TAG", help="The language whose figures are right. [default: what most documents say]"
)
@click.option(
    "--fail-on",
    type=click.Choice([*(severity.value for severity in Severity), "never"]),
    default=Severity.ERROR.value,
    show_default=True,
    help="The least severity that makes the exit code 1.",
)
@click.option("--select", metavar="CODE", multiple=True, help="Only rules whose code begins so, as CX1; repeatable.")
@click.option("--ignore", metavar="CODE", multiple=True, help="No rules whose code begins so; repeatable.")
@click.option(
    "--baseline",
    metavar="FILE",
    type=click.Path(),
    help="Leave out the findings that FILE accepts, and say which are gone.",
)
@click.option(
    "--write-baseline",
    "accepting",
    metavar="FILE",
    type=click.Path(),
    help="Accept all findings of this run: write them to FILE, with the reasons that it gives by now.",
)
@click.option("--verbose", "-v", is_flag=True, help="In a table: also what is for information, and all that agrees.")
@click.pass_context
def command(
    ctx: click.Context,
    paths: tuple[str, ...],
    settings: Settings,
    jobs: int,
    quiet: bool,
    manifest: str | None,
    named: str | None,
    output: str | None,
    excel: bool,
    no_color: bool,
    source: str | None,
    fail_on: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    baseline: str | None,
    accepting: str | None,
    verbose: bool,
) -> None:
    """Compare the figures of documents that tell the same story.

    PATH is a file, a folder, or - for standard input.
    """
    from claimx import pipeline, reporting, sources
    from claimx.cli import baselines
    from claimx.cli.progress import track
    from claimx.cli.streams import opened, require_apart, say_coverage, say_problem
    from claimx.reconciliation.baseline import apply, record

    select, ignore = _codes(select, "--select"), _codes(ignore, "--ignore")
    reporting.require(named, output=output)
    require_apart(output, paths)
    known = baselines.gather(baseline, accepting)
    stated = None if manifest is None else sources.read_manifest(manifest)
    inputs = sources.read(paths, language=None, patterns=settings.patterns, manifest=stated)
    items = track(inputs, partial(pipeline.read, jobs=jobs, lexicon=settings.lexicon), quiet=quiet)
    whole = pipeline.compare(items, source=source)
    for problem in whole.errors:
        say_problem(problem)
    chosen = pipeline.pick(whole, select=select, ignore=ignore, severities=settings.severities)
    report, _ = apply(chosen, known)
    with opened(output) as stream:
        style = reporting.style(
            stream,
            named,
            output=output,
            formats=REPORT_FORMATS,
            excel=excel,
            no_color=no_color,
            verbose=verbose,
        )
        reporting.write_report(report, stream, style)
    if style.format is not Format.TABLE and not quiet:
        say_coverage(report)
    baselines.say_use(whole, known, left_out=len(chosen.findings) - len(report.findings))
    if accepting is not None:
        baselines.write(record(whole, known, shown=chosen), accepting)
    ctx.exit(_verdict(report, "never" if accepting else fail_on))


def _codes(prefixes: Sequence[str], option: str) -> tuple[str, ...]:
    from claimx.reconciliation.rules import RULES

    for prefix in prefixes:
        if not any(code.startswith(prefix.upper()) for code in RULES):
            raise click.BadParameter(
                f"no rule's code begins with {prefix}; there are {', '.join(sorted(RULES))}", param_hint=option
            )
    return tuple(prefix.upper() for prefix in prefixes)


def _verdict(report: Report, fail_on: str) -> Exit:
    if report.errors:
        return Exit.UNUSABLE
    if fail_on == "never":
        return Exit.FINE
    limit = Severity(fail_on).rank
    return Exit.FINDINGS if any(finding.severity.rank <= limit for finding in report.findings) else Exit.FINE
