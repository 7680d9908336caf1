"""From a document to its claims: places, what is left out, and what a claim inherits from its sentence."""

from __future__ import annotations

from fractions import Fraction

import pytest

from claimx.api import extract
from claimx.errors import LanguageError
from claimx.extraction import read
from claimx.extraction.figure import plain
from claimx.model import Bound, Document, Kind
from tests.extraction.readings import stated


def test_places_are_those_of_the_text_as_it_was_decoded() -> None:
    text = "Um título\n\nForam mais de\u00ad 3000 chips."
    (claim,) = extract(text, "pt")
    assert claim.text == "mais de\u00ad 3000 chips" == text[claim.start : claim.end]
    assert (claim.line, claim.column, claim.bound) == (3, 7, Bound.MORE_THAN)
    assert claim.sentence == "Foram mais de\u00ad 3000 chips."


def test_pinyin_is_laid_aside_and_kept_in_the_claims_text() -> None:
    (claim,) = extract("超過(guò) 15 萬(wàn)次的下載(zài)。", "zh-Hant")
    assert (claim.value, claim.unit, claim.bound) == ("150000", "download", Bound.MORE_THAN)
    assert claim.text.startswith("超過(guò) 15 萬(wàn)次")


def test_weak_mentions_identifiers_and_page_furniture_come_on_request_only() -> None:
    text = "Two of them use GPT-4 in 2017."
    assert [claim.kind for claim in extract(text, "en")] == [Kind.YEAR]
    everything = extract(text, "en", everything=True)
    assert [(claim.kind, claim.weak) for claim in everything] == [
        (Kind.COUNT, True),
        (Kind.IDENTIFIER, False),
        (Kind.YEAR, False),
    ]


def test_both_readings_of_an_ambiguous_sign_are_kept() -> None:
    (claim,) = extract("O total foi 1.500.", "pt")
    assert claim.number is not None
    assert [claim.number.value, *claim.number.others] == [1500, Fraction(3, 2)]


def test_a_counted_noun_settles_an_ambiguous_sign() -> None:
    (claim,) = extract("1.500 people came.", "en")
    assert claim.value == "1500"


def test_a_large_value_takes_its_unit_from_elsewhere_in_the_document() -> None:
    found = extract("It has 175 billion parameters. Of the 175 billion, few matter.", "en")
    assert [claim.unit for claim in found] == ["parameter", "parameter"]


def test_a_language_without_a_pack_is_told_and_not_guessed() -> None:
    reading = read(Document(path="", text="15", language="xx"))
    assert (reading.supported, reading.claims) == (False, ())
    with pytest.raises(LanguageError, match="xx"):
        extract("15", "xx")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        pytest.param(Fraction("2e11"), "200000000000", id="no exponent"),
        pytest.param(Fraction("4.410"), "4.41", id="no trailing zeros"),
        pytest.param(Fraction(1, 3), "0.3333333333333333", id="a fraction without end is cut"),
        pytest.param(Fraction(2, 3), "0.6666666666666667", id="and rounded"),
        pytest.param(Fraction(-5, 2), "-2.5", id="below zero"),
        pytest.param(1 - Fraction(1, 10**20), "1", id="rounded up to a whole"),
    ],
)
def test_values_are_plain_decimals(value: Fraction, text: str) -> None:
    assert plain(value) == text


@pytest.mark.parametrize(
    ("language", "text", "shared"),
    [
        pytest.param("de", "Sie kamen auf 8,3 und 6,2 Prozent.", True, id="and"),
        pytest.param("nl", "De rente zakte van 4,2 naar 3,9 procent.", True, id="to"),
        pytest.param("de", "Es waren 83 Boote, 6,2 Prozent mehr.", False, id="a figure with a noun of its own"),
        pytest.param("de", "Im Jahr 2019 und 6,2 Prozent.", False, id="a year"),
    ],
)
def test_one_word_for_percent_is_said_of_both(language: str, text: str, *, shared: bool) -> None:
    assert ([claim.kind for claim in extract(text, language)] == [Kind.PERCENT, Kind.PERCENT]) is shared


def test_a_year_is_no_number_of_anything() -> None:
    (claim, *_) = extract("Onder kinderen is het aantal sinds 1990 gestegen.", "nl")
    assert (claim.kind, claim.value) == (Kind.YEAR, "1990")


def test_the_end_of_a_range_tells_its_unit_further_on() -> None:
    found = stated("en", "The cost rose from £15bn to £18bn. For 18 billion it is late.")
    assert [unit for *_, unit in found] == ["GBP", "GBP"]


def test_an_amount_behind_money_counts_no_noun_before_it() -> None:
    found = stated("pl", "Spółka prognozuje 15 mld dol. (plus minus 300 mln).")
    assert [(value, unit) for _, value, unit in found] == [("15000000000", "USD"), ("~300000000", None)]


def test_a_noun_of_its_own_keeps_a_figure_from_the_points_before() -> None:
    assert [unit for *_, unit in stated("en", "She had 31 points, 14 rebounds and a block.")] == ["point", None]
    assert [unit for *_, unit in stated("en", "She had 31 points, 14 of them late.")] == ["point", "point"]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        pytest.param("За нее 52 процента против 48.", "percent", id="against"),
        pytest.param("За нее 52 процента против 48 депутатов.", "lawmaker", id="what has a noun counts that"),
    ],
)
def test_the_share_behind_against_is_one_of_a_hundred_too(text: str, unit: str) -> None:
    assert stated("ru", text)[1][1:] == ("48", unit)


def test_an_age_behind_a_name_is_no_score() -> None:
    text = "From two points to none, sighed the driver, 31. He scored 12, 14 and 9."
    assert ("count", "31", None) in stated("en", text)


@pytest.mark.parametrize(
    ("language", "text", "units"),
    [
        pytest.param("de", "schmilzt von 17 auf 14 Punkte", ["point", "point"], id="points"),
        pytest.param("nl", "van 1.800 naar 8 kilometer per uur", ["kilometer-per-hour"] * 2, id="a speed"),
        pytest.param("pl", "z majowych 1,6 do 1,4 proc.", ["percent", "percent"], id="to that is a bound as well"),
        pytest.param("en", "21 miles of the claimed 28", ["mile", "mile"], id="a part and its whole"),
        pytest.param("pl", "34 z obiecanych 45 kilometrów", ["kilometer", "kilometer"], id="the unit behind the whole"),
        pytest.param("en", "5 kg of 20 different fruits", ["kilogram", None], id="the whole is of something else"),
    ],
)
def test_a_unit_is_said_once_for_two(language: str, text: str, units: list[str | None]) -> None:
    assert [unit for kind, _, unit in stated(language, text) if kind != "month"] == units


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        pytest.param("ru", "умер на 85-м году жизни", "84", id="digits with an ending"),
        pytest.param("ru", "на семьдесят первом году жизни", "70", id="words"),
        pytest.param("uk", "на 72-му році життя", "71", id="Ukrainian"),
        pytest.param("pl", "zmarł w 85. roku życia", "84", id="a full stop"),
        pytest.param("de", "starb im 85. Lebensjahr", "84", id="one word"),
    ],
)
def test_the_year_of_life_is_one_more_than_the_age(language: str, text: str, value: str) -> None:
    assert stated(language, text) == [("duration", value, "year")]


def test_the_year_of_life_is_kept_beside_the_age() -> None:
    (claim,) = extract("starb im 85. Lebensjahr", "de")
    assert claim.number is not None
    assert claim.number.others == (Fraction(85),)


def test_an_amount_further_behind_money_counts_no_noun_either() -> None:
    text = "Цены начинаются с 500 фунтов, а наш экземпляр с 22-дюймовыми колёсами стоил почти 7200."
    assert stated("ru", text)[-1] == ("count", "~7200", None)
