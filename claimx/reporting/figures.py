"""How a claim's quantity reads to people: `> 200,000,000,000`, `10–15`, `hundreds`, `19 July`."""

from __future__ import annotations

import re
from fractions import Fraction

from claimx.model import Bound, Claim, Kind
from claimx.reporting.plain import isolated, visible

BOUNDS = {
    Bound.EXACT: "",
    Bound.ABOUT: "≈ ",
    Bound.MORE_THAN: "> ",
    Bound.AT_LEAST: "≥ ",
    Bound.LESS_THAN: "< ",
    Bound.AT_MOST: "≤ ",
}
_VAGUE = {
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
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_GROUPED = frozenset(Kind) - {Kind.DATE, Kind.YEAR, Kind.MONTH, Kind.WEEKDAY, Kind.TIME, Kind.RATIO, Kind.IDENTIFIER}
_SIGNS = {"percent": "%", "permille": "‰", "times": "×"}


def figure(claim: Claim) -> str:
    """Return the value with its bound and upper end, without the unit."""
    if claim.number is not None and claim.number.vague and (name := _VAGUE.get(claim.number.value)):
        return name if claim.bound is Bound.ABOUT else BOUNDS[claim.bound] + name
    ends = [_end(claim.kind, end) for end in (claim.value, claim.upper) if end is not None]
    return isolated(BOUNDS[claim.bound] + "–".join(ends))


def quantity(claim: Claim) -> str:
    """Return the figure with its unit: `> 3,000 chip`, `12%`."""
    if claim.unit is None:
        return figure(claim)
    return figure(claim) + _SIGNS.get(claim.unit, f" {visible(claim.unit)}")


def _end(kind: Kind, end: str) -> str:
    if kind in _GROUPED and re.fullmatch(r"-?\d+(\.\d+)?", end):
        whole, point, part = end.partition(".")
        return f"{int(whole):,}{point}{part}" if len(whole.lstrip("-")) > 3 else end
    if kind is Kind.WEEKDAY and re.fullmatch("[1-7]", end):
        return _WEEKDAYS[int(end) - 1]
    if yearless := re.fullmatch(r"--(0[1-9]|1[0-2])(?:-(\d\d))?", end):
        month, day = yearless.groups()
        return _MONTHS[int(month) - 1] if day is None else f"{int(day)} {_MONTHS[int(month) - 1]}"
    return visible(end)
