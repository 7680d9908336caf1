"""Dates in words and digits, and the numbers beside words for their parts."""

from __future__ import annotations

import pytest

from tests.extraction.readings import Stated, stated


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        pytest.param(
            "nl",
            "Op 5 maart stemden 2310 leden en op 6 maart 2310 leden.",
            [
                ("date", "--03-05", None),
                ("count", "2310", "member"),
                ("date", "--03-06", None),
                ("count", "2310", "member"),
            ],
            id="what is counted behind a month",
        ),
        pytest.param(
            "vi", "từ năm 2009 đến năm 2016", [("year", "2009..2016", None)], id="years with their word before each"
        ),
        pytest.param("ar", "بين عامي 2009 و2016", [("year", "2009..2016", None)], id="years with one word before both"),
        pytest.param(
            "ar", "في عامي 2014 و2016", [("year", "2014", None), ("year", "2016", None)], id="two years, and no span"
        ),
        pytest.param(
            "vi", "từ ngày 3 đến ngày 5/10", [("date", "--10-03..--10-05", None)], id="the month behind the last day"
        ),
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
        pytest.param("ja", "月12回の打ち上げ", [("count", "12", "time")], id="so many a month"),
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


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        pytest.param("en", "March 3-6, 2009", "2009-03-03..2009-03-06", id="the year behind a span"),
        pytest.param("ru", "в ночь с 3 на 4 марта 2009 года", "2009-03-03..2009-03-04", id="a night in Russian"),
        pytest.param("pl", "w nocy z 3 na 4 marca", "--03-03..--03-04", id="a night in Polish"),
    ],
)
def test_days_and_the_night_between_them(language: str, text: str, value: str) -> None:
    assert stated(language, text) == [("date", value, None)]
