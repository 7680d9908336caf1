"""What a capital tells of the word behind a figure."""

from __future__ import annotations

import pytest

from claimx.api import extract
from claimx.model import Kind
from tests.extraction.readings import stated


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        pytest.param("silnik o mocy 300 KM, cichy", "horsepower", id="capitals"),
        pytest.param("trasa ma 300 km, może więcej", "kilometer", id="small letters"),
        pytest.param("BIEG NA 10 KM W WARSZAWIE", "kilometer", id="a headline in capitals"),
    ],
)
def test_capitals_may_tell_a_unit(text: str, unit: str) -> None:
    assert [claim[2] for claim in stated("pl", text)] == [unit]


def test_a_bound_with_a_capital_is_part_of_a_name() -> None:
    (claim,) = (c for c in extract("It outlasts last year's 8 Plus.", "en", everything=True) if c.text.startswith("8"))
    assert (claim.kind, claim.value) == (Kind.IDENTIFIER, "8 Plus")
