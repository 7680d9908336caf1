"""Two figures that one language tells in another order than the next: *to 6.9 from 8.2*, *von 8,2 auf 6,9*."""

from __future__ import annotations

from bisect import bisect_right

import regex

from claimx.extraction.figure import Figure
from claimx.extraction.places import back_over_space, group_before, group_behind
from claimx.languages import roles
from claimx.languages.pack import Pack
from claimx.model import Bound

_LAST_WORD = regex.compile(r"(?<!\w)\w+$")
_REACH = 80  # characters between where a change ended and where it began
_LONGEST_WORD = 20  # characters of a word for "to" or "from"
_COMMAS = (",", "\u060c")
_PART_REACH = 40  # characters between the whole and the part of it


def pair_up(text: str, figures: list[Figure], starts: list[int], pack: Pack) -> None:
    """Mark the pairs of `figures`, which come in reading order; `starts` are the starts of the sentences."""
    for at, figure in enumerate(figures[1:], start=1):
        if figure.stated is not None or figure.upper is not None or figure.pair:
            continue
        if figure.start - figures[at - 1].end > _REACH:
            continue
        partner: Figure | None = None
        if _begins_change(text, figure, pack):
            earlier = _earlier(figures, at, starts)
            partner = next((one for one in earlier if _is_goal_of(text, one, figure, pack)), None)
        elif _is_part(text, figures[at - 1], figure, pack) or _is_outcome(text, figures[at - 1], figure, pack):
            partner = next(iter(_earlier(figures, at, starts)), None)
        if partner is not None:
            partner.pair = figure.pair = at


def _earlier(figures: list[Figure], at: int, starts: list[int]) -> list[Figure]:
    """The figures before the one at index `at` in its sentence, at most four, the nearest first."""
    sentence = bisect_right(starts, figures[at].start)
    return [one for one in reversed(figures[max(at - 4, 0) : at]) if bisect_right(starts, one.start) == sentence]


def _begins_change(text: str, figure: Figure, pack: Pack) -> bool:
    """A word for "from" stands before the figure, and none for "to" behind it."""
    place = back_over_space(text, figure.start)
    told = text.endswith(pack.since, 0, place) or roles.BETWEEN in pack.left.before(text, place)
    return told and not group_behind(text, figure.end, pack).get(roles.TO)


def _is_goal_of(text: str, goal: Figure, origin: Figure, pack: Pack) -> bool:
    """The figure where a change ended that began at `origin`: of the same kind, and behind a word for "to" unless what
    stands before `origin` says enough: 282, up from 116.
    """
    alike = goal.kind is origin.kind and (goal.unit == origin.unit or None in (goal.unit, origin.unit))
    taken = goal.stated is not None or goal.upper is not None or goal.pair
    if not alike or taken or origin.start - goal.end > _REACH:
        return False
    begin = back_over_space(text, origin.start)
    if text.endswith(pack.since, 0, begin):
        return True
    word = _word_before(text, begin)
    if word is not None and text[goal.end : word].strip() in _COMMAS:
        return True  # giảm còn 27%, từ 38,5%
    end = back_over_space(text, goal.start)
    word = _word_before(text, end)
    link = pack.right.after(text, word).get(roles.TO) if word is not None else None
    return link is not None and word == end - len(link.phrase)


def _is_outcome(text: str, change: Figure, outcome: Figure, pack: Pack) -> bool:
    """Выросла на 4 фунта – до 168: by how much, and to what, which others tell the other way round."""
    if change.kind is not outcome.kind or change.unit != outcome.unit or change.stated is not None or change.pair:
        return False
    if roles.BY not in group_before(text, change.start, pack):
        return False
    if outcome.loose and outcome.bound is Bound.AT_MOST:
        return True
    end = back_over_space(text, outcome.start)
    word = _word_before(text, end)
    return word is not None and roles.TO in pack.right.after(text, word)


def _word_before(text: str, end: int) -> int | None:
    """Where the word begins that ends at `end`."""
    word = _LAST_WORD.search(text, max(end - _LONGEST_WORD, 0), end)
    return word.start() if word else None


def _is_part(text: str, whole: Figure, part: Figure, pack: Pack) -> bool:
    """68 में से 28: the whole comes first, and the part behind the word that parts them."""
    if whole.stated is not None or part.start - whole.end > _PART_REACH or part.value >= whole.value:
        return False
    return roles.WHOLE in group_behind(text, whole.end, pack)
