"""What stands before a number: bounds, a sign of currency, minus, a word that makes a rank or opens a range."""

from __future__ import annotations

import regex

from claimx.extraction.figure import Figure
from claimx.extraction.places import back_over_space, bound_in, is_until
from claimx.extraction.ranges import read_between
from claimx.extraction.right import read_right
from claimx.languages import roles
from claimx.languages.pack import Entry, Group, Pack
from claimx.languages.units import DEGREES, UNITS
from claimx.model import Bound, Kind

_HIRAGANA = regex.compile(r"\p{Hiragana}")
SPEEDS = {"mile": "mile-per-hour", "kilometer": "kilometer-per-hour"}
# What a word for weight makes of a name that is short for two things: 体重65キロ, weighing 180 pounds.
_WEIGHTS: dict[object, str] = {"kilogram": "kilometer", "pound": "GBP"}
_NEVER_NEGATIVE = (Kind.COUNT, Kind.DURATION, Kind.MEASURE)
_FAR = 40  # characters between a bound and its figure, and of the bound
_LONGEST_UNIT = 6  # characters, where words are not written apart
_OPENS = " ([\u00a0\u3000\u201c\x22\n"  # what may stand before a minus


def read_left(text: str, figure: Figure, pack: Pack) -> None:
    """Read what belongs to `figure` before it, and move its start there."""
    outer: Bound | None = None
    at, soft = figure.start, figure.loose
    for _ in range(4):
        place = back_over_space(text, at)
        group = pack.left.before(text, place)
        if not group and at == figure.start and (rate := _rate_before(text, place, figure, pack)):
            place = at = rate
            group = pack.left.before(text, place)
        if not group:
            break
        start = place - len(group.phrase)
        found = bound_in(group)
        if (currency := group.get(roles.CURRENCY)) and not figure.rank:
            if not _take_currency(figure, currency):
                break
        elif found:
            bound, loose = found[0], found[1] or _is_loose_here(found[0], group, figure)
            if bound is Bound.LESS_THAN and figure.kind is Kind.RATIO:
                break  # sotto 2-0: two goals behind
            if is_until(bound, figure) or (loose and bound is Bound.MORE_THAN and figure.upper is not None):
                break  # pasa de 4 a 5: from there
            _take_unit(figure, group)  # "as young as 11", 年逾60
            stress = loose and bound is Bound.EXACT
            if outer in (None, Bound.ABOUT):  # "up to about 30": the outer word says more
                figure.loose = loose and outer is None
                outer = outer if stress else bound
            if stress:  # as many as: no part of what is claimed
                at = start
                continue
        elif group.get(roles.BETWEEN):
            _open_range(text, figure, group, start, pack)
            break
        elif not _take_sign(text, figure, group, start, place, pack) and not _take_unit(figure, group):
            break
        figure.start = at = start
    if outer is None and figure.bound is Bound.EXACT and pack.ahead is not None and at == figure.start:
        outer = _bound_ahead(text, figure, pack)
    # What stands behind the figure says it again, or says more.
    if outer is not None and (soft or figure.bound in (Bound.EXACT, Bound.ABOUT)):
        figure.bound = outer


def _bound_ahead(text: str, figure: Figure, pack: Pack) -> Bound | None:
    """The bound that a word parts from the figure, which then begins with it: 至少服刑28年, 少なくとも兵士5人."""
    first = max(figure.start - _FAR, 0)
    match = pack.ahead.search(text, first, figure.start) if pack.ahead else None
    if match is None:
        return None
    place = match.end(1)
    if roles.LINK in pack.right.after(text, place):
        return None  # 得票最多的前5人: those with the most votes
    found = bound_in(pack.left.before(text, place))
    opening = pack.anchors.search(text, place)
    if found is None or (opening is not None and opening[0] < figure.start):
        return None  # 至少两人和3名
    figure.start = match.start(1)
    return found[0]


def _rate_before(text: str, at: int, figure: Figure, pack: Pack) -> int:
    """Where a rate begins that stands between an amount of money and its bound, or 0: 突破每盎司2400美元."""
    if pack.spaced or figure.unit is None or figure.unit in UNITS:
        return 0
    for start in range(at - 1, max(at - _LONGEST_UNIT, 0), -1):
        unit = pack.right.after(text, start).get(roles.UNIT)
        before = pack.left.before(text, start)
        if unit and start + len(unit.phrase) == at and before.get(roles.EACH):
            opening = start - len(before.phrase)
            return opening if bound_in(pack.left.before(text, opening)) else 0
    return 0


def _is_loose_here(bound: Bound, group: Group, figure: Figure) -> bool:
    """Whether a bound that limits other figures need not limit this: *over* five days, *bis zu* minus acht Grad."""
    if bound is Bound.AT_MOST and figure.value < 0:
        return True
    return roles.LOOSE_BOUND in group and _kind(figure) is Kind.DURATION


def _open_range(text: str, figure: Figure, group: Group, start: int, pack: Pack) -> None:
    """Make a range of `figure` where a word for between opens one, at `start`.

    A word that says no more than "of" opens none that ends behind "and": de 44 et 61 ans.
    """
    if figure.upper is None:
        link = pack.right.after(text, start).get(roles.LINK)
        if read_between(text, figure, pack, to=link is not None and link.phrase == group.phrase):
            read_right(text, figure, pack)
    if figure.upper is not None:
        figure.start = start


def _kind(figure: Figure) -> Kind | None:
    """The kind of the figure's unit; None for money and where it has none."""
    unit = UNITS.get(figure.unit or "")
    return unit.kind if unit else None


def _take_currency(figure: Figure, currency: Entry) -> bool:
    """A sign or name of money before the figure, unless it has a unit already that no money has."""
    if _kind(figure) not in (None, Kind.COUNT) or (currency.phrase.isalpha() and figure.unit is not None):
        return False
    figure.unit, figure.bare = str(currency.payload), False
    return True


def _take_sign(text: str, figure: Figure, group: Group, start: int, place: int, pack: Pack) -> bool:
    """A minus, or the sign that makes a rank: -5, minus 5, No. 1."""
    if group.get(roles.MINUS) and (place == figure.start or group.phrase[0].isalpha()):
        cold = figure.unit in DEGREES
        positive = _kind(figure) in _NEVER_NEGATIVE and not cold and group.phrase[0].isalpha()
        if positive or not _is_sign(text, start, figure, pack):
            return False  # pelos menos cem mil cidadãos, menos dois minutos: nobody counts them below zero
        if group.phrase != "+":
            if not cold:  # down 2 % or fewer by 17, where others may say so with a verb
                figure.others = (*figure.others, figure.value)
            figure.value, figure.upper = -figure.value, None
        figure.bare = False
        return True
    if group.get(roles.ORDINAL) and figure.bare and figure.unit in (None, "item", "place"):
        figure.rank, figure.bare, figure.unit = True, False, None
        return True
    return False


def _take_unit(figure: Figure, group: Group) -> bool:
    """A unit that is written before its figure, and what makes a speed of a distance: %10, 時速85マイル."""
    unit = group.get(roles.UNIT)
    if unit and unit.payload in _WEIGHTS:
        if figure.unit not in (_WEIGHTS[unit.payload], unit.payload):
            return False
        figure.unit = str(unit.payload)
        return True
    if unit and figure.unit in (None, "degree"):
        figure.unit, figure.bare = str(unit.payload), False
        return True
    if group.get(roles.PER_HOUR) and figure.unit in SPEEDS:
        figure.unit = SPEEDS[figure.unit]
        return True
    if group.get(roles.PER_SECOND) and figure.unit == "meter":
        figure.unit = "meter-per-second"
        return True
    return False


def _is_sign(text: str, start: int, figure: Figure, pack: Pack) -> bool:
    if text[start] not in "-+\u2013":
        return not text[back_over_space(text, start) - 1 : start].strip().isnumeric()  # five minus 3; 20 負 7 和
    before = text[start - 1 : start]
    if not pack.spaced and _HIRAGANA.match(before):
        return figure.digits and not figure.rank  # 答えは-5; behind Han it could as well be part of a name: 歼-20
    return figure.digits and (not before or before in _OPENS) and not figure.rank
