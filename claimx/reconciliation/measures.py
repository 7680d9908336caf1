"""How two units stand to each other, and what a value is worth in the other one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from fractions import Fraction
from functools import cache

from claimx.languages.units import DEGREES, NAMESAKES, UNITS, widen
from claimx.model import Kind


class Relation(Enum):
    """What equal digits with two units mean."""

    SAME = auto()  # one unit, or one of them more general than the other, or not named
    LOOSE = auto()  # two nouns for what is counted: a match is a game
    DROPPED = auto()  # one side has lost the percent sign or the currency
    CONVERTIBLE = auto()  # two units of one dimension
    CLASH = auto()  # two things that no reader takes for the same


# Counting goes under many kinds: the 3rd place, 3 points, 3 times, 3 of them.
_COUNTED = {Kind.COUNT, Kind.SCORE, Kind.PARAMETERS, Kind.MULTIPLIER, Kind.RANK, Kind.RATIO, Kind.OTHER}
_ALIKE = Fraction(2, 100)  # how far apart such units are at most, as a share
# The more miles to the gallon, the fewer litres to a hundred kilometres; a gallon is Britain's or America's.
_CONSUMPTION = {"mile-per-gallon", "liter-per-100-kilometers"}
_GALLONS = (Fraction(282481, 1000), Fraction(235215, 1000))
_MONTH = Fraction(146097, 4800) * 86400  # in seconds, the Gregorian mean


@cache
def relate(unit: str | None, kind: Kind, other: str | None, other_kind: Kind) -> Relation:
    """How a claim of `unit` and `kind` stands to one of `other` and `other_kind`."""
    if unit == other:
        if unit is None and (kind is Kind.MONEY) != (other_kind is Kind.MONEY):
            return Relation.LOOSE  # coins of no stated currency: centesimi are hundredths too
        return Relation.SAME
    if unit is None or other is None:
        named, named_kind, bare_kind = (other, other_kind, kind) if unit is None else (unit, kind, other_kind)
        return _relate_bare(named, named_kind, bare_kind)
    first, second = UNITS.get(unit), UNITS.get(other)
    if frozenset((unit, other)) in NAMESAKES:
        return Relation.LOOSE
    if first is None or second is None:  # a currency against another, or against a unit
        return Relation.CLASH
    if {unit, other} <= DEGREES:
        return Relation.CONVERTIBLE
    if first.dimension is not None and first.dimension == second.dimension:
        return Relation.SAME if first.factor and first.factor == second.factor else Relation.CONVERTIBLE
    if {first.dimension, second.dimension} == {"time", "calendar"}:
        return Relation.CONVERTIBLE
    if unit in widen(other) or other in widen(unit):
        return Relation.SAME
    counted = (kind in _COUNTED) + (other_kind in _COUNTED)
    if counted == 2:
        return Relation.SAME if "item" in (unit, other) or {unit, other} == {"time", "times"} else Relation.LOOSE
    open_ended = any(u.kind is Kind.DURATION and u.dimension is None for u in (first, second))
    return Relation.LOOSE if open_ended and not {Kind.PERCENT, Kind.MONEY} & {kind, other_kind} else Relation.CLASH


def are_near(unit: str | None, other: str | None) -> bool:
    """Whether two units are so alike that papers keep the figure: 503bhp, 503馬力."""
    first, second = UNITS.get(unit or ""), UNITS.get(other or "")
    if first is None or second is None or not first.factor or not second.factor:
        return False
    return first.dimension == second.dimension and abs(first.factor / second.factor - 1) < _ALIKE


def _relate_bare(unit: str | None, kind: Kind, bare_kind: Kind) -> Relation:
    if kind is bare_kind:
        return Relation.SAME
    if kind in (Kind.MONEY, Kind.PERCENT) or bare_kind in (Kind.MONEY, Kind.PERCENT):
        return Relation.DROPPED
    return Relation.SAME if unit is None or kind in _COUNTED or kind is Kind.DURATION else Relation.LOOSE


@dataclass(frozen=True, slots=True)
class Worth:
    """`value` expressed in the other unit, beside what was stated there; `error` is the difference as a share."""

    value: Fraction
    stated: Fraction
    step: Fraction  # what the last digit stated is worth

    @property
    def error(self) -> Fraction:
        """How far off the stated value is, as a share of the right one."""
        if self.value == self.stated:
            return Fraction(0)
        return abs(self.value - self.stated) / max(abs(self.value), abs(self.stated))

    @property
    def honest(self) -> bool:
        """The stated value is the right one, rounded as people round: by the digits it shows, or within 6 %."""
        return self.error <= Fraction(6, 100) or (
            abs(self.value - self.stated) <= self.step / 2 and self.error <= Fraction(12, 100)
        )


def convert(value: Fraction, unit: str, into: str) -> Fraction | None:
    """`value` of `unit` in `into`, exact; None when no factor is known.

    >>> convert(Fraction(10), "inch", "centimeter")
    Fraction(127, 5)
    """
    source, target = UNITS[unit], UNITS[into]
    if source.factor is None or target.factor is None:
        return None
    base = (value + source.offset) * source.factor
    if source.dimension != target.dimension:  # months against days: no exact factor, but a mean
        base = base * _MONTH if source.dimension == "calendar" else base / _MONTH
    return base / target.factor - target.offset


def differences(value: Fraction, unit: str, into: str) -> list[Fraction]:
    """What a *difference* of temperature is in the other scale; empty for all other units.

    >>> differences(Fraction(18), "fahrenheit", "celsius")
    [Fraction(10, 1)]
    """
    scale = {"fahrenheit": Fraction(5, 9), "celsius": Fraction(1)}
    if unit in scale and into in scale:
        return [value * scale[unit] / scale[into]]
    return []


def weigh_up(value: Fraction, unit: str, stated: Fraction, into: str, step: Fraction) -> list[Worth]:
    """Every way in which `stated` could be `value` converted, the likeliest first."""
    if {unit, into} <= DEGREES:
        scales = [(a, b) for a in _scales(unit) for b in _scales(into) if a != b]
        readings = [w for a, b in scales for w in (convert(value, a, b), *differences(value, a, b)) if w is not None]
    elif {unit, into} == _CONSUMPTION and value:
        readings = [gallon / value for gallon in _GALLONS]
    else:
        worth = convert(value, unit, into)
        readings = [] if worth is None else [worth]
    return sorted((Worth(reading, stated, step) for reading in readings), key=lambda w: w.error)


def _scales(unit: str) -> tuple[str, ...]:
    return ("fahrenheit", "celsius") if unit == "degree" else (unit,)
