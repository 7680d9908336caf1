"""Ages that are told in a way of their own."""

from __future__ import annotations

from fractions import Fraction

import pytest

from claimx.api import extract
from tests.extraction.readings import stated


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        pytest.param("ru", "умер на 85-м году жизни", "84", id="digits with an ending"),
        pytest.param("ru", "на семьдесят первом году жизни", "70", id="words"),
        pytest.param("uk", "на 72-му році життя", "71", id="Ukrainian"),
        pytest.param("pl", "zmarł w 85. roku życia", "84", id="a full stop"),
        pytest.param("de", "starb im 85. Lebensjahr", "84", id="one word"),
    ],
)
def test_the_year_of_life_is_one_more_than_the_age(language: str, text: str, value: str) -> None:
    assert stated(language, text) == [("duration", value, "year")]


def test_the_year_of_life_is_kept_beside_the_age() -> None:
    (claim,) = extract("starb im 85. Lebensjahr", "de")
    assert claim.number is not None
    assert claim.number.others == (Fraction(85),)


def test_an_s_behind_an_age_is_no_second() -> None:
    assert stated("en", "The over-65s pay half.") == [("duration", ">65", "year")]
    assert stated("en", "Over-65s pay half.") == [("duration", ">65", "year")]
    assert stated("en", "It took 65s.") == [("duration", "65", "second")]
