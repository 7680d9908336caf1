"""What a claim states, as the cell of a worksheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from claimx.model import Bound, Kind
from claimx.reporting.cells import Cell, Value, cell, clip, merge

from .samples import CHIPS, HUNDREDS, MODELS, MONEY


@pytest.mark.parametrize(
    ("kind", "value", "held", "shown_as"),
    [
        pytest.param(Kind.COUNT, "3000", 3000, "#,##0", id="a count"),
        pytest.param(Kind.MONEY, "200000000000", 200_000_000_000, "#,##0", id="more than four bytes hold"),
        pytest.param(Kind.SCORE, "4.41", 4.41, "#,##0.00", id="a decimal shows the digits stated"),
        pytest.param(Kind.SCORE, "4.50", 4.5, "#,##0.00", id="a nought at the end too"),
        pytest.param(Kind.OTHER, "-7", -7, "#,##0", id="a negative number"),
        pytest.param(Kind.YEAR, "2017", 2017, "0", id="a year is not grouped"),
        pytest.param(Kind.DATE, "2018-10-03", date(2018, 10, 3), "yyyy-mm-dd", id="a date"),
        pytest.param(Kind.TIME, "16:40", time(16, 40), "hh:mm", id="a time of day"),
        pytest.param(Kind.TIME, "24:00", "24:00", "General", id="midnight at the end of a day"),
        pytest.param(Kind.DATE, "--07-19", "--07-19", "General", id="a date without its year"),
        pytest.param(Kind.DATE, "1815-06-18", "1815-06-18", "General", id="a date before the calendar of Excel"),
        pytest.param(Kind.DATE, "2018-10", "2018-10", "General", id="a date without its day"),
        pytest.param(Kind.IDENTIFIER, "737", "737", "General", id="a name"),
        pytest.param(Kind.RATIO, "3:2", "3:2", "General", id="a ratio"),
        pytest.param(Kind.COUNT, "1234567890123456", "1234567890123456", "General", id="more digits than Excel keeps"),
        pytest.param(Kind.COUNT, "1" + "0" * 400, "1" + "0" * 400, "General", id="more than Excel counts to"),
        pytest.param(Kind.COUNT, None, None, "General", id="nothing"),
    ],
)
def test_values(kind: Kind, value: str | None, held: Value, shown_as: str) -> None:
    made = cell(kind, value)
    assert (made.value, made.shown_as) == (held, shown_as)


def test_a_bound_is_shown_beside_the_number() -> None:
    made = cell(Kind.COUNT, "3000", Bound.MORE_THAN)
    assert (made.value, made.shown_as) == (3000, '"> "#,##0')


def test_a_fact_stated_once_or_twice_alike_is_a_number() -> None:
    assert merge(MODELS[:1]).value == merge((MODELS[0], MODELS[2])).value == 130


def test_a_document_that_does_not_state_a_fact_has_an_empty_cell() -> None:
    assert merge(()) == Cell(None)


@pytest.mark.parametrize(
    ("claims", "text"),
    [
        pytest.param(MODELS[:2], "130 / 113", id="two values"),
        pytest.param((MONEY[0], MONEY[2]), "200 billion / > 200 billion", id="two bounds"),
        pytest.param((replace(CHIPS[0], upper="4000", bound=Bound.EXACT),), "3,000–4,000", id="a range"),
        pytest.param(HUNDREDS[:1], "≈ hundreds", id="a magnitude"),
        pytest.param((replace(MODELS[0], kind=Kind.WEEKDAY, value="1", number=None),), "Monday", id="a weekday"),
    ],
)
def test_what_is_no_single_number_is_text(claims: tuple[object, ...], text: str) -> None:
    assert merge(claims).value == text.removeprefix("≈ ")  # type: ignore[arg-type]


def test_text_is_made_fit_to_be_shown() -> None:
    assert Cell.of("a\x1b[31m\nb").value == "a␛[31m b"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        pytest.param("a" * 10, "a" * 10, id="what fits stays"),
        pytest.param("a" * 11, "a" * 9 + "…", id="what does not is cut"),
        pytest.param("😀" * 6, "😀" * 4 + "…", id="an emoji counts twice and is not halved"),
    ],
)
def test_long_text_is_cut_as_a_worksheet_counts(text: str, kept: str) -> None:
    assert clip(text, 10) == kept
