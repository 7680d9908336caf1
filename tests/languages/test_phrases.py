"""The phrases beside a figure, as a pack's tables make them."""

from __future__ import annotations

import pytest
from babel import Locale

from claimx.languages.pack import Entry
from claimx.languages.phrases import before_figure, behind_figure
from claimx.languages.roles import Role
from claimx.model import Bound

ENGLISH = Locale("en")
TABLES = {
    "numbers": {"minus": ["Minus"]},
    "units": {"foot": ["feet"], "kilometer": ["mi"]},
    "units_before": {"percent": ["pct"]},
    "bounds": {"before": {"more_than": ["over"], "to": ["up to"]}, "after": {"at_least": ["or more"]}},
    "fractions": {"denominators": {"割": "1/10"}},
    "ranges": {"to": ["to"], "between": ["between"]},
    "clock": {"always": ["at"], "past": {"quarter to": -15}},
    "dates": {"eras": {"令和": "2018"}},
    "symbols": {"$": "CAD"},
}
BEHIND = set(behind_figure(TABLES, ENGLISH, frozenset({"in"})))
BEFORE = set(before_figure(TABLES, ENGLISH))


@pytest.mark.parametrize(
    "entry",
    [
        pytest.param(Entry("minus", Role.MINUS), id="a phrase is folded"),
        pytest.param(Entry("feet", Role.UNIT, "foot"), id="a unit of the pack"),
        pytest.param(Entry("km", Role.UNIT, "kilometer"), id="a unit of CLDR"),
        pytest.param(Entry("or more", Role.BOUND, Bound.AT_LEAST), id="a bound"),
        pytest.param(Entry("to", Role.TO), id="a word of a range"),
        pytest.param(Entry("\u2013", Role.TO), id="a dash"),
        pytest.param(Entry("$", Role.CURRENCY, "CAD"), id="the currency that the pack gives a sign"),
    ],
)
def test_a_phrase_stands_behind_a_figure(entry: Entry) -> None:
    assert entry in BEHIND


@pytest.mark.parametrize(
    "entry",
    [
        pytest.param(Entry("minus", Role.MINUS), id="a phrase is folded"),
        pytest.param(Entry("pct", Role.UNIT, "percent"), id="a unit"),
        pytest.param(Entry("over", Role.BOUND, Bound.MORE_THAN), id="a bound"),
        pytest.param(Entry("up to", Role.LOOSE_BOUND, Bound.AT_MOST), id="a bound that may be none"),
        pytest.param(Entry("at", Role.CLOCK), id="what always tells the time tells it"),
        pytest.param(Entry("at", Role.ALWAYS_CLOCK), id="a word that always tells the time"),
        pytest.param(Entry("quarter to", Role.PAST, -15), id="minutes"),
        pytest.param(Entry("令和", Role.ERA, 2018), id="an era"),
        pytest.param(Entry("≥", Role.BOUND, Bound.AT_LEAST), id="a sign"),
    ],
)
def test_a_phrase_stands_before_a_figure(entry: Entry) -> None:
    assert entry in BEFORE


def test_a_word_is_what_the_pack_says_it_is() -> None:
    assert [one.payload for one in BEHIND if one.phrase == "mi"] == ["kilometer"]
    assert not [one for one in BEHIND if one.phrase == "in"], "a small word is no inch"


def test_each_side_has_its_own_phrases() -> None:
    assert not [one for one in BEFORE if one.phrase in ("to", "or more")]
    assert not [one for one in BEHIND if one.phrase in ("between", "over")]
