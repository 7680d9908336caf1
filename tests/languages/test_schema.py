"""What a pack file may not say: each slip is named with its file, its key, the reason and the word that was meant."""

from __future__ import annotations

from typing import Any

import pytest

from claimx.errors import PackError
from claimx.languages.schema import validate, validate_whole

WHOLE: dict[str, Any] = {
    "tag": "xx",
    "name": "Test",
    "text": {"scripts": ["Latn"], "function_words": ["the"]},
    "numbers": {"system": "multiplicative", "words": {"one": 1}},
}


@pytest.mark.parametrize(
    ("tables", "key", "reason"),
    [
        pytest.param({"unit": {}}, "unit", "unknown table; did you mean 'units'?", id="a table that is none"),
        pytest.param({"zzz": {}}, "zzz", "unknown table", id="a table like no other"),
        pytest.param(
            {"numbers": {"wrods": {}}}, "numbers.wrods", "unknown key; did you mean 'words'?", id="a key that is none"
        ),
        pytest.param(
            {"units": {"metre": ["m"]}}, "units.metre", "unknown key; did you mean 'meter'?", id="a unit that is none"
        ),
        pytest.param(
            {"bounds": {"before": {"more": ["x"]}}}, "bounds.before.more", "unknown key", id="a bound that is none"
        ),
        pytest.param({"bounds": {"behind": {}}}, "bounds.behind", "unknown table", id="a side of bounds that is none"),
        pytest.param({"bounds": ["x"]}, "bounds", "expected a table, found ['x']", id="a list for a table"),
        pytest.param({"units": "m"}, "units", "expected a table, found 'm'", id="text for a table"),
        pytest.param({"regions": {"xx-A": 3}}, "regions.xx-A", "expected a table, found 3", id="a number for a table"),
        pytest.param({"tag": ""}, "tag", "expected some text, found ''", id="no text"),
        pytest.param({"text": {"spaced": "no"}}, "text.spaced", "expected true or false, found 'no'", id="no flag"),
        pytest.param(
            {"numbers": {"point": "point"}}, "numbers.point", "expected a list of words, found 'point'", id="no list"
        ),
        pytest.param({"numbers": {"point": [" "]}}, "numbers.point", "expected a word, found ' '", id="a blank word"),
        pytest.param({"numbers": {"point": ["p", "p"]}}, "numbers.point", "'p' stands twice", id="a word twice"),
        pytest.param(
            {"numbers": {"words": {"ten": "1o"}}},
            "numbers.words",
            "ten: expected a whole number",
            id="a slip in a number",
        ),
        pytest.param(
            {"numbers": {"words": {"half": "1/0"}}}, "numbers.words", "half: expected a whole number", id="a zero below"
        ),
        pytest.param(
            {"numbers": {"system": "roman"}},
            "numbers.system",
            "expected one of multiplicative",
            id="a system that is none",
        ),
        pytest.param({"dates": {"order": "ydm"}}, "dates.order", 'expected "dmy"', id="an order that is none"),
        pytest.param(
            {"dates": {"months": {"smarch": 13}}}, "dates.months", "smarch: expected 1 to 12", id="a thirteenth month"
        ),
        pytest.param(
            {"dates": {"weekdays": {"x": "0"}}}, "dates.weekdays", "x: expected 1 to 7", id="a weekday before Monday"
        ),
        pytest.param(
            {"currencies": {"Euro": []}}, "currencies", "'Euro' is no ISO 4217 code", id="a code that is none"
        ),
        pytest.param({"symbols": {"$": 5}}, "symbols", "$: expected an ISO 4217 code", id="a number for a code"),
        pytest.param(
            {"not_a_claim": [{"pattern": "x"}]},
            "not_a_claim",
            "expected phrases or a pattern, and the reason why",
            id="no reason",
        ),
        pytest.param(
            {"not_a_claim": [{"pattern": "x", "phrases": ["x"], "why": "y"}]},
            "not_a_claim",
            "expected phrases or a pattern, and the reason why",
            id="phrases and a pattern",
        ),
        pytest.param(
            {"not_a_claim": [{"phrases": ["x"], "why": 3}]},
            "not_a_claim",
            "expected some text, found 3",
            id="a number for a reason",
        ),
        pytest.param(
            {"not_a_claim": [{"phrases": "x", "why": "y"}]}, "not_a_claim", "expected a list of words", id="no phrases"
        ),
        pytest.param(
            {"bounds": {"endings": {"x": "y"}}},
            "bounds.endings",
            "x: expected a list of words",
            id="endings in no list",
        ),
        pytest.param(
            {"clock": {"past": {"half past": 90}}}, "clock.past", "half past: expected -59 to 59", id="too many minutes"
        ),
        pytest.param(
            {"chrome": {"lines": [r"\d+ thumbs$"]}},
            "chrome.lines",
            "expected ^ at the beginning",
            id="a line without its start",
        ),
        pytest.param(
            {"regions": {"xx-A": {"also": "a"}}}, "regions.xx-A.also", "expected a list of words", id="a subtag alone"
        ),
    ],
)
def test_each_slip_is_named(tables: dict[str, Any], key: str, reason: str) -> None:
    with pytest.raises(PackError) as raised:
        validate("xx.toml", tables)
    assert (raised.value.path, raised.value.key) == ("xx.toml", key)
    assert raised.value.reason.startswith(reason)
    assert str(raised.value).startswith(f"xx.toml: [{key}] ")


def test_a_slip_in_a_region_names_the_region() -> None:
    with pytest.raises(PackError, match=r"xx.toml \(regions.xx-A\): \[numbers.x\] unknown key"):
        validate("xx.toml", {"regions": {"xx-A": {"evidence": ["word"], "numbers": {"x": 1}}}})


@pytest.mark.parametrize(
    "key", ["tag", "name", "text.scripts", "text.function_words", "numbers.system", "numbers.words"]
)
def test_a_whole_pack_lacks_nothing_that_it_needs(key: str) -> None:
    table, _, name = key.rpartition(".")
    held = WHOLE[table] if table else WHOLE
    less = {word: value for word, value in held.items() if word != name}
    with pytest.raises(PackError) as raised:
        validate_whole("xx.toml", {**WHOLE, table: less} if table else less)
    assert raised.value.key == key


def test_what_is_well_formed_passes() -> None:
    validate_whole("xx.toml", WHOLE)
    validate("xx.toml", {"units": {"meter": ["m"]}, "fractions": {"ordinal_endings": ["", "s"]}})
