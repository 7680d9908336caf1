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


def test_a_year_is_no_number_of_anything() -> None:
    (claim, *_) = extract("Onder kinderen is het aantal sinds 1990 gestegen.", "nl")
    assert (claim.kind, claim.value) == (Kind.YEAR, "1990")


def test_the_end_of_a_range_tells_its_unit_further_on() -> None:
    found = stated("en", "The cost rose from £15bn to £18bn. For 18 billion it is late.")
    assert [unit for *_, unit in found] == ["GBP", "GBP"]
