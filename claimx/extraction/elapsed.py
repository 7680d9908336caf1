"""What sport measures, with its decimals behind the sign of the unit: 2h17'23", 1 h 07 min 50 s, 9"83, 11s9, 1m80."""

from __future__ import annotations

import re
from fractions import Fraction

from claimx.extraction.figure import Figure
from claimx.extraction.left import read_left
from claimx.extraction.places import group_behind, skip_space
from claimx.languages import roles
from claimx.languages.pack import Pack
from claimx.languages.patterns import any_of
from claimx.languages.units import shared

_SECONDS = rf"(?:{any_of(shared()['elapsed']['seconds'])}|''|[\"\u2033\u201d])"
_MINUTE_SIGNS = rf"{any_of(shared()['elapsed']['minutes'])}|['\u2032]"
_OPENS = re.compile(r"\d{1,3}(?:[ \u00a0]?[hms:'\u2032\"\u2033\u201d]|\.[0-5]\d,)")
# Hours, minutes and seconds: 2h17'23", 2 h 17 min 23 s, 2h17m23s, 1h07min50, 2h17:23, 2:17:23, 1:27.14,332
_HOURS = re.compile(
    r"(?<![\d:])(?P<hours>\d{1,3}[ \u00a0]?h|[1-9]:(?=\d\d(?::|\.\d\d[.,]\d)))[ \u00a0]?"
    rf"(?P<minutes>[0-5]\d)[ \u00a0]?(?:{_MINUTE_SIGNS}|[:.])[ \u00a0]?"
    rf"(?P<seconds>[0-5]\d)(?:[.,](?P<part>\d{{1,3}}))?(?:[ \u00a0]?{_SECONDS})?(?![\w'\"\u2033:])"
)
# Hours and minutes with their letters alone: 1h 21m, 2h05m
_HOURS_MINUTES = re.compile(r"(?<![\d:])(?P<hours>\d{1,3})h[ \u00a0]?(?P<minutes>[0-5]?\d)m(?!\w)")
# Minutes and seconds with a part behind: 1'23"456, 3 min 26 s 12
_MINUTES = re.compile(
    rf"(?<![\d:])(?P<minutes>\d{{1,2}})[ \u00a0]?(?:{_MINUTE_SIGNS})[ \u00a0]?"
    rf"(?P<seconds>[0-5]\d)[ \u00a0]?{_SECONDS}[ \u00a0]?(?P<part>\d{{1,3}})(?![\w%]|[.,]\d)"
)
# Minutes and seconds with their letters alone, which touch the digits: 1m58s, 1m19,119s
_MINUTES_SECONDS = re.compile(
    rf"(?<![\d:])(?P<minutes>\d{{1,2}}){any_of(shared()['elapsed']['minutes'])}"
    rf"(?P<seconds>[0-5]\d)(?:[.,](?P<part>\d{{1,3}}))?{any_of(shared()['elapsed']['seconds'])}(?!\w)"
)
# A lap: 1:13.780, 3:26,12, 3.26,12
_LAP = re.compile(
    r"(?<![\d:.,])(?P<minutes>\d{1,2})(?::|\.(?=\d\d,))(?P<seconds>[0-5]\d)[.,](?P<part>\d{1,3})(?![\w%:]|[.,]\d)"
)
# Seconds with a part behind: 9"83, 9s83, 9 s 83
_PARTS = re.compile(
    rf"(?<![\d:.,])(?P<seconds>\d{{1,3}})(?:{_SECONDS}|[ \u00a0]s[ \u00a0])(?P<part>\d{{1,3}})(?![\w%]|[.,:]\d)"
)
_METERS = re.compile(r"(?<![\d:.,])(?P<meters>\d)m(?P<part>\d\d)(?![\w%]|[.,:]\d)")
_UNITS = (
    (_HOURS, "hour", 3600),
    (_HOURS_MINUTES, "hour", 3600),
    (_LAP, "minute", 60),
    (_MINUTES, "minute", 60),
    (_MINUTES_SECONDS, "minute", 60),
    (_PARTS, "second", 1),
    (_METERS, "meter", 1),
)


def read_elapsed(text: str, at: int, pack: Pack) -> Figure | None:
    """The measured time, or height, at `at` that is written as sport writes it; None if it is anything else."""
    if not pack.spaced or not _OPENS.match(text, at):
        return None
    for pattern, unit, worth in _UNITS:
        match = pattern.match(text, at)
        if match is None:
            continue
        end = _behind_own_unit(text, match.end(), unit, pack)
        if end == match.end() and _counts_own(text, end, pack):
            continue
        figure = Figure(at, end, digits=True, unit=unit, unit_at=end - 1)
        value, step = _add_up(match.groupdict())
        figure.value, figure.step = value / worth, step / worth
        read_left(text, figure, pack)
        return figure
    return None


def _add_up(parts: dict[str, str | None]) -> tuple[Fraction, Fraction]:
    """What the parts make together, in seconds or in meters, and the worth of the last digit shown."""
    shown = parts.get("part") or ""
    step = Fraction(1, 10 ** len(shown))
    hours = int("".join(filter(str.isdigit, parts.get("hours") or "0")))
    minutes = int(parts.get("minutes") or 0)
    whole = int(parts.get("meters") or parts.get("seconds") or 0)
    return hours * 3600 + minutes * 60 + whole + int(shown or 0) * step, step


def _behind_own_unit(text: str, at: int, unit: str, pack: Pack) -> int:
    """The place behind the unit, where it is said of the whole once more: 2:17:23 ساعة; else `at`."""
    place = skip_space(text, at)
    named = pack.right.after(text, place).get(roles.UNIT)
    return place + len(named.phrase) if named and named.payload == unit else at


def _counts_own(text: str, end: int, pack: Pack) -> bool:
    """Whether the last digits count something of their own: 10 s 20 fois."""
    return text[end - 1].isdigit() and roles.UNIT in group_behind(text, end, pack)
