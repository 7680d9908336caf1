"""A workbook of Excel and LibreOffice: sheets of findings, of facts with a column for each language, and of claims.

Numbers and dates are such, so that they sort and add up; nothing that a document states becomes a formula or a link.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from io import BytesIO
from typing import BinaryIO

from rich.cells import cell_len
from xlsxwriter import Workbook
from xlsxwriter.format import Format as CellFormat
from xlsxwriter.worksheet import Worksheet

from claimx.errors import ConfigError
from claimx.model import COLUMNS, Checked, Claim, Fact, Finding, Report, Severity, Story
from claimx.reporting.cells import Cell, cell, clip, merge
from claimx.reporting.figures import quantity
from claimx.reporting.places import main_claim, place
from claimx.selection import is_shown

FINDING_COLUMNS = (
    *("severity", "code", "rule", "story", "message", "suspects"),
    *("path", "line", "column", "stated", "sentence"),
)
FACT_COLUMNS = ("story", "kind", "unit", "subject", "status", "findings")

_ROWS = 1_048_575  # of a worksheet, below the row of headings
_WIDEST, _NARROWEST = 60, 8  # cells of a column
_SAMPLE = 500  # rows that a column's width is made of
_FILLS = {Severity.ERROR: "#F8CBAD", Severity.WARNING: "#FFE699", Severity.INFO: "#DDEBF7"}
# The workbook's birthday: two runs over the same documents make the same bytes.
_CREATED = datetime(2000, 1, 1)


def write(report: Report, stream: BinaryIO) -> None:
    """Write the workbook. Raises ConfigError where a sheet cannot hold all rows."""
    content = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(content, options) as book:
        book.set_properties({"title": "claimx check", "created": _CREATED})
        formats = _Formats(book)
        _write_findings(report, book.add_worksheet("Findings"), formats)
        _write_facts(report, book.add_worksheet("Facts"), formats)
        _write_claims(report, book.add_worksheet("Claims"), formats)
    stream.write(content.getvalue())


class _Formats:
    """The formats of a workbook's cells, each made once."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._made: dict[tuple[str, str], CellFormat] = {}
        self.heading = book.add_format({"bold": True, "bottom": 1, "valign": "top"})

    def get(self, shown_as: str = "General", severity: Severity | None = None) -> CellFormat:
        """The format of a cell: how its number is shown, and the colour of a finding about it."""
        fill = _FILLS[severity] if severity else ""
        if (shown_as, fill) not in self._made:
            coloured = {"bg_color": fill} if fill else {}
            self._made[shown_as, fill] = self._book.add_format({"num_format": shown_as, "valign": "top", **coloured})
        return self._made[shown_as, fill]


class _Sheet:
    """A worksheet that is written row by row below frozen, filtered headings."""

    def __init__(self, sheet: Worksheet, columns: Sequence[str], formats: _Formats) -> None:
        self._sheet = sheet
        self._formats = formats
        self._row = 0
        self._widths = [cell_len(name) + 3 for name in columns]  # the filter's button stands beside the name
        for column, name in enumerate(columns):
            sheet.write_string(0, column, clip(name), formats.heading)
        sheet.freeze_panes(1, 0)

    def add(self, values: Iterable[Cell], marks: Mapping[int, tuple[Severity, str]] | None = None) -> None:
        """Write a row; `marks` gives the cells of some columns a colour and, where it is not empty, a comment."""
        self._row += 1
        if self._row > _ROWS:
            raise ConfigError(f"a worksheet holds {_ROWS:,} rows, and there are more; use --format csv or jsonl")
        for column, each in enumerate(values):
            severity, comment = (marks or {}).get(column, (None, ""))
            self._write(column, each, self._formats.get(each.shown_as, severity))
            if comment:
                self._sheet.write_comment(self._row, column, clip(comment, 1_000), {"x_scale": 2, "y_scale": 1.5})

    def _write(self, column: int, each: Cell, form: CellFormat) -> None:
        match each.value:
            case None:
                self._sheet.write_blank(self._row, column, None, form)
            case str():
                self._sheet.write_string(self._row, column, each.value, form)
            case date() | time():
                self._sheet.write_datetime(self._row, column, each.value, form)
            case _:
                self._sheet.write_number(self._row, column, each.value, form)
        if self._row <= _SAMPLE:
            self._widths[column] = max(self._widths[column], each.width)

    def close(self) -> None:
        """Set the filter and the widths, now that the rows are known."""
        self._sheet.autofilter(0, 0, max(self._row, 1), len(self._widths) - 1)
        for column, width in enumerate(self._widths):
            self._sheet.set_column(column, column, min(_WIDEST, max(_NARROWEST, width + 1)))


def _write_findings(report: Report, sheet: Worksheet, formats: _Formats) -> None:
    rows = _Sheet(sheet, FINDING_COLUMNS, formats)
    for checked in report.stories:
        for finding in checked.findings:
            rows.add(_finding(finding, checked.story), {0: (finding.severity, "")})
    rows.close()


def _finding(finding: Finding, story: Story) -> list[Cell]:
    where, claim = place(finding, story), main_claim(finding)
    stated = dict.fromkeys(f"{each.language}: {quantity(each)}" for each in finding.claims)
    values = (
        *(finding.severity.value, finding.code, finding.rule, story.id, finding.message, ", ".join(finding.suspects)),
        *(where.path, where.line, where.column, "; ".join(stated), claim.sentence if claim else None),
    )
    return [Cell.of(value) for value in values]


def _write_facts(report: Report, sheet: Worksheet, formats: _Formats) -> None:
    names = [_names(checked.story) for checked in report.stories]
    languages = list(dict.fromkeys(name for each in names for name in each.values()))
    rows = _Sheet(sheet, (*FACT_COLUMNS, *languages), formats)
    for checked, paths in zip(report.stories, names, strict=True):
        about = _about(checked)
        for fact in checked.facts:
            findings = list(dict.fromkeys(finding for claim in fact.claims for finding in about.get(claim, ())))
            stated = {name: _stated(fact, path) for path, name in paths.items()}
            cells = [*_fact(checked, fact, findings), *(merge(stated.get(name, ())) for name in languages)]
            places = {path: len(FACT_COLUMNS) + languages.index(name) for path, name in paths.items()}
            rows.add(cells, _marks(fact, findings, places))
    rows.close()


def _names(story: Story) -> dict[str, str]:
    """The column of each document, by path: its language, with a number from the second of a language on."""
    seen: Counter[str] = Counter()
    names = {}
    for reading in story.readings:
        seen[reading.language] += 1
        number = seen[reading.language]
        names[reading.document.path] = reading.language if number == 1 else f"{reading.language} ({number})"
    return names


def _about(checked: Checked) -> dict[Claim, list[Finding]]:
    """The findings that rest on each claim."""
    about: dict[Claim, list[Finding]] = {}
    for finding in checked.findings:
        for claim in finding.claims:
            about.setdefault(claim, []).append(finding)
    return about


def _fact(checked: Checked, fact: Fact, findings: Sequence[Finding]) -> list[Cell]:
    def named(name: str) -> str:
        """What the claims name, once each, most of them first."""
        stated = Counter(str(value) for claim in fact.claims if (value := getattr(claim, name)) is not None)
        return ", ".join(value for value, _ in stated.most_common())

    codes = ", ".join(dict.fromkeys(finding.code for finding in findings))
    values = (checked.story.id, named("kind"), named("unit"), named("subject"), fact.status.value, codes)
    return [Cell.of(value or None) for value in values]


def _stated(fact: Fact, path: str) -> list[Claim]:
    return [claim for claim in fact.claims if claim.path == path]


def _marks(fact: Fact, findings: Sequence[Finding], columns: Mapping[str, int]) -> dict[int, tuple[Severity, str]]:
    """Colours for the documents that differ: those suspected, or all that take part where none is.

    Each comment holds the sentence, or says that there is none.
    """
    marks: dict[int, tuple[Severity, str]] = {}
    for finding in sorted(findings, key=lambda each: each.severity.rank):
        for path in finding.suspects or columns:
            sentences = dict.fromkeys(claim.sentence for claim in _stated(fact, path))
            comment = "\n".join(sentences) or "Not stated."
            marks.setdefault(columns[path], (finding.severity, comment))
    return marks


def _write_claims(report: Report, sheet: Worksheet, formats: _Formats) -> None:
    rows = _Sheet(sheet, ("story", *COLUMNS), formats)
    for checked in report.stories:
        for reading in checked.story.readings:
            for claim in filter(is_shown, reading.claims):
                rows.add([Cell.of(checked.story.id), *(_field(claim, name) for name in COLUMNS)])
    rows.close()


def _field(claim: Claim, name: str) -> Cell:
    value = getattr(claim, name)
    return cell(claim.kind, value) if name in ("value", "upper") else Cell.of(value)
