"""Dates, months, years, decades, centuries and times of day, from names, numbers and the words beside them."""

from __future__ import annotations

from fractions import Fraction

import regex

from claimx.extraction.figure import Figure, is_small_whole
from claimx.extraction.numerals import compose
from claimx.languages.folding import SPACE
from claimx.languages.pack import Entry, Pack, Role
from claimx.model import Kind

_ISO = regex.compile(r"(\d{4})-(\d{2})-(\d{2})(?!\d)")
_NUMERIC = regex.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d|\.\d)")
_DAY_MONTH = regex.compile(r"(\d{1,2})[/.-](\d{1,2})(?![\d/.-]\d|\d)")
_TWO_DIGITS_CHROME = regex.compile(r"(\d{2})-(\d{2})(?= \d{2}:\d{2})")  # 07-23 10:56
_SEASON = regex.compile(r"((?:19|20)\d\d)[/\u2013-](?:20)?(\d\d)(?![\d%])")
_CLOCK = regex.compile(r"(\d{1,2})([:.h])(\d{2})(?![\d])(?!\.\d)")
_MINUTES = regex.compile(r"[ \u00a0]?(\d\d)(?![\d%]|[.,]\d)")
# Abbreviations of time zones as the news in every language writes them.
_ZONE = regex.compile(r"[ \u00a0]\(?(?:bst|gmt|utc|ces?t|e[sd]?t|p[sd]t|c[sd]t|msk|ist|jst|kst|wib)(?!\p{L})")
_DAY = regex.compile(r"\d{1,2}(?!\d)")
_YEAR = regex.compile(r"[12]\d{3}(?!\d|[.,]\d)")
_ROMAN = {"i": 1, "v": 5, "x": 10}


def entry(group: tuple[Entry, ...], role: Role) -> Entry | None:
    """The entry of `group` that has this role."""
    for one in group:  # a plain loop: this is asked some twenty times a figure
        if one.role is role:
            return one
    return None


def skip_space(text: str, at: int) -> int:
    """The place behind one space at `at`, or `at`."""
    return at + 1 if text[at : at + 1] in (" ", SPACE) else at


def back_over_space(text: str, at: int) -> int:
    """The place before one space that ends at `at`, or `at`."""
    return at - 1 if at and text[at - 1] in (" ", SPACE) else at


def iso(year: int | None, month: int | None, day: int | None) -> str:
    """ISO 8601 with the parts that are stated: 2017, 2017-10, --07-19, --08, ---19."""
    if month is None and day is None:
        return str(year)
    if month is None:
        return f"---{day:02d}"
    head = f"{year}" if year is not None else "-"
    return f"{head}-{month:02d}" if day is None else f"{head}-{month:02d}-{day:02d}"


def _date(figure: Figure, end: int, year: int | None, month: int | None, day: int | None) -> Figure:
    figure.stated, figure.end = iso(year, month, day), end
    figure.kind = Kind.DATE if day is not None else Kind.MONTH if month is not None else Kind.YEAR
    figure.digits = figure.digits or day is not None or year is not None
    return figure


def read_numeric(text: str, at: int, pack: Pack) -> Figure | None:
    """A date or season written in digits alone, at `at`: 2018-10-03, 19/07/2017, 2018/19."""
    if match := _ISO.match(text, at):
        year, month, day = map(int, match.groups())
        if 1 <= month <= 12 and 1 <= day <= 31:
            return _date(Figure(at, at, digits=True), match.end(), year, month, day)
    if match := _NUMERIC.match(text, at):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        day, month = (second, first) if pack.month_first and match[2] != "." else (first, second)
        if month > 12 >= day:
            day, month = month, day
        if 1 <= month <= 12 and 1 <= day <= 31 and (len(match[4]) == 4 or match[2] != "-"):
            century = 0 if year > 99 else 2000 if year < 50 else 1900
            return _date(Figure(at, at, digits=True), match.end(), century + year, month, day)
    if match := _TWO_DIGITS_CHROME.match(text, at):
        month, day = int(match[1]), int(match[2])
        if 1 <= month <= 12 and 1 <= day <= 31:
            return _date(Figure(at, at, digits=True), match.end(), None, month, day)
    if match := _SEASON.match(text, at):
        start = int(match[1])
        if int(match[2]) == (start + 1) % 100:
            figure = Figure(at, match.end(), digits=True, kind=Kind.YEAR, stated=str(start))
            figure.stated_upper = str(start + 1)
            return figure
    if match := _DAY_MONTH.match(text, at):
        return _day_month(text, at, int(match[1]), int(match[2]), match.end(), pack)
    return None


def _day_month(text: str, at: int, first: int, second: int, end: int, pack: Pack) -> Figure | None:
    """19/7 is a date only behind a word that says so (ngày 19/7): else it is a share or a score."""
    day, month = (second, first) if pack.month_first else (first, second)
    before = pack.left.before(text, back_over_space(text, at))
    if not entry(before, Role.DAY) or not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return _date(Figure(at - len(before[0].phrase) - 1, at, digits=True), end, None, month, day)


def read_clock(text: str, at: int, pack: Pack) -> Figure | None:
    """A time of day written with a sign between hour and minutes: 15:40, 15h30; 15.40 beside a word for it."""
    match = _CLOCK.match(text, at)
    if match is None or int(match[1]) > 24 or int(match[3]) > 59:
        return None
    figure = Figure(at, match.end(), digits=True)
    half, end = _half_of_day(text, figure, pack)
    beside = half or _says_clock(text, figure, pack)
    if match[2] == "." and not beside:
        return None
    return _time(figure, int(match[1]), int(match[3]), half, end)


def _time(figure: Figure, hour: int, minute: int, half: Role | None, end: int) -> Figure:
    """Settle a time. Without am, pm or an hour past twelve it could also be twelve hours later: both are kept."""
    if half is Role.PM and hour < 12:
        hour += 12
    elif half is Role.AM and hour == 12:
        hour = 0
    figure.kind, figure.stated, figure.end = Kind.TIME, f"{hour % 24:02d}:{minute:02d}", end
    figure.value = Fraction(hour % 24 * 60 + minute)
    figure.others = (figure.value + 720,) if half is None and hour <= 12 else ()
    return figure


def _half_of_day(text: str, figure: Figure, pack: Pack) -> tuple[Role | None, int]:
    """Whether am or pm stands beside the figure, and where the figure then ends. Moves its start over a word before."""
    after = pack.right.after(text, skip_space(text, figure.end))
    end = figure.end
    if after and (entry(after, Role.CLOCK) or entry(after, Role.HOUR)):
        said = skip_space(text, figure.end) + len(after[0].phrase)
        # "9h15 às 15h": the word belongs to the next time
        if entry(after, Role.HOUR) or not text[skip_space(text, said) :][:1].isdigit():
            end = said
            after = pack.right.after(text, skip_space(text, end))
    for role in (Role.AM, Role.PM):
        if entry(after, role):
            return role, skip_space(text, end) + len(after[0].phrase)
    place = back_over_space(text, figure.start)
    before = pack.left.before(text, place)
    for role in (Role.AM, Role.PM):
        if entry(before, role):
            figure.start = place - len(before[0].phrase)
            return role, end
    return None, end


def _says_clock(text: str, figure: Figure, pack: Pack) -> bool:
    before = pack.left.before(text, back_over_space(text, figure.start))
    after = pack.right.after(text, skip_space(text, figure.end))
    return bool(entry(before, Role.CLOCK) or entry(after, Role.CLOCK) or entry(after, Role.HOUR))


def read_hour(text: str, figure: Figure, pack: Pack) -> bool:
    """Make a time of day of a bare number of hours where the words beside it say so: 3 pm, 午後4時40分, 15 Uhr."""
    if not (is_small_whole(figure) and figure.value <= 24 and figure.unit is None):
        return False
    place = skip_space(text, figure.end)
    after = pack.right.after(text, place)
    before = pack.left.before(text, back_over_space(text, figure.start))
    hour, minute = int(figure.value), 0
    clock = bool(entry(before, Role.CLOCK) or entry(before, Role.AM) or entry(before, Role.PM))
    if (entry(after, Role.AM) or entry(after, Role.PM)) and (clock or not entry(after, Role.UNIT)):
        half, end = _half_of_day(text, figure, pack)
        _time(figure, hour, 0, half, end)
        return True
    if not (entry(after, Role.HOUR) or entry(after, Role.CLOCK)):
        if not entry(before, Role.ALWAYS_CLOCK) or after:
            return False
        _time(figure, hour, 0, None, figure.end)
        return True
    end = place + len(after[0].phrase)
    minutes = compose(text, skip_space(text, end), pack) if end < len(text) else None
    minute_word = pack.right.after(text, skip_space(text, minutes.end)) if minutes and minutes.value < 60 else ()
    named = minutes is not None and entry(minute_word, Role.MINUTE) is not None and is_small_whole(minutes)
    says_half = pack.right.after(text, end)
    shown = _MINUTES.match(text, end)  # 2 h 30
    if shown and (entry(pack.right.after(text, skip_space(text, shown.end())), Role.UNIT) or int(shown[1]) > 59):
        shown = None
    sure = clock or named or shown or not entry(after, Role.UNIT) or _half_after(text, end, pack) or _ZONE.match(text, end)
    if not sure:
        return False
    if named and minutes is not None:
        minute, end = int(minutes.value), skip_space(text, minutes.end) + len(minute_word[0].phrase)
    elif shown:
        minute, end = int(shown[1]), shown.end()
    elif entry(says_half, Role.HALF):
        minute, end = 30, end + len(says_half[0].phrase)
    figure.end = end
    half, end = _half_of_day(text, figure, pack)
    _time(figure, hour, minute, half, max(end, figure.end))
    return True


def _half_after(text: str, end: int, pack: Pack) -> bool:
    after = pack.right.after(text, skip_space(text, end))
    return bool(entry(after, Role.AM) or entry(after, Role.PM))


def read_parts(text: str, figure: Figure, pack: Pack) -> bool:
    """Make a date of a bare number beside a word for year, month or day, or beside a month's name."""
    if not is_small_whole(figure):
        return False
    return (
        _with_month_name(text, figure, pack)
        or _with_words(text, figure, pack)
        or _decade(text, figure, pack)
        or _century(text, figure, pack)
    )


def _month_at(text: str, at: int, pack: Pack) -> tuple[int, int] | None:
    """The month whose name begins behind a link at `at`, and where it ends."""
    link = pack.date_links.match(text, at)
    match = pack.month.match(text, link.end() if link else at)
    return (int(pack.words[match.group()].value), match.end()) if match else None


def _year_at(text: str, at: int, pack: Pack) -> tuple[int, int] | None:
    """The year in four digits behind a link at `at`, and where it ends, with the word for year behind it."""
    link = pack.date_links.match(text, at)
    match = _YEAR.match(text, link.end() if link else at)
    if match is None:
        return None
    end = match.end()
    after = pack.right.after(text, skip_space(text, end))
    if entry(after, Role.UNIT) is None and not entry(after, Role.YEAR) and entry(after, Role.CURRENCY):
        return None
    if entry(after, Role.YEAR):
        end = skip_space(text, end) + len(after[0].phrase)
    return int(match.group()), end


def _with_month_name(text: str, figure: Figure, pack: Pack) -> bool:
    """19 July 2017, 19 de julho, the 19th of July; 19-21 July as a span of days."""
    if figure.value > 31 or figure.value < 1:
        return False
    at = figure.end
    after = pack.right.after(text, at)
    if entry(after, Role.ORDINAL):
        at += len(after[0].phrase)
    day, until = int(figure.value), None
    found = _month_at(text, at, pack)
    if found is None:
        place = skip_space(text, at)
        group = pack.right.after(text, place)
        if entry(group, Role.TO) or entry(group, Role.AND):
            second = _DAY.match(text, skip_space(text, place + len(group[0].phrase)))
            if second and day < int(second.group()) <= 31:
                end = second.end()
                more = pack.right.after(text, end)
                found = _month_at(text, end + len(more[0].phrase) if entry(more, Role.ORDINAL) else end, pack)
                until = int(second.group())
    if found is None:
        return False
    month, end = found
    year = _year_at(text, end, pack)
    if year:
        end = year[1]
    _date(figure, end, year[0] if year else None, month, day)
    if until is not None:
        figure.stated_upper = iso(year[0] if year else None, month, until)
    _take_day_word(text, figure, pack)
    return True


def _take_day_word(text: str, figure: Figure, pack: Pack) -> None:
    place = back_over_space(text, figure.start)
    before = pack.left.before(text, place)
    if entry(before, Role.DAY):
        figure.start = place - len(before[0].phrase)


def _with_words(text: str, figure: Figure, pack: Pack) -> bool:
    """2017年7月19日, 7月, 2017 года, năm 2017: words on either side say which part of a date a number is."""
    place = skip_space(text, figure.end)
    after = pack.right.after(text, place)
    before_place = back_over_space(text, figure.start)
    before = pack.left.before(text, before_place)
    end, value = place + (len(after[0].phrase) if after else 0), int(figure.value)
    era = entry(before, Role.ERA)
    if entry(after, Role.YEAR) and (1000 <= value <= 2999 or era):
        year = value + int(era.payload) if era and isinstance(era.payload, Fraction) else value
        if era:
            figure.start = before_place - len(before[0].phrase)
        return _on_to_month(text, figure, end, year, pack)
    if entry(after, Role.MONTH) and 1 <= value <= 12 and not entry(after, Role.UNIT):
        return _on_to_day(text, figure, end, None, value, pack)
    lasting = entry(pack.right.after(text, end), Role.BOUND)  # 3日以上 is a duration
    if entry(after, Role.DAY) and 1 <= value <= 31 and not (
        lasting or entry(after, Role.ORDINAL) or (pack.spaced and entry(after, Role.UNIT))
    ):
        _date(figure, end, None, None, value)
        figure.value = Fraction(value)
        return True
    if entry(before, Role.YEAR) and 1000 <= value <= 2999:
        figure.start = before_place - len(before[0].phrase)
        _date(figure, figure.end, value, None, None)
        return True
    if entry(before, Role.MONTH) and 1 <= value <= 12:
        figure.start = before_place - len(before[0].phrase)
        return _on_to_month_year(text, figure, value, pack)
    if entry(before, Role.DAY) and 1 <= value <= 31 and not entry(after, Role.UNIT):
        figure.start = before_place - len(before[0].phrase)
        _date(figure, figure.end, None, None, value)
        return True
    return False


def _on_to_month(text: str, figure: Figure, end: int, year: int, pack: Pack) -> bool:
    month = compose(text, skip_space(text, end), pack) if end < len(text) else None
    if month and is_small_whole(month) and 1 <= month.value <= 12:
        place = skip_space(text, month.end)
        after = pack.right.after(text, place)
        if entry(after, Role.MONTH) and not entry(after, Role.UNIT):
            return _on_to_day(text, figure, place + len(after[0].phrase), year, int(month.value), pack)
    _date(figure, end, year, None, None)
    return True


def _on_to_day(text: str, figure: Figure, end: int, year: int | None, month: int, pack: Pack) -> bool:
    day = compose(text, skip_space(text, end), pack) if end < len(text) else None
    if day and is_small_whole(day) and 1 <= day.value <= 31:
        place = skip_space(text, day.end)
        after = pack.right.after(text, place)
        if entry(after, Role.DAY):
            _date(figure, place + len(after[0].phrase), year, month, int(day.value))
            return True
    _date(figure, end, year, month, None)
    return True


def _on_to_month_year(text: str, figure: Figure, month: int, pack: Pack) -> bool:
    year = _year_at(text, figure.end, pack)
    _date(figure, year[1] if year else figure.end, year[0] if year else None, month, None)
    return True


def _decade(text: str, figure: Figure, pack: Pack) -> bool:
    """1990s, the '80s, anos 90, 90年代: the years of a decade. Two digits are of the twentieth century, unless small."""
    value = int(figure.value)
    if value % 10 or not (10 <= value <= 90 or 1000 <= value <= 2090):
        return False
    behind = figure.end if pack.spaced else skip_space(text, figure.end)
    after = pack.right.after(text, behind)
    place = back_over_space(text, figure.start)
    before = pack.left.before(text, place)
    if entry(after, Role.DECADE):
        figure.end = behind + len(after[0].phrase)
    elif entry(before, Role.DECADE):
        figure.start = place - len(before[0].phrase)
    else:
        return False
    if text[figure.start - 1 : figure.start] == "'":
        figure.start -= 1
    set_decade(figure, value)
    return True


def set_decade(figure: Figure, value: int) -> None:
    """Make the years of a decade of its first, in four digits or two: those are of the twentieth century, unless small."""
    year = value if value > 90 else 1900 + value if value >= 20 else 2000 + value
    figure.kind, figure.unit = Kind.YEAR, "decade"
    figure.stated, figure.stated_upper = str(year), str(year + 9)
    figure.value, figure.upper = Fraction(year), Fraction(year + 9)
    figure.others = (Fraction(value),) if value != year else ()


def _century(text: str, figure: Figure, pack: Pack) -> bool:
    """19th century, 19世紀: a rank among centuries."""
    if not 1 <= figure.value <= 30:
        return False
    at = figure.end
    after = pack.right.after(text, at)
    if entry(after, Role.ORDINAL) and not entry(after, Role.CENTURY):
        at += len(after[0].phrase)
    place = at + 1 if text[at : at + 1] in (" ", SPACE, "-") else at
    after = pack.right.after(text, place)
    before_place = back_over_space(text, figure.start)
    before = pack.left.before(text, before_place)
    if entry(after, Role.CENTURY):
        figure.end = place + len(after[0].phrase)
    elif entry(before, Role.CENTURY):
        figure.start = before_place - len(before[0].phrase)
    else:
        return False
    figure.kind, figure.unit, figure.rank = Kind.RANK, "century", True
    return True


def read_month(text: str, at: int, end: int, month: int, pack: Pack) -> Figure:
    """A date that begins with a month's name: July, July 2017, July 19, July 19, 2017."""
    figure = Figure(at, end)
    link = pack.date_links.match(text, end)
    start = link.end() if link else end
    year = _year_at(text, end, pack)
    if year is not None:
        return _date(figure, year[1], year[0], month, None)
    day = _DAY.match(text, start) if start > end and pack.month_first else None
    if day and 1 <= int(day.group()) <= 31 and _stands_alone(text, day.end(), pack):
        at = day.end()
        after = pack.right.after(text, at)
        if entry(after, Role.ORDINAL):
            at += len(after[0].phrase)
        year = _year_at(text, at, pack)
        figure.digits = True
        _date(figure, year[1] if year else at, year[0] if year else None, month, int(day.group()))
        return _until(text, figure, month, year[0] if year else None, pack)
    return _date(figure, end, None, month, None)


def _until(text: str, figure: Figure, month: int, year: int | None, pack: Pack) -> Figure:
    """July 19-21: the last day of a span."""
    place = skip_space(text, figure.end)
    group = pack.right.after(text, place)
    if year is None and entry(group, Role.TO):
        second = _DAY.match(text, skip_space(text, place + len(group[0].phrase)))
        if second and figure.stated and int(figure.stated[-2:]) < int(second.group()) <= 31:
            if _stands_alone(text, second.end(), pack):
                figure.stated_upper, figure.end = iso(None, month, int(second.group())), second.end()
    return figure


def _stands_alone(text: str, end: int, pack: Pack) -> bool:
    """Whether the digits that end here are no part of a larger figure: not the 3 of "May 3 million" or "May 3.5 %"."""
    if regex.match(r"[.,:%]\d|[%$€£]", text[end : end + 2]):
        return False
    after = pack.right.after(text, skip_space(text, end))
    number = pack.number.match(text, skip_space(text, end))
    return not (number or entry(after, Role.UNIT) or entry(after, Role.CURRENCY)) or bool(entry(after, Role.ORDINAL))


def read_roman(text: str, at: int, pack: Pack) -> Figure | None:
    """A century in Roman figures, whose name stands beside it: século XIX, XIXe siècle, XIX век."""
    match = regex.compile(r"([ivx]{1,6})(\p{L}{0,3})").match(text, at)
    if match is None:
        return None
    value, highest = 0, 0
    for letter in reversed(match[1]):
        one = _ROMAN[letter]
        value += one if one >= highest else -one
        highest = max(highest, one)
    figure = Figure(at, match.end(), Fraction(value), bare=True, digits=True, rank=True)
    return figure if _century(text, figure, pack) else None
