"""CSV and TSV, read back."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import Any

import pandas as pd
import pytest

from claimx.model import COLUMNS, Claim, Report
from claimx.reporting import delimited
from claimx.reporting.formats import Format, Style

from .samples import CLAIMS, MODELS

CSV, TSV = Style(format=Format.CSV), Style(format=Format.TSV)


def written(claims: list[Claim], style: Style = CSV) -> str:
    stream = io.StringIO(newline="")
    delimited.write_claims(claims, stream, style)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        pytest.param("=1+1", "'=1+1", id="a formula"),
        pytest.param("+1", "'+1", id="a plus sign"),
        pytest.param("-2+3", "'-2+3", id="a sum that begins with a minus sign"),
        pytest.param("-", "'-", id="a dash alone"),
        pytest.param("@SUM(A1)", "'@SUM(A1)", id="an at sign"),
        pytest.param("\t=1", "'\t=1", id="a tab"),
        pytest.param("\r=1", "'\r=1", id="a carriage return"),
        pytest.param("＝1", "'＝1", id="a full-width equals sign"),
        pytest.param("-12", "-12", id="a negative number"),
        pytest.param("-1,234.5", "-1,234.5", id="a negative number with separators"),
        pytest.param("-5%", "-5%", id="a negative percentage"),
        pytest.param("--08", "--08", id="a month, which scripts compare"),
        pytest.param("--07-19", "--07-19", id="a date without its year, which scripts compare"),
        pytest.param("--1+2", "'--1+2", id="what only begins like such a date"),
        pytest.param("130 = 130", "130 = 130", id="an equals sign further on"),
        pytest.param("", "", id="an empty cell"),
    ],
)
def test_cells_that_a_spreadsheet_would_run_are_defused(cell: str, expected: str) -> None:
    assert delimited.defuse(cell) == expected


@pytest.mark.parametrize("column", ["path", "subject", "text", "sentence", "value"])
def test_every_column_that_a_document_fills_is_defused(column: str) -> None:
    fields: dict[str, Any] = {column: "=cmd|' /C calc'!A0"}
    row = next(csv.DictReader(io.StringIO(written([replace(MODELS[0], **fields)]))))
    assert row[column] == "'=cmd|' /C calc'!A0"


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("one\ntwo", id="a line end"),
        pytest.param("one\r\ntwo", id="a line end of Windows"),
        pytest.param("one\rtwo", id="a lone carriage return"),
        pytest.param('say "130", then\tgo', id="quotes, commas and tabs"),
    ],
)
@pytest.mark.parametrize("style", [CSV, TSV], ids=["csv", "tsv"])
def test_a_cell_comes_back_as_it_was(sentence: str, style: Style) -> None:
    text = written([replace(MODELS[0], sentence=sentence), MODELS[1]], style)
    back = pd.read_csv(
        io.StringIO(text, newline=""), sep="\t" if style is TSV else ",", dtype=str, keep_default_na=False
    )
    assert back["sentence"].tolist() == [sentence, MODELS[1].sentence]
    assert back.columns.tolist() == list(COLUMNS)


def test_lines_end_in_a_line_feed_alone() -> None:
    assert "\r" not in written(CLAIMS)
    assert written(CLAIMS).count("\n") == len(CLAIMS) + 1


def test_excel_gets_one_byte_order_mark_at_the_start() -> None:
    text = written(CLAIMS, Style(format=Format.CSV, excel=True))
    assert text.startswith("\ufeffpath,")
    assert text.count("\ufeff") == 1


def test_batches_have_one_line_of_names(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = written(CLAIMS)
    monkeypatch.setattr(delimited, "_BATCH", 4)
    assert written(CLAIMS) == whole


def test_no_claims_leave_the_names() -> None:
    assert written([]) == ",".join(COLUMNS) + "\n"


def test_no_findings_leave_the_names() -> None:
    stream = io.StringIO(newline="")
    delimited.write_findings(Report(stories=()), stream, CSV)
    assert stream.getvalue().startswith("code,rule,severity,story,message,suspects,path,")
    assert stream.getvalue().count("\n") == 1
