"""A claim in English, as messages and tables have it: `more than 200 billion USD`, `20 years`, `August`, `2nd`."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import Final

from claimx.model import Bound, Claim, Kind

_BOUNDS: Final = {
    Bound.EXACT: "",
    Bound.ABOUT: "about ",
    Bound.MORE_THAN: "more than ",
    Bound.AT_LEAST: "at least ",
    Bound.LESS_THAN: "less than ",
    Bound.AT_MOST: "at most ",
}
_SCALES: Final = ((12, "trillion"), (9, "billion"), (6, "million"))
_DECIMALS: Final = 3  # with more of them a scale word makes a number longer, not shorter
_EXACT: Final = 28  # digits that decimal arithmetic keeps
_LONGEST: Final = 6  # decimals of a fraction without end that are still worth reading
_VAGUE: Final = {
    Fraction(10): "tens",
    Fraction(100): "hundreds",
    Fraction(10**3): "thousands",
    Fraction(10**4): "tens of thousands",
    Fraction(10**5): "hundreds of thousands",
    Fraction(10**6): "millions",
    Fraction(10**7): "tens of millions",
    Fraction(10**8): "hundreds of millions",
    Fraction(10**9): "billions",
    Fraction(10**10): "tens of billions",
    Fraction(10**11): "hundreds of billions",
    Fraction(10**12): "trillions",
}
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
# ISO 8601, with a hyphen for what is not stated: 2018-10-03, 2020-06, --07-19, --08, ---19
_DATE: Final = re.compile(r"(?:(?P<year>\d{4})|-)-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>\d\d))?|---(?P<alone>\d\d)")
_MOMENTS: Final = (Kind.DATE, Kind.MONTH)
_VERBATIM: Final = (Kind.YEAR, Kind.TIME, Kind.RATIO, Kind.IDENTIFIER)
_ENDINGS: Final = {1: "st", 2: "nd", 3: "rd"}

# Unit ids whose English is not the id, with spaces for hyphens and an s behind it: one of them, and many.
_UNITS: Final = {
    "celsius": ("°C", "°C"),
    "fahrenheit": ("°F", "°F"),
    "percent": ("%", "%"),
    "permille": ("‰", "‰"),
    "times": ("times", "times"),
    "kilowatt-hour": ("kilowatt-hour", "kilowatt-hours"),
    "light-year": ("light-year", "light-years"),
    "kilometer-per-hour": ("kilometer per hour", "kilometers per hour"),
    "mile-per-hour": ("mile per hour", "miles per hour"),
    "meter-per-second": ("meter per second", "meters per second"),
    "foot": ("foot", "feet"),
    "square-foot": ("square foot", "square feet"),
    "person": ("person", "people"),
    "man": ("man", "men"),
    "woman": ("woman", "women"),
    "child": ("child", "children"),
    **{same: (same, same) for same in ("hertz", "megahertz", "gigahertz", "horsepower", "magnitude")},
    **{same: (same, same) for same in ("stone", "injured", "fish")},
}
_HISSING: Final = ("s", "x", "ch", "sh")


def state(claim: Claim) -> str:
    """What a claim states: `more than 200 billion USD`, `hundreds of models`, `10 to 15 miles`."""
    bound = "" if magnitude(claim) and claim.bound is Bound.ABOUT else _BOUNDS[claim.bound]
    return bound + with_unit(claim, number(claim, " to "))


def number(claim: Claim, joint: str) -> str:
    """The figure without bound and unit, its ends joined by `joint`; a vague one by its name: `hundreds`."""
    ends = [name_end(claim.kind, end) for end in (claim.value, claim.upper) if end is not None]
    return magnitude(claim) or joint.join(ends)


def magnitude(claim: Claim) -> str | None:
    """The name of a magnitude that is no figure; None for a figure."""
    return _VAGUE.get(claim.number.value) if claim.number is not None and claim.number.vague else None


def with_unit(claim: Claim, figure: str) -> str:
    """A figure of `claim` with the name of the unit behind it, where there is one."""
    if claim.unit is None:
        return figure
    ordinal = claim.kind is Kind.RANK
    name = name_unit(claim.unit, many=not ordinal and (claim.value != "1" or claim.upper is not None))
    if magnitude(claim):
        return f"{figure} of {name}"
    return f"{figure}{name}" if name in ("%", "‰") else f"{figure} {name}"


def name_unit(unit: str, *, many: bool = True) -> str:
    """The English name of a unit id; a currency keeps its three letters.

    >>> name_unit("kilometer-per-hour"), name_unit("country"), name_unit("person", many=False), name_unit("USD")
    ('kilometers per hour', 'countries', 'person', 'USD')
    """
    if unit in _UNITS:
        return _UNITS[unit][many]
    name = unit.replace("-", " ")
    if not many or not re.fullmatch("[a-z ]+", name):
        return name
    if re.search("[^aeiou]y$", name):
        return f"{name[:-1]}ies"
    return f"{name}es" if name.endswith(_HISSING) else f"{name}s"


def name_end(kind: Kind, value: str) -> str:
    """One end of a value as it is read: `200 billion`, `19 July`, `Sunday`, `2nd`; what has no better name stays.

    >>> name_end(Kind.MONEY, "200000000000"), name_end(Kind.DATE, "2018-10-03"), name_end(Kind.WEEKDAY, "7")
    ('200 billion', '3 October 2018', 'Sunday')
    """
    if kind in _VERBATIM:
        return value
    if kind is Kind.WEEKDAY and re.fullmatch("[1-7]", value):
        return _WEEKDAYS[int(value) - 1]
    if kind in _MOMENTS and (match := _DATE.fullmatch(value)):
        return _name_date(match)
    if kind is Kind.RANK and value.isdecimal():
        return _name_ordinal(int(value))
    return _name_number(value) if re.fullmatch(r"-?\d+(\.\d+)?", value) else value


def _name_date(match: re.Match[str]) -> str:
    year, month, day, alone = match.group("year", "month", "day", "alone")
    if alone:
        return f"the {_name_ordinal(int(alone))}"
    return " ".join(filter(None, (day and str(int(day)), _MONTHS[int(month) - 1], year)))


def _name_ordinal(value: int) -> str:
    ending = "th" if value % 100 in (11, 12, 13) else _ENDINGS.get(value % 10, "th")
    return f"{value:,}{ending}"


def _name_number(value: str) -> str:
    for power, word in _SCALES if len(value) <= _EXACT else ():
        scaled = f"{Decimal(value).scaleb(-power):f}"
        whole, _, part = scaled.partition(".")
        part = part.rstrip("0")
        if whole.lstrip("-") != "0" and len(part) <= _DECIMALS:
            return f"{_group(whole)}{'.' if part else ''}{part} {word}"
    whole, point, part = value.partition(".")
    return _group(whole) + point + (f"{part[:_DECIMALS]}…" if len(part) > _LONGEST else part)


def _group(whole: str) -> str:
    return f"{int(whole):,}" if whole != "-0" else whole
