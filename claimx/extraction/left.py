"""What stands before a number: bounds, a sign of currency, minus, a word that makes a rank or opens a range."""

from __future__ import annotations

import regex

from claimx.extraction.figure import Figure
from claimx.extraction.places import Group, back_over_space, bound_in, entry, is_until
from claimx.extraction.ranges import read_between
from claimx.extraction.right import read_right
from claimx.languages import roles
from claimx.languages.pack import Entry, Pack
from claimx.languages.units import UNITS
from claimx.model import Bound, Kind

_HIRAGANA = regex.compile(r"\p{Hiragana}")
_SPEEDS = {"mile": "mile-per-hour", "kilometer": "kilometer-per-hour"}
_OPENS = " ([\u00a0\u3000\u201c\x22\n"  # what may stand before a minus


def read_left(text: str, figure: Figure, pack: Pack) -> None:
    """Read what belongs to `figure` before it, and move its start there."""
    outer: Bound | None = None
    at, soft = figure.start, figure.loose
    for _ in range(4):
        place = back_over_space(text, at)
        group = pack.left.before(text, place)
        if not group:
            break
        start = place - len(group[0].phrase)
        found = bound_in(group)
        if (currency := entry(group, roles.CURRENCY)) and not figure.rank:
            if not _take_currency(figure, currency):
                break
        elif found:
            bound, loose = found
            if is_until(bound, figure):
                break
            _take_unit(figure, group)  # "as young as 11", 年逾60
            if outer in (None, Bound.ABOUT):
                figure.loose = loose and outer is None
            if loose and bound is Bound.EXACT:
                at = start  # stress is no part of what is claimed
                continue
            # "up to about 30": the outer word says more; a bound behind the figure says it again
            outer = bound if outer in (None, Bound.ABOUT) else outer
        elif entry(group, roles.BETWEEN):
            if figure.upper is None and read_between(text, figure, pack):
                read_right(text, figure, pack)
            if figure.upper is not None:
                figure.start = start
            break
        elif not _take_sign(text, figure, group, start, place, pack) and not _take_unit(figure, group):
            break
        figure.start = at = start
    if outer is not None and (soft or figure.bound in (Bound.EXACT, Bound.ABOUT)):
        figure.bound = outer


def _take_currency(figure: Figure, currency: Entry) -> bool:
    """A sign or name of money before the figure, unless it has a unit already that no money has."""
    counted = figure.unit in UNITS and UNITS[str(figure.unit)].kind is not Kind.COUNT
    if counted or (currency.phrase.isalpha() and figure.unit is not None):
        return False
    figure.unit, figure.bare = str(currency.payload), False
    return True


def _take_sign(text: str, figure: Figure, group: Group, start: int, place: int, pack: Pack) -> bool:
    """A minus, or the sign that makes a rank: -5, minus 5, No. 1."""
    if entry(group, roles.MINUS) and (place == figure.start or group[0].phrase[0].isalpha()):
        counted = figure.unit in UNITS and UNITS[str(figure.unit)].kind is Kind.COUNT
        if not _is_sign(text, start, figure, pack) or (counted and group[0].phrase[0].isalpha()):
            return False  # pelos menos cem mil cidadãos: nobody counts people below zero
        if group[0].phrase != "+":
            figure.value, figure.upper = -figure.value, None
        figure.bare = False
        return True
    if entry(group, roles.ORDINAL) and figure.bare and figure.unit in (None, "item", "place"):
        figure.rank, figure.bare, figure.unit = True, False, None
        return True
    return False


def _take_unit(figure: Figure, group: Group) -> bool:
    """A unit that is written before its figure, and what makes a speed of a distance: %10, 時速85マイル."""
    unit = entry(group, roles.UNIT)
    if unit and figure.unit in (None, "degree"):
        figure.unit, figure.bare = str(unit.payload), False
        return True
    if entry(group, roles.PER_HOUR) and figure.unit in _SPEEDS:
        figure.unit = _SPEEDS[figure.unit]
        return True
    return False


def _is_sign(text: str, start: int, figure: Figure, pack: Pack) -> bool:
    if text[start] not in "-+\u2013":
        return not text[back_over_space(text, start) - 1 : start].strip().isnumeric()  # five minus 3; 20 負 7 和
    before = text[start - 1 : start]
    if not pack.spaced and _HIRAGANA.match(before):
        return figure.digits and not figure.rank  # 答えは-5; behind Han it could as well be part of a name: 歼-20
    return figure.digits and (not before or before in _OPENS) and not figure.rank
