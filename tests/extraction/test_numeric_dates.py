"""Dates and seasons in digits alone."""

from __future__ import annotations

import pytest

from tests.extraction.readings import Stated, stated


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        pytest.param("en", "It opened on 2018-10-03.", [("date", "2018-10-03", None)], id="ISO 8601"),
        pytest.param("en", "Due 7/19/2017.", [("date", "2017-07-19", None)], id="Americans put the month first"),
        pytest.param("fr", "Le 07/09/2017.", [("date", "2017-09-07", None)], id="the French put the day first"),
        pytest.param("en", "Due 19/7/2017.", [("date", "2017-07-19", None)], id="no order allows a nineteenth month"),
        pytest.param("de", "Am 3.10.18 war es so.", [("date", "2018-10-03", None)], id="a year in two digits"),
        pytest.param("vi", "khai mạc vào 23/5", [("date", "--05-23", None)], id="a day and month behind a preposition"),
        pytest.param("en", "The 2018/19 season.", [("year", "2018..2019", None)], id="a season in two years"),
    ],
)
def test_digits_alone_may_be_a_date(language: str, text: str, claims: list[Stated]) -> None:
    assert stated(language, text) == claims
