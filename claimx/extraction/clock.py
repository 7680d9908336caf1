"""Times of day: 15:40, 3 pm, 15h30, 午後4時40分, half past by its words."""

from __future__ import annotations

import regex

from claimx.extraction.figure import Figure, is_small_whole
from claimx.extraction.places import Beside, Group, back_over_space, beside, entry, next_number, skip_space
from claimx.languages import roles
from claimx.languages.pack import Pack, Part
from claimx.languages.roles import Role
from claimx.languages.units import ZONES
from claimx.model import Kind

_SIGNED = regex.compile(r"(\d{1,2})(h:|[:.h])(\d{2})(?!\d|\.\d)")
_MINUTES = regex.compile(r"[ \u00a0]?(\d\d)(?![\d%]|[.,]\d)")
_WORD = regex.compile(r"\w++")
_ZONE = regex.compile(r"[ \u00a0]\(?(\p{Latin}{2,4})(?!\p{L})")
_HALVES = (roles.NIGHT, roles.AM, roles.PM)
_SPAN = 12  # code points between the ends of a span
_SMALL_HOURS = 5  # before this hour "at night" is past midnight


def read_clock(text: str, at: int, pack: Pack, previous: Figure | None) -> Figure | None:
    """A time written with a sign between hour and minutes: 15:40, 15h30; 15.40 beside a word for it, or behind the
    time that it ends the span of (`previous`).
    """
    match = _SIGNED.match(text, at)
    if match is None or int(match[1]) > 24 or int(match[3]) > 59:
        return None
    figure = Figure(at, match.end(), digits=True)
    around = beside(text, figure, pack)
    said = entry(around.before, roles.CLOCK) or entry(around.after, roles.CLOCK) or entry(around.after, roles.HOUR)
    half = _take_half(text, figure, around, pack)
    if match[2] == "." and not (half or said or _span_link(text, at, previous, pack)):
        return None
    _set_time(figure, int(match[1]), int(match[3]), half)
    return figure


def _span_link(text: str, at: int, previous: Figure | None, pack: Pack) -> Group:
    """What leads from the time before up to `at`, if it is a word for it: 08.30-10.00, entre 12h e 13h."""
    if previous is None or previous.kind is not Kind.TIME or at - previous.end > _SPAN:
        return ()
    place = skip_space(text, previous.end)
    group = pack.right.after(text, place)
    reaches = group and skip_space(text, place + len(group[0].phrase)) == at
    return group if reaches and (entry(group, roles.TO) or entry(group, roles.AND)) else ()


def _ends_span(text: str, at: int, previous: Figure | None, pack: Pack) -> bool:
    """Whether a number of hours ends a span that a time opens: behind "and" only where "between" calls for it."""
    group = _span_link(text, at, previous, pack)
    if previous is None or not group or entry(group, roles.TO):
        return bool(group)
    return entry(pack.left.before(text, back_over_space(text, previous.start)), roles.BETWEEN) is not None


def _set_time(figure: Figure, hour: int, minute: int, half: Role | None) -> None:
    """Settle a time. Without am, pm or an hour past twelve it could also be twelve hours later: both are kept."""
    if (half is roles.PM and hour < 12) or (half is roles.NIGHT and _SMALL_HOURS <= hour < 12):
        hour += 12
    elif half in (roles.AM, roles.NIGHT) and hour == 12:
        hour = 0
    hour %= 24
    figure.kind, figure.stated, figure.rank = Kind.TIME, f"{hour:02d}:{minute:02d}", False
    figure.value = hour * 60 + minute
    figure.others = (figure.value + 720,) if half is None and hour <= 12 else ()


def _half(group: Group) -> Role | None:
    """The half of the day that a phrase names."""
    for one in group:
        if one.role in _HALVES:
            return one.role
    return None


def _take_half(text: str, figure: Figure, around: Beside, pack: Pack) -> Role | None:
    """The half of the day that stands beside a time, which takes it in, as it takes in a word for hours."""
    after, place = around.after, around.after_start
    if entry(after, roles.CLOCK) or entry(after, roles.HOUR):
        behind = skip_space(text, around.after_end)
        # "9h15 às 15h": the word belongs to the next time
        if entry(after, roles.HOUR) or not text[behind : behind + 1].isdigit():
            figure.end, place = around.after_end, behind
            after = pack.right.after(text, place)
    if half := _half(after):
        figure.end = place + len(after[0].phrase)
        return half
    if half := _half(around.before):
        figure.start = around.before_start
    return half


def _opens_span(text: str, around: Beside, pack: Pack) -> bool:
    """Whether hours are said of both ends of a span: entre 12h e 13h; a duration says them once, entre 2 e 3 horas."""
    if not entry(around.before, roles.BETWEEN) or not entry(around.after, roles.HOUR):
        return False
    place = skip_space(text, around.after_end)
    link = entry(pack.right.after(text, place), roles.AND)
    other = next_number(text, place + len(link.phrase), pack) if link else None
    return other is not None and entry(pack.right.after(text, skip_space(text, other.end)), roles.HOUR) is not None


def read_hour(text: str, figure: Figure, around: Beside, pack: Pack, previous: Figure | None = None) -> bool:
    """Make a time of a bare number of hours where the words beside it say so: 3 pm, 午後4時40分, 15 Uhr, alle 15.

    `previous` is the figure before it, which it may end the span of.
    """
    before, after = around.before, around.after
    if figure.value > 24 or figure.unit is not None or not (before or after or figure.value == 12):
        return False
    said = (
        entry(before, roles.CLOCK) is not None
        or _half(before) is not None
        or _opens_span(text, around, pack)
        or _ends_span(text, figure.start, previous, pack)
    )
    if _half(after) and (said or not entry(after, roles.UNIT)):
        _set_time(figure, int(figure.value), 0, _take_half(text, figure, around, pack))
        return True
    if entry(after, roles.HOUR) or entry(after, roles.CLOCK):
        return _read_minutes(text, figure, around, said, pack)
    if entry(before, roles.ALWAYS_CLOCK) and entry(after, roles.HALF):
        figure.end = around.after_end
        _set_time(figure, int(figure.value), 30, None)
        return True
    if (entry(before, roles.ALWAYS_CLOCK) and not after) or (
        entry(before, roles.LONE_CLOCK) and _stands_alone(text, around, pack)
    ):
        _set_time(figure, int(figure.value), 0, None)
        return True
    return figure.value == 12 and _read_named(text, figure, around.after_start, pack)


def _stands_alone(text: str, around: Beside, pack: Pack) -> bool:
    """Whether nothing that could be counted stands behind the figure: alle 15 di oggi, but not alle 15 candidate."""
    if any(one.role in (roles.UNIT, roles.CURRENCY, roles.TO) for one in around.after):
        return False
    if entry(around.after, roles.LINK):
        return True
    word = _WORD.match(text, around.after_start)
    return word is None or word.group() in pack.stops


def _read_named(text: str, figure: Figure, at: int, pack: Pack) -> bool:
    """12 noon, 12 midnight: the word says which."""
    name = pack.anchors.word(text, at)
    word = pack.words.get(name)
    if word is None or word.part is not Part.TIME:
        return False
    figure.end = at + len(name)
    _set_time(figure, int(word.value) // 60, 0, roles.AM if word.value == 0 else roles.PM)
    return True


def _read_minutes(text: str, figure: Figure, around: Beside, said: bool, pack: Pack) -> bool:
    """The time of a number with a word for hours behind it, and the minutes behind that, unless it is a duration."""
    end, minute = around.after_end, 0
    says_half = pack.right.after(text, end)
    if (named := _named_minutes(text, end, pack)) is not None:
        minute, end = named
    elif (shown := _shown_minutes(text, end, pack)) is not None:
        minute, end = shown
    elif not (said or not _is_unit(around) or _half_behind(text, end, pack) or _zone_behind(text, end, pack)):
        return False
    elif entry(says_half, roles.HALF):
        minute, end = 30, end + len(says_half[0].phrase)
    hour = int(figure.value)
    figure.end = end
    half = _take_half(text, figure, beside(text, figure, pack), pack)
    _set_time(figure, hour, minute, half)
    return True


def _zone_behind(text: str, end: int, pack: Pack) -> bool:
    """Whether a time zone is named behind the hour: 15 h GMT, but not 3 heures *est* in French."""
    match = _ZONE.match(text, end)
    return match is not None and match[1].upper() in ZONES and match[1] not in pack.stops


def _is_unit(around: Beside) -> bool:
    return entry(around.after, roles.UNIT) is not None


def _named_minutes(text: str, at: int, pack: Pack) -> tuple[int, int] | None:
    """Minutes with their word behind an hour, and where they end: 4時40分."""
    minutes = next_number(text, at, pack)
    if minutes is None or minutes.value >= 60 or not is_small_whole(minutes):
        return None
    place = skip_space(text, minutes.end)
    word = pack.right.after(text, place)
    return (int(minutes.value), place + len(word[0].phrase)) if entry(word, roles.MINUTE) else None


def _shown_minutes(text: str, at: int, pack: Pack) -> tuple[int, int] | None:
    """Two digits right behind a word for hours, and where they end: 2 h 30."""
    shown = _MINUTES.match(text, at)
    if shown is None or int(shown[1]) > 59:
        return None
    unit = entry(pack.right.after(text, skip_space(text, shown.end())), roles.UNIT)
    return None if unit else (int(shown[1]), shown.end())


def _half_behind(text: str, end: int, pack: Pack) -> bool:
    return _half(pack.right.after(text, skip_space(text, end))) is not None
