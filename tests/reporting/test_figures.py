"""How quantities read in a table."""

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
        pytest.param(stated(Kind.MONEY, "200000000000", "USD"), "200 billion USD", id="a large amount"),
        pytest.param(stated(Kind.MULTIPLIER, "86", "times"), "86×", id="times has its sign"),
        pytest.param(stated(Kind.COUNT, "10", "model", upper="15"), "10–15 models", id="a range shows both ends"),
        pytest.param(stated(Kind.COUNT, "3000", "chip", bound=Bound.MORE_THAN), "> 3,000 chips", id="more than"),
        pytest.param(stated(Kind.COUNT, "3000", bound=Bound.AT_LEAST), "≥ 3,000", id="at least"),
        pytest.param(stated(Kind.COUNT, "3000", bound=Bound.LESS_THAN), "< 3,000", id="less than"),
        pytest.param(stated(Kind.COUNT, "3000", bound=Bound.AT_MOST), "≤ 3,000", id="at most"),
        pytest.param(stated(Kind.COUNT, "3000", bound=Bound.ABOUT), "≈ 3,000", id="about"),
        pytest.param(stated(Kind.IDENTIFIER, "\x1b[2J"), "␛[2J", id="a name cannot clear the screen"),
        pytest.param(stated(Kind.COUNT, "3", "\x1b[2J"), "3 ␛[2J", id="nor can a unit"),
        pytest.param(stated(Kind.IDENTIFIER, "חמש"), "\u2068חמש\u2069", id="a name from the right is kept apart"),
    ],
)
def test_quantity(claim: Claim, shown: str) -> None:
    assert quantity(claim) == shown


@pytest.mark.parametrize(
    ("value", "bound", "shown"),
    [
        pytest.param(10**2, Bound.ABOUT, "hundreds", id="hundreds are about a hundred anyway"),
        pytest.param(10**6, Bound.MORE_THAN, "> millions", id="more than millions"),
        pytest.param(500, Bound.ABOUT, "≈ 500", id="a magnitude without a name is a figure"),
    ],
)
def test_a_vague_magnitude_is_named(value: int, bound: Bound, shown: str) -> None:
    vague = replace(PLAIN, value=str(value), bound=bound, number=Number(Fraction(value), vague=True))
    assert figure(vague) == shown
