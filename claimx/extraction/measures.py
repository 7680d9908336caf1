"""What follows a measured figure and belongs to it: a second, smaller unit, and the letter of a model's size."""

from __future__ import annotations

import re
from fractions import Fraction

from claimx.extraction.figure import Figure, is_small_whole
from claimx.extraction.numerals import compose
from claimx.extraction.places import (
    bound_in,
    group_behind,
    means_minutes,
    next_number,
    skip_joint,
    skip_space,
)
from claimx.languages import roles
from claimx.languages.exact import Exact
from claimx.languages.letters import WORD
from claimx.languages.pack import Group, Pack, Part
from claimx.languages.units import DEGREE_LETTERS, TOUCHING, UNITS, Unit
from claimx.model import Bound

_PARTED = ("length", "time", "calendar", "mass")
_LISTED = ("time", "calendar")  # what a comma may part: 2 hours, 9 minutes
_WITH_DECIMALS = ("second", "meter")  # 9秒58, 6メートル02: as sport writes decimals where units stand within figures
_SIGNS = ("%", "-", "/", "€", "$", "£")  # what tells that two digits are no centimetres
_FEWEST_MINUTES = 5  # that are told without their name
_HOTTEST = 6000  # degrees, about the surface of the sun: what shows more is a code
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[ \u00a0]$")
_SMALL_WORD = 5  # letters: at, nearly
_LETTERS = {"B": 10**9, "T": 10**12}


def read_size(text: str, figure: Figure) -> None:
    """7B and 1.5T: billions and trillions of parameters; a capital that touches the digits. `text` has its capitals."""
    scale = _LETTERS.get(text[figure.end : figure.end + 1])
    if scale is None or figure.unit not in (None, "parameter") or not figure.digits or figure.multiplier != 1:
        return
    behind = text[figure.end + 1 : figure.end + 2]
    if behind.isalnum() and behind.isascii():
        return
    figure.value, figure.step, figure.end = figure.value * scale, figure.step * scale, figure.end + 1
    figure.unit, figure.bare = "parameter", False


def read_degrees(text: str, figure: Figure) -> None:
    """35C and 95F: degrees, as papers shorten them; a capital that touches the digits. `text` has its capitals.

    One digit alone is more often a flat or a class (4C), but for one behind a small word: by 2C.
    """
    scale = DEGREE_LETTERS.get(text[figure.end : figure.end + 1])
    if scale is None or figure.unit not in (None, "degree", scale) or not figure.digits or figure.multiplier != 1:
        return
    behind = text[figure.end + 1 : figure.end + 2]
    before = _WORD_BEFORE.search(text, max(figure.start - 30, 0), figure.start)
    if behind.isalnum() or behind == "-" or figure.value > _HOTTEST or (before and before[1][0].isupper()):
        return
    signed = text[figure.start - 1 : figure.start] in ("-", "\u2212", "\u2013")
    if figure.end - figure.start > 1 or signed or (before and len(before[1]) <= _SMALL_WORD):
        figure.unit, figure.bare, figure.end = scale, False, figure.end + 1


def read_smaller_unit(text: str, figure: Figure, pack: Pack) -> None:
    """6 feet 6 inches, 6-foot-6, 2 hours, 9 minutes and 44 seconds: one measure in several units becomes one figure in
    the largest of them, with the bound that stands behind the last.
    """
    unit = _as_minutes(text, figure, pack) or UNITS.get(figure.unit or "")
    if unit is None or unit.factor is None or unit.dimension not in _PARTED or figure.upper is not None:
        return
    if figure.value.denominator != 1:
        return
    end, last = figure.end, _take_smaller(text, figure, unit, unit, pack)
    while last is not None:
        last = _take_smaller(text, figure, unit, last, pack)
    if figure.end == end:
        return
    place = skip_space(text, figure.end)
    group = pack.right.after(text, place)
    if figure.bound is Bound.EXACT and (found := bound_in(group)):
        (figure.bound, figure.loose), figure.end = found, place + len(group.phrase)


def _take_smaller(text: str, figure: Figure, unit: Unit, last: Unit, pack: Pack) -> Unit | None:
    """Add to `figure`, which is in `unit`, what stands behind it in a smaller unit than `last`; returns that unit."""
    gap = (pack.mixed and pack.mixed.match(text, figure.end)) or pack.gap.match(text, figure.end)
    place = gap.end() if gap else figure.end
    if place == figure.end and unit.dimension in _LISTED and text.startswith(", ", place):
        place += 2
    if (held := _take_held(text, figure, unit, last, place, pack)) is not None:
        return held
    if place >= len(text) or not (text[place].isdigit() or pack.number.match(text, place)):
        return None
    other = compose(text, place, pack)
    if other is None or other.multiplier != 1:
        return None
    after_start = skip_joint(text, other.end)
    group = pack.right.after(text, after_start)
    smaller, end = _unit_in(group, last), after_start + len(group.phrase)
    if smaller is None and (form := WORD.match(text, other.end)) and form.group() in TOUCHING:
        smaller, end = UNITS[TOUCHING[form.group()]], form.end()  # 6ft 4in
    if smaller is not None and _is_smaller(smaller, last):
        if other.value * _worth(smaller, last) >= 1 or (last.id == "week" and figure.value == 1 and pack.myriad):
            # 一周五天: five days of it, more often than a week and five days
            return None
        figure.step = other.step * _worth(smaller, unit)
        _add(figure, other.value * _worth(smaller, unit), other, end)
        return smaller
    _take_unnamed(text, figure, unit, last, other, group, pack)
    return None


def _take_unnamed(text: str, figure: Figure, unit: Unit, last: Unit, other: Figure, group: Group, pack: Pack) -> None:
    """Add a number whose unit goes without saying: 6-foot-6, 9秒58, un metro e 52. `group` stands behind it."""
    if unit.id == "foot" and text[figure.end] == "-" and other.bare and other.value < 12:
        step = Fraction(1, 12)
    elif pack.myriad and last.id in _WITH_DECIMALS and other.bare and _may_be_decimals(text, figure, other, group):
        step = Fraction(1, 10 ** (other.end - other.start)) * _worth(last, unit)
    elif last.id == "meter" and figure.value < 10 and _shows_centimeters(text, other, pack):
        step = Fraction(1, 100)
    elif last.id == "hour" and text[other.start - 2].isalpha() and _shows_minutes(text, other, pack):
        step = _worth(UNITS["minute"], unit)
    else:
        return
    figure.step = step
    _add(figure, other.value * step, other, other.end)


def _may_be_decimals(text: str, figure: Figure, other: Figure, group: Group) -> bool:
    """Whether digits behind a unit are its decimals: 9秒58, and, where words have spaces, 32초 318."""
    apart = text[figure.end : other.start]
    return not _is_named(group) and (not apart or (apart == " " and not group))


def _take_held(text: str, figure: Figure, unit: Unit, last: Unit, place: int, pack: Pack) -> Unit | None:
    """Add the word at `place` that holds both a figure and a smaller unit: drie uur en *een kwartier*."""
    named = pack.anchors.word(text, place) if place < len(text) else ""
    word = pack.words.get(named)
    smaller = UNITS.get(word.unit or "") if word is not None and word.part is Part.UNIT_ONE else None
    if word is None or smaller is None or not _is_smaller(smaller, last) or word.value * _worth(smaller, last) >= 1:
        return None
    figure.value, figure.end = figure.value + word.value * _worth(smaller, unit), place + len(named)
    figure.step = word.value * _worth(smaller, unit)
    return smaller


def _shows_centimeters(text: str, other: Figure, pack: Pack) -> bool:
    """Two digits, or a number below a hundred in words, that count nothing else: un metro e 52, 2 metri e 06."""
    shown = other.bare and other.end - other.start == 2 if other.digits else 10 <= other.value < 100
    return shown and _counts_nothing(text, other, pack)


def _shows_minutes(text: str, other: Figure, pack: Pack) -> bool:
    """A number of minutes that counts nothing else, behind a word that joins it: un'ora e 10, dos horas y veinte."""
    shown = is_small_whole(other) and _FEWEST_MINUTES <= other.value < 60
    return shown and _counts_nothing(text, other, pack)


def _counts_nothing(text: str, other: Figure, pack: Pack) -> bool:
    """Whether no sign and no noun stands behind a number, which could make more of it."""
    behind = skip_joint(text, other.end)
    word = WORD.match(text, behind)
    if text[behind : behind + 1] in _SIGNS:
        return False
    return word is None or word.group() in pack.stops or roles.LINK in pack.right.after(text, behind)


def _add(figure: Figure, value: Exact, other: Figure, end: int) -> None:
    figure.value, figure.end, figure.digits = figure.value + value, end, figure.digits or other.digits


def _as_minutes(text: str, figure: Figure, pack: Pack) -> Unit | None:
    """The minute, where a word for it that also means a point stands before seconds: 18分40秒."""
    if not means_minutes(text, figure, pack):
        return None
    other = next_number(text, figure.end, pack)
    named = group_behind(text, other.end, pack).get(roles.UNIT) if other else None
    if named is None or named.payload != "second":
        return None
    figure.unit = "minute"
    return UNITS["minute"]


def _unit_in(group: Group, last: Unit) -> Unit | None:
    """The unit that a phrase names; behind hours, a word for minutes names them whatever else it means."""
    if last.id == "hour" and group.get(roles.MINUTE):
        return UNITS["minute"]
    money = group.get(roles.CURRENCY) if last.id == "stone" else None
    if money and money.payload == "GBP":
        return UNITS["pound"]  # 14 stone 6 pounds
    named = group.get(roles.UNIT)
    return UNITS.get(str(named.payload)) if named else None


def _is_named(group: Group) -> bool:
    """Whether what stands behind a number says what it counts."""
    return roles.UNIT in group or roles.CURRENCY in group


def _is_smaller(one: Unit | None, unit: Unit) -> bool:
    """Whether it is a smaller unit of the same dimension."""
    if one is None or one.factor is None or unit.factor is None:
        return False
    return one.dimension == unit.dimension and one.factor < unit.factor


def _worth(one: Unit, unit: Unit) -> Fraction:
    """How much of `unit` one of the other is."""
    return Fraction(one.factor or 1) / Fraction(unit.factor or 1)
