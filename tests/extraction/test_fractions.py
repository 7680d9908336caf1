"""Fractions, mixed numbers and parts: what they state, and what only looks like them."""

from __future__ import annotations

import pytest

import claimx

STATED = [
    pytest.param("en", "5/8 of the pupils", "0.625", id="digits with a slash"),
    pytest.param("en", "2 1/4 inches", "2.25", id="a whole number and digits with a slash"),
    pytest.param("en", "five and a quarter inches", "5.25", id="a whole number and a fraction in words"),
    pytest.param("en", "twenty and three fifths", "20.6", id="a numerator behind and belongs to the fraction"),
    pytest.param("en", "one hundred and thirty-two fifths", "26.4", id="a numerator too large for that counts whole"),
    pytest.param("en", "three twenty-firsts", "0.1428571428571429", id="a denominator in two words"),
    pytest.param("en", "two million and one half", "2500000", id="half behind a scale is half of the scale"),
    pytest.param("en", "one billion and a quarter million", "1000250000", id="the fraction brings its own scale"),
    pytest.param("en", "two thirds of a million", "666666.6666666666666667", id="a fraction of a scale"),
    pytest.param("en", "a hundredth of the cost", "0.01", id="an ordinal behind an article and before of"),
    pytest.param("en", "one over twenty.", "0.05", id="one number over another"),
    pytest.param("pt", "vinte e dois trinta avos", "0.7333333333333333", id="Portuguese avos make a denominator"),
    pytest.param("pt", "trinta e dois quintos", "6.4", id="a Portuguese joiner between tens and ones is no plus"),
    pytest.param("es", "cinco con un cuarto", "5.25", id="Spanish con adds a fraction"),
    pytest.param("fr", "vingt et trois cinquièmes", "20.6", id="French et adds a fraction"),
    pytest.param("ja", "5と4分の1", "5.25", id="Japanese to adds a fraction"),
    pytest.param("zh", "3又4分之1", "3.25", id="Chinese you adds a fraction"),
    pytest.param("es", "docena y media", "18", id="half behind a dozen is half of the dozen"),
    pytest.param("es", "nueve con veinticinco por ciento", "9.25", id="Spanish con parts the decimals too"),
    pytest.param("es", "tres dosmilésimos", "0.0015", id="a Spanish denominator in one word is multiplied"),
    pytest.param("es", "dos cientocincoavos", "0.019047619047619", id="a Spanish denominator in one word is added"),
    pytest.param("es", "seis treintaicincoavos", "0.1714285714285714", id="Spanish tens and ones in one word"),
    pytest.param("ar", "سبعة وعشرون خمسا", "5.4", id="an Arabic part behind a number with no joiner"),
    pytest.param("ar", "أربعة وخمس", "4.2", id="an Arabic part behind a joiner and before nothing"),
    pytest.param("ar", "ثلاثة وخُمسين", "3.4", id="an Arabic dual with a vowel sign"),
    pytest.param("ar", "خمس العشرين", "4", id="an Arabic part of a number"),
    pytest.param("ar", "خمس خمس الثلاثين", "1.2", id="an Arabic part of a part"),
    pytest.param("ar", "جزء من عشرة آلاف", "0.0001", id="an Arabic part of a number with a scale"),
    pytest.param("ar", "ثلاثة أجزاء من عشرة", "0.3", id="Arabic parts of a number"),
    pytest.param("ar", "واحد على عشرين ملفا", "0.05", id="one over a number with a noun behind"),
    pytest.param("ar", "1 في ثلاثين", "0.0333333333333333", id="one in a number"),
    pytest.param("en", "three parts out of eight", "0.375", id="parts out of a number"),
    pytest.param("zh", "负六 分  之 负九", "1.5", id="a Chinese fraction with spaces"),
    pytest.param("ja", "二百と三ダース", "236", id="Japanese to adds dozens"),
]

PLAIN = [
    pytest.param("ar", "خمس ساعات", ["5"], id="an Arabic number before what it counts"),
    pytest.param("ar", "خمس السنوات الماضية", ["5"], id="an Arabic number before periods with the article"),
    pytest.param("ar", "ثلاثة وخمس سنوات", ["3", "5"], id="an Arabic number behind a joiner and before a noun"),
    pytest.param("ar", "20 في 5 من المدن", ["20", "5"], id="more than the number they are in"),
    pytest.param("en", "1 over 3 years", ["1", "3"], id="one over a period"),
    pytest.param("es", "los dos con seis puntos", ["2", "6"], id="two that have six points"),
    pytest.param("en", "24/7 service", ["24"], id="twenty-four seven"),
    pytest.param("en", "24 sixth-graders", ["24", "6"], id="a rank joined to a noun"),
    pytest.param("en", "four fifth graders", ["4", "5"], id="a rank before a noun"),
    pytest.param("en", "twenty second delay", ["20"], id="seconds are a unit"),
    pytest.param("fr", "un cinquième titre", ["1", "5"], id="a French rank before a noun"),
    pytest.param("fr", "EUR 1000 sur 3 ans", ["1000", "3"], id="an amount over years"),
    pytest.param("es", "las diez y cuarto", ["10", "4"], id="a quarter past ten"),
]


@pytest.mark.parametrize(("tag", "text", "value"), STATED)
def test_a_fraction_is_one_value(tag: str, text: str, value: str) -> None:
    assert [claim.value for claim in claimx.extract(text, language=tag, everything=True)] == [value]


@pytest.mark.parametrize(("tag", "text", "values"), PLAIN)
def test_what_looks_like_a_fraction_is_none(tag: str, text: str, values: list[str]) -> None:
    assert [claim.value for claim in claimx.extract(text, language=tag, everything=True)] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("two and a half million", "2500000", id="half of the scale"),
        pytest.param("four and a half thousand people", "4500", id="the scale holds for the whole too"),
        pytest.param("five and a quarter million", "5250000", id="a quarter"),
        pytest.param("one billion and a quarter million", "1000250000", id="a scale of its own"),
    ],
)
def test_a_scale_behind_a_mixed_number_holds_for_all_of_it(text: str, value: str) -> None:
    assert [claim.value for claim in claimx.extract(text, language="en")] == [value]
