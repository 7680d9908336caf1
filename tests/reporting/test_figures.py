"""How quantities read to people."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from claimx.model import Bound, Claim, Kind, Number
from claimx.reporting.figures import figure, quantity

from .samples import MODELS

PLAIN = MODELS[0]


def stated(kind: Kind, value: str, unit: str | None = None, **fields: object) -> Claim:
    return replace(PLAIN, kind=kind, value=value, unit=unit, number=None, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("claim", "shown"),
    [
        pytest.param(stated(Kind.MONEY, "200000000000", "USD"), "200,000,000,000 USD", id="large values are grouped"),
        pytest.param(stated(Kind.SCORE, "4.41", "point"), "4.41 point", id="decimals stay as they are"),
        pytest.param(stated(Kind.COUNT, "1234.5678"), "1,234.5678", id="only whole digits are grouped"),
        pytest.param(stated(Kind.MEASURE, "-1234", "celsius"), "-1,234 celsius", id="negative values keep their sign"),
        pytest.param(stated(Kind.YEAR, "2017"), "2017", id="years are not grouped"),
        pytest.param(stated(Kind.IDENTIFIER, "2000"), "2000", id="names are not grouped"),
        pytest.param(stated(Kind.PERCENT, "12.5", "percent"), "12.5%", id="percent has its sign"),
        pytest.param(stated(Kind.MULTIPLIER, "86", "times"), "86×", id="times has its sign"),
        pytest.param(stated(Kind.COUNT, "10", "model", upper="15"), "10–15 model", id="a range shows both ends"),
        pytest.param(stated(Kind.COUNT, "3000", "chip", bound=Bound.MORE_THAN), "> 3,000 chip", id="more than"),
        pytest.param(stated(Kind.COUNT, "3000", bound=Bound.AT_LEAST), "≥ 3,000", id="at least"),
        pytest.param(stated(Kind.COUNT, "3000", bound=Bound.LESS_THAN), "< 3,000", id="less than"),
        pytest.param(stated(Kind.COUNT, "3000", bound=Bound.AT_MOST), "≤ 3,000", id="at most"),
        pytest.param(stated(Kind.COUNT, "3000", bound=Bound.ABOUT), "≈ 3,000", id="about"),
        pytest.param(stated(Kind.MONTH, "--08"), "August", id="a month has its name"),
        pytest.param(stated(Kind.DATE, "--07-19"), "19 July", id="a date without a year is spelled out"),
        pytest.param(stated(Kind.DATE, "2018-10-03"), "2018-10-03", id="a whole date stays ISO"),
        pytest.param(stated(Kind.WEEKDAY, "7"), "Sunday", id="a weekday has its name"),
        pytest.param(stated(Kind.TIME, "16:40"), "16:40", id="a time is as it is"),
        pytest.param(stated(Kind.RATIO, "3:2"), "3:2", id="a ratio is as it is"),
        pytest.param(stated(Kind.IDENTIFIER, "\x1b[2J"), "␛[2J", id="a name cannot clear the screen"),
    ],
)
def test_quantity(claim: Claim, shown: str) -> None:
    assert quantity(claim) == shown


@pytest.mark.parametrize(
    ("value", "bound", "shown"),
    [
        pytest.param(10**2, Bound.EXACT, "hundreds", id="hundreds are not one hundred"),
        pytest.param(10**2, Bound.ABOUT, "hundreds", id="hundreds are about a hundred anyway"),
        pytest.param(10**6, Bound.MORE_THAN, "> millions", id="more than millions"),
        pytest.param(10**10, Bound.EXACT, "tens of billions", id="tens of billions are not ten billion"),
        pytest.param(500, Bound.ABOUT, "≈ 500", id="a magnitude without a name is a figure"),
    ],
)
def test_a_vague_magnitude_is_named(value: int, bound: Bound, shown: str) -> None:
    vague = replace(PLAIN, value=str(value), bound=bound, number=Number(Fraction(value), vague=True))
    assert figure(vague) == shown
