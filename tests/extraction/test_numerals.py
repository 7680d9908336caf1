"""Whole numbers in digits and words: what a multiplier acts on, and what is added to what."""

from __future__ import annotations

from fractions import Fraction

import pytest

import claimx
from tests.extraction.readings import claims

ONE = [
    pytest.param("en", "1,500 thousand people", "1500000", id="digits larger than their multiplier"),
    pytest.param("ru", "1500 тысяч человек", "1500000", id="a Russian plural behind digits"),
    pytest.param("id", "2500 ribu orang", "2500000", id="an Indonesian multiplier behind digits"),
    pytest.param("vi", "1.200 nghìn tỷ đồng", "1200000000000000", id="two Vietnamese multipliers"),
    pytest.param("es", "2.400 mil toneladas", "2400000", id="a Spanish multiplier that can open a number"),
    pytest.param("en", "15 dozen eggs", "180", id="dozens behind digits"),
    pytest.param("pt", "três dúzias", "36", id="Portuguese dozens behind a word"),
    pytest.param("en", "322 hundred", "32200", id="hundreds of which there are hundreds, and nothing behind"),
    pytest.param("es", "treintaidós", "32", id="Spanish tens and ones in one word"),
    pytest.param("ar", "خمسه عشر", "15", id="Arabic without the dots"),
    pytest.param("ar", "25k", "25000", id="a Latin abbreviation in Arabic"),
    pytest.param("zh", "陆 点 五", "6.5", id="a numeral of cheques before a decimal sign"),
]

MORE = [
    pytest.param("en", "322 and a hundred", ["322", "100"], id="a joiner parts two numbers"),
    pytest.param("en", "In 2018 thousands of people fled", ["2018", "1000"], id="a magnitude behind a year"),
    pytest.param("pt", "em 2018 mil pessoas", ["2018", "1000"], id="a thousand behind a year"),
    pytest.param("fr", "page 322 cent personnes", ["322", "100"], id="a hundred of them behind a page"),
    pytest.param("ar", "رقمان", ["2"], id="an Arabic dual is two"),
]


@pytest.mark.parametrize(("tag", "text", "value"), ONE)
def test_digits_and_words_are_one_number(tag: str, text: str, value: str) -> None:
    assert [claim.value for claim in claimx.extract(text, language=tag, everything=True)] == [value]


@pytest.mark.parametrize(("tag", "text", "values"), MORE)
def test_what_stands_side_by_side_is_no_single_number(tag: str, text: str, values: list[str]) -> None:
    assert [claim.value for claim in claimx.extract(text, language=tag, everything=True)] == values


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("1.2m people", "1200000", "person", id="people are counted in millions"),
        pytest.param("12m voters", "12000000", "voter", id="whole millions of them"),
        pytest.param("2.5m homes", "2500000", "house", id="things in parts of a million"),
        pytest.param("2.6m sq km", "2600000", "square-kilometer", id="another measure"),
        pytest.param("a 1.2m wall", "1.2", "meter", id="metres where nothing is counted"),
        pytest.param("the 100m race", "100", "meter", id="whole metres of a race"),
    ],
)
def test_the_letter_of_a_scale_stands_before_what_is_counted(text: str, value: str, unit: str) -> None:
    assert [(claim.value, claim.unit) for claim in claimx.extract(text, language="en")] == [(value, unit)]


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        pytest.param("It raised 3.4m euros.", "EUR", "3400000", id="money behind the letter"),
        pytest.param("It is 3.4m long.", "meter", "3.4", id="no money"),
    ],
)
def test_one_letter_is_a_scale_beside_money(text: str, unit: str, value: str) -> None:
    assert [(claim.unit, claim.value) for claim in claims("en", text)] == [(unit, value)]


def test_one_letter_may_be_a_scale_or_a_unit_where_nothing_tells_which() -> None:
    (claim,) = claimx.extract("The audience slumped to 4.9m.", "en")
    assert claim.number is not None
    assert (claim.value, claim.unit, claim.number.others) == ("4.9", "meter", (Fraction(4_900_000),))
