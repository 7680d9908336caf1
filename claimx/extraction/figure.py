"""A figure while it is being read: what the grammar fills in, step by step, before it becomes a claim."""

from __future__ import annotations

from dataclasses import dataclass

from claimx.languages.exact import Exact
from claimx.model import Bound, Kind


@dataclass(slots=True)
class Figure:
    """One figure in the clean view. `value` is exact; `stated` is set instead for dates, times and names."""

    start: int
    end: int
    value: Exact = 1
    upper: Exact | None = None
    step: Exact = 1  # the worth of the last digit shown
    others: tuple[Exact, ...] = ()
    multiplier: Exact = 1  # the last scale read: what half of it means in "and a half"
    joined: Exact = 0  # the last part, if a joiner stands before it: the three of "one hundred and three"
    digits: bool = False  # written in digits, at least in part
    bare: bool = False  # digits alone: no sign, group, decimal or scale, so it could be a year, a day or an hour
    loose: bool = False  # the bound's word can also mean none
    years: bool = False  # both ends of a range could be years
    vague: bool = False
    rank: bool = False
    unit: str | None = None
    unit_at: int = 0  # a place within the unit's name, 0 if none
    bound: Bound = Bound.EXACT
    kind: Kind | None = None
    stated: str | None = None
    stated_upper: str | None = None
    weak: bool = False
    pair: int = 0  # as in Claim


def become(figure: Figure, value: Exact, end: int) -> bool:
    """Give a figure the exact value of all that it is made of, up to `end`; true, for the readers that end with it."""
    figure.value, figure.end, figure.bare = value, end, False
    figure.step, figure.others, figure.multiplier = 0, (), 1
    return True


def is_small_whole(figure: Figure) -> bool:
    """Whether the number could be a day, a month or an hour: digits alone, or words without a scale."""
    return figure.bare or (
        not figure.digits and figure.multiplier <= 10 and figure.upper is None and figure.value.denominator == 1
    )


def is_year(value: Exact) -> bool:
    """Whether a bare number of this size is a year rather than a count."""
    return 1500 <= value <= 2099


def is_recent_year(value: Exact) -> bool:
    """Whether a bare number of this size is a year even where something else says that it is counted."""
    return 1900 <= value <= 2099


def plain(value: Exact) -> str:
    """`value` as a plain decimal string; a fraction without end is cut after sixteen digits.

    >>> plain(200000000000), plain(Fraction("4.410")), plain(Fraction(1, 3))
    ('200000000000', '4.41', '0.3333333333333333')
    """
    if value.denominator == 1:
        return str(value.numerator)
    sign, value = ("-", -value) if value < 0 else ("", value)
    whole, rest = divmod(value.numerator, value.denominator)
    scaled = (rest * 10**16 + value.denominator // 2) // value.denominator
    if scaled >= 10**16:
        whole, scaled = whole + 1, 0
    return f"{sign}{whole}.{scaled:016d}".rstrip("0").rstrip(".")
