"""Claims that a word opens which is no plain number: a month, a rank, hundreds, half, doubled, a fortnight."""

from __future__ import annotations

from functools import lru_cache

import regex

from claimx.extraction.clock import read_hour, read_joined_hour
from claimx.extraction.dates import read_month, read_parts
from claimx.extraction.eras import set_decade
from claimx.extraction.figure import Figure
from claimx.extraction.fractions import read_one
from claimx.extraction.left import read_left
from claimx.extraction.measures import read_smaller_unit
from claimx.extraction.numerals import after_article, compose, extend_rank
from claimx.extraction.places import beside, group_before, group_behind, kind_of, skip_space
from claimx.extraction.right import read_right
from claimx.languages import roles
from claimx.languages.exact import ratio
from claimx.languages.letters import WORD
from claimx.languages.pack import Group, Pack, Part, Word
from claimx.languages.units import UNITS
from claimx.model import Kind
from claimx.text.cleaning import View

_JOINED = regex.compile(r"-\p{L}")
_CAPITALISED = regex.compile(r"\p{Lu}\p{Ll}+")
_NAME_BEFORE = regex.compile(r"(?<!\w)(\p{L}+)\.? $")
_NAME_GOES_ON = regex.compile(r" \p{Lu}\p{Ll}+(?! ?\d)")
_HALVED = (Kind.MEASURE, Kind.DURATION, Kind.PERCENT)  # half an inch, half a percentage point
_RANKED = (Kind.COUNT, Kind.SCORE, Kind.MULTIPLIER)
_SCALES = (Part.MULTIPLIER, Part.ALONE, Part.VAGUE)


def read_word(view: View, at: int, end: int, word: Word, pack: Pack) -> Figure | None:
    """The claim that `word` opens, if it does here."""
    text = view.folded
    if pack.date_capitals and word.part in (Part.MONTH, Part.WEEKDAY) and not view.text[at].isupper():
        return None
    figure = Figure(at, end, word.value)
    match word.part:
        case Part.MONTH:
            return _read_month(view, at, end, int(word.value), pack)
        case Part.WEEKDAY:
            # Sunday Times, Saturday Night Live: part of a name, which may be left as it is or translated
            figure.weak = pack.date_capitals and _NAME_GOES_ON.match(view.text, end) is not None
            figure.kind, figure.stated = Kind.WEEKDAY, str(word.value)
            if group_before(text, at, pack).get(roles.EVE):  # в ночь на понедельник: from Sunday to Monday
                figure.stated, figure.stated_upper = str((word.value + 5) % 7 + 1), figure.stated
            return figure
        case Part.DECADE:
            set_decade(figure, int(word.value))
            return figure
        case Part.TIME:
            figure.kind, figure.stated, figure.weak = Kind.TIME, _clock(int(word.value)), True
            return figure
        case Part.ORDINAL:
            return _read_ordinal(text, figure, pack)
        case Part.SOME:
            if not _read_some(text, figure, pack):
                return None
        case Part.VAGUE:
            figure.vague, figure.step, figure.multiplier = True, word.value, word.value
            _scale_vague(text, figure, pack)
        case Part.LOOSE:
            figure.weak = True
        case Part.TIMES:
            figure.unit, figure.weak = "times", True
        case Part.UNIT_ONE:
            figure.unit = word.unit
        case Part.FRACTION:
            figure.step = 0
            _scale_fraction(text, figure, pack)
    told = figure.end
    read_right(text, figure, pack)
    if word.part is Part.FRACTION and figure.unit is not None:
        _rank_next(text, figure, told, pack)
    read_left(text, figure, pack)
    if word.part is Part.UNIT_ONE:
        read_smaller_unit(text, figure, pack)  # ساعتين و41 دقيقة
    return figure


def _rank_next(text: str, figure: Figure, end: int, pack: Pack) -> None:
    """A third goal, een tiende zege: what the words for a fraction, which end at `end`, rank if they touch a noun."""
    unit = UNITS.get(figure.unit or "")
    if figure.value.numerator != 1 or unit is None or not (unit.kind in _RANKED or unit.dimension == "calendar"):
        return
    last = pack.words.get(text[figure.start : end].rpartition(" ")[2])
    touched = group_behind(text, end, pack).get(roles.UNIT)
    if last is None or last.part is not Part.ORDINAL or touched is None or touched.payload == "part":
        return
    figure.value, figure.unit, figure.rank, figure.step = figure.value.denominator, None, True, 1


def read_article(text: str, at: int, end: int, pack: Pack) -> Figure | None:
    """An article before a unit is one of it, in passing: a year, a mile. The gap behind the article ends at `end`."""
    word = pack.words.get(text[at : end - 1])
    if word is None or word.part is not Part.ARTICLE:
        return None
    figure = Figure(at, end - 1, weak=True)
    if pack.ordinal and (match := pack.ordinal.match(text, end)) and _ranks(text, match.end(), pack):
        return None  # a second-quarter profit, a second yellow card: no second of time
    read_right(text, figure, pack)
    read_left(text, figure, pack)
    alone = figure.end
    read_smaller_unit(text, figure, pack)
    figure.weak = figure.end == alone  # an hour and 50 minutes is no hour in passing
    return figure if figure.unit is not None else None


def _ranks(text: str, end: int, pack: Pack) -> bool:
    """Whether an ordinal that ends at `end` ranks what follows it, though it is the name of a unit too."""
    if _JOINED.match(text, end):
        return True
    word = WORD.match(text, skip_space(text, end))
    return word is not None and word.start() > end and word.group() not in pack.stops


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


# -------------------------------------------------------------------------------------------------------- month names


def _read_month(view: View, at: int, end: int, month: int, pack: Pack) -> Figure | None:
    figure = read_month(view.folded, at, end, month, pack)
    if figure.kind is Kind.MONTH and not figure.digits:
        unit = pack.right.after(view.folded, at).get(roles.UNIT)
        if unit and at + len(unit.phrase) == end:
            return None  # il secondo set is a set of tennis, not settembre in short
        figure.weak = pack.date_capitals and _is_surname(view.text, at, pack)
    return figure


def _is_surname(text: str, at: int, pack: Pack) -> bool:
    """Theresa May, Mrs May: a month's name behind a word with a capital, or anywhere in a text that has such a name."""
    month = _CAPITALISED.match(text, at)
    if month is None:
        return False
    if text[at - 1 : at] == "-":  # a quasi-Teresa-May
        return True
    before = _NAME_BEFORE.search(text, max(0, at - 30), at)
    if before is not None and before.group(1)[0].isupper() and _is_no_word(before.group(1), pack):
        return True
    leads = before is None or not before.group(1).islower()  # opens a sentence, as a person does
    return leads and _has_surname(text, month.group(), pack)


@lru_cache(maxsize=4)  # a few documents at a time: the texts are kept as long as the answers
def _has_surname(text: str, month: str, pack: Pack) -> bool:
    names = regex.finditer(rf"(?<!\w)(\p{{Lu}}\p{{Ll}}+)\.? {month}(?!\w| \d)", text)
    return any(_is_no_word(name.group(1), pack) for name in names)


def _is_no_word(name: str, pack: Pack) -> bool:
    return name.lower() not in pack.stops and name.lower() not in pack.words


# --------------------------------------------------------------------------------------------------------------- ranks


def _read_ordinal(text: str, figure: Figure, pack: Pack) -> Figure:
    """The third, the third of July, الساعة الثالثة, second place; a hundredth of it."""
    figure.rank, figure.bare = True, True
    extend_rank(text, figure, pack)
    if read_joined_hour(text, figure, pack):
        return figure
    around = beside(text, figure, pack)
    told = around.before.get(roles.ALWAYS_CLOCK) or around.before.get(roles.PAST) or _tells_time(around.after)
    if told and read_hour(text, figure, around, pack):
        return figure
    if read_parts(text, figure, around, pack):
        return figure
    figure.bare = False
    place = around.after.get(roles.UNIT)
    if place and place.payload == "place":
        figure.unit, figure.end = "place", around.after_end
    read_left(text, figure, pack)
    read_one(text, figure, pack)
    return figure


def _tells_time(after: Group) -> bool:
    """Whether what stands behind an ordinal makes an hour of it: السادسة صباحا, الثالثة والنصف."""
    return any(after.get(role) for role in (roles.PAST, roles.AM, roles.PM, roles.NIGHT))


# ------------------------------------------------------------------------------------------------ magnitudes and parts


def _scale_at(text: str, at: int, pack: Pack) -> tuple[Word, int] | None:
    """The scale word at `at`, and where it ends."""
    match = pack.number.match(text, at)
    word = pack.words[match.group()] if match else None
    return (word, match.end()) if match and word and word.part in _SCALES else None


def _read_some(text: str, figure: Figure, pack: Pack) -> bool:
    """数百, beberapa ratus: a prefix that makes a magnitude of the multiplier behind it."""
    gap = pack.gap.match(text, figure.end)
    scale = _scale_at(text, gap.end() if gap else figure.end, pack)
    if scale is None:
        return False
    word, figure.end = scale
    figure.value = figure.step = figure.multiplier = word.value
    figure.vague = True
    _scale_vague(text, figure, pack)
    return True


def _scale_vague(text: str, figure: Figure, pack: Pack) -> None:
    """Tens of billions, dezenas de milhares: a magnitude multiplied by the scale behind it."""
    for _ in range(2):
        place = skip_space(text, figure.end)
        link = pack.right.after(text, place).get(roles.LINK)
        if link:
            place = skip_space(text, place + len(link.phrase))
        scale = _scale_at(text, place, pack)
        if scale is None:
            return
        word, figure.end = scale
        figure.value, figure.step, figure.multiplier = figure.value * word.value, figure.step * word.value, word.value


def _scale_fraction(text: str, figure: Figure, pack: Pack, scales: int = 4) -> None:
    """Half a million, meio milhão: a fraction of the scale behind it, and of up to `scales` more; half an inch."""
    gap = pack.gap.match(text, figure.end)
    place = gap.end() if gap else figure.end
    if place >= len(text) or text[place].isdigit():
        return
    number = compose(text, place, pack)
    scale = _scale_at(text, place, pack)
    last = pack.words.get(text[figure.start : figure.end].rpartition(" ")[2]) if scale else None
    if scale is not None and last is not None and last.part in (Part.NUMBER, *_SCALES):
        # جزء من عشرة آلاف: the phrase ends in a number, which the scale multiplies
        figure.value, figure.end = ratio(figure.value, scale[0].times or scale[0].value), scale[1]
        figure.step = 0
        if scales:
            _scale_fraction(text, figure, pack, scales - 1)
        return
    if number is not None and number.value == number.multiplier > 1:
        figure.value, figure.end = figure.value * number.value, number.end
    elif number is None and (article := after_article(text, place, pack)):
        unit = pack.right.after(text, article).get(roles.UNIT)
        if unit and kind_of(unit) in _HALVED:
            figure.unit, figure.end, figure.step = str(unit.payload), article + len(unit.phrase), figure.value
        return
    elif number is None and scale is not None and scale[0].part is Part.MULTIPLIER:
        figure.value, figure.end = figure.value * scale[0].value, scale[1]
    else:
        return
    figure.step = figure.multiplier = figure.value
