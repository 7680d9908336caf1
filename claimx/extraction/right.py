"""What stands behind a number: its unit or currency, a bound, the other end of a range, the other side of a score."""

from __future__ import annotations

import re
from fractions import Fraction

from claimx.extraction.coins import take_coins
from claimx.extraction.counted import COUNTED, GENERAL, is_label, is_year_of, makes_precise, read_counted
from claimx.extraction.figure import Figure
from claimx.extraction.numerals import read_point, read_scale
from claimx.extraction.places import (
    bound_in,
    group_before,
    group_behind,
    is_elided,
    is_until,
    is_zero,
    kind_of,
    means_minutes,
    next_number,
    skip_joint,
    skip_space,
    unit_stands_before,
)
from claimx.extraction.ranges import read_between_behind, read_next_word, read_range
from claimx.extraction.scores import read_against, read_level, read_ratio, read_share
from claimx.languages import roles
from claimx.languages.exact import Exact, ratio
from claimx.languages.pack import NOTHING, Entry, Group, Pack
from claimx.languages.units import DEGREES, UNITS
from claimx.model import Bound, Kind

# What stands in brackets behind a figure, with a figure in it.
_CONVERSION = re.compile(r"[ \u00a0]?\((?=[^()\n]{0,24}\d)[^()\n]{1,24}\)")
# How far before a figure, and behind its unit, a word says which of two units is meant; it is in the same sentence.
_NEAR, _NEAR_BEHIND, _FULL_STOPS = 40, 6, ("。", "！", "？", ". ", "! ", "? ", "\n")
_FEW, _MOST = ("time", "generation"), 9  # counted in small numbers only
_NAMING = (roles.UNIT, roles.CURRENCY, roles.LINK)
# What the parts of a hundred and of a thousand are in percent: 百分之五, 千分之五.
_HUNDREDTHS: dict[Exact, Exact] = {100: 1, 1000: Fraction(1, 10)}


def read_right(text: str, figure: Figure, pack: Pack) -> None:
    """Read what belongs to `figure` behind it, and move its end there."""
    counted = figure.bare or (pack.myriad and not figure.digits and not figure.vague and figure.upper is None)
    if counted and figure.value.denominator == 1:
        suffix = pack.right.after(text, figure.end)
        if suffix.get(roles.ORDINAL) and not _are_stones(figure, suffix):
            figure.rank, figure.bare, figure.end = True, False, figure.end + len(suffix.phrase)
    if pack.listed and not figure.digits and text.startswith(", ", figure.end):
        read_next_word(text, figure, pack)
    for _ in range(6):
        place, group = _phrase_behind(text, figure, pack)
        if not group or not _take(text, figure, group, place, pack) or figure.kind is Kind.RATIO:
            break
    _take_bound_beyond(text, figure, pack)
    if figure.unit is None or figure.unit in GENERAL:
        read_counted(text, figure, pack)


def _are_stones(figure: Figure, suffix: Group) -> bool:
    """Whether the ending of a first that touches the digits is short for stones: 17st, but 21st."""
    unit = suffix.get(roles.UNIT)
    return unit is not None and unit.payload == "stone" and (figure.value % 10 != 1 or figure.value % 100 == 11)


def _phrase_behind(text: str, figure: Figure, pack: Pack) -> tuple[int, Group]:
    """Where the phrase behind the figure begins, and its entries. Some begin with a hyphen: 14-for-24."""
    place = figure.end
    if text[place : place + 1] != "-":
        place = skip_space(text, place)
        return place, pack.right.after(text, place)
    joined = pack.right.after(text, place)
    if joined and is_zero(text, place + 1, pack):
        return place, joined  # 2-صفر
    # a 350-pound tortoise, but a 20-million-pound deal
    if joined and len(joined.phrase) > 1 and (figure.multiplier == 1 or not joined.get(roles.UNIT)):
        return place, joined
    if not figure.digits and pack.number.match(text, place + 1):
        return place, joined  # семь-восемь миллионов
    place = skip_joint(text, place)
    return place, pack.right.after(text, place)


def _take_bound_beyond(text: str, figure: Figure, pack: Pack) -> None:
    """10마일(16km) 이상: a bound behind the conversion in brackets limits the figure before them as well."""
    if figure.unit is None or "(" not in text[figure.end : figure.end + 2] or figure.bound is not Bound.EXACT:
        return
    brackets = _CONVERSION.match(text, figure.end)
    if brackets is None:
        return
    group = group_behind(text, brackets.end(), pack)
    if found := bound_in(group):
        figure.bound, figure.loose = found


def _take(text: str, figure: Figure, group: Group, place: int, pack: Pack) -> bool:
    """Let the phrase at `place` behind the figure act on it; False if it has nothing to do with it."""
    end = place + len(group.phrase)
    if len(group.entries) == 1 and group.entries[0].role in _NAMING:
        return _take_unit(text, figure, group, end, pack)
    if take_coins(figure, group, end, pack):
        return False
    touches = place == figure.end
    if group.get(roles.HALF):
        if figure.unit in UNITS and _halves_other(text, figure, end, pack):
            return False
        _take_half(text, figure, end, pack)
        return True
    if figure.years and group.get(roles.YEAR):
        figure.end = end
        return False
    return (
        _take_denominator(figure, group, end)
        or (roles.OVER in group and _take_numerator(text, figure, end, pack))
        or (roles.TO in group and read_range(text, figure, end, touches, pack))
        or (roles.AND in group and read_between_behind(text, figure, end, pack))
        or (roles.SHARE in group and read_share(text, figure, end, pack))
        or (roles.WHOLE in group and read_share(text, figure, end, pack, turned=True))
        or (roles.VERSUS in group and read_ratio(text, figure, end, touches, pack))
        or (roles.AGAINST in group and read_against(text, figure, end, pack))
        or (roles.LEVEL in group and read_level(figure, end))
        or _take_below(figure, group, end)
        or _take_bound(text, figure, group, end, pack)
        or _take_unit(text, figure, group, end, pack)
    )


def _halves_other(text: str, figure: Figure, end: int, pack: Pack) -> bool:
    """Whether "and half" opens the next measure, of another unit: slices of 2 cm *and half a cup*, 2 سم ونصف كوب."""
    unit = group_behind(text, end, pack).get(roles.UNIT)
    return unit is not None and unit.payload != figure.unit


def _take_half(text: str, figure: Figure, end: int, pack: Pack) -> None:
    """Two and a half, um milhão e meio, two years and a half: half of the scale, or of one."""
    if means_minutes(text, figure, pack):
        figure.unit = "minute"  # 64分半: nobody scores half a point there
    base = figure.multiplier if figure.unit is None else 1
    figure.value += ratio(base, 2)
    figure.step, figure.bare, figure.end = ratio(base, 2), False, end
    if base == 1 and figure.unit is None:
        read_scale(text, figure, pack)


def _take_denominator(figure: Figure, group: Group, end: int) -> bool:
    denominator = group.get(roles.DENOMINATOR)
    if denominator is None or not isinstance(denominator.payload, Fraction):
        return False
    if figure.unit is not None or figure.value >= 100 or figure.rank or (figure.digits and group.get(roles.UNIT)):
        return False
    figure.value *= denominator.payload
    figure.step, figure.bare, figure.end, figure.multiplier = denominator.payload, False, end, 10
    return True


def _take_numerator(text: str, figure: Figure, end: int, pack: Pack) -> bool:
    """3分の2, 百分之五: the number is the denominator of what stands behind it."""
    place = skip_space(text, end)
    minus = pack.right.after(text, place).get(roles.MINUS)
    numerator = next_number(text, place + len(minus.phrase) if minus else place, pack)
    if numerator is None or figure.unit is not None or not figure.value:
        return False
    if numerator.digits and numerator.multiplier > 1 and numerator.value > figure.value:
        numerator.value = ratio(numerator.value, numerator.multiplier)  # 3분의 1만: 만 is no scale here but "only"
    read_point(text, numerator, pack)
    numerator.value *= -1 if minus else 1
    share = _HUNDREDTHS.get(figure.value) if figure.end - figure.start == 1 else None
    if share is not None:
        figure.unit, figure.value, figure.step = "percent", numerator.value * share, numerator.step * share
    else:
        figure.value, figure.step = ratio(numerator.value, figure.value), 0
    figure.bare, figure.end, figure.digits = False, numerator.end, figure.digits or numerator.digits
    return True


def _take_below(figure: Figure, group: Group, end: int) -> bool:
    """Siete grados bajo cero, 7 °C negativos: degrees that a word behind them puts below zero."""
    if not group.get(roles.BELOW) or figure.unit not in DEGREES or figure.value < 0:
        return False
    figure.value, figure.end = -figure.value, end
    figure.upper = None if figure.upper is None else -figure.upper
    return True


def _take_bound(text: str, figure: Figure, group: Group, end: int, pack: Pack) -> bool:
    found = bound_in(group)
    if found is None or is_until(found[0], figure) or (group.phrase == "+" and text[end : end + 1].isdigit()):
        return False  # in minute 90+3
    if _opens_next(text, end, pack, closed=found[0] is Bound.AT_LEAST and " " in group.phrase):
        return False
    cases = pack.endings.get(group.phrase)
    if cases and not text[figure.start : figure.end].endswith(cases):
        if not group.get(roles.LOOSE_BOUND):
            return False  # yüzde 31 daha az: by how much, and no limit
        found = found[0], True  # 3 derece üzerinde: above that, or by that much
    if figure.upper is not None and found[0] is Bound.AT_MOST and (found[1] or figure.years):
        figure.end = end  # 2010 से 2012 तक: the word goes with the range
        return True
    if figure.bound is Bound.EXACT:
        figure.bound, figure.loose = found
    figure.end = end
    return True


def _opens_next(text: str, end: int, pack: Pack, *, closed: bool) -> bool:
    """Whether a bound that ends at `end` is that of the next figure: 35 km *e più* di quattro miliardi.

    One that is `closed` can go with a figure right behind it no more: a million *or more* 26 times.
    """
    place = skip_space(text, end)
    following = next_number(text, place, pack) if pack.spaced and place > end and not closed else None
    if following is not None and (following.digits or following.value not in (1, following.multiplier)):
        return True  # 12 million *plus* 3 million; a one is more often an article, a lone scale a part of a word
    group = pack.right.after(text, place) if place > end else NOTHING
    link = group.get(roles.LINK) or group.get(roles.TO)
    place = skip_space(text, place + len(link.phrase)) if link else len(text)
    if place >= len(text) or bound_in(group_before(text, place, pack)) is None:
        return False
    return next_number(text, place, pack) is not None


def _take_unit(text: str, figure: Figure, group: Group, end: int, pack: Pack) -> bool:
    unit = group.get(roles.UNIT) or group.get(roles.CURRENCY)
    if group.phrase in pack.near:
        unit = _unit_meant(text, figure, group, end, pack)
    if unit is None and group.get(roles.LINK) and figure.unit is None and not is_label(text, figure):
        # "milhões de dólares", "2 万亿的 token": the link is taken only with what it leads to.
        for _ in range(2):
            place = skip_space(text, end)
            more = pack.right.after(text, place)
            if not more:
                return False
            end = place + len(more.phrase)
            unit = more.get(roles.UNIT) or more.get(roles.CURRENCY)
            if unit is None and take_coins(figure, more, end, pack):
                return False  # 50 millones de centavos
            if unit or not more.get(roles.LINK):
                break
        if unit is not None and unit.payload == "item" and len(unit.phrase) == 1 and not pack.spaced:
            return False  # 911のつもり: a counter touches its figure
    if unit is None or not isinstance(unit.payload, str):
        return False
    if pack.spaced and text[end : end + 1].isdigit() and text[figure.end] == " " and unit.phrase.isalpha():
        return False  # 3000 H100 chips: no hours
    if is_elided(text, unit, end):
        return False  # une personne sur huit s'est plainte
    kind = UNITS[unit.payload].kind if unit.role is roles.UNIT else Kind.MONEY
    if kind in COUNTED and (unit_stands_before(text, figure, pack) or is_year_of(text, figure, end, pack)):
        return False
    if figure.rank and kind not in (Kind.RANK, Kind.MONEY):
        return False
    if figure.unit is not None:
        single = len(unit.phrase) == 1 and unit.phrase.isalpha() and unit.payload != figure.unit
        if not pack.spaced and (figure.unit in GENERAL or single):
            return False  # the head of the noun is its last part: the whole run of characters is read for it
        return _take_second_unit(figure, unit.payload, kind, end)
    figure.unit, figure.unit_at, figure.end = unit.payload, end - len(unit.phrase), end
    return True


def _unit_meant(text: str, figure: Figure, group: Group, end: int, pack: Pack) -> Entry | None:
    """What a name that several units share means here: 3度 are degrees where something near by says so, else times.

    Nobody counts by fractions, and how often a thing happened is a small number: 36度 needs no such word.
    """
    near = pack.near[group.phrase]
    marked = meant = group.get(roles.UNIT) or group.get(roles.CURRENCY)
    begin, reach = max(figure.start - _NEAR, 0), end + _NEAR_BEHIND
    begin = max(begin, *(text.rfind(stop, begin, figure.start) for stop in _FULL_STOPS))
    reach = min([at for stop in _FULL_STOPS if (at := text.find(stop, end, reach)) >= 0], default=reach)
    for one in group.entries:
        if one.role not in (roles.UNIT, roles.CURRENCY):
            continue
        words = near.get(str(one.payload))
        if words is None:
            meant = one
        elif words.search(text, begin, reach):
            return one
        else:
            marked = one
    counted = meant is not None and meant.role is roles.UNIT and kind_of(meant) in COUNTED
    many = meant is not None and meant.payload in _FEW and figure.value > _MOST and not figure.vague
    return marked if counted and (many or figure.value.denominator > 1) else meant


def _take_second_unit(figure: Figure, unit: str, kind: Kind, end: int) -> bool:
    """A counter and then the noun, or a sign and then the name: 8 人科学者, $20 dollars."""
    if kind is Kind.MONEY:
        if figure.unit in UNITS:
            return False
        figure.end = end
        return unit == figure.unit
    if makes_precise(figure.unit, unit):
        figure.unit, figure.end = unit, end
        return True
    return False
