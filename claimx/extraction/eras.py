"""Decades and centuries: 1990s, anos 90, 20世紀80年代, 19th century, siglo XIX."""

from __future__ import annotations

import regex

from claimx.extraction.figure import Figure, is_small_whole
from claimx.extraction.places import (
    Beside,
    beside,
    group_behind,
    link_between,
    next_number,
    skip_joint,
    skip_space,
)
from claimx.languages import roles
from claimx.languages.pack import Pack
from claimx.model import Kind

_ROMAN = regex.compile(r"([ivx]{1,6})(\p{L}{0,3})")
_ROMAN_BACK = regex.compile(r"(?<!\w)([ivx]{1,6})(?:[ \u00a0]\p{L}{1,4}|,)[ \u00a0]$")
_LONGEST_ROMAN = 14  # characters, with the word that parts it from the next
_LAST_CENTURY = 22
_LONGEST_LIST = 5  # centuries side by side
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10}


def read_decade(text: str, figure: Figure, around: Beside, pack: Pack) -> bool:
    """1990s, the '80s, anos 90, 90年代, los 80 del siglo XX: the years of a decade."""
    value = int(figure.value)
    if value % 10 or not (10 <= value <= 90 or 1000 <= value <= 2090):
        return False
    # 1990s, 90-е: written on
    behind = figure.end if pack.spaced else around.after_start
    after = pack.right.after(text, behind)
    if after.get(roles.DECADE):
        figure.end = behind + len(after.phrase)
    elif around.before.get(roles.DECADE):
        figure.start = around.before_start
    else:
        return False
    if text[figure.start - 1 : figure.start] == "'":
        figure.start -= 1
    century = _century_behind(text, figure.end, pack) if value <= 90 else None
    era = around.before.get(roles.ERA) if value <= 90 else None
    if era is not None and isinstance(era.payload, int):  # 本世纪50年代
        value, figure.start = value + era.payload, around.before_start
    elif century is not None:
        value += 100 * (int(century.value) - 1)
        figure.end = century.end
    set_decade(figure, value)
    return True


def set_decade(figure: Figure, value: int) -> None:
    """Make a decade of its first year, in four digits or two: those are of the twentieth century, unless small."""
    year = value if value > 90 else 1900 + value if value >= 20 else 2000 + value
    figure.kind, figure.unit, figure.rank = Kind.YEAR, "decade", False
    figure.stated, figure.stated_upper = str(year), str(year + 9)
    figure.value, figure.upper = year, year + 9
    figure.others = (value,) if value != year else ()


def _century_behind(text: str, at: int, pack: Pack) -> Figure | None:
    """The century that a decade is said to be of: 80-е годы *XX века*, los 80 *del siglo XX*."""
    place = skip_space(text, at)
    link = pack.right.after(text, place)
    if link.get(roles.LINK):
        place = skip_space(text, place + len(link.phrase))
    named = pack.right.after(text, place)
    if named.get(roles.CENTURY):
        place = skip_space(text, place + len(named.phrase))
    elif place == at:
        return None
    if not text[place : place + 1].isdigit():
        return read_roman(text, place, pack)
    century = next_number(text, place, pack)
    if century is None or not is_small_whole(century):
        return None
    return century if read_century(text, century, beside(text, century, pack), pack) else None


def read_century(text: str, figure: Figure, around: Beside, pack: Pack) -> bool:
    """19th century, 19世紀: a rank among centuries; with a decade behind it, that decade."""
    if not 1 <= figure.value <= 30:
        return False
    joined = text[figure.end : figure.end + 1] == "-"
    if not (around.after or joined or around.before.get(roles.CENTURY)):
        return False  # most of what is asked for
    at = figure.end
    after = pack.right.after(text, at)
    if after.get(roles.ORDINAL) and not after.get(roles.CENTURY):
        at += len(after.phrase)
    place = skip_joint(text, at)
    after = pack.right.after(text, place)
    if after.get(roles.CENTURY):
        if pack.spaced and not (figure.digits or figure.rank) and after.get(roles.UNIT):
            return False  # two centuries, за три века
        figure.end = place + len(after.phrase)
        if _decade_behind(text, figure, pack):
            return True
    elif around.before.get(roles.CENTURY):
        figure.start = around.before_start
    else:
        return False
    figure.kind, figure.unit, figure.rank = Kind.RANK, "century", True
    return True


def _decade_behind(text: str, figure: Figure, pack: Pack) -> bool:
    """20世纪80年代: of this century the eighties."""
    decade = next_number(text, figure.end, pack)
    if decade is None or decade.value % 10 or not 10 <= decade.value <= 90 or not is_small_whole(decade):
        return False
    after = pack.right.after(text, decade.end)
    if not after.get(roles.DECADE):
        return False
    figure.end, figure.digits = decade.end + len(after.phrase), figure.digits or decade.digits
    set_decade(figure, 100 * (int(figure.value) - 1) + int(decade.value))
    return True


def read_roman(text: str, at: int, pack: Pack) -> Figure | None:
    """A century in Roman figures, whose name stands beside it or beside one listed with it: XVIII и XIX века."""
    figure = _roman(text, at)
    if figure is None:
        return None
    around = beside(text, figure, pack)
    if read_century(text, figure, around, pack):
        return figure
    if _leads_to_century(text, figure, around, pack) or _follows_century(text, figure, pack):
        figure.kind, figure.unit = Kind.RANK, "century"
        return figure
    return None


def _roman(text: str, at: int) -> Figure | None:
    """The Roman figure at `at`, with the ending that makes a rank of it: XIXe."""
    match = _ROMAN.match(text, at)
    if match is None:
        return None
    value, highest = 0, 0
    for letter in reversed(match[1]):
        one = _ROMAN_VALUES[letter]
        value += one if one >= highest else -one
        highest = max(highest, one)
    return Figure(at, match.end(), value, bare=True, digits=True, rank=True)


def _leads_to_century(text: str, figure: Figure, around: Beside, pack: Pack) -> bool:
    """Whether the last of a list, which begins with this one, has the name of the century behind it: XVIIIe, XIXe et
    XXe siècles.
    """
    for _ in range(_LONGEST_LIST):
        linked = around.after.get(roles.AND) or around.after.get(roles.TO)
        comma = text.startswith(", ", figure.end)
        place = skip_space(text, around.after_end) if linked else figure.end + 2
        following = _roman(text, place) if (linked or comma) and place < len(text) else None
        if following is None:
            return False
        figure, around = following, beside(text, following, pack)
        if read_century(text, figure, around, pack):
            return True
    return False


def _follows_century(text: str, figure: Figure, pack: Pack) -> bool:
    """Whether the first of a list, which ends with this one, has the name before it: siglo XV *al XVII*."""
    for _ in range(_LONGEST_LIST):
        match = _ROMAN_BACK.search(text, max(figure.start - _LONGEST_ROMAN, 0), figure.start)
        earlier = _roman(text, match.start(1)) if match else None
        if earlier is None or earlier.value >= figure.value or not _is_beside(text, earlier.end, figure, pack):
            return False
        figure = earlier
        if read_century(text, figure, beside(text, figure, pack), pack):
            return True
    return False


def _is_beside(text: str, end: int, second: Figure, pack: Pack, *, last: bool = True) -> bool:
    """Whether a word for "and" or "to" alone parts what ends at `end` from `second`, or a comma within a list.

    If it is to be the `last` that has no name of its own, behind the comma, the list has to go on.
    """
    link = link_between(text, end, second.start, pack)
    if link.get(roles.AND) or link.get(roles.TO):
        return True
    listed = text[end : second.start].strip() == ","
    return listed and (not last or roles.AND in group_behind(text, second.end, pack))  # no século 19, 20 delas


def share_century(text: str, figures: list[Figure], last: Figure, pack: Pack) -> None:
    """16th and 17th centuries, séculos 16 e 17: what is said once of centuries side by side is said of all of them.

    `figures` are those before `last`; the nearest of them, or `last` itself, has the name of the century beside it.
    """
    if last.unit == "century":
        for figure in reversed(figures):
            if not _becomes_century(text, figure, figure, last, pack):
                return
            last = figure
    else:
        _becomes_century(text, last, figures[-1], last, pack)


def _becomes_century(text: str, figure: Figure, first: Figure, second: Figure, pack: Pack) -> bool:
    """Make a century of `figure`, which is one of two side by side, if it has no unit of its own."""
    counts = figure.kind is Kind.COUNT and figure.bare and figure.digits
    if figure.unit is not None or not (counts or figure.kind is Kind.RANK) or figure.upper is not None:
        return False
    if not first.value < second.value <= _LAST_CENTURY:
        return False
    if not _is_beside(text, first.end, second, pack, last=figure is second):
        return False
    figure.kind, figure.unit, figure.rank, figure.bare, figure.weak = Kind.RANK, "century", True, False, False
    return True
