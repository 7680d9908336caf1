"""Two numbers that are a score, a ratio or a share: 3-2, 2:1, 7 in 10, nil-nil, 6/3 4/6."""

from __future__ import annotations

import re

import regex

from claimx.extraction.counted import counts_apart
from claimx.extraction.figure import Figure, is_small_whole
from claimx.extraction.numerals import compose
from claimx.extraction.places import (
    group_before,
    group_joined,
    is_same_unit,
    kind_of,
    next_number,
    skip_space,
)
from claimx.languages import roles
from claimx.languages.pack import Entry, Pack
from claimx.model import Kind

# The wholes that shares are told of; a larger one is a year or a figure of its own.
_SMALL_WHOLE, _ROUND_WHOLES = 12, (20, 50, 100, 1000)
_TALLIED = ("vote", "seat")  # what both sides of a score may be named by
_SCORED = ("goal", "point", "set", "game")
HIGHEST_SCORE = 30  # 3-2 and 28-10 are scores, 10-30 is a range
_MEASURED = (Kind.DURATION, Kind.MEASURE, Kind.PERCENT, Kind.SCORE)
_SET = re.compile(r"(\d)/(\d)(?![\d/])")
_SETS = frozenset({(6, 0), (6, 1), (6, 2), (6, 3), (6, 4), (7, 5), (7, 6)})  # the games that a set of tennis ends with
_NEXT_SET = regex.compile(r"(?:,| ?\(\d{1,2}[-/]\d{1,2}\),?)? (?:\p{L}{1,3} )?\d/\d(?![\d/])")  # 7/6 (7-4), 6/3
_APART = 6  # code points between two sets of one match
_DEGREE_LETTER = regex.compile(r"[cf](?![\p{L}\p{N}-])")  # 20-25C
_NEAR_SCORE, _BEHIND_SCORE = 40, 12  # code points within which a word tells that a score is that of a loser


def signs_before(text: str, figure: Figure, other: Figure, pack: Pack) -> list[Entry | None]:
    """The signs of currency before both figures."""
    return [group_before(text, one.start, pack).get(roles.CURRENCY) for one in (figure, other)]


def is_priced(text: str, figure: Figure, other: Figure, pack: Pack) -> bool:
    """Whether a sign of currency stands before either figure: $10-15, $10-$15."""
    return any(signs_before(text, figure, other, pack))


def become_ratio(figure: Figure, other: Figure) -> bool:
    """Make a ratio of `figure`, with `other` as its second side; true, for the readers that end with it."""
    figure.kind, figure.stated = Kind.RATIO, f"{figure.value}:{other.value}"
    figure.upper, figure.end, figure.bare = other.value, other.end, False
    return True


def is_side(one: Figure) -> bool:
    """Whether it may be a side of a score: bare digits, or a nought in words, 2-صفر."""
    return one.bare or (one.value == 0 and not one.digits)


def is_score_in_words(figure: Figure, other: Figure) -> bool:
    """Nil-nil, two-one, один-ноль; but семь-восемь goes up, and is a range."""
    if figure.digits or other.digits or figure.unit is not None or max(figure.value, other.value) > HIGHEST_SCORE:
        return False
    return figure.value >= other.value or not figure.value


def ends_score(text: str, end: int, pack: Pack) -> bool:
    """No unit follows: 2-3 is a score, 2-3 weeks a range."""
    group = group_joined(text, end, pack)
    if _DEGREE_LETTER.match(text, end):
        return False
    if group.get(roles.UNIT) or group.get(roles.CURRENCY) or group.get(roles.LINK):
        return False
    return not counts_apart(text, end, pack)


def read_ratio(text: str, figure: Figure, end: int, touches: bool, pack: Pack) -> bool:
    """2:1, 3対2, 7票对2票: two bare numbers parted by a sign or word for it. The sign ends at `end`."""
    if not figure.bare or figure.unit not in (None, *_TALLIED) or figure.rank:
        return False
    place = skip_space(text, end)
    if place >= len(text) or (text[end - 1] in ":&" and (not touches or place != end)):
        return False
    other = compose(text, place, pack)
    if other is None or not other.bare or (not figure.digits and not other.digits and figure.value > 99):
        return False
    if text[end - 1].isalpha() and (_is_measured(text, other.end, pack) or _is_opened(text, figure, pack)):
        return False  # de 103 à 78 jours, from 12 to 3 people
    if is_priced(text, figure, other, pack):
        return False  # EUR 1000 sur 3 ans
    if figure.unit is not None:
        if not is_same_unit(text, figure.unit, other.end, pack):
            return False
        figure.unit, other.end = None, other.end + len(group_joined(text, other.end, pack).phrase)
    return become_ratio(figure, other)


def _is_measured(text: str, end: int, pack: Pack) -> bool:
    """Whether a measure, a time, percent or money stands behind the number that ends at `end`: no side of a score."""
    behind = group_joined(text, end, pack)
    unit = behind.get(roles.UNIT)
    measured = unit is not None and kind_of(unit) in _MEASURED
    return measured or roles.CURRENCY in behind


def _is_opened(text: str, figure: Figure, pack: Pack) -> bool:
    """Whether a word before the figure opens a range or a change: cut *from* 12 to 3."""
    return roles.BETWEEN in group_before(text, figure.start, pack)


def read_against(text: str, figure: Figure, end: int, pack: Pack) -> bool:
    """10 के मुकाबले 11 मतों से, 10'a karşı 11 oyla: eleven votes to ten. The word for it ends at `end`."""
    other = next_number(text, end, pack) if figure.bare and figure.unit is None else None
    unit = group_joined(text, other.end, pack).get(roles.UNIT) if other is not None and other.bare else None
    if other is None or unit is None or unit.payload not in (*_TALLIED, *_SCORED):
        return False
    figure.value, other.value = other.value, figure.value
    return become_ratio(figure, other)


def read_level(figure: Figure, end: int) -> bool:
    """5-all, a two-all draw: a side of a score that both have. The word for it ends at `end`."""
    if figure.unit is not None or figure.rank or figure.upper is not None or not is_small_whole(figure):
        return False
    return become_ratio(figure, Figure(figure.start, end, figure.value))


def read_share(text: str, figure: Figure, end: int, pack: Pack, *, turned: bool = False) -> bool:
    """7 in 10, eight out of ten: so many of a round or small number. The word for it ends at `end`.

    It is `turned` where the whole comes first: दस में से आठ, on kişiden sekizi.
    """
    if figure.unit is not None or figure.rank or figure.upper is not None or figure.value.denominator > 1:
        return False
    other = next_number(text, end, pack)
    if other is None or other.rank or other.digits != figure.digits:
        return False
    part, whole = (other.value, figure.value) if turned else (figure.value, other.value)
    if not 1 < part < whole or (whole > _SMALL_WHOLE and whole not in _ROUND_WHOLES):
        return False
    behind = group_joined(text, other.end, pack).get(roles.UNIT)
    if behind is not None and (kind_of(behind) not in (Kind.COUNT, Kind.SCORE) or behind.payload == "time"):
        return False  # 3 in 10 years
    figure.value, other.value = part, whole
    return become_ratio(figure, other)


def read_set(text: str, at: int, previous: Figure | None, pack: Pack) -> Figure | None:
    """A set of tennis written with a slash, in a row of them: 6/3, 4/6 e 7/6; from 6/2 to 7/5 are days of summer."""
    match = _SET.match(text, at)
    if match is None or (pack.month_first and roles.BETWEEN in group_before(text, at, pack)):
        return None
    ours, theirs = int(match[1]), int(match[2])
    follows = previous is not None and previous.kind is Kind.RATIO and at - previous.end <= _APART
    if (max(ours, theirs), min(ours, theirs)) not in _SETS or not (follows or _NEXT_SET.match(text, match.end())):
        return None
    figure = Figure(at, at + 1, ours, digits=True, bare=True)
    become_ratio(figure, Figure(at + 2, at + 3, theirs, digits=True, bare=True))
    return figure


def mark_lost(text: str, figure: Figure, start: int, pack: Pack) -> None:
    """Who lost 3-2 lost 2:3 where papers name the loser's side first. The sentence begins at `start`."""
    if pack.losing is not None:
        told = pack.losing.search(text, max(start, figure.start - _NEAR_SCORE), figure.end + 2 * _BEHIND_SCORE)
        figure.loose = told is not None and told.end() <= figure.end + _BEHIND_SCORE
