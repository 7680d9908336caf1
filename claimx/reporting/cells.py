"""What a claim states, as the cell of a worksheet: a number or a date where that can hold it exactly, else text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from rich.cells import cell_len

from claimx.model import Bound, Claim, Kind
from claimx.reporting.figures import BOUNDS, figure
from claimx.reporting.plain import visible

# What Excel keeps of a number, how long its whole part may be (1E308), and what it keeps of a text.
_DIGITS, _WHOLE, _LENGTH = 15, 300, 32_767
_UNGROUPED = frozenset({Kind.YEAR, Kind.WEEKDAY})
# Excel's calendar begins in 1900, and takes that for a leap year: before March dates are a day off elsewhere.
_FIRST = date(1900, 3, 1)

Value = str | int | float | date | time | None


@dataclass(frozen=True, slots=True)
class Cell:
    """A value, how a number or a date in it is shown (a number format of Excel), and the columns it takes."""

    value: Value
    shown_as: str = "General"
    width: int = 0

    @classmethod
    def of(cls, value: str | int | None) -> Cell:
        """Return the cell of a text, made fit to be shown, or of a count."""
        shown = clip(visible(value)) if isinstance(value, str) else value
        return cls(shown, width=cell_len(str(shown)) if shown is not None else 0)


def cell(kind: Kind, value: str | None, bound: Bound = Bound.EXACT) -> Cell:
    """Return the cell of one end of a claim's value.

    A bound becomes part of the number's format: a cell that reads `> 3,000` holds 3000.
    """
    if value is None:
        return Cell(None)
    if kind is Kind.DATE and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        day = date.fromisoformat(value)
        return Cell(day, "yyyy-mm-dd", 10) if day >= _FIRST else Cell.of(value)
    if kind is Kind.TIME and re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value):
        return Cell(time.fromisoformat(value), "hh:mm", 5)
    if kind is Kind.IDENTIFIER or not re.fullmatch(r"-?\d+(\.\d+)?", value):
        return Cell.of(value)
    whole, _, part = value.lstrip("-").partition(".")
    if len((whole + part).strip("0")) > _DIGITS or len(whole) > _WHOLE:
        return Cell.of(value)
    shown_as = ("0" if kind in _UNGROUPED else "#,##0") + (f".{'0' * len(part)}" if part else "")
    sign = BOUNDS[bound]
    number = float(value) if part else int(value)
    return Cell(number, f'"{sign}"{shown_as}' if sign else shown_as, cell_len(sign + value) + len(whole) // 3)


def merge(claims: Sequence[Claim]) -> Cell:
    """Return one cell for what a document states for a fact: a number where it is one figure, else text."""
    if not claims:
        return Cell(None)
    shown = list(dict.fromkeys(map(figure, claims)))
    first = claims[0]
    vague = first.number is not None and first.number.vague
    if len(shown) == 1 and first.upper is None and not vague and first.kind is not Kind.WEEKDAY:
        exact = cell(first.kind, first.value, first.bound)
        if not isinstance(exact.value, str):
            return exact
    return Cell.of(" / ".join(shown))


def clip(text: str, length: int = _LENGTH) -> str:
    """Return at most `length` UTF-16 code units of the text, which is how a worksheet counts; a cut is shown."""
    if len(text.encode("utf-16-le", "surrogatepass")) <= 2 * length:
        return text
    cut = text.encode("utf-16-le", "surrogatepass")[: 2 * (length - 1)]
    return cut.decode("utf-16-le", "ignore") + "…"
