"""Bounds, signs and currencies before a figure, and the bounds behind one."""

from __future__ import annotations

from fractions import Fraction

import pytest

from claimx.model import Bound
from tests.extraction.readings import claims, stated


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        pytest.param("en", "more than 3,000 chips", ">3000", id="more than"),
        pytest.param("pt", "mais de 3000 chips", ">3000", id="mais de"),
        pytest.param("id", "lebih dari 3000 chip", ">3000", id="lebih dari"),
        pytest.param("ja", "3000枚以上のチップ", ">=3000", id="behind the figure"),
        pytest.param("en", "at least 3,000 chips", ">=3000", id="at least"),
        pytest.param("en", "fewer than 30 cars", "<30", id="fewer than"),
        pytest.param("en", "up to 30 cars", "<=30", id="up to"),
        pytest.param("en", "nearly 30 cars", "~30", id="nearly"),
        pytest.param("en", "~30 cars", "~30", id="a sign"),
        pytest.param("en", "≥30 cars", ">=30", id="a sign of mathematics"),
        pytest.param("en", "up to about 30 cars", "<=30", id="the outer bound says more"),
        pytest.param("en", "30 cars or more", ">=30", id="behind the noun"),
        pytest.param("en", "30 cars", "30", id="none"),
        pytest.param("en", "30 more cars", "30", id="more of them is no bound"),
        pytest.param("en", "up to a whopping 30 cars", "<=30", id="stress before a bound"),
        pytest.param("fr", "atteindre environ 30 voitures", "~30", id="stress does not undo what stands nearer"),
        pytest.param("en", "children as young as 9", ">=9", id="the lowest age"),
        pytest.param("pt", "pelo menos cem mil cidadãos", ">=100000", id="a bound that ends in a word for minus"),
        pytest.param("zh", "金价突破每盎司2400美元", ">2400", id="a rate between the bound and its amount"),
    ],
)
def test_bounds(language: str, text: str, value: str) -> None:
    assert [found for _, found, _ in stated(language, text)] == [value]


@pytest.mark.parametrize(
    ("language", "text", "claimed", "loose"),
    [
        pytest.param("id", "gelombang setinggi 6 meter", "6 meter", True, id="as high as, or just that high"),
        pytest.param("fr", "pourrait atteindre 3 %", "3 %", True, id="may reach"),
        pytest.param("de", "Es wird bis zu minus sechs Grad kalt.", "bis zu minus sechs Grad", True, id="down to"),
        pytest.param("ja", "300人もの人々", "300人もの", True, id="behind the figure"),
        pytest.param("zh", "高达300人", "高达300人", True, id="a bound that may be none"),
        pytest.param("en", "some as young as 9", "some as young as 9", True, id="a word about it before"),
        pytest.param("id", "lebih dari 6 meter", "lebih dari 6 meter", False, id="a bound that is one"),
    ],
)
def test_stress_is_known_and_no_bound(language: str, text: str, claimed: str, loose: bool) -> None:
    (found,) = claims(language, text)
    assert (found.text, found.number and found.number.loose) == (claimed, loose)


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        pytest.param("en", "children as young as 9", "year", id="a bound of ages"),
        pytest.param("en", "babies younger than 18 months", "month", id="a unit behind the figure says more"),
        pytest.param("zh", "年逾60的工人", "year", id="years in the bound"),
        pytest.param("ja", "体重65キロの選手", "kilogram", id="a weight in a name that is short for two"),
        pytest.param("ja", "65キロ走った", "kilometer", id="no weight"),
        pytest.param("en", "A man weighing about 180 pounds.", "pound", id="pounds that weigh"),
        pytest.param("en", "He paid about 180 pounds.", "GBP", id="pounds that buy"),
    ],
)
def test_a_bound_may_name_the_unit(language: str, text: str, unit: str) -> None:
    assert [claim.unit for claim in claims(language, text)] == [unit]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        pytest.param("zh", "20 负 7 平", "7", id="behind a number the word is what that one counts"),
        pytest.param("en", "It fell to -5 °C.", "-5", id="a sign behind a space"),
        pytest.param("en", "It fell to minus 5 °C.", "-5", id="a word"),
        pytest.param("hi", "तापमान माइनस 5 डिग्री है।", "-5", id="a word with vowel signs"),
        pytest.param("tr", "Hava sıfırın altında 5 derece.", "-5", id="a phrase"),
        pytest.param("en", "It rose by +5 °C.", "5", id="a plus changes nothing"),
        pytest.param("ja", "気温は-5度", "-5", id="a sign behind kana"),
    ],
)
def test_signs(language: str, text: str, value: str) -> None:
    assert value in [found.lstrip("<=>~") for _, found, _ in stated(language, text)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Covid-19 spread.", id="part of a name"),
        pytest.param("en", "the under-21 side", id="a prefix"),
        pytest.param("zh", "歼-20战机", id="a name in Han characters"),
        pytest.param("en", "pages 3-5", id="a range"),
    ],
)
def test_a_hyphen_is_no_minus(language: str, text: str) -> None:
    assert not [value for _, value, _ in stated(language, text) if value.startswith("-")]


def test_a_minus_may_only_say_by_how_much() -> None:
    (share,) = claims("pt", "O lucro recuou, menos 12% do que antes.")
    assert share.number is not None
    assert (share.value, share.number.others) == ("-12", (Fraction(12),))
    (cold,) = claims("pt", "Fez menos 3 graus.")
    assert cold.number is not None
    assert (cold.value, cold.number.others) == ("-3", ())


@pytest.mark.parametrize(
    ("language", "text", "bound", "loose"),
    [
        pytest.param("en", "Voting took place over five days.", "more_than", True, id="during or more than"),
        pytest.param("en", "Over 300 people came.", "more_than", False, id="people are no period"),
        pytest.param("es", "El paro, en mínimo de 48 años.", "at_least", True, id="the lowest in 48 years"),
        pytest.param("es", "Exige un mínimo de 20 votos.", "at_least", False, id="a minimum"),
    ],
)
def test_before_a_period_some_bounds_may_mean_none(language: str, text: str, bound: str, loose: bool) -> None:
    (found,) = claims(language, text)
    assert (found.bound.value, found.number and found.number.loose) == (bound, loose)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("تتجاوز قيمتها 300 مليون دولار", ">300000000", id="a word between"),
        pytest.param("تتجاوز أرباحها السنوية 300 مليون دولار", ">300000000", id="two words between"),
        pytest.param("لا تتجاوز قيمتها 300 مليون دولار", "<=300000000", id="and not"),
    ],
)
def test_a_bound_may_stand_before_its_subject(text: str, value: str) -> None:
    assert stated("ar", text) == [("money", value, "USD")]


def test_what_says_no_more_than_how_young_is_no_bound_ahead() -> None:
    assert stated("ar", "لا يتجاوز عمره 9 أعوام") == [("duration", "9", "year")]


@pytest.mark.parametrize("text", ["得票最多的前5人当选", "最少的是2人"])
def test_the_most_of_something_is_no_bound(text: str) -> None:
    assert [claim.bound for claim in claims("zh", text)] == [Bound.EXACT]
