"""Spans of days, months and years whose words stand behind the numbers: 9月12日至16日, 7~9月, 2009年から16年."""

from __future__ import annotations

from claimx.extraction.figure import Figure, is_small_whole
from claimx.extraction.places import group_behind, next_number, skip_space
from claimx.languages import roles
from claimx.languages.pack import Group, Pack
from claimx.languages.roles import Role

LONGEST_SPAN = 150  # years
_LIST = ("、", "・", "·", ",", "，")


def iso(year: int | None, month: int | None, day: int | None) -> str:
    """ISO 8601 with the parts that are stated.

    >>> iso(2017, None, None), iso(2017, 10, None), iso(None, 7, 19), iso(None, 8, None), iso(None, None, 19)
    ('2017', '2017-10', '--07-19', '--08', '---19')
    """
    if month is None:
        return f"---{day:02d}" if day is not None else f"{year}"
    head = f"{year}" if year is not None else "-"
    return f"{head}-{month:02d}" if day is None else f"{head}-{month:02d}-{day:02d}"


def part_behind(text: str, at: int, role: Role, pack: Pack) -> tuple[int, int, Group] | None:
    """The small number at `at` with a word of this role behind it, where that ends, and all that the word may mean."""
    number = next_number(text, at, pack)
    if number is None or not is_small_whole(number):
        return None
    place = skip_space(text, number.end)
    after = pack.right.after(text, place)
    return (int(number.value), place + len(after.phrase), after) if after.get(role) else None


def extend(text: str, figure: Figure, first: tuple[int | None, int | None, int | None], pack: Pack) -> None:
    """Read on to the last day, month or year of a span that `figure` opens: what ends it is named by the same word."""
    role = roles.DAY if first[2] is not None else roles.MONTH if first[1] is not None else roles.YEAR
    place = _behind_link(text, figure.end, pack)
    last = part_behind(text, place, role, pack) if place else None
    if last is None or (last[2].get(roles.UNIT) and role is not roles.YEAR):
        return
    value, (year, month, day) = last[0], first
    if role is roles.YEAR and year is not None:
        value += year // 100 * 100 if value < 100 else 0
        if not year < value <= year + LONGEST_SPAN:
            return
        figure.stated_upper = iso(value, None, None)
    elif not (value <= (31 if day else 12) and value > (day or month or 0)):
        return
    else:
        figure.stated_upper = iso(year, month, value) if day else iso(year, value, None)
    figure.end = last[1]


def _behind_link(text: str, at: int, pack: Pack) -> int:
    """Where the second end of a span would begin behind what leads up to it, or 0."""
    place = skip_space(text, at)
    link = pack.right.after(text, place).get(roles.TO)
    return skip_space(text, place + len(link.phrase)) if link else 0


def day_until(text: str, first: Figure, pack: Pack) -> tuple[int, int] | None:
    """The last day of a span of which `first` is the first day, in digits alone, and where it ends: 12~16日."""
    place = _behind_link(text, first.end, pack)
    last = part_behind(text, place, roles.DAY, pack) if place else None
    return last[:2] if last and 1 <= first.value < last[0] <= 31 else None


def lists_days(text: str, at: int, pack: Pack) -> bool:
    """Whether more days follow, of which only the last has the word for it: 10月12、13、20日."""
    more = None
    while text[at : at + 1] in _LIST and (more := next_number(text, at + 1, pack)) and is_small_whole(more):
        at = more.end
    return more is not None and roles.DAY in group_behind(text, at, pack)


def months_until(text: str, first: Figure, pack: Pack) -> tuple[int, int] | None:
    """The last month of a span of which `first` is the first, in digits alone, and where it ends: 7~9月."""
    place = _behind_link(text, first.end, pack)
    last = part_behind(text, place, roles.MONTH, pack) if place else None
    if last is None or last[2].get(roles.UNIT) or not 1 <= first.value < last[0] <= 12:
        return None
    return last[:2]
