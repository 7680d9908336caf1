"""Units against units."""

from __future__ import annotations

from fractions import Fraction

import pytest

from claimx.model import Kind
from claimx.reconciliation.measures import Relation, are_near, convert, relate, weigh_up

RELATIONS = [
    pytest.param(None, Kind.COUNT, "person", Kind.COUNT, Relation.SAME, id="no noun goes with every noun"),
    pytest.param("girl", Kind.COUNT, "person", Kind.COUNT, Relation.SAME, id="a girl is a person"),
    pytest.param("girl", Kind.COUNT, "boy", Kind.COUNT, Relation.LOOSE, id="siblings are loosely alike"),
    pytest.param("percent", Kind.PERCENT, None, Kind.COUNT, Relation.DROPPED, id="a sign is dropped"),
    pytest.param("USD", Kind.MONEY, None, Kind.COUNT, Relation.DROPPED, id="a currency is dropped"),
    pytest.param("USD", Kind.MONEY, None, Kind.MONEY, Relation.SAME, id="money of no stated currency"),
    pytest.param("USD", Kind.MONEY, "EUR", Kind.MONEY, Relation.CLASH, id="two currencies"),
    pytest.param("mile", Kind.MEASURE, "kilometer", Kind.MEASURE, Relation.CONVERTIBLE, id="two lengths"),
    pytest.param("day", Kind.DURATION, "month", Kind.DURATION, Relation.CONVERTIBLE, id="days and months"),
    pytest.param("mile", Kind.MEASURE, "kilogram", Kind.MEASURE, Relation.CLASH, id="a length and a mass"),
    pytest.param("ARS", Kind.MONEY, "MXN", Kind.MONEY, Relation.LOOSE, id="both are called pesos at home"),
    pytest.param("ARS", Kind.MONEY, "CLP", Kind.MONEY, Relation.CLASH, id="but both with their country are two"),
    pytest.param("SEK", Kind.MONEY, "NOK", Kind.MONEY, Relation.CLASH, id="no pack takes bare crowns for Swedish ones"),
    pytest.param("ARS", Kind.MONEY, "EGP", Kind.MONEY, Relation.CLASH, id="pesos are no pounds"),
    pytest.param("season", Kind.DURATION, "year", Kind.DURATION, Relation.LOOSE, id="a season is about a year"),
    pytest.param("calorie", Kind.MEASURE, "kilocalorie", Kind.MEASURE, Relation.SAME, id="two names of one unit"),
    pytest.param("day", Kind.DURATION, "person", Kind.COUNT, Relation.CLASH, id="days are no people"),
]


@pytest.mark.parametrize(("unit", "kind", "other", "other_kind", "relation"), RELATIONS)
def test_relation(unit: str | None, kind: Kind, other: str | None, other_kind: Kind, relation: Relation) -> None:
    assert relate(unit, kind, other, other_kind) is relation
    assert relate(other, other_kind, unit, kind) is relation


CONVERSIONS = [
    pytest.param("1", "inch", "centimeter", "2.54", id="inch"),
    pytest.param("212", "fahrenheit", "celsius", "100", id="boiling water"),
    pytest.param("-40", "celsius", "fahrenheit", "-40", id="where the scales meet"),
    pytest.param("2", "year", "month", "24", id="years in months"),
    pytest.param("2", "week", "day", "14", id="weeks in days"),
    pytest.param("735.49875", "watt", "horsepower", "1", id="metric horsepower"),
]


@pytest.mark.parametrize(("value", "unit", "into", "worth"), CONVERSIONS)
def test_conversion_is_exact(value: str, unit: str, into: str, worth: str) -> None:
    assert convert(Fraction(value), unit, into) == Fraction(worth)


def test_nothing_converts_without_a_factor() -> None:
    assert convert(Fraction(1), "night", "day") is None


HONESTY = [
    pytest.param("1", "mile", "1.6", "kilometer", "0.1", True, id="to the digit shown"),
    pytest.param("1", "mile", "1.5", "kilometer", "0.1", False, id="seven per cent off and not by rounding"),
    pytest.param("7", "yard", "6", "meter", "1", True, id="rounded to the meter"),
    pytest.param("0.5", "inch", "1.5", "centimeter", "0.1", False, id="eighteen per cent off"),
    pytest.param("20", "fahrenheit", "-7", "celsius", "1", True, id="a temperature"),
    pytest.param("20", "fahrenheit", "11", "celsius", "1", True, id="a difference of temperatures"),
]


@pytest.mark.parametrize(("value", "unit", "stated", "into", "step", "honest"), HONESTY)
def test_rounding_is_honest_within_limits(
    value: str, unit: str, stated: str, into: str, step: str, honest: bool
) -> None:
    readings = weigh_up(Fraction(value), unit, Fraction(stated), into, Fraction(step))
    assert any(worth.honest for worth in readings) is honest


@pytest.mark.parametrize(
    ("unit", "other", "near"),
    [
        pytest.param("horsepower", "brake-horsepower", True, id="two kinds of horsepower"),
        pytest.param("knot", "mile-per-hour", False, id="fifteen percent apart"),
        pytest.param("horsepower", "person", False, id="what has no factor"),
        pytest.param(None, "mile", False, id="no unit"),
    ],
)
def test_units_may_be_so_alike_that_figures_are_kept(unit: str | None, other: str, near: bool) -> None:
    assert are_near(unit, other) is near
    assert are_near(other, unit) is near
