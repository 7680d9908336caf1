"""Claims and findings as frames."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from claimx.model import COLUMNS, Checked, Finding, Report, Severity
from claimx.reporting.frames import FINDING_COLUMNS, findings_frame, frame

from .samples import CHIPS, CLAIMS, FINDINGS, MONEY, REPORT, STORY


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
