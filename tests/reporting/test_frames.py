"""Claims and findings as frames."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest

from claimx.model import COLUMNS, Checked, Finding, Report, Severity
from claimx.reporting.frames import FINDING_COLUMNS, facts_frame, findings_frame, frame

from .samples import CHIPS, CLAIMS, FACTS, FINDINGS, MONEY, REPORT, STORY


def test_the_columns_are_those_of_the_contract() -> None:
    assert tuple(frame(CLAIMS).columns) == COLUMNS


def test_text_stays_text_and_places_are_whole_numbers() -> None:
    dtypes = frame(CLAIMS).dtypes
    assert {name for name in COLUMNS if dtypes[name] == "Int64"} == {"line", "column", "start", "end"}
    assert {str(dtype) for dtype in dtypes} == {"Int64", "string"}


def test_no_claims_make_an_empty_frame_with_the_same_columns_and_dtypes() -> None:
    assert frame([]).dtypes.equals(frame(CLAIMS).dtypes)


def test_values_keep_every_digit() -> None:
    exact = replace(MONEY[0], value="200000000000.10")
    assert frame([exact])["value"].tolist() == ["200000000000.10"]


def test_what_is_not_stated_is_missing() -> None:
    row = frame(CHIPS[:1]).iloc[0]
    assert row["upper"] is pd.NA
    assert row["subject"] == "H100"


def test_a_finding_has_a_row_for_each_claim() -> None:
    table = findings_frame(REPORT)
    assert tuple(table.columns) == FINDING_COLUMNS
    assert table["code"].tolist() == ["CX101"] * 3 + ["CX110"] * 3 + ["CX111"] * 2
    row = table.iloc[1]
    assert (row["story"], row["suspects"], row["path"]) == ("story", "story.id.txt", "story.id.txt")
    assert (row["value"], row["line"]) == ("113", 3)


def test_several_suspects_are_joined() -> None:
    blamed = replace(FINDINGS[0], suspects=("a.txt", "b.txt"))
    report = Report(stories=(Checked(story=STORY, facts=(), findings=(blamed,)),))
    assert set(findings_frame(report)["suspects"]) == {"a.txt;b.txt"}


def test_a_finding_without_claims_is_not_lost() -> None:
    bare = Finding(
        code="CX201", rule="missing", severity=Severity.WARNING, message="left out", suspects=("a.txt",), claims=()
    )
    table = findings_frame(Report(stories=(Checked(story=STORY, facts=(), findings=(bare,)),)))
    assert table["message"].tolist() == ["left out"]
    assert table["path"].isna().all()


def test_facts_are_rows_and_languages_columns() -> None:
    facts = facts_frame(REPORT)
    assert list(facts.columns) == ["story", "fact", "kind", "unit", "subject", "status", "id", "ja", "pt"]
    assert {str(dtype) for dtype in facts.dtypes} == {"string"}
    models = facts[facts["fact"] == "f6"].iloc[0]
    assert (models["unit"], models["status"]) == ("model", "differs")
    assert (models["pt"], models["id"], models["ja"]) == ("130", "113", "130")
    hundreds = facts[facts["fact"] == "f4"].iloc[0]
    assert pd.isna(hundreds["ja"])


def test_a_cell_may_hold_another_field_of_the_claim() -> None:
    chips = facts_frame(REPORT, field="text").set_index("fact").loc["f2"]
    assert (chips["pt"], chips["ja"]) == ("mais de 3000 chips", "3000枚以上")
    with pytest.raises(ValueError, match="a claim has no txt; there are path"):
        facts_frame(REPORT, field="txt")


def test_a_second_document_in_a_language_has_a_column_of_its_own() -> None:
    first = STORY.readings[0]
    second = replace(first, document=replace(first.document, path="b.pt.txt"))
    fact = replace(FACTS[5], claims=(FACTS[5].claims[0], replace(FACTS[5].claims[0], path="b.pt.txt", value="131")))
    story = replace(STORY, readings=(first, second))
    facts = facts_frame(Report(stories=(Checked(story=story, facts=(fact,), findings=()),)))
    assert facts[["pt", "pt (2)"]].to_numpy().tolist() == [["130", "131"]]


def test_a_report_without_facts_has_the_columns_of_facts() -> None:
    assert list(facts_frame(Report(stories=())).columns) == ["story", "fact", "kind", "unit", "subject", "status"]


def test_a_notebook_shows_the_findings_as_text() -> None:
    finding = replace(FINDINGS[0], message="<script>alert(1)</script>")
    page = Report(stories=(Checked(story=STORY, facts=(), findings=(finding,)),))._repr_html_()
    assert "<td>CX101 value-differs</td><td>&lt;script&gt;alert(1)&lt;/script&gt;</td>" in page
    assert "Stories: 1. Findings: 1." in page
