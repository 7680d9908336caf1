"""The workbook, read back."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import datetime, time
from typing import Any

import pytest

openpyxl = pytest.importorskip("openpyxl", reason="reads the workbook back")
pytest.importorskip("xlsxwriter", reason="the extra xlsx is not installed")

from claimx.errors import ConfigError  # noqa: E402
from claimx.model import COLUMNS, Bound, Checked, Fact, Finding, Kind, Report, Severity  # noqa: E402
from claimx.reporting import xlsx  # noqa: E402

from . import hostile  # noqa: E402
from .samples import CLAIMS, FACTS, MODELS, REPORT, STORY, reading  # noqa: E402


def book(report: Report) -> Any:
    stream = io.BytesIO()
    xlsx.write(report, stream)
    stream.seek(0)
    return openpyxl.load_workbook(stream)


def table(sheet: Any) -> list[dict[str, Any]]:
    """The rows, by the headings."""
    headings, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(headings, row, strict=True)) for row in rows]


def at(sheet: Any, row: int, heading: str) -> Any:
    """The cell below a heading in a row counted from 1."""
    headings = [each.value for each in sheet[1]]
    return sheet.cell(row + 1, headings.index(heading) + 1)


def test_three_sheets_have_frozen_and_filtered_headings() -> None:
    made = book(REPORT)
    assert made.sheetnames == ["Findings", "Facts", "Claims"]
    for sheet in made:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == sheet.dimensions
        assert all(each.font.bold for each in sheet[1])
        assert all(8 <= sheet.column_dimensions[each.column_letter].width <= 62 for each in sheet[1])


def test_a_finding_is_a_row() -> None:
    rows = table(book(REPORT)["Findings"])
    assert [row["code"] for row in rows] == ["CX101", "CX110", "CX111"]
    first = rows[0]
    assert (first["severity"], first["path"], first["line"], first["column"]) == ("error", "story.id.txt", 3, 38)
    assert first["stated"] == "pt: 130 models; id: 113 models; ja: 130 models"
    assert first["sentence"] == MODELS[1].sentence


def test_facts_have_languages_as_columns_and_numbers_as_numbers() -> None:
    sheet = book(REPORT)["Facts"]
    rows = table(sheet)
    assert [(row["pt"], row["id"], row["ja"]) for row in rows] == [
        ("August", "August", "August"),
        (3000, 3000, 3000),
        (200_000_000_000, 200_000_000_000, 200_000_000_000),
        ("hundreds", 100, None),
        (4.41, 4.41, 4.41),
        (130, 113, 130),
        ("GPT-4", "GPT-4", "GPT-4"),
    ]
    assert at(sheet, 2, "ja").number_format == '"≥ "#,##0'


def test_cells_that_differ_are_coloured_and_hold_the_sentence() -> None:
    sheet = book(REPORT)["Facts"]
    wrong, right = at(sheet, 6, "id"), at(sheet, 6, "pt")
    assert wrong.fill.fgColor.rgb.endswith("F8CBAD")
    assert wrong.comment.text == MODELS[1].sentence
    assert (right.fill.fill_type, right.comment) == (None, None)


def test_where_nobody_is_suspected_all_sides_are_coloured() -> None:
    sheet = book(REPORT)["Facts"]
    comments = {name: at(sheet, 4, name).comment.text for name in ("pt", "id", "ja")}
    assert comments["ja"] == "Not stated."
    assert comments["pt"].endswith("inclui centenas de modelos.")
    assert {at(sheet, 4, name).fill.fgColor.rgb[-6:] for name in comments} == {"DDEBF7"}


def test_claims_are_those_that_extract_shows() -> None:
    rows = table(book(REPORT)["Claims"])
    assert list(rows[0]) == ["story", *COLUMNS]
    assert [(row["path"], row["text"], row["start"]) for row in rows] == [
        (claim.path, claim.text, claim.start) for claim in CLAIMS
    ]


def test_dates_and_times_are_such() -> None:
    day = replace(MODELS[0], kind=Kind.DATE, value="2018-10-03", number=None, unit=None)
    hour = replace(MODELS[1], kind=Kind.TIME, value="16:40", number=None, unit=None)
    facts = (Fact(id="d", claims=(day,)), Fact(id="t", claims=(hour,)))
    rows = table(book(replace(REPORT, stories=(Checked(story=STORY, facts=facts, findings=()),)))["Facts"])
    assert rows[0]["pt"] == datetime(2018, 10, 3)
    assert rows[1]["id"] == time(16, 40)


def test_two_documents_of_one_language_have_a_column_each() -> None:
    other = replace(reading("pt"), document=replace(reading("pt").document, path="second.txt"))
    story = replace(STORY, readings=(*STORY.readings, other))
    stated = replace(MODELS[0], path="second.txt", value="131", bound=Bound.EXACT)
    facts = (Fact(id="f", claims=(*MODELS, stated)),)
    (row,) = table(book(replace(REPORT, stories=(Checked(story=story, facts=facts, findings=()),)))["Facts"])
    assert (row["pt"], row["pt (2)"]) == (130, 131)


def test_hostile_text_is_neither_a_formula_nor_a_link() -> None:
    made = book(hostile.make())
    cells = [each for sheet in made for row in sheet.iter_rows() for each in row]
    assert any(str(each.value).startswith("=cmd()") for each in cells)
    assert {each.data_type for each in cells if str(each.value).startswith("=")} == {"s"}
    assert not any(each.hyperlink for each in cells)


def test_a_text_too_long_for_a_cell_is_cut_and_not_lost() -> None:
    long = Finding(code="CX101", rule="r", severity=Severity.ERROR, message="億" * 40_000, suspects=(), claims=MODELS)
    (row,) = table(book(replace(REPORT, stories=(Checked(story=STORY, facts=FACTS, findings=(long,)),)))["Findings"])
    assert len(row["message"]) == 32_767
    assert row["message"].endswith("億…")


def test_an_empty_report_is_a_workbook_too() -> None:
    assert [sheet.max_row for sheet in book(replace(REPORT, stories=()))] == [1, 1, 1]


def test_two_runs_make_the_same_bytes() -> None:
    one, other = io.BytesIO(), io.BytesIO()
    xlsx.write(REPORT, one)
    xlsx.write(REPORT, other)
    assert one.getvalue() == other.getvalue()


def test_more_rows_than_a_sheet_holds_are_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "_ROWS", 5)
    with pytest.raises(ConfigError, match="a worksheet holds 5 rows"):
        xlsx.write(REPORT, io.BytesIO())
