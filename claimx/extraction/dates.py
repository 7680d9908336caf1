"""Dates, months and years, from names, numbers and the words beside them."""

from __future__ import annotations

import re

import regex

from claimx.extraction.counted import counts_word
from claimx.extraction.eras import read_century, read_decade
from claimx.extraction.figure import Figure, is_small_whole
from claimx.extraction.numeric_dates import DAY_MONTH, is_day, set_date
from claimx.extraction.places import Beside, back_over_space, group_before, group_behind, next_number, skip_space
from claimx.extraction.spans import LONGEST_SPAN, day_until, extend, iso, lists_days, months_until, part_behind
from claimx.languages import roles
from claimx.languages.pack import Pack

_NIGHT = regex.compile(r"[ \u00a0]\p{L}{1,3}[ \u00a0](\d{1,2})(?!\d)")
_DAY = re.compile(r"\d{1,2}(?!\d)")
_YEAR = re.compile(r"[12]\d{3}(?!\d|[.,]\d)")
_PARTS = frozenset((roles.YEAR, roles.MONTH, roles.DAY, roles.TO))  # of a date, and what leads to the last of a span
_LAST_YEAR = 2199  # beyond it, what stands behind a month and before a noun is counted
_GOES_ON = re.compile(r"[.,:%]\d|[%$€£]")  # what makes more than a day of the digits before it


def read_parts(text: str, figure: Figure, around: Beside, pack: Pack) -> bool:
    """Make a date of a small whole number beside a word for year, month or day, or beside a month's name."""
    if _PARTS.isdisjoint(around.before) and _PARTS.isdisjoint(around.after):
        named = _with_month_name(text, figure, around, pack)
    else:
        named = (
            _opens_days(text, figure, around, pack)
            or _with_month_name(text, figure, around, pack)
            or _with_word_behind(text, figure, around, pack)
            or _with_word_before(text, figure, around, pack)
        )
    return named or read_decade(text, figure, around, pack) or read_century(text, figure, around, pack)


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
    after = group_behind(text, end, pack)
    if after.get(roles.YEAR):
        return int(match.group()), skip_space(text, end) + len(after.phrase)
    if after.get(roles.CURRENCY) and not after.get(roles.UNIT):
        return None
    if int(match.group()) > _LAST_YEAR and after.get(roles.UNIT):
        return None  # op 7 juni 2418 volwassenen
    return int(match.group()), end


def _behind_ordinal(text: str, at: int, pack: Pack) -> int:
    """The place behind the ending that makes a rank of the digits before `at`: 19th."""
    after = pack.right.after(text, at)
    return at + len(after.phrase) if after.get(roles.ORDINAL) else at


def _with_month_name(text: str, figure: Figure, around: Beside, pack: Pack) -> bool:
    """19 July 2017, 19 de julho, the 19th of July; 19-21 July as a span of days."""
    if not 1 <= figure.value <= 31:
        return False
    day, until = int(figure.value), None
    ranked = around.after_start == figure.end and roles.ORDINAL in around.after
    found = _month_at(text, around.after_end if ranked else figure.end, pack)
    if found is None:
        found, until = _span_of_days(text, figure, around, pack)
    if found is None:
        return False
    month, end = found
    year, end = _year_at(text, end, pack) or (None, end)
    if year is None and around.after.get(roles.UNIT) and around.after_end >= end - 1:
        return False  # 3 set are sets before they are the third of settembre
    set_date(figure, end, year, month, day)
    if until is not None:
        figure.stated_upper = iso(year, month, until)
    if around.before.get(roles.DAY):
        figure.start = around.before_start
    return True


def _span_of_days(text: str, figure: Figure, around: Beside, pack: Pack) -> tuple[tuple[int, int] | None, int | None]:
    """The month, and where it ends, behind a second day that a span leads up to, and that day: 19-21 July."""
    day = int(figure.value)
    night = _NIGHT.match(text, figure.end) if around.before.get(roles.BETWEEN) else None
    if around.after.get(roles.TO) or around.after.get(roles.AND):
        second = _DAY.match(text, skip_space(text, around.after_end))
    elif night is not None and int(night[1]) == day + 1:  # в ночь с 14 на 15 апреля
        second = _DAY.match(text, night.start(1))
    else:
        return None, None
    if second is None or not day < int(second.group()) <= 31:
        return None, None
    return _month_at(text, _behind_ordinal(text, second.end(), pack), pack), int(second.group())


def _with_word_behind(text: str, figure: Figure, around: Beside, pack: Pack) -> bool:
    """2017年7月19日, 7月, 19日, 2017 года: the word behind says which part of a date a number is."""
    after, value = around.after, int(figure.value)
    if not after:
        return False
    era = around.before.get(roles.ERA)
    if after.get(roles.YEAR) and (1000 <= value <= 2999 or era):
        if era and isinstance(era.payload, int):
            figure.start, value = around.before_start, value + era.payload
        return _on_to_month(text, figure, around.after_end, value, pack)
    if after.get(roles.MONTH) and 1 <= value <= 12 and not after.get(roles.UNIT):
        return _on_to_day(text, figure, around.after_end, None, value, pack)
    if after.get(roles.DAY) and 1 <= value <= 31 and not _counts_days(text, around, pack):
        set_date(figure, around.after_end, None, None, value)
        extend(text, figure, (None, None, value), pack)
        return True
    return _opens_months(text, figure, around, pack)


def _counts_days(text: str, around: Beside, pack: Pack) -> bool:
    """Whether the word for day behind the figure makes a duration or a rank of it: 3日以上, 3 days."""
    after = around.after
    if after.get(roles.ORDINAL) or (pack.spaced and after.get(roles.UNIT)):
        return True
    if around.before.get(roles.LASTING):
        return True  # 週5日
    return roles.BOUND in pack.right.after(text, around.after_end)


def _with_word_before(text: str, figure: Figure, around: Beside, pack: Pack) -> bool:
    """năm 2017, tháng 7, ngày 19: the word before says which part of a date a number is."""
    before, value = around.before, int(figure.value)
    if not (before and pack.spaced):
        return False  # 泰坦尼克号三等舱: without spaces, such words stand behind their figures
    if text[around.before_start - 1 : around.before_start].isdigit():  # 10월 12: the word is the month's
        return False
    if before.get(roles.YEAR) and 1000 <= value <= 2999:
        set_date(figure, figure.end, value, None, None)
        if _extend_year(text, figure, around, value, pack):
            return True
    elif before.get(roles.MONTH) and 1 <= value <= 12 and not (pack.myriad and around.after.get(roles.UNIT)):
        year, end = _year_at(text, figure.end, pack) or (None, figure.end)
        set_date(figure, end, year, value, None)
    elif before.get(roles.DAY) and 1 <= value <= 31 and not around.after.get(roles.UNIT):
        set_date(figure, figure.end, None, None, value)
    else:
        return False
    figure.start = around.before_start
    return True


def _extend_year(text: str, figure: Figure, around: Beside, first: int, pack: Pack) -> bool:
    """The last year of a span whose first has its word before it: từ năm 2009 đến năm 2016, بين عامي 2009 و2016."""
    before = back_over_space(text, around.before_start)
    opening = pack.left.before(text, before).get(roles.BETWEEN)
    place = _behind_joiner(text, around, opening is not None, pack)
    if place is None:
        return False
    place = skip_space(text, place)
    if word := pack.right.after(text, place).get(roles.YEAR):
        place = skip_space(text, place + len(word.phrase))
    last = _YEAR.match(text, place)
    if last is None or not first < int(last.group()) <= first + LONGEST_SPAN:
        return False
    figure.stated_upper, figure.end = last.group(), last.end()
    figure.start = before - len(opening.phrase) if opening else around.before_start
    return True


def _behind_joiner(text: str, around: Beside, between: bool, pack: Pack) -> int | None:
    """The place behind a word for "to", or for "and" where a word for "between" stands before; else None."""
    if around.after.get(roles.TO) or (between and around.after.get(roles.AND)):
        return around.after_end
    place = around.after_start
    written_on = between and not around.after and text[place : place + 1] in pack.proclitics
    return place + 1 if written_on else None


def _opens_days(text: str, figure: Figure, around: Beside, pack: Pack) -> bool:
    """The first of two days of which only the last has its month: từ ngày 3 đến ngày 5/10."""
    group = around.after
    if not around.before.get(roles.DAY) or not (group.get(roles.TO) or group.get(roles.DAY)):
        return False
    place = skip_space(text, around.after_end)
    if group.get(roles.TO) and (word := pack.right.after(text, place).get(roles.DAY)):
        place = skip_space(text, place + len(word.phrase))
    numeric, day = DAY_MONTH.match(text, place), _DAY.match(text, place)
    if numeric and not pack.month_first:
        last, month, end = int(numeric[1]), int(numeric[2]), numeric.end()
    elif day and (named := _month_at(text, day.end(), pack)):
        last, (month, end) = int(day.group()), named
    else:
        return False
    if not (is_day(month, last) and 1 <= figure.value < last):
        return False
    year, end = _year_at(text, end, pack) or (None, end)
    set_date(figure, end, year, month, int(figure.value))
    figure.stated_upper, figure.start = iso(year, month, last), around.before_start
    return True


def _on_to_month(text: str, figure: Figure, end: int, year: int, pack: Pack) -> bool:
    month = part_behind(text, end, roles.MONTH, pack)
    if month and 1 <= month[0] <= 12 and not month[2].get(roles.UNIT):
        return _on_to_day(text, figure, month[1], year, month[0], pack)
    set_date(figure, end, year, None, None)
    extend(text, figure, (year, None, None), pack)
    return True


def _on_to_day(text: str, figure: Figure, end: int, year: int | None, month: int, pack: Pack) -> bool:
    day = part_behind(text, end, roles.DAY, pack)
    if day and 1 <= day[0] <= 31:
        set_date(figure, day[1], year, month, day[0])
        extend(text, figure, (year, month, day[0]), pack)
    elif (first := next_number(text, end, pack)) and is_small_whole(first) and (until := day_until(text, first, pack)):
        set_date(figure, until[1], year, month, int(first.value))  # 9月12~16日
        figure.stated_upper = iso(year, month, until[0])
    elif first and is_small_whole(first) and is_day(month, int(first.value)) and lists_days(text, first.end, pack):
        set_date(figure, first.end, year, month, int(first.value))
    else:
        set_date(figure, end, year, month, None)
        extend(text, figure, (year, month, None), pack)
    return True


def _opens_months(text: str, figure: Figure, around: Beside, pack: Pack) -> bool:
    """The first of two months of which only the last has the word for it: 7~9月."""
    until = months_until(text, figure, pack) if figure.digits and around.after.get(roles.TO) else None
    if until is None:
        return False
    set_date(figure, until[1], None, int(figure.value), None)
    figure.stated_upper = iso(None, until[0], None)
    return True


# ------------------------------------------------------------------------------------------------- a month's name first


def read_month(text: str, at: int, end: int, month: int, pack: Pack) -> Figure:
    """A date that begins with a month's name: July, July 2017, July 19, July 19, 2017, 十月一日."""
    figure = Figure(at, end)
    year = _year_at(text, end, pack)
    if year is not None:
        set_date(figure, year[1], year[0], month, None)
        return figure
    if not pack.spaced:
        _on_to_day(text, figure, end, None, month, pack)
        return figure
    link = pack.date_links.match(text, end)
    start = link.end() if link else end
    day = _DAY.match(text, start) if start > end and pack.month_first else None
    if day is None or not 1 <= int(day.group()) <= 31 or not _is_day_alone(text, day.end(), pack):
        set_date(figure, end, None, month, None)
        return figure
    end = _behind_ordinal(text, day.end(), pack)
    year = _year_at(text, end, pack)
    set_date(figure, year[1] if year else end, year[0] if year else None, month, int(day.group()))
    if year is None:
        _read_until(text, figure, month, int(day.group()), pack)
    return figure


def _read_until(text: str, figure: Figure, month: int, day: int, pack: Pack) -> None:
    """July 19-21, July 19 and 21, 2017: the last day of a span, or the second of two, and its year."""
    place = skip_space(text, figure.end)
    group = pack.right.after(text, place)
    if not (group.get(roles.TO) or group.get(roles.AND)):
        return
    second = _DAY.match(text, skip_space(text, place + len(group.phrase)))
    if second and not group.get(roles.TO) and counts_word(text, second.end(), pack):
        second = second if roles.BETWEEN in group_before(text, figure.start, pack) else None  # on July 3 and 12 others
    if second and day < int(second.group()) <= 31 and _is_day_alone(text, second.end(), pack):
        year, end = _year_at(text, second.end(), pack) or (None, second.end())
        set_date(figure, end, year, month, day)
        figure.stated_upper = iso(year, month, int(second.group()))


def _is_day_alone(text: str, end: int, pack: Pack) -> bool:
    """Whether the digits that end here are no part of a larger figure: not the 3 of "May 3 million" or "May 3.5 %"."""
    if _GOES_ON.match(text, end):
        return False
    place = skip_space(text, end)
    after = pack.right.after(text, place)
    if after.get(roles.ORDINAL):
        return True
    return not (pack.number.match(text, place) or after.get(roles.UNIT) or after.get(roles.CURRENCY))
