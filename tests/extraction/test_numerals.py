"""Whole numbers in digits and words: what a multiplier acts on, and what is added to what."""

from __future__ import annotations

import pytest

import claimx

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
