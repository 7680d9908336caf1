"""One pass over a clean view: every place where a claim may begin, read outwards from there."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

import regex

from claimx.extraction.ages import read_ages
from claimx.extraction.capitals import drop_name, read_capitals
from claimx.extraction.clock import read_clock, read_hour, read_part_hour
from claimx.extraction.coins import read_coins
from claimx.extraction.dates import read_parts
from claimx.extraction.elapsed import read_elapsed
from claimx.extraction.eras import read_roman
from claimx.extraction.figure import Figure, is_small_whole
from claimx.extraction.fractions import read_fraction
from claimx.extraction.identifiers import masked, read_code, read_foreign, read_named, read_suffixed, read_token
from claimx.extraction.left import SPEEDS, read_left
from claimx.extraction.measures import read_degrees, read_size, read_smaller_unit
from claimx.extraction.numerals import compose, read_point
from claimx.extraction.numeric_dates import read_numeric
from claimx.extraction.places import (
    Beside,
    back_over_space,
    beside,
    group_before,
    group_behind,
    kind_of,
)
from claimx.extraction.right import read_right
from claimx.extraction.scores import read_set
from claimx.extraction.tenths import read_tenths
from claimx.extraction.words import read_article, read_word
from claimx.languages import roles
from claimx.languages.letters import WORD
from claimx.languages.pack import Pack, Part
from claimx.model import Bound, Kind
from claimx.text.cleaning import View

_SIGNED = re.compile(r"\d{1,4}(?:[-/.:)\u2013 ]|h:?|\) )\d")
_ALL_DAY = re.compile(r"(24/7|7/24)(?![\w/]|[.,]\d)")
# What lies so far back, and what a difference may be stated in: see `_drop_distance`.
_CALENDAR = ("day", "week", "month", "quarter", "year", "decade", "century")
_DEPTHS = ("meter", "foot", "inch", "centimeter")
_SHARES = ("percent", "percentage-point", "basis-point", "point")
_GOES_ON = regex.compile(r"[ \u00a0]\p{Ll}|,[ \u00a0]\d")  # the sentence, behind a full stop
_RANKS = 1000  # no year is told as a rank
_IDIOM = 24  # characters: no idiom that hides a figure is longer …
_UNSPACED = 6  # … and none begins further before the figure where words are not written apart


class Skips:
    """Places that state nothing: addresses and hashtags, and the pack's idioms."""

    def __init__(self, view: View, pack: Pack) -> None:
        """Look for the spans in `view`."""
        self._spaced = pack.spaced
        # Where words are written apart an idiom is found by what stands before it, at the beginning of the text too.
        self._text = f"\n{view.folded}" if pack.spaced else view.folded
        self._idioms, self._idioms_in_digits = pack.idioms, pack.idioms_in_digits
        spans = masked(view.folded)
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def end(self, at: int) -> int:
        """Where the span that covers `at` ends, or 0."""
        index = bisect_right(self._starts, at) - 1
        if index >= 0 and self._ends[index] > at:
            return self._ends[index]
        # Idioms are looked for around a figure only: most of a text is far from any.
        return self._spaced_end(at) if self._spaced else self._unspaced_end(at)

    def _spaced_end(self, at: int) -> int:
        """Where the idiom ends that covers `at`, or 0."""
        text, place, end = self._text, at + 1, at + 1 + _IDIOM
        for pattern in self._idioms_in_digits if text[place].isdigit() else self._idioms:
            idiom = pattern.search(text, max(at - _IDIOM, 0), end)
            while idiom is not None and idiom.start(1) <= place:
                if idiom.end() > place:
                    return idiom.end() - 1
                idiom = pattern.search(text, idiom.start() + 1, end)
        return 0

    def _unspaced_end(self, at: int) -> int:
        """Where the idiom ends that covers `at`, or 0. A search would look far behind the figure: nothing stops it."""
        text, end = self._text, at + _IDIOM
        for pattern in self._idioms_in_digits if text[at].isdigit() else self._idioms:
            for opening in range(max(at - _UNSPACED, 0), at + 1):
                idiom = pattern.match(text, opening, end)
                if idiom is not None and idiom.end() > at:
                    return idiom.end()
        return 0


def scan(view: View, pack: Pack, *, weak: bool = True) -> Iterator[Figure]:
    """Every figure of `view`, in reading order, identifiers included, and lone articles too unless `weak` is False."""
    folded, skips, at, floor = view.folded, Skips(view, pack), 0, 0
    previous: Figure | None = None
    while opening := pack.anchors.search(folded, at):
        start, end = opening
        lone = _read_lone_one(folded, start, end, pack) if folded[start:end] in pack.ones else None
        if lone is not None:
            at = floor = lone.end
            previous = lone
            if weak:
                yield lone
            continue
        if skipped := skips.end(start):
            at = max(skipped, start + 1)
            continue
        figure = _read(view, start, end, previous, pack)
        if figure is None:
            at = end
            while folded[at - 1].isdigit() and folded[at : at + 1].isdigit():
                at += 1
            continue
        if figure.start < floor:  # what stands before was taken by the figure before
            figure.start = max(floor, start)
        at = floor = max(figure.end, end)
        previous = figure
        yield figure


def _read(view: View, at: int, end: int, previous: Figure | None, pack: Pack) -> Figure | None:
    text = view.folded
    if text[at].isdigit():
        return (
            read_token(view.text, text, at, pack)
            or read_elapsed(text, at, pack)
            or _read_signed(text, at, previous, pack)
            or _read_number(view, at, previous, pack)
        )
    word = pack.words.get(text[at:end])
    if word is None:
        return _read_number(view, at, previous, pack) or read_article(text, at, end, pack) or read_roman(text, at, pack)
    if word.part in (Part.NUMBER, Part.ALONE):
        if pack.spaced and text[end : end + 1].isdigit():
            return None  # BA2036 is a name, though ba is three in Vietnamese
        return _read_number(view, at, previous, pack)
    return read_word(view, at, end, word, pack)


def _read_signed(text: str, at: int, previous: Figure | None, pack: Pack) -> Figure | None:
    """Digits with signs between them that are no number: a date, a telephone number, a time of day."""
    if not _SIGNED.match(text, at):
        return None
    number = read_set(text, at, previous, pack) or read_numeric(text, at, pack) or read_code(text, at)
    return number or read_clock(text, at, pack, previous) or _read_all_day(text, at, pack)


def _read_all_day(text: str, at: int, pack: Pack) -> Figure | None:
    """24/7, and 7/24 where that is no day of July: round the clock, as other texts say without a figure."""
    match = _ALL_DAY.match(text, at)
    if match is None or (match[1] == "7/24" and pack.month_first):
        return None
    return Figure(at, match.end(), 24, digits=True, unit="hour", weak=True)


def _read_number(view: View, at: int, previous: Figure | None, pack: Pack) -> Figure | None:
    text = view.folded
    figure = compose(text, at, pack)
    if figure is None:
        return None
    if pack.doubled:
        _read_doubled(text, figure, pack)
    read_point(text, figure, pack)
    read_fraction(text, figure, pack)
    if pack.pairs and not figure.digits:
        _read_pair(text, figure, pack)
    if _read_scale_adjective(text, figure, pack):
        read_left(text, figure, pack)
        return figure
    if is_small_whole(figure):
        if _read_small(view, figure, previous, pack):
            return figure
    elif read_part_hour(text, figure, pack):
        return figure
    read_degrees(view.text, figure)
    if not pack.spaced:
        read_size(view.text, figure)  # before the noun that the figure runs into: 70B参数
    read_right(text, figure, pack)
    read_left(text, figure, pack)
    if figure.upper is not None:
        read_degrees(view.text, figure)
    if figure.unit is not None:
        read_ages(text, figure, pack)
        drop_name(view.text, figure, pack)
        if pack.capitals:
            read_capitals(view.text, figure, pack)
    read_size(view.text, figure)
    if figure.bound is not Bound.EXACT:
        _drop_distance(text, figure, previous, pack)
        _place_under(text, figure, pack)
    if figure.unit is not None:
        read_smaller_unit(text, figure, pack)
        _share_rate(text, figure, previous)
        read_coins(text, figure, pack)
        if figure.unit == "tenth":
            read_tenths(text, figure, pack)
    if figure.unit is None and figure.kind is None and figure.digits:
        scaled = not figure.bare and figure.value.denominator == 1
        if not read_suffixed(view.text, text, at, figure) and not scaled:
            read_named(view.text, text, figure, pack)
    return figure


def _read_small(view: View, figure: Figure, previous: Figure | None, pack: Pack) -> bool:
    """Read a small whole number that is no quantity: a rank, a time, a part of a date, a part of a name."""
    text, around = view.folded, beside(view.folded, figure, pack)
    if _read_ordinal_prefix(text, figure, around, pack) or _read_ordinal_dot(view, figure, around, pack):
        return True
    if read_hour(text, figure, around, pack, previous) or read_parts(text, figure, around, pack):
        if figure.rank:
            read_left(text, figure, pack)
        return True
    return figure.bare and read_foreign(view.text, text, figure, around, pack)


def _drop_distance(text: str, figure: Figure, previous: Figure | None, pack: Pack) -> None:
    """40 percent short of the 300,000: by how much something else is less, and no bound of the figure.

    What is six points more than five years ago was so then: that is no more than five years.
    """
    if previous is None or figure.bound not in (Bound.MORE_THAN, Bound.LESS_THAN):
        return
    ago = group_behind(text, figure.end, pack).get(roles.AGO)
    distance = bool(ago) if figure.unit in _CALENDAR else previous.unit in _SHARES
    if distance and previous.end < figure.start and text[previous.end : figure.start].isspace():
        figure.bound = Bound.EXACT


def _place_under(text: str, figure: Figure, pack: Pack) -> None:
    """Under four metres *of* clay: what lies there is no less deep than that."""
    if figure.bound is Bound.LESS_THAN and figure.unit in _DEPTHS:
        figure.loose = figure.loose or roles.LINK in group_behind(text, figure.end, pack)


def _share_rate(text: str, figure: Figure, previous: Figure | None) -> None:
    """時速225キロ(140マイル): what stands in brackets behind a speed is one as well."""
    if previous is None or figure.unit not in SPEEDS or previous.unit not in SPEEDS.values():
        return
    if text[previous.end : figure.start].strip() == "(":
        figure.unit = SPEEDS[figure.unit]


def _read_lone_one(text: str, at: int, end: int, pack: Pack) -> Figure | None:
    """A one that is an article or a pronoun: *um*, *une*, *один* with nothing behind that a figure could have.

    In some languages every third claim is such a one; none of the rest of the grammar need look at it.
    """
    if not pack.spaced:
        return None
    if group_behind(text, end, pack) or (pack.point and pack.point.match(text, end)):
        return None
    gap = pack.gap.match(text, end)
    place = gap.end() if gap else end
    if text[place : place + 1].isdigit() or pack.number.match(text, place):
        return None
    following = WORD.match(text, place)
    if following is not None and following.group() in pack.words:
        return None  # een half miljoen
    if pack.ordinal and (pack.ordinal.match(text, at) or pack.ordinal.match(text, place)):
        return None
    if group_before(text, at, pack).get(roles.MINUS):
        return None
    return Figure(at, end, kind=Kind.COUNT, weak=True)


def _read_ordinal_prefix(text: str, figure: Figure, around: Beside, pack: Pack) -> bool:
    """第3, No. 1, ke-3: a sign that touches the figure makes a rank of it before any unit behind it is read: 第三天."""
    at = around.before_end
    prefix = around.before.get(roles.ORDINAL) if pack.spaced or at == figure.start else None
    if prefix is None or pack.right.after(text, figure.end).get(roles.CENTURY):
        return False
    figure.rank, figure.bare, figure.start = True, False, at - len(prefix.phrase)
    place = back_over_space(text, figure.start)
    if century := pack.left.before(text, place).get(roles.CENTURY):
        figure.unit, figure.start = "century", place - len(century.phrase)
    return True


def _read_ordinal_dot(view: View, figure: Figure, around: Beside, pack: Pack) -> bool:
    """W 12. i 34. minucie: a full stop that ends no sentence makes a rank of the digits."""
    if not pack.rank_dots or not figure.bare or figure.value >= _RANKS:
        return False
    if view.folded[figure.end : figure.end + 1] != ".":
        return False
    group = pack.right.after(view.folded, figure.end)
    named = group.get(roles.ORDINAL) or group.get(roles.CENTURY)
    if named or around.before.get(roles.DECADE) or not _GOES_ON.match(view.text, figure.end + 1):
        return False
    figure.rank, figure.bare, figure.end = True, False, figure.end + 1
    return True


def _read_scale_adjective(text: str, figure: Figure, pack: Pack) -> bool:
    """25-тысячная толпа: a scale made into an adjective, which a hyphen joins to the digits. No crowds are counted."""
    if not figure.digits or figure.multiplier != 1 or pack.ordinal is None or text[figure.end : figure.end + 1] != "-":
        return False
    match = pack.ordinal.match(text, figure.end + 1)
    word = pack.words.get(match.group()) if match else None
    if match is None or word is None or word.part is not Part.ORDINAL or word.value < 1000:
        return False
    figure.value, figure.step, figure.multiplier = figure.value * word.value, figure.step * word.value, word.value
    figure.end, figure.bare = match.end(), False
    return True


def _read_doubled(text: str, figure: Figure, pack: Pack) -> None:
    """दो-दो लाख रुपये, 36-36 प्रतिशत: a number said twice, where that means so many each; but a 2-2 draw is none."""
    if figure.multiplier != 1 or text[figure.end : figure.end + 1] != "-":
        return
    other = compose(text, figure.end + 1, pack) if figure.end + 1 < len(text) else None
    if other is None or other.value != figure.value * other.multiplier:
        return
    behind = group_behind(text, other.end, pack)
    unit = behind.get(roles.UNIT)
    measured = unit is not None and kind_of(unit) not in (Kind.COUNT, Kind.SCORE)
    if other.multiplier > 1 or measured or behind.get(roles.CURRENCY) or (unit and not figure.digits):
        figure.value, figure.step, figure.multiplier = other.value, other.step, other.multiplier
        figure.end, figure.bare = other.end, False


def _read_pair(text: str, figure: Figure, pack: Pack) -> None:
    """A year said in pairs: nineteen eighty-four, twenty eighteen."""
    if not 11 <= figure.value <= 20:
        return
    gap = pack.gap.match(text, figure.end)
    if gap is None or gap.end() >= len(text) or text[gap.end()].isdigit():
        return
    other = compose(text, gap.end(), pack)
    if other and not other.digits and 10 <= other.value <= 99 and other.multiplier == 1:
        figure.value, figure.end, figure.kind = figure.value * 100 + other.value, other.end, Kind.YEAR
