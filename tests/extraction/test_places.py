"""Steps in the folded text."""

from __future__ import annotations

import pytest

from claimx.extraction.places import group_before, group_behind, group_joined, is_elided, link_between, skip_space
from claimx.languages.loader import load
from claimx.languages.pack import Entry
from claimx.languages.roles import Role


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("3km", 1, id="none"),
        pytest.param("3 km", 2, id="one"),
        pytest.param("3\u00a0 km", 3, id="two, one of which does not break"),
        pytest.param("3     km", 4, id="no more than three"),
    ],
)
def test_spaces_are_skipped(text: str, place: int) -> None:
    assert skip_space(text, 1) == place


def test_the_phrases_beside_a_figure_are_one_gap_away() -> None:
    pack = load("en")
    text = "more than 16 years, a 16-year wait"
    assert Role.BOUND in group_before(text, 10, pack)
    assert Role.UNIT in group_behind(text, 12, pack)
    assert Role.UNIT in group_joined(text, 24, pack)
    assert not group_behind(text, 18, pack), "a comma is no gap"


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        pytest.param("3,7 auf 3,6", True, id="one word"),
        pytest.param("3,7 auf rund 3,6", False, id="a word more"),
        pytest.param("3,7 3,6", False, id="nothing"),
    ],
)
def test_a_link_fills_all_that_lies_between(text: str, linked: bool) -> None:
    link = link_between(text, 3, text.rindex("3"), load("de"))
    assert (Role.TO in link) is linked


@pytest.mark.parametrize(
    ("text", "elided"),
    [
        pytest.param("8 s'est", True, id="a word cut short"),
        pytest.param("8 s est", False, id="a unit"),
    ],
)
def test_one_letter_before_an_apostrophe_is_no_unit(text: str, elided: bool) -> None:
    assert is_elided(text, Entry("s", Role.UNIT, "second"), 3) is elided
