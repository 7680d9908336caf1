"""Dates and seasons in digits alone: 2018-10-03, 19/07/2017, 2018/19."""

from __future__ import annotations

import re

from claimx.extraction.figure import Figure
from claimx.extraction.places import back_over_space
from claimx.extraction.spans import iso
from claimx.languages import roles
from claimx.languages.pack import Pack
from claimx.model import Kind

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?!\d)")
_NUMERIC = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d|\.\d)")
DAY_MONTH = re.compile(r"(\d{1,2})[/.-](\d{1,2})(?![\d/.-]\d|\d)")
_STAMP = re.compile(r"(\d{2})-(\d{2})(?= \d{2}:\d{2})")  # 07-23 10:56, as a comment widget writes it
_SEASON = re.compile(r"((?:19|20)\d\d)[/\u2013-](?:20)?(\d\d)(?![\d%])")


def set_date(figure: Figure, end: int, year: int | None, month: int | None, day: int | None) -> None:
    """Make a date, a month or a year of `figure`, by the parts that are stated."""
    figure.stated, figure.end = iso(year, month, day), end
    figure.kind = Kind.DATE if day is not None else Kind.MONTH if month is not None else Kind.YEAR
    figure.digits = figure.digits or day is not None or year is not None


def is_day(month: int, day: int) -> bool:
    """Whether there may be such a day in such a month."""
    return 1 <= month <= 12 and 1 <= day <= 31


def read_numeric(text: str, at: int, pack: Pack) -> Figure | None:
    """A date or season written in digits alone, at `at`: 2018-10-03, 19/07/2017, 2018/19."""
    figure = Figure(at, at, digits=True)
    found = (
        _read_iso(text, figure)
        or _read_ordered(text, figure, pack)
        or _read_stamp(text, figure)
        or _read_season(text, figure)
        or _read_day_month(text, figure, pack)
    )
    return figure if found else None


def _read_iso(text: str, figure: Figure) -> bool:
    match = _ISO.match(text, figure.start)
    if match is None:
        return False
    year, month, day = map(int, match.groups())
    if not is_day(month, day):
        return False
    set_date(figure, match.end(), year, month, day)
    return True


def _read_ordered(text: str, figure: Figure, pack: Pack) -> bool:
    """19/07/2017, 7/19/17: day and month in the locale's order, unless only the other is possible."""
    match = _NUMERIC.match(text, figure.start)
    if match is None or (len(match[4]) == 2 and match[2] == "-"):
        return False
    day, month, year = int(match[1]), int(match[3]), int(match[4])
    if pack.month_first and match[2] != ".":
        day, month = month, day
    if month > 12 >= day:
        day, month = month, day
    if not is_day(month, day):
        return False
    century = 0 if year > 99 else 2000 if year < 50 else 1900
    set_date(figure, match.end(), century + year, month, day)
    return True


def _read_stamp(text: str, figure: Figure) -> bool:
    match = _STAMP.match(text, figure.start)
    if match is None or not is_day(int(match[1]), int(match[2])):
        return False
    set_date(figure, match.end(), None, int(match[1]), int(match[2]))
    return True


def _read_season(text: str, figure: Figure) -> bool:
    match = _SEASON.match(text, figure.start)
    if match is None or int(match[2]) != (int(match[1]) + 1) % 100:
        return False
    figure.kind, figure.end = Kind.YEAR, match.end()
    figure.stated, figure.stated_upper = match[1], str(int(match[1]) + 1)
    return True


def _read_day_month(text: str, figure: Figure, pack: Pack) -> bool:
    """19/7 is a date only behind a word that says so (ngày 19/7): else it is a share or a score."""
    match = DAY_MONTH.match(text, figure.start)
    if match is None:
        return False
    day, month = int(match[1]), int(match[2])
    if pack.month_first:
        day, month = month, day
    place = back_over_space(text, figure.start)
    before = pack.left.before(text, place)
    if not (before.get(roles.DAY) or before.get(roles.DATED)) or not is_day(month, day):
        return False
    if before.get(roles.DAY):
        figure.start = place - len(before.phrase)
    set_date(figure, match.end(), None, month, day)
    return True
