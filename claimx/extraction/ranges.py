"""Two numbers that are the ends of one range: 10-15, 10 to 15 million, between 10 and 15."""

from __future__ import annotations

import re

from claimx.extraction.figure import Figure, is_year
from claimx.extraction.numerals import compose
from claimx.extraction.places import (
    back_over_space,
    group_before,
    group_joined,
    is_same_unit,
    next_number,
    skip_joint,
    skip_space,
)
from claimx.extraction.scores import (
    HIGHEST_SCORE,
    become_ratio,
    ends_score,
    is_priced,
    is_score_in_words,
    is_side,
    signs_before,
)
from claimx.languages import roles
from claimx.languages.exact import ratio
from claimx.languages.pack import Pack

_DASHES = "-\u2013\u2014"
_GOES_ON = re.compile(r":\d|-\d")  # 10-15:30, 10-15-20: no second end
_WIDE = 10  # times: how far apart a change and its outcome are at least


def read_range(text: str, figure: Figure, end: int, touches: bool, pack: Pack) -> bool:
    """10-15, 10 to 15 million, two or three; 3-2 of small whole numbers is a score. The connector ends at `end`."""
    if figure.upper is not None or figure.rank or (figure.vague and figure.digits):
        return False
    other = _other_end(text, end, pack)
    if other is None or other.vague or _GOES_ON.match(text, other.end):
        return False
    sign = text[end - 1] in _DASHES
    if sign and not touches and text[end : end + 1] == " " and not (figure.digits and other.digits):
        return False
    if not sign and (_are_two(figure, other) or _tells_change(text, figure, other, pack)):
        return False
    if figure.unit is not None and not is_same_unit(text, figure.unit, other.end, pack):
        return False
    if _has_two_currencies(text, figure, other, pack):
        return False
    sides = sign and is_side(figure) and is_side(other) and figure.unit is None
    scores = sides and not is_priced(text, figure, other, pack)
    if sign and is_score_in_words(figure, other):
        return become_ratio(figure, other)
    share_scale(figure, other)
    if figure.value < other.value:
        if scores and other.value < HIGHEST_SCORE and ends_score(text, other.end, pack):
            return become_ratio(figure, other)
        _take_own_unit(text, figure, other, pack)
        close(figure, other)
        return True
    if pack.spaced and not touches and not ends_score(text, other.end, pack):
        return False  # S&P 500 – 42 пункта: the dash of a sentence
    return scores and become_ratio(figure, other)


def read_next_word(text: str, figure: Figure, pack: Pack) -> bool:
    """Zwei, drei Stunden; dwie, trzy godziny: two number words in a row that count one noun, right behind them."""
    if figure.rank or figure.unit is not None or figure.upper is not None or figure.value < 2:
        return False
    place = figure.end + 2
    match = pack.number.match(text, place)
    other = compose(text, place, pack) if match else None
    if other is None or other.digits or other.rank or other.value != (figure.value + 1) * other.multiplier:
        return False
    behind = group_joined(text, other.end, pack)
    if not (behind.get(roles.UNIT) or behind.get(roles.CURRENCY)):
        return False
    share_scale(figure, other)
    close(figure, other)
    return True


def _are_two(figure: Figure, other: Figure) -> bool:
    """Whether a word parts two figures: jumped by a quarter to 2.3 billion; a million or a billion."""
    if figure.digits != other.digits and (other.value <= 2 or figure.value < 1):
        return True
    if _falls(figure, other):
        return True
    return 1 < figure.multiplier < other.multiplier and other.value >= figure.value * 1000


def _tells_change(text: str, figure: Figure, other: Figure, pack: Pack) -> bool:
    """Up by £132 to £4,736: by how much, and to what. By 5 to 30 percent is a range."""
    shared = other.multiplier if figure.multiplier == 1 else 1  # met 10 tot 15 miljoen euro
    if other.value < figure.value * shared * _WIDE:
        return False
    group = group_before(text, figure.start, pack)
    if group.get(roles.CURRENCY):
        group = group_before(text, back_over_space(text, figure.start) - len(group.phrase), pack)
    return roles.BY in group


def _falls(figure: Figure, other: Figure) -> bool:
    """From 45 to 40 million: a scale said once, and no range."""
    if not figure.digits or figure.unit is not None or figure.value >= 1000 or figure.multiplier != 1:
        return False
    return other.multiplier > 1 and other.value <= figure.value * other.multiplier < other.value * 10


def _has_two_currencies(text: str, figure: Figure, other: Figure, pack: Pack) -> bool:
    """Whether the ends stand behind two signs of currency: £45 to $60 are two amounts."""
    signs = signs_before(text, figure, other, pack)
    return None not in signs and len({sign.payload for sign in signs if sign}) > 1


def read_between(text: str, figure: Figure, pack: Pack, *, to: bool = False) -> bool:
    """Between 10 and 15: the second end behind the word for and, which has to be one for "to" as well if so asked."""
    place = skip_space(text, figure.end)
    group = pack.right.after(text, place)
    if group.get(roles.AND) and (group.get(roles.TO) or not to):
        place += len(group.phrase)
    elif place > figure.end and text[place : place + 1] in pack.proclitics:
        place += 1  # بين خمسة وعشرة
    else:
        return False
    other = _other_end(text, place, pack)
    if other is None or other.value <= figure.value or _counts_otherwise(text, figure.unit, other.end, pack):
        return False
    if _falls(figure, other):
        return False
    share_scale(figure, other)
    _take_own_unit(text, figure, other, pack)
    close(figure, other)
    return True


def _counts_otherwise(text: str, unit: str | None, end: int, pack: Pack) -> bool:
    """Whether the second end, which ends at `end`, counts something else: de 94 % à 12,3 milliards de dollars."""
    if unit is None or is_same_unit(text, unit, end, pack):
        return False
    behind = group_joined(text, end, pack)
    return not behind.keys().isdisjoint((roles.UNIT, roles.CURRENCY, roles.LINK))


def read_between_behind(text: str, figure: Figure, end: int, pack: Pack) -> bool:
    """45 और 74 साल के बीच: the word for between stands behind both ends, and behind their unit."""
    if figure.upper is not None or figure.unit is not None or figure.rank or figure.vague:
        return False
    other = _other_end(text, end, pack)
    if other is None or other.vague or other.value <= figure.value:
        return False
    place = skip_space(text, other.end)
    for _ in range(2):
        group = pack.right.after(text, place)
        if group.get(roles.BETWEEN):
            share_scale(figure, other)
            close(figure, other)
            return True
        if not (group.get(roles.UNIT) or group.get(roles.CURRENCY)):
            return False
        place = skip_space(text, place + len(group.phrase))
    return False


def _other_end(text: str, end: int, pack: Pack) -> Figure | None:
    """The number behind a connector, with its sign of currency skipped: $10-$15."""
    place = skip_space(text, end)
    sign = pack.right.after(text, place).get(roles.CURRENCY)
    return next_number(text, place + len(sign.phrase) if sign else place, pack)


def share_scale(figure: Figure, other: Figure) -> None:
    """10 a 15 milhões: the scale said once holds for both ends."""
    scaled = other.multiplier > 1 and figure.multiplier == 1 and figure.unit is None
    if scaled and figure.value < ratio(other.value, other.multiplier):
        figure.value, figure.step = figure.value * other.multiplier, figure.step * other.multiplier
        figure.multiplier = other.multiplier


def close(figure: Figure, other: Figure) -> None:
    """Make a range of `figure`, with the value of `other` as its upper end."""
    figure.years = figure.bare and other.bare and is_year(figure.value) and is_year(other.value)
    figure.upper, figure.end, figure.bare = other.value, other.end, False
    figure.digits = figure.digits or other.digits
    figure.others = ()


def _take_own_unit(text: str, figure: Figure, other: Figure, pack: Pack) -> None:
    """Take in the unit that the second end has as well as the first: 3 % to 5 %."""
    if figure.unit is not None and is_same_unit(text, figure.unit, other.end, pack):
        joint = skip_joint(text, other.end)
        other.end = joint + len(pack.right.after(text, joint).phrase)
