"""Two numbers that are one figure: the ends of a range, the sides of a score or ratio."""

from __future__ import annotations

import regex

from claimx.extraction.counted import counts_apart
from claimx.extraction.figure import Figure
from claimx.extraction.numerals import compose
from claimx.extraction.places import back_over_space, entry, skip_joint, skip_space
from claimx.languages import roles
from claimx.languages.exact import Exact, ratio
from claimx.languages.pack import Pack
from claimx.languages.units import UNITS
from claimx.model import Kind

_DASHES = "-\u2013\u2014"
_GOES_ON = regex.compile(r":|-\d")  # 10-15:30, 10-15-20: no second end
_HIGHEST_SCORE = 30  # 3-2 and 28-10 are scores, 10-30 is a range


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
    if not sign and figure.digits != other.digits and other.value <= 2:
        return False
    if figure.unit is not None and not _same_unit(text, figure.unit, other.end, pack):
        return False
    if not sign and 1 < figure.multiplier < other.multiplier and other.value >= figure.value * 1000:
        return False  # a million or a billion: two figures
    scores = sign and figure.bare and other.bare and figure.unit is None and not _is_priced(text, figure, other, pack)
    share_scale(figure, other)
    if figure.value < other.value:
        if scores and other.value < _HIGHEST_SCORE and _ends_score(text, other.end, pack):
            return _become_ratio(figure, other)
        close(figure, other)
        return True
    return scores and _become_ratio(figure, other)


def _is_priced(text: str, figure: Figure, other: Figure, pack: Pack) -> bool:
    """Whether a sign of currency stands before either end: $10-15, $10-$15."""
    places = (back_over_space(text, one.start) for one in (figure, other))
    return any(entry(pack.left.before(text, place), roles.CURRENCY) for place in places)


def read_between(text: str, figure: Figure, pack: Pack) -> bool:
    """Between 10 and 15: the second end behind the word for and."""
    place = skip_space(text, figure.end)
    group = pack.right.after(text, place)
    if entry(group, roles.AND):
        place += len(group[0].phrase)
    elif place > figure.end and text[place : place + 1] in pack.proclitics:
        place += 1  # بين خمسة وعشرة
    else:
        return False
    other = _other_end(text, place, pack)
    if other is None or other.value <= figure.value:
        return False
    share_scale(figure, other)
    close(figure, other)
    return True


def _other_end(text: str, end: int, pack: Pack) -> Figure | None:
    """The number behind a connector, with its sign of currency skipped: $10-$15."""
    place = skip_space(text, end)
    sign = entry(pack.right.after(text, place), roles.CURRENCY)
    if sign:
        place = skip_space(text, place + len(sign.phrase))
    return compose(text, place, pack) if place < len(text) else None


def share_scale(figure: Figure, other: Figure) -> None:
    """10 a 15 milhões: the scale said once holds for both ends."""
    scaled = other.multiplier > 1 and figure.multiplier == 1 and figure.unit is None
    if scaled and figure.value < ratio(other.value, other.multiplier):
        figure.value, figure.step = figure.value * other.multiplier, figure.step * other.multiplier
        figure.multiplier = other.multiplier


def close(figure: Figure, other: Figure) -> None:
    """Make a range of `figure`, with the value of `other` as its upper end."""
    figure.years = figure.bare and other.bare and _is_year(figure.value) and _is_year(other.value)
    figure.upper, figure.end, figure.bare = other.value, other.end, False
    figure.digits = figure.digits or other.digits
    figure.others = ()


def _is_year(value: Exact) -> bool:
    return 1500 <= value <= 2099


def _same_unit(text: str, unit: str, end: int, pack: Pack) -> bool:
    """Whether what follows the second end of a range counts the same as what followed the first: 3 % to 5 %."""
    if unit not in UNITS:  # $10-15: the sign is said once
        return True
    return any(one.payload == unit for one in pack.right.after(text, skip_joint(text, end)))


def _ends_score(text: str, end: int, pack: Pack) -> bool:
    """No unit follows: 2-3 is a score, 2-3 weeks a range."""
    group = pack.right.after(text, skip_joint(text, end))
    if entry(group, roles.UNIT) or entry(group, roles.CURRENCY) or entry(group, roles.LINK):
        return False
    return not counts_apart(text, end, pack)


def _become_ratio(figure: Figure, other: Figure) -> bool:
    figure.kind, figure.stated = Kind.RATIO, f"{figure.value}:{other.value}"
    figure.upper, figure.end, figure.bare = other.value, other.end, False
    return True


def read_ratio(text: str, figure: Figure, end: int, touches: bool, pack: Pack) -> bool:
    """2:1, 3対2: two bare numbers parted by a sign or word for it. The sign ends at `end`."""
    if not figure.bare or figure.unit is not None or figure.rank:
        return False
    place = skip_space(text, end)
    if place >= len(text) or (text[end - 1] in ":&" and (not touches or place != end)):
        return False
    other = compose(text, place, pack)
    if other is None or not other.bare or (not figure.digits and not other.digits and figure.value > 99):
        return False
    if _is_priced(text, figure, other, pack):
        return False  # EUR 1000 sur 3 ans
    return _become_ratio(figure, other)
