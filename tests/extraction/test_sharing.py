"""What figures that stand side by side have in common, and what a figure takes from those before it."""

from __future__ import annotations

import pytest

from claimx.api import extract
from claimx.model import Kind
from tests.extraction.readings import stated


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
    ("text", "unit"),
    [
        pytest.param("За нее 52 процента против 48.", "percent", id="against"),
        pytest.param("За нее 52 процента против 48 депутатов.", "lawmaker", id="what has a noun counts that"),
    ],
)
def test_the_share_behind_against_is_one_of_a_hundred_too(text: str, unit: str) -> None:
    assert stated("ru", text)[1][1:] == ("48", unit)


def test_a_noun_of_its_own_keeps_a_figure_from_the_points_before() -> None:
    assert [unit for *_, unit in stated("en", "She had 31 points, 14 rebounds and a block.")] == ["point", None]
    assert [unit for *_, unit in stated("en", "She had 31 points, 14 of them late.")] == ["point", "point"]


def test_an_age_behind_a_name_is_no_score() -> None:
    text = "From two points to none, sighed the driver, 31. He scored 12, 14 and 9."
    assert ("count", "31", None) in stated("en", text)


def test_an_amount_behind_money_counts_no_noun_before_it() -> None:
    found = stated("pl", "Spółka prognozuje 15 mld dol. (plus minus 300 mln).")
    assert [(value, unit) for _, value, unit in found] == [("15000000000", "USD"), ("~300000000", None)]


def test_an_amount_further_behind_money_counts_no_noun_either() -> None:
    text = "Цены начинаются с 500 фунтов, а наш экземпляр с 22-дюймовыми колёсами стоил почти 7200."
    assert stated("ru", text)[-1] == ("count", "~7200", None)
