"""A check as an editor reads it: a summary, then each story with something to look at, the gravest first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TextIO

from rich.console import Console
from rich.text import Text

from claimx.model import Checked, Claim, Fact, Finding, Report, Severity, Status
from claimx.reconciliation.coverage import cover, describe
from claimx.reporting.check_summary import ABSENT, DIFFERS, SUSPECT, write_closing, write_summary
from claimx.reporting.consoles import SEVERITY_STYLES, console, count, count_findings, grid, linked, literal, put
from claimx.reporting.figures import figure, quantity
from claimx.reporting.formats import Style
from claimx.reporting.labels import name_documents, name_fact, units_of
from claimx.reporting.plain import visible
from claimx.reporting.quotes import quote
from claimx.selection import is_shown

# The least that a document's column needs, and what the columns before them take.
_COLUMN, _BEFORE = 14, 26
# Facts, or stories, without findings that are named; a verbose table names all.
_NAMED = 20
_QUIET = {
    Status.AGREE: "In agreement",
    Status.PARTIAL: "Not in every document",
    Status.DIFFERS: "Different, but set aside",
}
# Cells before a message, and before a quotation.
_MESSAGE, _QUOTED = 4, 8


@dataclass(frozen=True, slots=True)
class _Row:
    """A fact with the findings about it: the codes, and the paths they suspect."""

    fact: Fact
    findings: tuple[Finding, ...]

    @property
    def codes(self) -> list[str]:
        return list(dict.fromkeys(finding.code for finding in self.findings))

    @property
    def suspects(self) -> frozenset[str]:
        return frozenset(path for finding in self.findings for path in finding.suspects)

    @property
    def style(self) -> str:
        return SEVERITY_STYLES[min((finding.severity for finding in self.findings), key=lambda each: each.rank)]


def write(report: Report, stream: TextIO, style: Style) -> None:
    """Write a summary, the stories with errors, those with warnings, the others by name, and what to do next.

    What is only for information is counted, and told in full where the style is verbose.
    """
    screen = console(stream, style)
    write_summary(report, screen, verbose=style.verbose)
    told, quiet = _sort(report.stories, verbose=style.verbose)
    for checked in told:
        screen.print()
        _write_story(checked, screen, verbose=style.verbose)
    _write_quiet_stories(quiet, screen, verbose=style.verbose)
    screen.print()
    write_closing(report, screen, verbose=style.verbose)


def _sort(stories: Iterable[Checked], *, verbose: bool) -> tuple[list[Checked], list[Checked]]:
    """The stories to tell, those with the gravest findings first, and the others."""
    told: list[Checked] = []
    quiet: list[Checked] = []
    for checked in stories:
        found = _findings(checked, verbose=verbose)
        (told if found or (verbose and _is_compared(checked)) else quiet).append(checked)
    return sorted(told, key=_gravest), quiet


def _findings(checked: Checked, *, verbose: bool) -> list[Finding]:
    """The findings to tell, the gravest first."""
    found = (each for each in checked.findings if verbose or each.severity is not Severity.INFO)
    return sorted(found, key=lambda each: each.severity.rank)


def _gravest(checked: Checked) -> int:
    return min((finding.severity.rank for finding in checked.findings), default=len(Severity))


def _is_compared(checked: Checked) -> bool:
    return sum(reading.supported for reading in checked.story.readings) > 1


def _write_story(checked: Checked, screen: Console, *, verbose: bool) -> None:
    findings = _findings(checked, verbose=verbose)
    names = name_documents(checked.story)
    _write_heading(checked, names, screen)
    rows = _rows(checked, findings)
    if rows:
        screen.print()
        fits = screen.width >= _BEFORE + _COLUMN * len(names)
        (_write_side_by_side if fits else _write_blocks)(rows, names, screen)
    for finding in findings:
        screen.print()
        _write_finding(finding, screen)
    screen.print()
    _write_quiet_facts(checked, {row.fact.id for row in rows}, screen, verbose=verbose)
    if verbose:
        put(screen, Text(describe(cover(checked)), "dim"), 2)


def _write_heading(checked: Checked, names: Mapping[str, str], screen: Console) -> None:
    heading = literal(checked.story.id, "bold")
    for severity in Severity:
        if number := sum(finding.severity is severity for finding in checked.findings):
            heading.append("  ").append(count_findings(number, severity), SEVERITY_STYLES[severity])
    screen.print(heading, soft_wrap=True)
    width = max(map(len, names.values()))
    for reading in checked.story.readings:
        path = reading.document.path
        figures = count(sum(map(is_shown, reading.claims)), "figure") if reading.supported else "not read"
        line = Text(f"  {names[path]:{width}}  {figures:>11}  ")
        screen.print(line.append_text(linked(path, path)), soft_wrap=True)


def _rows(checked: Checked, findings: Iterable[Finding]) -> list[_Row]:
    """The facts that one of the findings is about, in reading order."""
    about: dict[Claim, list[Finding]] = defaultdict(list)
    for finding in findings:
        for claim in finding.claims:
            about[claim].append(finding)
    rows = (_Row(fact, _once(about, fact)) for fact in checked.facts)
    return [row for row in rows if row.findings]


def _once(about: Mapping[Claim, Sequence[Finding]], fact: Fact) -> tuple[Finding, ...]:
    return tuple(dict.fromkeys(finding for claim in fact.claims for finding in about.get(claim, ())))


def _write_side_by_side(rows: Sequence[_Row], names: Mapping[str, str], screen: Console) -> None:
    table = grid("", "", "fact", *names.values())
    table.columns[1].no_wrap = True
    for row in rows:
        cells = [_cell(row, path) for path in names]
        table.add_row(_mark(row), Text("\n".join(row.codes), row.style), literal(name_fact(row.fact)), *cells)
    put(screen, table, 2)


def _write_blocks(rows: Sequence[_Row], names: Mapping[str, str], screen: Console) -> None:
    """A line for each thing that is stated, and by whom: for more languages than stand side by side."""
    for row in rows:
        heading = _mark(row).append(f" {' '.join(row.codes)}  ", row.style)
        put(screen, heading.append_text(literal(name_fact(row.fact))), 2)
        stating: dict[tuple[bool, str], list[str]] = defaultdict(list)
        for path, name in names.items():
            stating[path in row.suspects, _stated(row.fact, path) or ABSENT].append(name)
        table = grid("", "")
        for (suspect, stated), named in sorted(stating.items(), key=lambda item: item[0][0]):
            table.add_row(_marked(stated, row.style) if suspect else f"  {stated}", ", ".join(named))
        put(screen, table, 4)


def _mark(row: _Row) -> Text:
    """A sign for a fact that reads differently, in value or in bound; none for one that is missing somewhere."""
    stated = {_stated(row.fact, claim.path) for claim in row.fact.claims}
    return Text(DIFFERS if len(stated) > 1 or row.fact.status is Status.DIFFERS else " ", row.style)


def _cell(row: _Row, path: str) -> Text:
    stated = _stated(row.fact, path) or ABSENT
    return _marked(stated, row.style) if path in row.suspects else Text(stated)


def _marked(stated: str, style: str) -> Text:
    return Text(f"{SUSPECT} {stated}", style)


def _stated(fact: Fact, path: str) -> str:
    """What a document states for a fact; with units where two documents name different ones."""
    show = quantity if len(units_of(fact)) > 1 else figure
    return " / ".join(dict.fromkeys(show(claim) for claim in fact.claims if claim.path == path))


def _write_quiet_facts(checked: Checked, shown: set[str], screen: Console, *, verbose: bool) -> None:
    """Name the facts without a finding, a paragraph for each status."""
    for status, meaning in _QUIET.items():
        facts = [fact for fact in checked.facts if fact.status is status and fact.id not in shown]
        if facts:
            named = list(dict.fromkeys(quantity(fact.claims[0]) + _of(fact) for fact in facts))
            put(screen, Text(f"{meaning} ({len(facts):,}): ").append(_list(named, "; ", verbose=verbose), "dim"), 2)


def _of(fact: Fact) -> str:
    named = next((claim.subject for claim in fact.claims if claim.subject), None)
    return f" ({visible(named)})" if named else ""


def _list(names: Sequence[str], joint: str, *, verbose: bool) -> str:
    if verbose or len(names) <= _NAMED:
        return joint.join(names)
    return joint.join([*names[:_NAMED], f"{len(names) - _NAMED:,} more"])


def _write_finding(finding: Finding, screen: Console) -> None:
    heading = f"{finding.severity}  {finding.code} {finding.rule}"
    screen.print(Text(f"  {heading}", SEVERITY_STYLES[finding.severity]))
    put(screen, literal(finding.message), _MESSAGE)
    for (path, _), group in groupby(finding.claims, key=lambda claim: (claim.path, claim.sentence)):
        claims = list(group)
        places = ", ".join(f"{claim.line}:{claim.column}" for claim in claims)
        line = Text(f"  {SUSPECT} " if path in finding.suspects else "    ")
        line.append_text(linked(f"{path}:{places}", path)).append(f"  {claims[0].language}", "dim")
        screen.print(line, soft_wrap=True)
        before, text, after = quote(claims[0], screen.width - _QUOTED - 1)
        put(screen, Text.assemble((before, "dim"), (text, "bold"), (after, "dim")), _QUOTED)


def _write_quiet_stories(stories: Sequence[Checked], screen: Console, *, verbose: bool) -> None:
    """Name the stories with nothing to look at, all in one paragraph, and those that nothing was compared in."""
    compared = [checked.story.id for checked in stories if _is_compared(checked)]
    alone = [checked.story.id for checked in stories if not _is_compared(checked)]
    for meaning, ids in (("Nothing to look at", compared), ("Nothing to compare with", alone)):
        if ids:
            names = _list(list(map(visible, ids)), ", ", verbose=verbose)
            screen.print()
            put(screen, Text(f"{meaning} ({count(len(ids), 'story')}): ").append(names, "dim"))
