"""One pass over a clean view: every place where a claim may begin, read outwards from there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from fractions import Fraction

import regex

from claimx.extraction import calendar, fractions, identifiers, numerals, surroundings
from claimx.extraction.figure import Figure, is_small_whole
from claimx.languages.pack import Pack, Part, Role, Word
from claimx.languages.units import UNITS
from claimx.model import Bound, Kind
from claimx.text.cleaning import View

IDIOM = 24  # characters: no idiom that hides a figure is longer
SMALL = 12  # a number word up to this, with no unit, is more often an article or a pronoun than a figure


_WORD = regex.compile(r"\p{L}+")
_CAPITALISED = regex.compile(r"\p{Lu}\p{Ll}+")
_NAME_BEFORE = regex.compile(r"(?<!\w)(\p{L}+)\.? $")
_NAME_GOES_ON = regex.compile(r" \p{Lu}\p{Ll}+(?! ?\d)")


class Skips:
    """Places that state nothing: addresses and hashtags, and the pack's idioms."""

    def __init__(self, view: View, pack: Pack) -> None:
        self._text, self._idioms = view.folded, pack.not_a_claim
        self._reach = IDIOM if pack.spaced else IDIOM // 2
        spans = identifiers.masked(view.folded)
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def end(self, at: int) -> int:
        """Where the span that covers `at` ends, or 0."""
        index = bisect_right(self._starts, at) - 1
        if index >= 0 and self._ends[index] > at:
            return self._ends[index]
        # Idioms are looked for around a figure only: most of a text is far from any.
        for pattern in self._idioms:
            for idiom in pattern.finditer(self._text, max(at - self._reach, 0), at + self._reach):
                if idiom.start() <= at < idiom.end():
                    return idiom.end()
        return 0


def scan(view: View, pack: Pack) -> Iterator[Figure]:
    """Every figure of `view`, in reading order, weak ones and identifiers included."""
    folded, skips, at, floor = view.folded, Skips(view, pack), 0, 0
    while match := pack.anchor.search(folded, at):
        start = match.start()
        if end := skips.end(start):
            at = max(end, start + 1)
            continue
        figure = _read(view, start, match.end(), pack)
        if figure is None:
            at = match.end()
            while folded[at - 1].isdigit() and folded[at : at + 1].isdigit():
                at += 1
            continue
        if figure.start < floor:  # what stands before was taken by the figure before
            figure.start = max(floor, start)
        at = floor = max(figure.end, match.end())
        yield figure


def _read(view: View, at: int, end: int, pack: Pack) -> Figure | None:
    text = view.folded
    if text[at].isdigit():
        return _read_digits(view, at, pack)
    word = pack.words.get(text[at:end])
    if word is None:
        return _read_number(view, at, pack) or _read_one(text, at, end, pack) or calendar.read_roman(text, at, pack)
    if word.part in (Part.NUMBER, Part.ALONE):
        return _read_number(view, at, pack)
    return _read_word(view, at, end, word, pack)


def _read_digits(view: View, at: int, pack: Pack) -> Figure | None:
    text = view.folded
    figure = (
        identifiers.read_token(view.text, text, at, pack)
        or calendar.read_numeric(text, at, pack)
        or calendar.read_clock(text, at, pack)
    )
    return figure if figure is not None else _read_number(view, at, pack)


def _read_number(view: View, at: int, pack: Pack) -> Figure | None:
    text = view.folded
    figure = numerals.compose(text, at, pack)
    if figure is None:
        return None
    numerals.read_point(text, figure, pack)
    fractions.read_fraction(text, figure, pack)
    _read_pair(text, figure, pack)
    if _read_ordinal_prefix(text, figure, pack):
        return figure
    if calendar.read_hour(text, figure, pack) or calendar.read_parts(text, figure, pack):
        surroundings.read_left(text, figure, pack) if figure.rank else None
        return figure
    surroundings.read_right(text, figure, pack)
    surroundings.read_left(text, figure, pack)
    _drop_name(view.text, figure, pack)
    _read_scaled_letter(view.text, figure)
    _read_smaller_unit(text, figure, pack)
    fractions.read_coins(text, figure, pack)
    if figure.unit == "tenth":
        fractions.read_tenths(text, figure, pack)
    if figure.unit is None and figure.kind is None and figure.digits:
        if identifiers.read_suffixed(view.text, text, figure):
            return figure
        if figure.bare or figure.value.denominator > 1:
            identifiers.read_named(view.text, text, figure, pack)
    return figure


def _drop_name(text: str, figure: Figure, pack: Pack) -> None:
    """A noun with a capital is a name where nouns have none: the 114 dos *Estados* Unidos are no states."""
    unit = UNITS.get(figure.unit or "")
    if pack.capital_nouns or not figure.unit_at or unit is None or unit.kind is not Kind.COUNT:
        return
    start = figure.unit_at
    while start > figure.start and text[start - 1].isalpha():
        start -= 1
    if text[start].isupper() and text[start + 1 : start + 2].islower():
        figure.unit, figure.end = None, len(text[:start].rstrip(" \u00a0-"))


def _read_ordinal_prefix(text: str, figure: Figure, pack: Pack) -> bool:
    """第3, No. 1, ke-3: a sign that touches the figure makes a rank of it before any unit behind it is read: 第三天."""
    if not is_small_whole(figure):
        return False
    at = figure.start if not pack.spaced else calendar.back_over_space(text, figure.start)
    prefix = calendar.entry(pack.left.before(text, at), Role.ORDINAL)
    if prefix is None or calendar.entry(pack.right.after(text, figure.end), Role.CENTURY):
        return False
    figure.rank, figure.bare, figure.start = True, False, at - len(prefix.phrase)
    century = pack.left.before(text, calendar.back_over_space(text, figure.start))
    if calendar.entry(century, Role.CENTURY):
        figure.unit = "century"
        figure.start = calendar.back_over_space(text, figure.start) - len(century[0].phrase)
    return True


def _read_one(text: str, at: int, end: int, pack: Pack) -> Figure | None:
    """An article before a unit is one of it, in passing: a year, a mile."""
    word = pack.words.get(text[at : end - 1])
    if word is None or word.part is not Part.ARTICLE:
        return None
    figure = Figure(at, end - 1, weak=True)
    surroundings.read_right(text, figure, pack)
    surroundings.read_left(text, figure, pack)
    return figure if figure.unit is not None else None


def _read_pair(text: str, figure: Figure, pack: Pack) -> None:
    """A year said in pairs: nineteen eighty-four, twenty eighteen."""
    if not pack.pairs or figure.digits or not 11 <= figure.value <= 20:
        return
    gap = pack.gap.match(text, figure.end)
    other = numerals.compose(text, gap.end(), pack) if gap and gap.end() < len(text) and not text[gap.end()].isdigit() else None
    if other and not other.digits and 10 <= other.value <= 99 and other.multiplier == 1:
        figure.value, figure.end, figure.kind = figure.value * 100 + other.value, other.end, Kind.YEAR


def _read_scaled_letter(text: str, figure: Figure) -> None:
    """7B and 1.5T after model names: billions and trillions of parameters; a capital that touches the digits."""
    letter = text[figure.end : figure.end + 1]
    if letter not in ("B", "T") or figure.unit not in (None, "parameter") or not figure.digits or figure.multiplier != 1:
        return
    if text[figure.end + 1 : figure.end + 2].isalnum() and text[figure.end + 1].isascii():
        return
    scale = Fraction(10**9 if letter == "B" else 10**12)
    figure.value, figure.step, figure.end = figure.value * scale, figure.step * scale, figure.end + 1
    figure.unit, figure.bare = "parameter", False


def _read_smaller_unit(text: str, figure: Figure, pack: Pack) -> None:
    """6 feet 6 inches, 6-foot-6, 2 hours and 30 minutes: one measure in two units becomes one figure in the larger."""
    unit = UNITS.get(figure.unit or "")
    if unit is None or unit.factor is None or unit.dimension not in ("length", "time", "mass") or figure.upper is not None:
        return
    gap = pack.gap.match(text, figure.end)
    place = gap.end() if gap else figure.end
    if place >= len(text) or not text[place].isdigit():
        return
    other = numerals.compose(text, place, pack)
    if other is None or other.multiplier != 1 or not figure.value.denominator == 1:
        return
    after = pack.right.after(text, calendar.skip_space(text, other.end))
    named = calendar.entry(after, Role.UNIT)
    smaller = UNITS.get(str(named.payload)) if named else None
    if smaller and smaller.dimension == unit.dimension and smaller.factor and smaller.factor < unit.factor:
        ratio = smaller.factor / unit.factor
        if other.value * ratio >= 1:
            return
        figure.value += other.value * ratio
        figure.step = other.step * ratio
        figure.end = calendar.skip_space(text, other.end) + len(after[0].phrase)
    elif unit.id == "foot" and text[figure.end] == "-" and other.bare and other.value < 12:
        figure.value += other.value / 12
        figure.step, figure.end = Fraction(1, 12), other.end


def _read_word(view: View, at: int, end: int, word: Word, pack: Pack) -> Figure | None:
    """A claim that a word opens which is no plain number."""
    text = view.folded
    if pack.date_capitals and word.part in (Part.MONTH, Part.WEEKDAY) and not view.text[at].isupper():
        return None
    if word.part is Part.MONTH:
        figure = calendar.read_month(text, at, end, int(word.value), pack)
        figure.weak = pack.date_capitals and figure.kind is Kind.MONTH and not figure.digits and _is_surname(view.text, at, pack)
        return figure
    if word.part is Part.WEEKDAY:
        # Sunday Times, Saturday Night Live: part of a name, which may be left as it is or translated
        named = pack.date_capitals and _NAME_GOES_ON.match(view.text, end) is not None
        return Figure(at, end, word.value, kind=Kind.WEEKDAY, stated=str(word.value), weak=named)
    if word.part is Part.DECADE:
        figure = Figure(at, end)
        calendar.set_decade(figure, int(word.value))
        return figure
    if word.part is Part.TIME:
        minutes = int(word.value)
        return Figure(at, end, word.value, kind=Kind.TIME, stated=f"{minutes // 60:02d}:{minutes % 60:02d}", weak=True)
    figure = Figure(at, end, word.value)
    if word.part is Part.ORDINAL:
        figure.rank, figure.bare = True, True
        if calendar.read_parts(text, figure, pack):
            return figure
        figure.bare = False
        place = calendar.entry(pack.right.after(text, calendar.skip_space(text, end)), Role.UNIT)
        if place and place.payload == "place":
            figure.unit, figure.end = "place", calendar.skip_space(text, end) + len(place.phrase)
        surroundings.read_left(text, figure, pack)
        fractions.read_one(text, figure, pack)
        return figure
    if word.part is Part.SOME:
        return _read_some(text, at, end, pack)
    if word.part is Part.VAGUE:
        figure.vague, figure.step, figure.multiplier = True, word.value, word.value
        _scale_vague(text, figure, pack)
    elif word.part is Part.LOOSE:
        figure.weak = True
    elif word.part is Part.TIMES:
        figure.unit, figure.weak = "times", True
    elif word.part is Part.UNIT_ONE:
        figure.unit = word.unit
    elif word.part is Part.FRACTION:
        figure.step = Fraction(0)
        _scale_fraction(text, figure, pack)
    surroundings.read_right(text, figure, pack)
    surroundings.read_left(text, figure, pack)
    return figure


def _scale_fraction(text: str, figure: Figure, pack: Pack) -> None:
    """Half a million, meio milhão: a fraction of the scale behind it."""
    gap = pack.gap.match(text, figure.end)
    place = gap.end() if gap else figure.end
    if place >= len(text) or text[place].isdigit():
        return
    scale = numerals.compose(text, place, pack)
    match = pack.number.match(text, place)
    if scale is None and (article := _article_at(text, place, pack)):
        place = article  # half an inch
        unit = calendar.entry(pack.right.after(text, place), Role.UNIT)
        if unit and UNITS[str(unit.payload)].kind in (Kind.MEASURE, Kind.DURATION):
            figure.unit, figure.end, figure.step = str(unit.payload), place + len(unit.phrase), figure.value
        return
    if scale is None and match and pack.words[match.group()].part is Part.MULTIPLIER:
        figure.value, figure.end = figure.value * pack.words[match.group()].value, match.end()
        figure.step = figure.multiplier = figure.value
    elif scale is not None and scale.multiplier > 1 and scale.value == scale.multiplier:
        figure.value, figure.end = figure.value * scale.value, scale.end
        figure.step = figure.multiplier = figure.value


def _is_surname(text: str, at: int, pack: Pack) -> bool:
    """Theresa May, Mrs May: a month's name behind a word with a capital, or anywhere in a text that has such a name."""
    month = _CAPITALISED.match(text, at)
    if month is None:
        return False
    before = _NAME_BEFORE.search(text, max(0, at - 30), at)
    if before is not None and before.group(1)[0].isupper() and before.group(1).lower() not in pack.stops and before.group(1).lower() not in pack.words:
        return True
    if text[at - 1 : at] == "-":  # a quasi-Teresa-May
        return True
    leads = before is None or not before.group(1).islower()  # opens a sentence, as a person does
    return leads and _has_surname(text, month.group(), pack)


@lru_cache(maxsize=64)
def _has_surname(text: str, month: str, pack: Pack) -> bool:
    names = regex.finditer(rf"(?<!\w)(\p{{Lu}}\p{{Ll}}+)\.? {month}(?!\w| \d)", text)
    return any(name.group(1).lower() not in pack.stops and name.group(1).lower() not in pack.words for name in names)


def _article_at(text: str, at: int, pack: Pack) -> int:
    """The place behind an article at `at`, or 0."""
    word = _WORD.match(text, at)
    meaning = pack.words.get(word.group()) if word else None
    return calendar.skip_space(text, word.end()) if word and meaning and meaning.part is Part.ARTICLE else 0


def _read_some(text: str, at: int, end: int, pack: Pack) -> Figure | None:
    """数百, beberapa ratus: a prefix that makes a magnitude of the multiplier behind it."""
    gap = pack.gap.match(text, end)
    match = pack.number.match(text, gap.end() if gap else end)
    word = pack.words[match.group()] if match else None
    if match is None or word is None or word.part not in (Part.MULTIPLIER, Part.ALONE, Part.VAGUE):
        return None
    figure = Figure(at, match.end(), word.value, step=word.value, multiplier=word.value, vague=True)
    _scale_vague(text, figure, pack)
    surroundings.read_right(text, figure, pack)
    surroundings.read_left(text, figure, pack)
    return figure


def _scale_vague(text: str, figure: Figure, pack: Pack) -> None:
    """Tens of billions, dezenas de milhares: a magnitude multiplied by the scale behind it."""
    for _ in range(2):
        place = calendar.skip_space(text, figure.end)
        link = calendar.entry(pack.right.after(text, place), Role.LINK)
        if link:
            place = calendar.skip_space(text, place + len(link.phrase))
        match = pack.number.match(text, place)
        word = pack.words[match.group()] if match else None
        if match is None or word is None or word.part not in (Part.MULTIPLIER, Part.ALONE, Part.VAGUE):
            return
        figure.value, figure.step = figure.value * word.value, figure.step * word.value
        figure.multiplier, figure.end = word.value, match.end()


def settle(figure: Figure, pack: Pack) -> None:
    """Decide what is still open: the kind, whether a bare number is a year, whether the mention is weak."""
    if figure.kind is None:
        figure.kind = _kind(figure)
    if figure.others and figure.value.denominator > 1 and figure.kind is Kind.COUNT and figure.unit is not None:
        figure.value, figure.others = figure.others[0], (figure.value,)  # 1,500 persons are no one and a half
        figure.step = Fraction(1)
    if figure.unit == "tenth":  # 三成, 3割: what others state as percent; 85折 says percent already
        scale = 1 if figure.value > 10 else 10
        figure.value, figure.step, figure.unit = figure.value * scale, figure.step * scale, "percent"
        figure.upper = figure.upper * scale if figure.upper is not None else None
    if figure.vague and figure.bound is Bound.EXACT:
        figure.bound = Bound.ABOUT
    if figure.kind is Kind.IDENTIFIER or figure.digits or figure.stated is not None:
        return
    lone = figure.unit is None and figure.end - figure.start == 1 and not pack.spaced  # 千 in a name
    loose = figure.unit is None or figure.unit in ("item", "times")
    pronoun = pack.myriad and figure.value <= 2 and figure.kind is Kind.COUNT  # 两人, 両国: they both
    small = lone or pronoun or (abs(figure.value) <= SMALL and loose)
    figure.weak = figure.weak or (not figure.vague and (small or (figure.value == 1 and figure.upper is None)))


def _kind(figure: Figure) -> Kind:
    if figure.rank:
        return Kind.RANK
    if figure.unit is None:
        year = figure.bare and figure.digits and figure.upper is None and 1500 <= figure.value <= 2099
        return Kind.YEAR if figure.years or (year and figure.bound is Bound.EXACT) else Kind.COUNT
    return UNITS[figure.unit].kind if figure.unit in UNITS else Kind.MONEY
