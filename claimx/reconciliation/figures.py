"""A claim made ready for comparing: its value in every form that another language may give it."""

from __future__ import annotations

import re
from collections.abc import Hashable
from dataclasses import dataclass
from enum import Enum, auto
from fractions import Fraction

from claimx.model import Claim, Kind

Key = tuple[Hashable, ...]
Parts = tuple[int | None, int | None, int | None]  # year, month, day

_ISO_DATE = re.compile(r"(?P<year>-?\d{1,4}|-)(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?$")
_SEPARATORS = re.compile(r"[\s\-‐-―_.,'’“”\"«»()]+")  # how a name is spaced or hyphenated is nobody's error
_NAME_NUMBER = re.compile(r"\d+(?:\.\d+)?")


class Family(Enum):
    """The sorts of value that can be held against each other at all."""

    NUMBER = auto()
    CALENDAR = auto()  # dates, months, years
    WEEKDAY = auto()
    CLOCK = auto()
    NAME = auto()


@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """One claim and what comparing needs of it, worked out once.

    `values` are the readings of the figure, the likeliest first; `parts` a date's year, month and day, `end` those of
    its last day; `minute` the minutes since midnight of a time; `name` an identifier's letters and its numbers.
    `digits`: the text writes it in digits. `unit` is that of the claim, unless another text has settled what it means.
    """

    claim: Claim
    family: Family
    unit: str | None = None
    values: tuple[Fraction, ...] = ()
    upper: Fraction | None = None
    step: Fraction = Fraction(1)
    vague: bool = False
    ratio: bool = False
    parts: Parts = (None, None, None)
    end: Parts = (None, None, None)
    minute: int | None = None
    name: tuple[str, tuple[str, ...]] = ("", ())
    digits: bool = True
    keys: frozenset[Key] = frozenset()

    @property
    def value(self) -> Fraction | None:
        """The likeliest reading, None where the claim is no number."""
        return self.values[0] if self.values else None

    @property
    def plain(self) -> bool:
        """No unit and nothing but a number: could be anything that was counted."""
        return self.family is Family.NUMBER and self.unit is None and self.claim.kind is not Kind.MONEY


def parse_date(value: str) -> Parts:
    """Year, month and day of an ISO 8601 date with unknown parts.

    >>> parse_date("--07-19"), parse_date("2017"), parse_date("---05")
    ((None, 7, 19), (2017, None, None), (None, None, 5))
    """
    if value.startswith("---"):
        return (None, None, int(value[3:]))
    match = _ISO_DATE.match(value)
    if match is None:
        return (None, None, None)
    year, month, day = match["year"], match["month"], match["day"]
    return (int(year) if year != "-" else None, int(month) if month else None, int(day) if day else None)


def _parse_clock(value: str) -> int | None:
    hour, _, minute = value.partition(":")
    return int(hour) * 60 + int(minute[:2] or 0) if hour.isdecimal() else None


def _parse_name(value: str) -> tuple[str, tuple[str, ...]]:
    bare = _SEPARATORS.sub("", value).casefold()
    return _NAME_NUMBER.sub("#", bare), tuple(_NAME_NUMBER.findall(bare))


def _fraction(text: str) -> Fraction | None:
    try:
        return Fraction(text)
    except (ValueError, ZeroDivisionError):
        return None


def _number_keys(values: tuple[Fraction, ...], upper: Fraction | None) -> frozenset[Key]:
    return frozenset(("n", v) for v in (*values, upper) if v is not None)


def _date_keys(*dates: Parts) -> frozenset[Key]:
    keys: set[Key] = set()
    for year, month, day in dates:
        keys |= {("n", Fraction(n)) for n in (year, day) if n is not None}
        keys |= {("m", month)} if month is not None else set()
    return frozenset(keys)


def _number(claim: Claim, digits: bool) -> Figure:
    if claim.kind is Kind.RATIO and ":" in claim.value:
        parts = [_fraction(part) for part in claim.value.split(":")]
        known: tuple[Fraction, ...] = tuple(p for p in parts if p is not None)
        upper = known[-1] if len(known) > 1 else None
        keys = _number_keys(known, None)
        return Figure(claim, Family.NUMBER, claim.unit, known[:1], upper, ratio=True, digits=digits, keys=keys)
    number = claim.number
    if number is None:
        value, upper = _fraction(claim.value), _fraction(claim.upper or "")
        stated = () if value is None else (value,)
        return Figure(claim, Family.NUMBER, claim.unit, stated, upper, digits=digits, keys=_number_keys(stated, upper))
    values = (number.value, *(o for o in number.others if o != number.value))
    keys = _number_keys(values, number.upper)
    return Figure(
        claim, Family.NUMBER, claim.unit, values, number.upper, number.step, number.vague, digits=digits, keys=keys
    )


def figure(claim: Claim) -> Figure:
    """`claim`, ready to be compared."""
    digits = any(c.isdecimal() for c in claim.text)
    match claim.kind:
        case Kind.DATE | Kind.YEAR | Kind.MONTH:
            start, end = parse_date(claim.value), parse_date(claim.upper or "")
            stated = [part for part in start if part is not None]
            # A year or a day alone is a number in other languages.
            alone = len(stated) == 1 and start[1] is None and claim.upper is None
            values = (Fraction(stated[0]),) if alone else ()
            vague = claim.number is not None and claim.number.vague
            keys = _date_keys(start, end)
            return Figure(
                claim, Family.CALENDAR, None, values, vague=vague, parts=start, end=end, digits=digits, keys=keys
            )
        case Kind.WEEKDAY:
            days = frozenset(("w", day) for day in (claim.value, claim.upper) if day)
            return Figure(claim, Family.WEEKDAY, digits=digits, keys=days)
        case Kind.TIME:
            minute = _parse_clock(claim.value)
            return Figure(claim, Family.CLOCK, minute=minute, digits=digits, keys=frozenset({("t", minute)}))
        case Kind.IDENTIFIER:
            name = _parse_name(claim.value)
            numbers = {("n", Fraction(n)) for n in name[1]}
            return Figure(claim, Family.NAME, name=name, digits=digits, keys=frozenset({("i", name), *numbers}))
        case _:
            return _number(claim, digits)


def weigh(key: Key) -> float:
    """How much it says that two places share `key`: a long figure says more than a 2.

    >>> weigh(("n", Fraction(2))) < weigh(("n", Fraction(441, 100)))
    True
    """
    match key:
        case ("n", Fraction() as value):
            if value.denominator != 1:
                return 2.6
            figures = len(str(abs(value.numerator)).rstrip("0")) or 1
            return min(0.8 * figures, 2.6) + (0.6 if value >= 100 else 0)
        case ("m", _):
            return 1.2
        case _:
            return 1.8
