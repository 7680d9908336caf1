"""Claims in English."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from claimx.languages.units import UNITS
from claimx.model import Bound, Claim, Kind, Number
from claimx.reconciliation.phrases import name_end, name_unit, state

from .factory import claim


def stated(kind: Kind, value: str, unit: str | None = None, **fields: object) -> Claim:
    return replace(claim("count 3000 chip"), kind=kind, value=value, unit=unit, number=None, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("claim", "phrase"),
    [
        pytest.param(
            stated(Kind.MONEY, "200000000000", "USD", bound=Bound.MORE_THAN), "more than 200 billion USD", id="money"
        ),
        pytest.param(stated(Kind.DURATION, "20", "year"), "20 years", id="many years"),
        pytest.param(stated(Kind.DURATION, "1", "year"), "1 year", id="one year"),
        pytest.param(stated(Kind.COUNT, "1", "model", upper="2"), "1 to 2 models", id="a range is many"),
        pytest.param(stated(Kind.MEASURE, "0.5", "mile"), "0.5 miles", id="half a mile is not one mile"),
        pytest.param(stated(Kind.MEASURE, "20", "celsius"), "20 °C", id="degrees have their sign"),
        pytest.param(stated(Kind.PERCENT, "12.5", "percent"), "12.5%", id="percent has its sign"),
        pytest.param(stated(Kind.PERCENT, "2", "percentage-point"), "2 percentage points", id="percentage points"),
        pytest.param(stated(Kind.MULTIPLIER, "86", "times", bound=Bound.ABOUT), "about 86 times", id="a multiplier"),
        pytest.param(stated(Kind.RANK, "2"), "2nd", id="a rank is an ordinal"),
        pytest.param(stated(Kind.RANK, "21", "century"), "21st century", id="a century is one"),
        pytest.param(stated(Kind.WEEKDAY, "7"), "Sunday", id="a weekday"),
        pytest.param(stated(Kind.COUNT, "3000"), "3,000", id="a bare number"),
    ],
)
def test_what_a_claim_states(claim: Claim, phrase: str) -> None:
    assert state(claim) == phrase


@pytest.mark.parametrize(
    ("value", "bound", "phrase"),
    [
        pytest.param(10**2, Bound.EXACT, "hundreds of chips", id="hundreds are not one hundred"),
        pytest.param(10**2, Bound.ABOUT, "hundreds of chips", id="hundreds are about a hundred anyway"),
        pytest.param(10**6, Bound.MORE_THAN, "more than millions of chips", id="more than millions"),
        pytest.param(500, Bound.ABOUT, "about 500 chips", id="a magnitude without a name is a figure"),
    ],
)
def test_a_vague_magnitude_is_named(value: int, bound: Bound, phrase: str) -> None:
    vague = stated(Kind.COUNT, str(value), "chip", bound=bound)
    assert state(replace(vague, number=Number(Fraction(value), vague=True))) == phrase


@pytest.mark.parametrize(
    ("kind", "value", "name"),
    [
        pytest.param(Kind.DATE, "2018-10-03", "3 October 2018", id="a whole date"),
        pytest.param(Kind.DATE, "--07-19", "19 July", id="a date without its year"),
        pytest.param(Kind.DATE, "---19", "the 19th", id="a day alone"),
        pytest.param(Kind.MONTH, "2020-06", "June 2020", id="a month with its year"),
        pytest.param(Kind.MONTH, "--08", "August", id="a month"),
        pytest.param(Kind.YEAR, "2017", "2017", id="a year is not grouped"),
        pytest.param(Kind.TIME, "16:40", "16:40", id="a time"),
        pytest.param(Kind.RATIO, "3:2", "3:2", id="a ratio"),
        pytest.param(Kind.IDENTIFIER, "2000", "2000", id="a name is not grouped"),
        pytest.param(Kind.COUNT, "1500000", "1.5 million", id="millions"),
        pytest.param(Kind.COUNT, "1234567", "1,234,567", id="no scale word where it makes the number longer"),
        pytest.param(Kind.MONEY, "-2000000000", "-2 billion", id="a negative amount"),
        pytest.param(Kind.COUNT, "1" * 31, "1" + ",111" * 10, id="more digits than arithmetic keeps"),
        pytest.param(Kind.COUNT, "1234.5678", "1,234.5678", id="only whole digits are grouped"),
        pytest.param(Kind.OTHER, "0.3333333333333333", "0.333…", id="a fraction without end is cut, and shows it"),
        *(
            pytest.param(Kind.RANK, value, name, id=f"{name} has its own ending")
            for value, name in [("1", "1st"), ("3", "3rd"), ("11", "11th"), ("12", "12th"), ("112", "112th")]
        ),
    ],
)
def test_an_end_is_read_aloud(kind: Kind, value: str, name: str) -> None:
    assert name_end(kind, value) == name


@pytest.mark.parametrize(
    ("unit", "name"),
    [
        pytest.param("person", "people", id="an irregular plural"),
        pytest.param("bus", "buses", id="a hissing sound"),
        pytest.param("match", "matches", id="another hissing sound"),
        pytest.param("boy", "boys", id="y after a vowel"),
        pytest.param("square-kilometer", "square kilometers", id="no hyphens"),
        pytest.param("EUR", "EUR", id="a currency"),
        pytest.param("家", "家", id="a unit of the user's own in another script"),
    ],
)
def test_many_of_a_unit(unit: str, name: str) -> None:
    assert name_unit(unit) == name


def test_no_unit_is_called_by_its_id() -> None:
    # What is left with a hyphen is spelled so in English.
    assert {name for unit in UNITS if "-" in (name := name_unit(unit))} == {"light-years", "kilowatt-hours"}
