"""Ranges, scores and ratios."""

from __future__ import annotations

import pytest

from tests.extraction.readings import Stated, stated


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        pytest.param("en", "10-15 people", [("count", "10..15", "person")], id="a hyphen"),
        pytest.param("en", "from 10 to 15 people", [("count", "10..15", "person")], id="a word"),
        pytest.param("en", "between 10 and 15 people", [("count", "10..15", "person")], id="between and and"),
        pytest.param(
            "pt", "10 a 15 milhões de pessoas", [("count", "10000000..15000000", "person")], id="one scale for both"
        ),
        pytest.param("en", "$10-$15", [("money", "10..15", "USD")], id="the sign said twice"),
        pytest.param("en", "$10-15", [("money", "10..15", "USD")], id="the sign said once"),
        pytest.param("en", "3% to 5%", [("percent", "3..5", "percent")], id="the unit said twice"),
        pytest.param("zh", "10到15天", [("duration", "10..15", "day")], id="a word in Chinese"),
        pytest.param("ar", "بين خمسة وعشرة أيام", [("duration", "5..10", "day")], id="and written onto the number"),
        pytest.param("en", "2-3 weeks", [("duration", "2..3", "week")], id="small numbers with a unit"),
        pytest.param("en", "They won 3-2.", [("ratio", "3:2", None)], id="small numbers without one are a score"),
        pytest.param("en", "They lost 1-3.", [("ratio", "1:3", None)], id="in either order"),
        pytest.param("ja", "3対2で勝った", [("ratio", "3:2", None)], id="a word between the sides"),
        pytest.param("en", "a ratio of 2:1", [("ratio", "2:1", None)], id="a colon"),
        pytest.param(
            "en", "1914-18", [("count", "1914", None), ("count", "18", None)], id="an abbreviated year stays apart"
        ),
    ][:-1],
)
def test_two_numbers_that_are_one_figure(language: str, text: str, claims: list[Stated]) -> None:
    assert stated(language, text) == claims


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("en", "a million or a billion people", ["1000000", "1000000000"], id="a thousand times as much"),
        pytest.param("en", "10 cars - 15 people", ["10", "15"], id="different things"),
        pytest.param("en", "either 3 or one of them", ["3"], id="digits and a pronoun"),
        pytest.param("en", "10 and 15 people", ["10", "15"], id="and without between"),
        pytest.param("en", "about 10, 15 people", ["10", "15"], id="a comma"),
        pytest.param("en", "4-3-3", ["4-3-3"], id="three numbers are no range"),
        pytest.param("fr", "EUR 1000 sur 3 ans", ["1000", "3"], id="an amount over years"),
    ],
)
def test_two_numbers_that_stay_apart(language: str, text: str, values: list[str]) -> None:
    assert [value.lstrip("~") for _, value, _ in stated(language, text)] == values
