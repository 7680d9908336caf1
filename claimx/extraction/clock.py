"""Times of day: 15:40, 3 pm, 15h30, 午後4時40分, half past by its words."""

from __future__ import annotations

import re

import regex

from claimx.extraction.figure import Figure, is_small_whole
from claimx.extraction.places import (
    Beside,
    beside,
    group_before,
    group_behind,
    link_between,
    next_number,
    skip_space,
)
from claimx.languages import roles
from claimx.languages.pack import NOTHING, Group, Pack, Part
from claimx.languages.roles import Role
from claimx.languages.units import ZONES
from claimx.model import Kind

_SIGNED = re.compile(r"(\d{1,2})(h:|[:.h])(\d{2})(?!\d|\.\d)")
_MINUTES = re.compile(r"[ \u00a0]?(\d\d)(?![\d%]|[.,]\d)")
_WORD = regex.compile(r"\w++")
_ZONE = regex.compile(r"[ \u00a0]\(?(\p{Latin}{2,4})(?!\p{L})")
_MEASURING = (roles.UNIT, roles.CURRENCY, roles.BOUND, roles.LOOSE_BOUND, roles.SUBUNIT, roles.ORDINAL)
_HALVES = (roles.NIGHT, roles.AM, roles.PM)
# What tells that a number beside it is an hour, or may.
_TELLING = frozenset((*_HALVES, roles.HOUR, roles.CLOCK, roles.ALWAYS_CLOCK, roles.LONE_CLOCK, roles.PAST))
_SPAN = 12  # code points between the ends of a span
_SMALL_HOURS = 5  # before this hour "at night" is past midnight


def read_clock(text: str, at: int, pack: Pack, previous: Figure | None) -> Figure | None:
    """A time written with a sign between hour and minutes: 15:40, 15h30; 15.40 beside a word for it, or behind the
    time that it ends the span of (`previous`).
    """
    match = _SIGNED.match(text, at)
    if match is None or not _is_time(match):
        return None
    figure = Figure(at, match.end(), digits=True)
    around = beside(text, figure, pack)
    said = around.before.get(roles.CLOCK) or around.after.get(roles.CLOCK) or around.after.get(roles.HOUR)
    half = _take_half(text, figure, around, pack)
    link = _span_link(text, at, previous, pack)
    sure = half or said or link or _zone_behind(text, match.end(), pack) or _opens_dotted(text, around, pack)
    # No decimal begins with a nought and another figure: the 07.29 from Brighton.
    sure = sure or (pack.decimal == "." and match[1].startswith("0") and int(match[1]) > 0)
    if match[2] == "." and not (sure or _is_dotted(text, match, around, pack)):
        return None
    _set_time(figure, int(match[1]), int(match[3]), half)
    return figure


def _is_time(match: re.Match[str]) -> bool:
    return int(match[1]) <= 24 and int(match[3]) <= 59


def _opens_dotted(text: str, around: Beside, pack: Pack) -> bool:
    """Whether another time with a full stop ends a span, where decimals have a comma: de 8.30 a 15.15."""
    if pack.decimal != "," or not around.after.get(roles.TO):
        return False
    other = _SIGNED.match(text, skip_space(text, around.after_end))
    if other is None or other[2] != "." or not _is_time(other):
        return False
    behind = group_behind(text, other.end(), pack)
    return not (behind.get(roles.UNIT) or behind.get(roles.CURRENCY))


def _is_dotted(text: str, match: re.Match[str], around: Beside, pack: Pack) -> bool:
    """Whether 08.45 is a time by itself, as where a full stop is no decimal sign: 23.40'ta. Nothing may measure it."""
    if not pack.dotted or len(match[1]) < 2 or around.before.get(roles.CURRENCY):
        return False
    if pack.number.match(text, around.after_start) or not around.after.keys().isdisjoint(_MEASURING):
        return False
    return around.before.keys().isdisjoint((roles.UNIT, roles.BOUND))


def _span_link(text: str, at: int, previous: Figure | None, pack: Pack) -> Group:
    """What leads from the time before up to `at`, if it is a word for it: 08.30-10.00, entre 12h e 13h."""
    if previous is None or previous.kind is not Kind.TIME or at - previous.end > _SPAN:
        return NOTHING
    link = link_between(text, previous.end, at, pack)
    return link if link.get(roles.TO) or link.get(roles.AND) else NOTHING


def _ends_span(text: str, at: int, previous: Figure | None, pack: Pack) -> bool:
    """Whether a number of hours ends a span that a time opens: behind "and" only where "between" calls for it."""
    group = _span_link(text, at, previous, pack)
    if previous is None or not group or group.get(roles.TO):
        return bool(group)
    return roles.BETWEEN in group_before(text, previous.start, pack)


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
    for one in group.entries:
        if one.role in _HALVES:
            return one.role
    return None


def _take_half(text: str, figure: Figure, around: Beside, pack: Pack) -> Role | None:
    """The half of the day that stands beside a time, which takes it in, as it takes in a word for hours."""
    after, place = around.after, around.after_start
    if after.get(roles.CLOCK) or after.get(roles.HOUR):
        behind = skip_space(text, around.after_end)
        # "9h15 às 15h": the word belongs to the next time
        if after.get(roles.HOUR) or not text[behind : behind + 1].isdigit():
            figure.end, place = around.after_end, behind
            after = pack.right.after(text, place)
    own, half = _half(around.before), _half(after)
    if half and not own:  # सुबह 6 बजे से रात 11 बजे: the one behind is of the next time
        figure.end = place + len(after.phrase)
        return half
    if own:
        figure.start = around.before_start
    return own


def _opens_span(text: str, around: Beside, pack: Pack) -> bool:
    """Whether hours are said of both ends of a span: entre 12h e 13h; a duration says them once, entre 2 e 3 horas."""
    if not around.before.get(roles.BETWEEN) or not around.after.get(roles.HOUR):
        return False
    place = skip_space(text, around.after_end)
    link = pack.right.after(text, place).get(roles.AND)
    other = next_number(text, place + len(link.phrase), pack) if link else None
    return other is not None and roles.HOUR in group_behind(text, other.end, pack)


def read_hour(text: str, figure: Figure, around: Beside, pack: Pack, previous: Figure | None = None) -> bool:
    """Make a time of a bare number of hours where the words beside it say so: 3 pm, 午後4時40分, 15 Uhr, alle 15.

    `previous` is the figure before it, which it may end the span of.
    """
    before, after = around.before, around.after
    if _is_wire_time(text, figure, pack):
        _set_time(figure, int(figure.value) // 100, int(figure.value) % 100, None)
        figure.others = ()  # of twenty-four hours, 1245 among them
        return True
    if _TELLING.isdisjoint(before) and _TELLING.isdisjoint(after) and figure.value != 12:
        return False
    if _read_past(text, figure, around, pack):
        return True
    if figure.value > 24 or figure.unit is not None:
        return False
    said = (
        roles.CLOCK in before
        or _half(before) is not None
        or _opens_span(text, around, pack)
        or _ends_span(text, figure.start, previous, pack)
    )
    if _half(after) and (said or not after.get(roles.UNIT)):
        _set_time(figure, int(figure.value), 0, _take_half(text, figure, around, pack))
        return True
    if after.get(roles.HOUR) or after.get(roles.CLOCK):
        return _read_minutes(text, figure, around, said, pack)
    if before.get(roles.ALWAYS_CLOCK) and after.get(roles.HALF):
        figure.end = around.after_end
        _set_time(figure, int(figure.value), 30, None)
        return True
    joined = _joined_minutes(text, figure.end, pack) if before.get(roles.ALWAYS_CLOCK) else None
    if joined is not None:
        minute, figure.end = joined
        _set_time(figure, int(figure.value), minute, _take_half(text, figure, beside(text, figure, pack), pack))
        return True
    if _is_bare_hour(text, figure, around, pack):
        _set_time(figure, int(figure.value), 0, None)
        return True
    return figure.value == 12 and _read_named(text, figure, around.after_start, pack)


def _is_bare_hour(text: str, figure: Figure, around: Beside, pack: Pack) -> bool:
    """Whether the word before a figure makes a time of it with none for hours behind it: at 9, alle 15 di oggi."""
    if around.before.get(roles.ALWAYS_CLOCK) and not around.after:
        return True
    if around.before.get(roles.LONE_CLOCK) and (_stands_alone(text, around, pack) or _opens_lone(text, around, pack)):
        return True
    clock = roles.CLOCK in around.before and figure.digits
    return clock and _zone_behind(text, figure.end, pack)


def _read_past(text: str, figure: Figure, around: Beside, pack: Pack) -> bool:
    """Half past three, a quarter to five, الثالثة والنصف: minutes that words add to the hour or take from it."""
    behind = around.after.get(roles.PAST)
    past = behind or around.before.get(roles.PAST)
    if past is None or not isinstance(past.payload, int) or not 1 <= figure.value <= 12:
        return False
    if figure.rank and not (behind or _half(around.after) or _stands_alone(text, around, pack)):
        return False  # в половине третьего тайма
    if behind:
        figure.end = around.after_end
    else:
        figure.start = around.before_start
    half = _take_half(text, figure, beside(text, figure, pack), pack)
    hour, minute = divmod(int(figure.value) * 60 + past.payload, 60)
    _set_time(figure, hour or 12, minute, half)
    return True


def read_part_hour(text: str, figure: Figure, pack: Pack) -> bool:
    """Make a time of halves and quarters of an hour in words: साढ़े तीन बजे, saat üç buçuk."""
    minutes = figure.value * 60
    if figure.digits or minutes.denominator > 1 or not 60 <= minutes < 780 or figure.value.denominator not in (2, 4):
        return False
    around = beside(text, figure, pack)
    hours = around.after.get(roles.HOUR) and not _is_unit(around)
    lone = around.before.get(roles.LONE_CLOCK) and (_half(around.after) or _stands_alone(text, around, pack))
    if not hours and not lone and not (around.before.get(roles.ALWAYS_CLOCK) and not around.after):
        return False
    half = _take_half(text, figure, around, pack)
    _set_time(figure, int(minutes) // 60, int(minutes) % 60, half)
    return True


def _stands_alone(text: str, around: Beside, pack: Pack) -> bool:
    """Whether nothing that could be counted stands behind the figure: alle 15 di oggi, but not alle 15 candidate."""
    if not around.after.keys().isdisjoint((roles.UNIT, roles.CURRENCY, roles.TO)):
        return False
    if around.after.get(roles.LINK):
        return True
    word = _WORD.match(text, around.after_start)
    return word is None or word.group() in pack.stops


def _opens_lone(text: str, around: Beside, pack: Pack) -> bool:
    """Whether the figure opens a span whose other end is as bare as it is: dalle 8 alle 20."""
    other = next_number(text, around.after_end, pack) if around.after.get(roles.TO) else None
    return other is not None and other.value <= 24 and _stands_alone(text, beside(text, other, pack), pack)


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
    past = skip_space(text, end)
    says_half = pack.right.after(text, past).get(roles.HALF)
    if (named := _named_minutes(text, end, pack)) is not None:
        if not said and _is_unit(around) and _lasts(text, figure, around, named[1], pack):
            return False
        minute, end = named
    elif (shown := _shown_minutes(text, end, pack)) is not None:
        minute, end = shown
    elif says_half and (past == end or _half_behind(text, past + len(says_half.phrase), pack)):
        minute, end = 30, past + len(says_half.phrase)  # 四时半, 7 giờ rưỡi tối
    elif not (said or not _is_unit(around) or _half_behind(text, end, pack) or _zone_behind(text, end, pack)):
        return False
    elif says_half:
        minute, end = 30, past + len(says_half.phrase)  # lúc 7 giờ rưỡi
    hour = int(figure.value)
    figure.end = end
    half = _take_half(text, figure, beside(text, figure, pack), pack)
    _set_time(figure, hour, minute, half)
    return True


def _lasts(text: str, figure: Figure, around: Beside, end: int, pack: Pack) -> bool:
    """Whether hours and minutes are a duration: in words, behind a word for it (sau 2 giờ 41 phút), or with seconds."""
    if not figure.digits or around.before.get(roles.LASTING):
        return True
    seconds = next_number(text, end, pack)
    named = group_behind(text, seconds.end, pack).get(roles.UNIT) if seconds else None
    return named is not None and named.payload == "second"


def _is_wire_time(text: str, figure: Figure, pack: Pack) -> bool:
    """1700 GMT, 0945 CET: four digits before the letters of a zone, of which two (2016 ET) are too few to be sure."""
    if figure.end - figure.start != 4 or not text[figure.start : figure.end].isdecimal():
        return False
    zone = _ZONE.match(text, figure.end)
    hour, minute = divmod(int(figure.value), 100)
    told = zone is not None and len(zone[1]) > 2 and _zone_behind(text, figure.end, pack)
    return told and hour < 24 and minute < 60


def _zone_behind(text: str, end: int, pack: Pack) -> bool:
    """Whether a time zone is named behind the hour: 15 h GMT, but not 3 heures *est* in French."""
    match = _ZONE.match(text, end)
    return match is not None and match[1].upper() in ZONES and match[1] not in pack.stops


def _is_unit(around: Beside) -> bool:
    return roles.UNIT in around.after


def _named_minutes(text: str, at: int, pack: Pack) -> tuple[int, int] | None:
    """Minutes with their word behind an hour, and where they end: 4時40分."""
    minutes = next_number(text, at, pack)
    if minutes is None or minutes.value >= 60 or not is_small_whole(minutes):
        return None
    place = skip_space(text, minutes.end)
    word = pack.right.after(text, place)
    return (int(minutes.value), place + len(word.phrase)) if word.get(roles.MINUTE) else None


def read_joined_hour(text: str, figure: Figure, pack: Pack) -> bool:
    """Make a time of an ordinal with minutes joined to it and the half of the day behind: السابعة وعشر دقائق صباحا."""
    joined = _joined_minutes(text, figure.end, pack) if 1 <= figure.value <= 12 else None
    if joined is None or not _half_behind(text, joined[1], pack):
        return False
    minute, figure.end = joined
    _set_time(figure, int(figure.value), minute, _take_half(text, figure, beside(text, figure, pack), pack))
    return True


def _joined_minutes(text: str, at: int, pack: Pack) -> tuple[int, int] | None:
    """Minutes that a joiner adds to an hour, and where they end: السادسة *وعشر دقائق*, *ودقيقتين*."""
    gap = pack.gap.match(text, at)
    if gap is None or not gap.group().strip():
        return None
    held = pack.words.get(pack.anchors.word(text, gap.end()))
    if held is not None and held.part is Part.UNIT_ONE and held.unit == "minute":
        return int(held.value), gap.end() + len(pack.anchors.word(text, gap.end()))
    minutes = next_number(text, gap.end(), pack)
    unit = group_behind(text, minutes.end, pack).get(roles.UNIT) if minutes is not None else None
    if minutes is None or unit is None or unit.payload != "minute" or not 0 < minutes.value < 60:
        return None
    return int(minutes.value), skip_space(text, minutes.end) + len(unit.phrase)


def _shown_minutes(text: str, at: int, pack: Pack) -> tuple[int, int] | None:
    """Two digits right behind a word for hours, and where they end: 2 h 30."""
    shown = _MINUTES.match(text, at)
    if shown is None or int(shown[1]) > 59:
        return None
    unit = group_behind(text, shown.end(), pack).get(roles.UNIT)
    return None if unit and unit.payload != "hour" else (int(shown[1]), shown.end())  # 13 h 40 heure locale


def _half_behind(text: str, end: int, pack: Pack) -> bool:
    return _half(group_behind(text, end, pack)) is not None
