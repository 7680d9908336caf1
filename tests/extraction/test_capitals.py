"""What a capital tells of the word behind a figure."""

from __future__ import annotations

import pytest

from tests.extraction.readings import claims, stated


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


@pytest.mark.parametrize("text", ["Silnik ma 300 KM. BMW X5 jest szybkie.", "Silnik ma 300 KM (BMW)."])
def test_a_name_in_capitals_behind_it_makes_no_headline(text: str) -> None:
    assert next(claim.unit for claim in claims("pl", text)) == "horsepower"


def test_a_bound_before_a_no_break_space_leads_to_no_name() -> None:
    assert stated("fr", "Il y a plus de\u00a0300 Juges ici") == [("count", ">300", None)]
