"""Do two claims state the same thing, and if not, how do they differ?"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import product

from claimx.languages.units import ZONES
from claimx.model import Bound, Claim, Kind
from claimx.reconciliation.agreement import NONE, SAME, Agreement, Grade
from claimx.reconciliation.figures import Family, Figure, figure
from claimx.reconciliation.magnitudes import find_likeness, limit, may_turn, weigh_numbers


def compare(a: Claim, b: Claim) -> Agreement:
    """How `a` stands to `b`; the order does not matter."""
    return contrast(figure(a), figure(b))


def contrast(a: Figure, b: Figure) -> Agreement:
    """How `a` stands to `b`; the order does not matter."""
    if a.family is not b.family:
        return _across(a, b)
    match a.family:
        case Family.NUMBER:
            return weigh_numbers(a, b)
        case Family.CALENDAR:
            return _dates(a, b)
        case Family.WEEKDAY:
            return _weekdays(a.claim, b.claim)
        case Family.CLOCK:
            return _times(a, b)
        case Family.NAME:
            return _names(a, b)


_HOURS = 24
_DAY = _HOURS * 60  # minutes
_SHORT_YEARS = 1901  # the first year that is told in two figures
_DAYLIKE = (None, "item", "day", "place")  # what a day of the month may be read as


# ---- days


def _weekdays(a: Claim, b: Claim) -> Agreement:
    """A night is of both its days: *Sunday night*, в ночь на понедельник."""
    if (a.value, a.upper) == (b.value, b.upper):
        return SAME
    shared = {a.value, a.upper} & {b.value, b.upper} - {None}
    return Agreement(Grade.SAME, 0.1) if shared else Agreement(Grade.DATE, 0.8)


def _dates(a: Figure, b: Figure) -> Agreement:
    shared = [(x, y) for x, y in zip(a.parts, b.parts, strict=True) if x is not None and y is not None]
    if not shared:
        return NONE
    wrong = sum(x != y for x, y in shared)
    if wrong and _are_one_decade(a, b):
        return Agreement(Grade.SAME, 0.2)
    if wrong and (_closes(a, b) or _closes(b, a)):
        return Agreement(Grade.ROUNDED, 0.4)
    if wrong:
        return Agreement(Grade.DATE, 0.7 + 0.4 * (wrong == len(shared)) + 0.3 * (wrong - 1) - find_likeness(a, b) / 2)
    if any(x != y for x, y in zip(a.end, b.end, strict=True) if x is not None and y is not None):
        return Agreement(Grade.DATE, 0.8)
    if a.parts == b.parts and a.end == b.end:
        return limit(a, b, 0.0) if a.vague == b.vague and a.values else SAME
    return Agreement(Grade.PART, 0.2)


def _are_one_decade(a: Figure, b: Figure) -> bool:
    """The 2020s, told as the twenties: which century they are of, only one of the texts says."""
    first, other = a.parts[0], b.parts[0]
    if first is None or other is None or a.end[0] != first + 9 or b.end[0] != other + 9:
        return False
    return (first - other) % 100 == 0 and any(f.claim.number is not None and f.claim.number.others for f in (a, b))


def _closes(span: Figure, date: Figure) -> bool:
    """The last day of a span of months, told for all of it: the three months to 30 September, 7～9月期."""
    return span.parts[2] is None and span.end[1] is not None and date.parts[1] == span.end[1] and not any(date.end)


def _months(span: Figure) -> int:
    """How many months a span of them has, 0 for any other date."""
    first, last = span.parts[1], span.end[1]
    return last - first + 1 if first and last and span.parts[2] is None and last > first else 0


def lost_parts(a: Figure, b: Figure) -> list[int]:
    """The numbers of the date `a` that the date, or number, `b` does not state: year, month, day.

    An upper end counts as a part; the result is empty unless `a` is a date or a range.
    """
    return list(_lost(a, b))


def _lost(a: Figure, b: Figure) -> Iterator[int]:
    if a.family is Family.CALENDAR:
        stated = {*b.parts, *b.end} if b.family is Family.CALENDAR else {int(v) for v in b.values}
        for part in (*a.parts, *a.end):
            if part is not None and part not in stated:
                yield part


# ---- times of day


def _times(a: Figure, b: Figure) -> Agreement:
    """10:15 BST is 9:15 GMT, and no 10:15 GMT; a zone that only one side names is that of both."""
    if a.minute is None or b.minute is None:
        return NONE
    apart = 0 if _tells_either_half(a, b) or _tells_either_half(b, a) else b.minute - a.minute
    ours, theirs = ZONES.get(a.claim.zone or ""), ZONES.get(b.claim.zone or "")
    if ours is None or theirs is None:
        return SAME if not apart else Agreement(Grade.DATE, 0.8)
    # Of two names that serve all year both are of one season, or 5 a.m. ET would be 4 a.m. ET.
    seasons = zip(ours, theirs, strict=True) if len(ours) == len(theirs) else product(ours, theirs)
    if any((apart - there + here) % _DAY == 0 for here, there in seasons):
        return Agreement(Grade.CONVERTED, 0.2) if apart else SAME
    return Agreement(Grade.DATE, 0.8 if apart else 0.4, sure=bool(apart))


def _tells_either_half(a: Figure, b: Figure) -> bool:
    """*Half past three* in words may be 15:30 as well as 03:30."""
    if a.digits or a.claim.number is None or a.minute is None or b.minute is None:
        return False
    return b.minute == a.minute + _DAY // 2 and b.minute in a.claim.number.others


# ---- names


def _names(a: Figure, b: Figure) -> Agreement:
    (stem, numbers), (other, others) = a.name, b.name
    if numbers == others:
        if stem == other:
            return SAME
        if not _one_script(stem, other):
            return Agreement(Grade.SAME, 0.2) if numbers else NONE
        if numbers and _is_spaced(a) and _is_spaced(b):
            return Agreement(Grade.SAME, 0.4)  # Channel 5, Canal 5
        return Agreement(Grade.SAME, 0.3) if numbers and (stem in other or other in stem) else NONE
    if stem == other and numbers and others:
        return Agreement(Grade.NAME, 0.5)
    rewritten = not _one_script(stem, other) or (_is_spaced(a) and _is_spaced(b))
    return Agreement(Grade.NAME, 1.2, sure=False) if rewritten and numbers and len(numbers) == len(others) else NONE


def _is_spaced(name: Figure) -> bool:
    """A word and a number, which may be translated: Channel 5, Canal 5."""
    word, _, number = name.claim.value.rpartition(" ")
    return word.replace(" ", "").isalpha() and number.isdecimal()


def _one_script(a: str, b: str) -> bool:
    """Both are written in ASCII letters or neither is: a rough test that tells Latin from all other scripts."""
    return a.isascii() == b.isascii()


# ---- across families


def _across(a: Figure, b: Figure) -> Agreement:
    """A number against a date, a time or a name, in either order."""
    if b.family is Family.NUMBER or a.family is Family.NAME:
        a, b = b, a
    if not a.values:
        return NONE
    if b.family is Family.NAME:
        return _number_and_name(a, b)
    if a.family is Family.NUMBER and b.family is Family.CALENDAR:
        return _number_and_date(a, b)
    if b.family is Family.CLOCK and b.minute is not None and (a.plain or a.unit == "hour"):
        return _number_and_time(a, b.minute)
    return NONE


def _number_and_name(number: Figure, name: Figure) -> Agreement:
    """Route 66 and 66: the rest of a name may be read as something else, or not at all."""
    numbers = [Fraction(n) for n in name.name[1]]
    if not numbers:
        return NONE
    if number.claim.weak:  # Year 11, told as the eleventh class
        told = number.claim.kind is Kind.RANK and _is_spaced(name) and number.values[0] in numbers
        return Agreement(Grade.SAME, 0.5) if told else NONE
    if number.values[0] in numbers:
        return Agreement(Grade.SAME, 0.3)
    bare = number.plain or number.family is Family.CALENDAR
    return Agreement(Grade.NAME, 1.8, sure=False) if bare and len(numbers) == 1 else NONE


def _number_and_date(number: Figure, date: Figure) -> Agreement:
    if number.claim.kind in (Kind.MONEY, Kind.PERCENT) or number.values[0].denominator != 1:
        return NONE
    counted = number.unit not in _DAYLIKE and number.claim.kind is Kind.COUNT
    if counted and date.parts[2] is not None and number.values[0] == date.parts[2]:
        return Agreement(Grade.UNIT, 0.8, sure=False)  # 12 matches, told as the 12th
    if date.values:  # a year alone, which the other text reads as a count
        if date.values[0] in number.values or _is_short_year(number, date):
            return Agreement(Grade.SAME, 0.15)
        likeness = find_likeness(number, date)
        return Agreement(Grade.DATE, 1.5 - likeness, sure=likeness > 0.3) if likeness or number.plain else NONE
    if months := _months(date):  # 7~9月: three months, and the third quarter
        quarter = number.claim.kind is Kind.RANK and months == 3 and date.end[1] == number.values[0] * 3
        lasts = number.unit == "month" and number.values[0] == months
        return Agreement(Grade.SAME, 0.4) if quarter or lasts else NONE
    if number.unit == "century":
        return Agreement(Grade.ROUNDED, 0.5) if _is_in_century(date, number.values[0]) else NONE
    if _is_span_of_ten(date, number):  # "in his 40s", read as the years from 1940
        words = not number.digits  # двадцатилетние are in their twenties
        loose = words or number.claim.bound is not Bound.EXACT or number.upper is not None
        return Agreement(Grade.ROUNDED if loose else Grade.PART, 0.4)
    if number.values[0] in (date.parts[2], date.parts[0]) and number.upper is None:
        return Agreement(Grade.PART, 0.5)
    return NONE


def _is_short_year(number: Figure, date: Figure) -> bool:
    """The '89 or the 89th that is told as 1989: two figures, and nothing that they count."""
    year, short = date.values[0], number.values[0]
    counts = number.unit is not None or number.upper is not None or not number.digits
    return not counts and year >= _SHORT_YEARS and 10 <= short < 100 and year % 100 == short


def _is_in_century(date: Figure, century: Fraction) -> bool:
    """The early 2000s, told as the beginning of the 21st century."""
    year = date.parts[0]
    return year is not None and year // 100 + 1 == century


def _is_span_of_ten(date: Figure, number: Figure) -> bool:
    first, last = date.parts[0], date.end[0]
    if first is None or last != first + 9 or sum(c.isdecimal() for c in date.claim.text) > 2:
        return False
    return number.values[0] == first % 100 and number.upper in (None, last % 100)


def _number_and_time(number: Figure, minute: int) -> Agreement:
    if number.ratio and number.upper is not None:
        turned = may_turn(number) and number.upper * 60 + number.values[0] == minute  # trailed 24-9, told as 9:24
        if turned or number.values[0] * 60 + number.upper == minute:
            return Agreement(Grade.SAME, 0.3)
    if number.unit == "hour" and number.values[0] * 60 == minute:
        return Agreement(Grade.SAME, 0.3)  # a match of 2 h 51, which is no time of day
    hours = number.values[0] <= _HOURS and number.upper is None
    if minute % 60 == 0 and hours and number.values[0] % 12 == minute // 60 % 12:
        return Agreement(Grade.SAME, 0.4)
    hour, rest = divmod(minute, 60)
    behind_point = hour + Fraction(rest, 100)  # at 7.46 on Sunday evening: the hour is one of twelve
    return Agreement(Grade.SAME, 0.3) if number.values[0] in (behind_point, behind_point - 12) else NONE
