"""The claims of one story held against each other: each statement once, however many documents make it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterator
from dataclasses import replace
from typing import NamedTuple

from claimx.languages.units import UNITS
from claimx.model import Bound
from claimx.reconciliation.agreement import Agreement
from claimx.reconciliation.comparison import contrast
from claimx.reconciliation.figures import Family, Figure
from claimx.reconciliation.magnitudes import is_dozen


class Contrasts:
    """How the figures of a story stand to each other, worked out once for each two that state different things."""

    def __init__(self) -> None:
        """Begin with none."""
        self._numbers: dict[Figure, int] = {}
        self._statements: dict[Hashable, int] = {}
        self._known: list[dict[int, Agreement]] = []  # by the first statement's number, then the second's

    def number(self, figure: Figure) -> int:
        """The number of what `figure` states; figures that no comparing could tell apart have one number."""
        number = self._numbers.get(figure)
        if number is None:
            number = self._statements.setdefault(_statement(figure), len(self._statements))
            self._numbers[figure] = number
            if number == len(self._known):
                self._known.append({})
        return number

    def contrast(self, a: Figure, b: Figure) -> Agreement:
        """How `a` stands to `b`."""
        known = self._known[self.number(a)]
        number = self.number(b)
        agreement = known.get(number)
        if agreement is None:
            agreement = known[number] = contrast(a, b)
        return agreement


def _statement(figure: Figure) -> Hashable:
    """What a figure states: all of its claim but the place, and what the figure does not have from the claim.

    The words matter in dates only.
    """
    words = figure.claim.text if figure.family is Family.CALENDAR else ""
    stated = replace(
        figure.claim,
        path="",
        language="",
        subject=None,
        text=words,
        sentence="",
        line=0,
        column=0,
        start=0,
        end=0,
        pair=0,
    )
    return stated, figure.unit, figure.digits


class Pool:
    """Statements, and which of them agree with a figure, without a look at each of them.

    Of one sort those agree that are equal, and no others; whatever else may agree is contrasted.
    """

    def __init__(self, contrasts: Contrasts) -> None:
        """Begin with none; `contrasts` holds them against figures."""
        self._contrasts = contrasts
        self._figures: dict[int, Figure] = {}
        self._by_sort: dict[_Sort | None, dict[int, None]] = defaultdict(dict)
        self._by_value: dict[Hashable, dict[int, None]] = defaultdict(dict)

    def add(self, figure: Figure) -> int:
        """Take in what `figure` states; returns its number."""
        number = self._contrasts.number(figure)
        if number not in self._figures:
            self._figures[number] = figure
            self._by_sort[_sort(figure)][number] = None
            for value in _values(figure):
                self._by_value[value][number] = None
        return number

    def discard(self, number: int) -> None:
        """Let go of a statement."""
        figure = self._figures.pop(number)
        del self._by_sort[_sort(figure)][number]
        for value in _values(figure):
            del self._by_value[value][number]

    def agreeing(self, figure: Figure) -> Iterator[tuple[int, Agreement]]:
        """The statements that agree with `figure`, by number, and how well."""
        for number in self.near(figure):
            agreement = self.contrast(number, figure)
            if agreement.grade.agrees:
                yield number, agreement

    def contrast(self, number: int, figure: Figure) -> Agreement:
        """How a statement stands to `figure`."""
        return self._contrasts.contrast(self._figures[number], figure)

    def near(self, figure: Figure) -> Iterator[int]:
        """The statements that may be anything to `figure` but another value."""
        sort = _sort(figure)
        if sort is None:
            yield from self._figures
            return
        equal = {number for value in _values(figure) for number in self._by_value.get(value, ())}
        yield from equal
        for other, numbers in self._by_sort.items():
            if other is None or other.blends(sort):
                yield from (number for number in numbers if number not in equal)


class _Sort(NamedTuple):
    """In which manner figures state something, and what they measure if it can be told in other units too."""

    manner: Hashable
    dimension: str | None = None
    unit: str | None = None

    def blends(self, other: _Sort) -> bool:
        """Unequal figures of these two sorts may agree: one rounds the other, converts it or leaves out a part."""
        return self.manner != other.manner or (self.dimension == other.dimension and self.unit != other.unit)


def _sort(figure: Figure) -> _Sort | None:
    """The sort of a number or a date; None for all that may agree without being equal."""
    if figure.family is Family.CALENDAR:
        return _Sort(tuple(part is None for part in figure.parts)) if figure.end == (None, None, None) else None
    if figure.family is not Family.NUMBER or not figure.values or figure.upper is not None or figure.vague:
        return None
    if figure.claim.bound is Bound.ABOUT or figure.unit == "degree" or is_dozen(figure):  # a degree of either scale
        return None
    whole = figure.values[0].denominator == 1
    dimension = _dimension(figure.unit) if whole else "share"
    return _Sort((figure.step, whole), dimension, figure.unit if dimension else None)


def _dimension(unit: str | None) -> str | None:
    """What a unit measures."""
    known = UNITS.get(unit) if unit is not None else None
    dimension = None if known is None else known.dimension
    return "time" if dimension == "calendar" else dimension  # days are converted into months


def _values(figure: Figure) -> Collection[Hashable]:
    """What figures of one sort have in common if they agree: one of these."""
    return figure.values if figure.family is Family.NUMBER else (figure.parts,)
