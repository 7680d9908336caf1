"""Dates and ranges, and the claims that tell them in parts."""

from __future__ import annotations

from fractions import Fraction

import pytest

from claimx.reconciliation.figures import figure
from claimx.reconciliation.parts import Pieces, is_turned, split
from claimx.reconciliation.texts import Place

from .factory import claim


def places(*specs: str) -> list[Place]:
    return [Place(figure(claim(spec)), index, 0, index / len(specs)) for index, spec in enumerate(specs)]


@pytest.mark.parametrize(
    ("whole", "partner", "parts"),
    [
        pytest.param("count 10..15", None, [10, 15], id="a range that nothing answers"),
        pytest.param("count 10..15", "count 10", [15], id="a range of which one end is answered"),
        pytest.param("count 10..15", "count 10..15", [], id="a range that a range answers"),
        pytest.param("date 2018-10-03", None, [2018, 10, 3], id="a date that nothing answers"),
        pytest.param("date 2018-10-03", "month --10", [2018, 3], id="a date of which the month is answered"),
        pytest.param("year 2009..2016", None, [2009, 2016], id="a span of years that nothing answers"),
        pytest.param("count 10", None, [], id="a number has no parts"),
    ],
)
def test_what_the_partner_leaves_unanswered(whole: str, partner: str | None, parts: list[int]) -> None:
    answer = None if partner is None else figure(claim(partner))
    assert split(figure(claim(whole)), answer) == [Fraction(part) for part in parts]


def test_each_part_is_told_by_a_place_of_its_own() -> None:
    here = places("year 2018", "month --10", "rank 3", "count 3 car")
    whole = figure(claim("date 2018-10-03"))
    found = Pieces(here).take(whole, split(whole, None), set(here))
    assert {int(part): place.index for part, place in found.items()} == {2018: 0, 10: 1, 3: 2}


def test_of_two_places_the_last_free_one_tells_it() -> None:
    here = places("count 10", "count 10", "count 10", "count 15")
    whole = figure(claim("count 10..15"))
    found = Pieces(here).take(whole, split(whole, None), {*here} - {here[2]})
    assert [found[Fraction(10)].index, found[Fraction(15)].index] == [1, 3]


def test_a_part_that_nothing_tells_is_not_found() -> None:
    here = places("count 10", "count 12")
    whole = figure(claim("count 10..15"))
    assert list(Pieces(here).take(whole, split(whole, None), set(here))) == [Fraction(10)]


def test_parts_in_the_other_order_are_turned() -> None:
    first, second = places("count 10", "count 15")
    assert is_turned([second, first])
    assert not is_turned([first, second])


def test_a_part_in_another_currency_is_none() -> None:
    here = places("money 45 GBP", "money 60 USD")
    whole = figure(claim("money 45..60 GBP"))
    assert list(Pieces(here).take(whole, split(whole, None), set(here))) == [Fraction(45)]
