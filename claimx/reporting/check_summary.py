"""What stands before and behind the stories of a check: what was read and found, and what to do next."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from claimx.model import Report, Severity
from claimx.reconciliation.coverage import cover_all, describe
from claimx.reporting.consoles import SEVERITY_STYLES, count, count_findings, grid, put
from claimx.reporting.plain import visible

DIFFERS, SUSPECT, ABSENT = "≠", "!", "–"

_NAMED = 12  # stories with a severity that are named


def write_summary(report: Report, screen: Console, *, verbose: bool) -> None:
    """Write what was read, the findings of each severity with the stories that have them, and what signs mean."""
    figures = cover_all(report.stories)
    read = (count(report.counts["documents"], "document"), count(report.counts["stories"], "story"))
    seen = f"{count(figures.seen, 'figure')} seen, {figures.compared:,} compared"
    put(screen, Text(f"{', '.join(read)}, {seen}", "bold"))
    table = grid("", "")
    table.columns[0].no_wrap = True
    for severity in Severity:
        number = report.counts[severity.value]
        style = SEVERITY_STYLES[severity] if number else "dim"
        table.add_row(Text(count_findings(number, severity), style), _stories(report, severity, verbose=verbose))
    put(screen, table, 2)
    if report.errors:
        put(screen, f"{count(len(report.errors), 'input')} could not be used; see the messages.")
    if not any(len(checked.story.readings) > 1 for checked in report.stories):
        put(screen, "Nothing was compared: no two documents tell the same story.")
    if report.findings:
        put(screen, Text(f"{DIFFERS} differs   {SUSPECT} probably wrong   {ABSENT} not stated", "dim"))


def _stories(report: Report, severity: Severity, *, verbose: bool) -> str:
    """The stories with a finding of the severity, by id."""
    ids = [
        visible(checked.story.id)
        for checked in report.stories
        if any(finding.severity is severity for finding in checked.findings)
    ]
    more = [f"{len(ids) - _NAMED:,} more"] if len(ids) > _NAMED else []
    folded = " (--verbose lists them)" if ids and severity is Severity.INFO and not verbose else ""
    return ", ".join(ids[:_NAMED] + more) + folded


def write_closing(report: Report, screen: Console, *, verbose: bool) -> None:
    """Write how much was looked at, and the commands that lead on."""
    put(screen, f"{describe(cover_all(report.stories))}.")
    steps = list(_steps(report, verbose=verbose))
    if steps:
        table = grid("", "")
        table.columns[0].no_wrap = True
        for command, purpose in steps:
            table.add_row(Text(command, "bold"), purpose)
        screen.print("\nNext:")
        put(screen, table, 2)


def _steps(report: Report, *, verbose: bool) -> Iterator[tuple[str, str]]:
    """What to run next and what for; `…` stands for the command that was just run."""
    if not any(len(checked.story.readings) > 1 for checked in report.stories):
        yield "claimx stories PATH", "which documents tell the same story, and why"
    if not report.findings:
        return
    gravest = min(report.findings, key=lambda finding: finding.severity.rank)
    yield f"claimx explain {gravest.code}", "what that finding means"
    yield "… --format html --output report.html", "all side by side, in a browser"
    yield "… --write-baseline accepted.json", "accept all this; then see what is new"
    infos = report.counts[Severity.INFO.value]
    if infos and not verbose:
        yield "… --verbose", f"list the {count_findings(infos, Severity.INFO)} too"
