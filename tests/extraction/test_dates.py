"""Dates in words and digits, and the numbers beside words for their parts."""

from __future__ import annotations

import pytest

from claimx.extraction.dates import iso
from tests.extraction.readings import Stated, stated


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        pytest.param("en", "It opened on 2018-10-03.", [("date", "2018-10-03", None)], id="ISO 8601"),
        pytest.param("en", "Due 7/19/2017.", [("date", "2017-07-19", None)], id="Americans put the month first"),
        pytest.param("fr", "Le 07/09/2017.", [("date", "2017-09-07", None)], id="the French put the day first"),
        pytest.param("en", "Due 19/7/2017.", [("date", "2017-07-19", None)], id="no order allows a nineteenth month"),
        pytest.param("de", "Am 3.10.18 war es so.", [("date", "2018-10-03", None)], id="a year in two digits"),
        pytest.param("en", "On July 19, 2017, it rained.", [("date", "2017-07-19", None)], id="July 19, 2017"),
        pytest.param("en", "On 19 July it rained.", [("date", "--07-19", None)], id="a day without a year"),
        pytest.param("en", "On the 19th of July.", [("date", "--07-19", None)], id="an ordinal day"),
        pytest.param("en", "From July 19-21.", [("date", "--07-19..--07-21", None)], id="a span behind its month"),
        pytest.param("en", "From 19 to 21 July 2017.", [("date", "2017-07-19..2017-07-21", None)], id="span and year"),
        pytest.param("en", "In August 2023.", [("month", "2023-08", None)], id="a month and its year"),
        pytest.param("pt", "Em 19 de julho de 2017.", [("date", "2017-07-19", None)], id="links inside a date"),
        pytest.param("ru", "19 июля 2017 года", [("date", "2017-07-19", None)], id="the word for year is taken along"),
        pytest.param(
            "zh", "2017年7月19日开始。", [("date", "2017-07-19", None)], id="year, month and day by their words"
        ),
        pytest.param("zh", "二〇一七年七月开始。", [("month", "2017-07", None)], id="the same in Chinese numerals"),
        pytest.param("zh", "7月19日开始。", [("date", "--07-19", None)], id="month and day"),
        pytest.param("ja", "令和元年と平成30年", [("year", "2018", None)], id="the year of an era"),
        pytest.param("vi", "ngày 19 tháng 7 năm 2017", [("date", "2017-07-19", None)], id="words before each part"),
        pytest.param("en", "The 2018/19 season.", [("year", "2018..2019", None)], id="a season in two years"),
    ],
)
def test_dates_are_read_in_the_order_of_their_language(language: str, text: str, claims: list[Stated]) -> None:
    assert stated(language, text)[: len(claims)] == claims


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        pytest.param("en", "You may march on.", [], id="may and march without a capital are verbs"),
        pytest.param("en", "Theresa May said so.", [], id="May behind a first name is a surname"),
        pytest.param("en", "The ratio 19/7 was kept.", ["count", "count"], id="two small numbers and a slash"),
        pytest.param("en", "It cost 2018/99 in all.", ["year", "count"], id="99 does not follow 2018"),
        pytest.param("en", "On May 3 million came.", ["month", "count"], id="May 3 million is no third of May"),
        pytest.param("en", "In May 3.5% left.", ["month", "percent"], id="nor is May 3.5 percent"),
        pytest.param("it", "Ha vinto 3 set.", ["count"], id="sets are no days of settembre"),
        pytest.param("ja", "3日以上かかる。", ["duration"], id="at least three days are a duration"),
        pytest.param("en", "2018-13-45 is wrong.", ["identifier"], id="there is no thirteenth month"),
        pytest.param("en", "He won 19 titles in 21 games.", ["count", "count"], id="numbers without a month"),
    ],
)
def test_what_only_looks_like_a_date_is_none(language: str, text: str, kinds: list[str]) -> None:
    assert [kind for kind, _, _ in stated(language, text)] == kinds


def test_unknown_parts_are_left_out_of_a_date() -> None:
    assert [iso(2017, 7, 19), iso(2017, 7, None), iso(2017, None, None)] == ["2017-07-19", "2017-07", "2017"]
    assert [iso(None, 7, 19), iso(None, 8, None), iso(None, None, 19)] == ["--07-19", "--08", "---19"]
