"""Conversions beside what they convert: what a translation makes of them."""

from __future__ import annotations

import pytest

from claimx.model import Severity
from claimx.reconciliation import check

from .factory import story

STATED = "The road is {60 miles|measure 60 mile} ({97 km|measure 97 kilometer}) long."


def found(**texts: str) -> list[tuple[str, tuple[str, ...]]]:
    """The code of each finding, and what its claims say."""
    return [(one.code, tuple(claim.text for claim in one.claims)) for one in check(story(**texts)).findings]


def test_a_conversion_told_alone_is_the_one_beside_it() -> None:
    assert found(en=STATED, pt="A estrada tem {97 km|measure 97 kilometer}.") == []


def test_one_told_wrongly_is_held_against_the_conversion_and_not_against_what_it_converts() -> None:
    told = found(en=STATED, pt="A estrada tem {79 km|measure 79 kilometer}.")
    assert [(code, set(texts)) for code, texts in told] == [("CX101", {"97 km", "79 km"})]


def test_nor_may_it_pass_as_an_honest_rounding_of_what_it_converts() -> None:
    told = found(en=STATED, pt="A estrada tem {99 km|measure 99 kilometer}.")
    assert [(code, set(texts)) for code, texts in told] == [("CX101", {"97 km", "99 km"})]


@pytest.mark.parametrize("value", ["96.56", "96.6"])
def test_what_was_converted_anew_and_better_is_no_error(value: str) -> None:
    told = found(en=STATED, pt=f"A estrada tem {{{value} km|measure {value} kilometer step=0.1}}.")
    assert all(code == "CX112" for code, _ in told)


def test_a_bracket_that_has_lost_its_number_is_missed() -> None:
    told = found(en=STATED, pt="A estrada tem {60 milhas|measure 60 mile} (em quilómetros).")
    assert [code for code, _ in told] == ["CX201"]


def test_two_conversions_have_a_source_each() -> None:
    once = "{124 mph|measure 124 mile-per-hour} ({200 km/h|measure 200 kilometer-per-hour})"
    told = found(
        en=f"It reached {once} and later {once} there.",
        de="Es waren {205 km/h|measure 205 kilometer-per-hour} und dann {205 km/h|measure 205 kilometer-per-hour}.",
    )
    assert {code for code, _ in told} == {"CX101"}


def test_digits_that_kept_their_value_lost_their_unit() -> None:
    told = found(en=STATED, pt="A estrada tem {60 km|measure 60 kilometer}.")
    assert [(code, set(texts)) for code, texts in told] == [("CX103", {"60 miles", "60 km"})]


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(
            {
                "en": "The road is {10 miles|measure 10 mile} long.",
                "pt": "A estrada tem {10 milhas|measure 10 mile} ({16 km|measure 16 kilometer}).",
            },
            id="a conversion in brackets needs no answer",
        ),
        pytest.param(
            {
                "en": "The road is {10 miles|measure 10 mile} long.",
                "pt": "A estrada tem {16 km|measure 16 kilometer} ({10 milhas|measure 10 mile}).",
            },
            id="a conversion may stand before the figure",
        ),
    ],
)
def test_a_conversion_needs_no_answer(texts: dict[str, str]) -> None:
    assert found(**texts) == []


def test_coins_and_an_amount_are_no_conversion() -> None:
    texts = {
        "en": "It rose {22 cents|money 0.22} to {$3.79|money 3.79 USD}.",
        "pt": "Subiu {22 centavos|money 0.22 USD}.",
    }
    (finding,) = check(story(**texts)).findings
    assert finding.code == "CX201"


@pytest.mark.parametrize(
    ("portuguese", "missing"),
    [
        pytest.param("A estrada tem {16 km|measure 16 kilometer}.", [], id="left out"),
        pytest.param("A estrada tem km ({10 milhas|measure 10 mile}).", ["CX201"], id="the number before it is lost"),
        pytest.param("A estrada tem {16 km|measure 16 kilometer} ( milhas).", ["CX201"], id="its own number is lost"),
    ],
)
def test_dropped_conversion_is_not_missed(portuguese: str, missing: list[str]) -> None:
    english = "The road is {16 km|measure 16 kilometer} ({10 miles|measure 10 mile}) long."
    findings = check(story(en=english, pt=portuguese)).findings
    assert [(one.code, one.severity) for one in findings] == [(code, Severity.WARNING) for code in missing]
