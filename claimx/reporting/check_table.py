"""A check as an editor reads it: for each story its documents, the facts that differ side by side, and the findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TextIO

from rich.console import Console
from rich.text import Text

from claimx.model import Checked, Claim, Fact, Finding, Report, Severity, Status, Story
from claimx.reporting.consoles import SEVERITY_STYLES, console, count, grid, indented, literal
from claimx.reporting.figures import figure, quantity
from claimx.reporting.formats import Style
from claimx.reporting.plain import visible
from claimx.reporting.quotes import quote
from claimx.selection import is_shown

DIFFERS, SUSPECT, ABSENT = "≠", "!", "–"

# The least that a document's column needs, and what the columns before them take.
_COLUMN, _BEFORE = 14, 26
# Facts named in a summary; --format json has all of them.
_NAMED = 10
_QUIET = {
    Status.AGREE: "In agreement",
    Status.PARTIAL: "Not in every document",
    Status.DIFFERS: "Different, but set aside",
}
_READ = {"documents": "document", "stories": "story", "claims": "claim"}
# Cells before a quotation.
_QUOTED = 8


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
    """Write every story and a last line that counts what was read and found."""
    screen = console(stream, style)
    for checked in report.stories:
        _write_story(checked, screen)
        screen.print()
    _write_summary(report, screen)


def _write_story(checked: Checked, screen: Console) -> None:
    story = checked.story
    heading = Text("Story ", "bold").append_text(literal(story.id, "bold"))
    screen.print(heading.append(f"  {count(len(story.readings), 'document')}", "not bold"), soft_wrap=True)
    names = _names(story)
    width = max(map(len, names.values()))
    for reading in story.readings:
        claims = count(sum(map(is_shown, reading.claims)), "claim") if reading.supported else "not read"
        line = Text(f"  {names[reading.document.path]:{width}}  {claims:>10}  ")
        screen.print(line.append_text(literal(reading.document.path)), soft_wrap=True)
    if len(story.readings) < 2 and not checked.findings:
        screen.print("  One document alone: there is nothing to compare it with.")
        return
    rows = _rows(checked)
    if rows:
        screen.print()
        fits = screen.width >= _BEFORE + _COLUMN * len(names)
        (_write_side_by_side if fits else _write_blocks)(rows, names, screen)
    _write_quiet_facts(checked, {row.fact.id for row in rows}, screen)
    for finding in sorted(checked.findings, key=lambda each: each.severity.rank):
        _write_finding(finding, screen)


def _names(story: Story) -> dict[str, str]:
    """What each document is called beside its figures: its language, with a number where two have the same."""
    languages = Counter(reading.language for reading in story.readings)
    names: dict[str, str] = {}
    for place, reading in enumerate(story.readings, start=1):
        alone = languages[reading.language] == 1
        names[reading.document.path] = reading.language if alone else f"{reading.language} ({place})"
    return names


def _rows(checked: Checked) -> list[_Row]:
    """The facts that a finding is about, in reading order."""
    about: dict[Claim, list[Finding]] = {}
    for finding in checked.findings:
        for claim in finding.claims:
            about.setdefault(claim, []).append(finding)
    rows = (_Row(fact, _once(about, fact)) for fact in checked.facts)
    return [row for row in rows if row.findings]


def _once(about: Mapping[Claim, Sequence[Finding]], fact: Fact) -> tuple[Finding, ...]:
    return tuple(dict.fromkeys(finding for claim in fact.claims for finding in about.get(claim, ())))


def _write_side_by_side(rows: Sequence[_Row], names: Mapping[str, str], screen: Console) -> None:
    table = grid("", "", "fact", *names.values())
    table.columns[1].no_wrap = True
    for row in rows:
        cells = [_cell(row, path) for path in names]
        table.add_row(_mark(row), Text("\n".join(row.codes), row.style), _subject(row.fact), *cells)
    screen.print(indented(table))


def _write_blocks(rows: Sequence[_Row], names: Mapping[str, str], screen: Console) -> None:
    width = max(map(len, names.values()))
    for row in rows:
        heading = Text("  ").append_text(_mark(row)).append(f" {' '.join(row.codes)}  ", row.style)
        screen.print(heading.append_text(_subject(row.fact)))
        for path, name in names.items():
            screen.print(Text(f"      {name:{width}}  ").append_text(_cell(row, path)))


def _mark(row: _Row) -> Text:
    """A sign for a fact that reads differently, in value or in bound; none for one that is missing somewhere."""
    stated = {_stated(row.fact, claim.path) for claim in row.fact.claims}
    return Text(DIFFERS if len(stated) > 1 or row.fact.status is Status.DIFFERS else " ", row.style)


def _cell(row: _Row, path: str) -> Text:
    stated = _stated(row.fact, path) or ABSENT
    return Text(f"{SUSPECT} {stated}", row.style) if path in row.suspects else Text(stated)


def _stated(fact: Fact, path: str) -> str:
    """What a document states for a fact; with units where two documents name different ones."""
    show = quantity if len(_units(fact)) > 1 else figure
    return " / ".join(dict.fromkeys(show(claim) for claim in fact.claims if claim.path == path))


def _subject(fact: Fact) -> Text:
    """What a fact is about: its unit or kind, and the thing measured."""
    units = _units(fact)
    what = visible(units[0]) if len(units) == 1 else fact.claims[0].kind.value
    named = next((each.subject for each in fact.claims if each.subject), None)
    return Text(what).append_text(Text(" · ") + literal(named) if named else Text())


def _units(fact: Fact) -> list[str]:
    """The units that the claims name, once each; a claim without one takes that of the others."""
    return list(dict.fromkeys(claim.unit for claim in fact.claims if claim.unit))


def _write_quiet_facts(checked: Checked, shown: set[str], screen: Console) -> None:
    """Name the facts without a finding, a paragraph for each status."""
    for status, meaning in _QUIET.items():
        facts = [fact for fact in checked.facts if fact.status is status and fact.id not in shown]
        if not facts:
            continue
        named = [quantity(fact.claims[0]) + _of(fact) for fact in facts[:_NAMED]]
        more = [f"{len(facts) - _NAMED:,} more"] if len(facts) > _NAMED else []
        screen.print()
        line = Text(f"{meaning} ({len(facts):,}): ").append("; ".join(named + more), "dim")
        screen.print(indented(line))


def _of(fact: Fact) -> str:
    named = next((claim.subject for claim in fact.claims if claim.subject), None)
    return f" ({visible(named)})" if named else ""


def _write_finding(finding: Finding, screen: Console) -> None:
    heading = Text(f"{finding.severity} {finding.code} {finding.rule}", SEVERITY_STYLES[finding.severity])
    screen.print()
    heading.append("  ").append_text(literal(finding.message, "default not bold"))
    screen.print(indented(heading))
    for (path, _), group in groupby(finding.claims, key=lambda claim: (claim.path, claim.sentence)):
        claims = list(group)
        places = ", ".join(f"{claim.line}:{claim.column}" for claim in claims)
        line = Text(f"  {SUSPECT} " if path in finding.suspects else "    ")
        line.append_text(literal(path)).append(f":{places}").append(f"  {claims[0].language}", "dim")
        screen.print(line, soft_wrap=True)
        before, text, after = quote(claims[0], screen.width - _QUOTED - 1)
        screen.print(indented(Text.assemble((before, "dim"), (text, "bold"), (after, "dim")), _QUOTED))


def _write_summary(report: Report, screen: Console) -> None:
    counts = report.counts
    read = [count(counts[many], one) for many, one in _READ.items()]
    found = [count(counts[Severity.ERROR], "error"), count(counts[Severity.WARNING], "warning")]
    if report.findings:
        screen.print(Text(f"{DIFFERS} differs   {SUSPECT} probably wrong   {ABSENT} not stated", "dim"))
    screen.print(Text(f"{', '.join(read)}: {', '.join(found)}, {counts[Severity.INFO]:,} info", "bold"))
    if not any(len(checked.story.readings) > 1 for checked in report.stories):
        screen.print("Nothing was compared: no two documents tell the same story.")
    if report.errors:
        screen.print(f"{count(len(report.errors), 'input')} could not be read; see the messages.")
