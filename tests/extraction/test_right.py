"""Units, money and what is said of the number behind it."""

from __future__ import annotations

import pytest

from tests.extraction.readings import Stated, claims, stated


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        pytest.param("tr", "beş aydan kısa", [("duration", "<5", "month")], id="a bound behind its case"),
        pytest.param("tr", "yüzde 12 daha az", [("percent", "12", "percent")], id="a difference without it"),
        pytest.param("tr", "30 derecenin üzerinde", [("measure", ">30", "degree")], id="above, behind its case"),
        pytest.param("hi", "2010 से 2012 तक", [("year", "2010..2012", None)], id="until, behind a range"),
        pytest.param("en", "hit 14-for-24", [("ratio", "14:24", None)], id="a word between two hyphens"),
        pytest.param("en", "$1.5m", [("money", "1500000", "USD")], id="a sign and a scale in short"),
        pytest.param("en", "US$ 20", [("money", "20", "USD")], id="a sign with letters"),
        pytest.param("en", "20 US dollars", [("money", "20", "USD")], id="a name"),
        pytest.param("en", "$20 dollars", [("money", "20", "USD")], id="sign and name are one currency"),
        pytest.param("fr", "20M€", [("money", "20000000", "EUR")], id="a scale in short before a sign"),
        pytest.param("ru", "1,5 млрд долларов", [("money", "1500000000", "USD")], id="an abbreviated scale"),
        pytest.param("zh-Hant", "2.1 萬美元", [("money", "21000", "USD")], id="a scale of ten thousand"),
        pytest.param("pt-BR", "R$ 20", [("money", "20", "BRL")], id="a sign of the region"),
        pytest.param("ja", "¥300", [("money", "300", "JPY")], id="a sign that the language settles"),
        pytest.param("zh", "¥300", [("money", "300", "CNY")], id="the same sign in another language"),
        pytest.param("en", "a 16-year-old", [("duration", "16", "year")], id="a hyphen before the unit"),
        pytest.param("en", "15 percent", [("percent", "15", "percent")], id="percent in a word"),
        pytest.param("zh", "百分之五", [("percent", "5", "percent")], id="percent before its number"),
        pytest.param("ja", "3分の2", [("count", "0.6666666666666667", None)], id="a denominator first"),
        pytest.param(
            "pt", "um milhão e meio de pessoas", [("count", "1500000", "person")], id="half of a scale behind"
        ),
        pytest.param("zh", "两年半", [("duration", "2.5", "year")], id="half behind a unit"),
        pytest.param("ja", "時速85マイル", [("measure", "85", "mile-per-hour")], id="a speed said before"),
        pytest.param("tr", "%15", [("percent", "15", "percent")], id="percent before the digits"),
    ],
)
def test_units_and_money(language: str, text: str, claims: list[Stated]) -> None:
    assert stated(language, text) == claims


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        pytest.param("en", "15 in a row", [("count", "15", None)], id="in is no inch"),
        pytest.param("en", "the 5G network", [("identifier", "5G", None)], id="a capital that is no gram"),
        pytest.param("en", "20 pens", [("count", "20", None)], id="pens are no Peruvian soles"),
        pytest.param("en", "try 20 of them", [("count", "20", None)], id="nor is try a Turkish lira"),
        pytest.param("zh", "一人公司", [], id="a company of one person"),
        pytest.param("de", "3 Tage", [("duration", "3", "day")], id="days are no dates"),
    ],
)
def test_words_that_only_look_like_units(language: str, text: str, claims: list[Stated]) -> None:
    assert stated(language, text) == claims


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        pytest.param("tr", "2030'a kadar sürecek.", [("year", "2030", None)], id="until a year, in Turkish"),
        pytest.param("hi", "यह 2030 तक चलेगा।", [("year", "2030", None)], id="until a year, in Hindi"),
        pytest.param(
            "ko",
            "10마일(16km) 이상 걸었다.",
            [("measure", ">=10", "mile"), ("measure", "16", "kilometer")],
            id="a bound behind the conversion in brackets",
        ),
        pytest.param(
            "ko", "3분의 1만 왔다.", [("count", "0.3333333333333333", None)], id="only a third, no ten thousand"
        ),
    ],
)
def test_what_a_word_behind_the_figure_says_of_it(language: str, text: str, claims: list[Stated]) -> None:
    assert stated(language, text) == claims


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        pytest.param("es", "Hacía siete grados bajo cero.", [("measure", "-7", "degree")], id="behind degrees"),
        pytest.param("pt", "Fez 7°C negativos.", [("measure", "-7", "celsius")], id="an adjective"),
        pytest.param("it", "Erano sette gradi sotto zero.", [("measure", "-7", "degree")], id="in words"),
        pytest.param("ru", "Было 7 градусов мороза.", [("measure", "-7", "degree")], id="frost"),
        pytest.param("en", "It was 7 degrees below zero.", [("measure", "-7", "degree")], id="English"),
    ],
)
def test_words_that_put_degrees_below_zero(language: str, text: str, claims: list[Stated]) -> None:
    assert stated(language, text) == claims


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        pytest.param(
            "it",
            "lungo 35 chilometri e più di quattro metri",
            [("measure", "35", "kilometer"), ("measure", ">4", "meter")],
            id="and more than",
        ),
        pytest.param("it", "lungo 35 chilometri e più", [("measure", ">=35", "kilometer")], id="and more"),
        pytest.param("fr", "vingt s'est plaint", [("count", "20", None)], id="an elided word is no second"),
    ],
)
def test_what_belongs_to_the_next_words_is_left_to_them(language: str, text: str, claims: list[Stated]) -> None:
    assert stated(language, text) == claims


def test_a_bound_that_opens_the_next_figure_is_not_the_last_ones() -> None:
    text = "A surge of 6 to 8 feet and up to 30 inches of rain."
    assert [(value, unit) for _, value, unit in stated("en", text)] == [("6..8", "foot"), ("<=30", "inch")]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        pytest.param("A 420-pound gorilla.", "pound", id="a weight"),
        pytest.param("A 30-million-pound deal.", "GBP", id="money by the million"),
    ],
)
def test_pounds_that_a_hyphen_joins(text: str, unit: str) -> None:
    assert [found for *_, found in stated("en", text)] == [unit]


def test_plus_before_a_figure_adds_it_and_is_no_bound() -> None:
    assert [value for _, value, _ in stated("en", "They paid 14 million plus 2 million.")] == ["14000000", "2000000"]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        pytest.param("ja", "震度5強の揺れ", "5", id="the upper half of an intensity"),
        pytest.param("ja", "100人強の客", "~100", id="somewhat more"),
        pytest.param("de", "Sie verlor gegen die 12 Gegner.", "12", id="against them"),
        pytest.param("nl", "In de dertig minuten daarna regende het.", "30", id="so many minutes"),
        pytest.param("nl", "Zij is in de dertig.", "~30", id="an age by tens"),
        pytest.param("en", "We saw 5 odd results.", "5", id="strange ones"),
    ],
)
def test_a_word_is_a_bound_only_where_it_limits(language: str, text: str, value: str) -> None:
    assert [found for _, found, _ in stated(language, text)] == [value]


def test_and_half_may_open_the_next_measure() -> None:
    assert stated("ar", "قطع بسمك 3 سم ونصف كوب ماء") == [("measure", "3", "centimeter"), ("count", "0.5", "glass")]
    assert stated("ar", "3 كيلوغرامات ونصف") == [("measure", "3.5", "kilogram")]


def test_or_more_closes_a_figure_before_the_next() -> None:
    assert stated("tr", "İki milyon ve üzerindeki 26 ödül.") == [("count", ">=2000000", None), ("count", "26", None)]


def test_a_plus_before_digits_is_no_bound() -> None:
    assert stated("hi", "90+3 मिनट") == [("count", "90", None), ("duration", "3", "minute")]


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        pytest.param("ja", "3度挑戦。気温は低い", "time", id="behind a full stop"),
        pytest.param("ja", "気温は3度。", "degree", id="before the figure"),
    ],
)
def test_a_word_near_by_tells_the_unit_within_its_sentence_only(language: str, text: str, unit: str) -> None:
    assert claims(language, text)[0].unit == unit


def test_the_ending_of_a_first_may_be_short_for_stones() -> None:
    assert [stated("en", text)[0][0] for text in ("the 21st man", "the 101st man", "at 11st 8lb")] == [
        "rank",
        "rank",
        "measure",
    ]
