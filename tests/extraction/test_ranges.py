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
        pytest.param("en", "It grew by a quarter to 3.1 billion euros.", ["3100000000"], id="by a part to a whole"),
    ],
)
def test_two_numbers_that_stay_apart(language: str, text: str, values: list[str]) -> None:
    assert [value.lstrip("~") for _, value, _ in stated(language, text)] == values


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        pytest.param(
            "fr",
            "a progressé de 94 % à 12,3 milliards d'euros",
            [("percent", "94", "percent"), ("money", "12300000000", "EUR")],
            id="by how much, and to what",
        ),
        pytest.param(
            "fr", "âgés de 44 et 61 ans", [("count", "44", None), ("duration", "61", "year")], id="of two things"
        ),
        pytest.param("en", "from £45 to $60", [("money", "45", "GBP"), ("money", "60", "USD")], id="two currencies"),
        pytest.param("en", "20-25C", [("measure", "20..25", "celsius")], id="degrees in short"),
        pytest.param("hi", "45 और 60 साल के बीच", [("duration", "45..60", "year")], id="between, said behind"),
        pytest.param("en", "3 and 5 between them", [("count", "3", None), ("count", "5", None)], id="between them"),
        pytest.param("hi", "36-36 प्रतिशत", [("percent", "36", "percent")], id="said twice: so many each"),
        pytest.param("fr", "de 40 à 60 %", [("percent", "40..60", "percent")], id="from and to"),
        pytest.param("es", "de entre 2,4 y 3,7 metros", [("measure", "2.4..3.7", "meter")], id="of between"),
        pytest.param(
            "es",
            "bajaron de 103 a 78 días",
            [("duration", "103", "day"), ("duration", "78", "day")],
            id="down, in days",
        ),
        pytest.param(
            "pt",
            "por 6/3, 4/6 e 7/6",
            [("ratio", "6:3", None), ("ratio", "4:6", None), ("ratio", "7:6", None)],
            id="sets with a slash",
        ),
    ],
)
def test_what_the_words_between_two_numbers_make_of_them(language: str, text: str, claims: list[Stated]) -> None:
    assert stated(language, text) == claims


def test_a_currency_named_behind_the_first_of_two_numbers_is_not_that_of_the_second() -> None:
    assert stated("hi", "1.14 डॉलर या 1.8 चढ़कर") == [("money", "1.14", "USD"), ("count", "1.8", None)]


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        pytest.param("ru", "семь-восемь миллионов", [("count", "7000000..8000000", None)], id="words and a hyphen"),
        pytest.param("uk", "через дві-три години", [("duration", "2..3", "hour")], id="the same of hours"),
        pytest.param("de", "zwei, drei Stunden", [("duration", "2..3", "hour")], id="two words in a row"),
        pytest.param("pl", "cztery, pięć osób", [("count", "4..5", "person")], id="the same in Polish"),
        pytest.param("en", "aged two, three and four", [], id="but a list is none"),
        pytest.param(
            "en",
            "up by £132 to £4,736",
            [("money", "132", "GBP"), ("money", "4736", "GBP")],
            id="a change and its outcome",
        ),
        pytest.param("de", "um 5 bis 30 Prozent", [("percent", "5..30", "percent")], id="a range of changes"),
        pytest.param(
            "en",
            "cut from 12 to 3 people",
            [("count", "12", "person"), ("count", "3", "person")],
            id="a word that opens a change makes no score",
        ),
        pytest.param(
            "de",
            "von 45 auf 40 Millionen Euro",
            [("money", "45000000", "EUR"), ("money", "40000000", "EUR")],
            id="a scale said once of what falls",
        ),
    ],
)
def test_numbers_in_a_row(language: str, text: str, claims: list[Stated]) -> None:
    assert stated(language, text) == claims


def test_two_number_words_in_a_row_are_no_range_in_every_language() -> None:
    assert stated("en", "Of the two, three people died.") == [("count", "3", "person")]
