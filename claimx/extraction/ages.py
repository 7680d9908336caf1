"""Ages that are told in a way of their own: the over-65s, im 85. Lebensjahr."""

from __future__ import annotations

from claimx.extraction.figure import Figure
from claimx.extraction.places import bound_in, skip_space
from claimx.languages import roles
from claimx.languages.pack import NOTHING, Pack
from claimx.model import Bound, Kind

LIFE_YEAR = "life-year"
_GROWN = 20  # years: of children the year itself is told


def read_ages(text: str, figure: Figure, pack: Pack) -> None:
    """The over-65s, under-21s: an s behind a hyphen and a bound is no second."""
    start = figure.start
    if figure.unit != "second" or text[start - 1 : start] != "-" or text[figure.end - 2 : figure.end - 1].isalpha():
        return
    group = pack.left.before(text, start - 1)
    if (found := bound_in(group)) and found[0] is not Bound.EXACT and text[figure.end - 1] == "s":
        figure.unit, figure.bound, figure.start = "year", found[0], start - 1 - len(group.phrase)


def read_life_year(text: str, figure: Figure, pack: Pack) -> None:
    """Im 85. Lebensjahr, w 85. roku życia: aged 84. Where a bound is set, the year itself is told."""
    if figure.value < _GROWN:
        figure.unit = None if figure.unit == LIFE_YEAR else figure.unit
        return
    end = figure.end if figure.unit == LIFE_YEAR else _end_of_name(text, figure, pack)
    if end:
        year, age = figure.value, figure.value - 1
        figure.value, figure.others = (age, (year,)) if figure.bound is Bound.EXACT else (year, (age,))
        figure.rank, figure.unit, figure.kind, figure.end = False, "year", Kind.DURATION, end


def _end_of_name(text: str, figure: Figure, pack: Pack) -> int:
    """Where the name of the year ends, which may have been taken for a part of the ordinal, or 0."""
    for place in (skip_space(text, figure.end), text.rfind(" ", figure.start, figure.end) + 1):
        group = pack.right.after(text, place) if place else NOTHING
        unit = group.get(roles.UNIT)
        if unit and unit.payload == LIFE_YEAR:
            return place + len(group.phrase)
    return 0
