"""Numbers times a power of ten, 6.02 × 10^23, and powers in words: 2の10乗. The exponent has two digits at most."""

from __future__ import annotations

import re
from fractions import Fraction

from claimx.extraction.digits import may_raise
from claimx.extraction.figure import Figure, become
from claimx.extraction.numerals import compose
from claimx.languages import roles
from claimx.languages.pack import Pack

# 6.02 x 10^23 and 6.02 × 10²³: digits, a sign for times, and a power of ten.
_SCIENTIFIC = re.compile(r"[ \u00a0]?[×x*·][ \u00a0]?10(?:\^([-+]?\d{1,2})(?!\d|[.,]\d)|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")


def read_scientific(text: str, figure: Figure) -> bool:
    """Multiply a number by the power of ten behind it, in digits."""
    match = _SCIENTIFIC.match(text, figure.end)
    if match is None:
        return False
    step = figure.step
    scale = Fraction(10) ** int(match[1] or match[2].translate(_RAISED))
    become(figure, figure.value * scale, match.end())
    figure.step = step * scale
    return True


def read_raised(text: str, figure: Figure, pack: Pack) -> bool:
    """A power in words: 2の10乗, 10的-3次方, 三・二×十の八乗."""
    if pack.spaced or not figure.value:
        return False
    if text[figure.end : figure.end + 1] != "×":
        return _raise(text, figure, pack)
    ten = compose(text, figure.end + 1, pack) if figure.end + 1 < len(text) else None
    if ten is None or ten.value != 10 or not _raise(text, ten, pack):
        return False
    return become(figure, figure.value * ten.value, ten.end)


def _raise(text: str, figure: Figure, pack: Pack) -> bool:
    """Raise a number to the power that stands behind it in words."""
    link = pack.right.after(text, figure.end).get(roles.LINK)
    place = sign = figure.end + len(link.phrase) if link else len(text)
    while text[place : place + 1] == "-" and place < sign + 2:
        place += 1
    exponent = compose(text, place, pack) if place < len(text) else None
    if exponent is None or exponent.value >= 100 or exponent.value.denominator > 1:
        return False
    if not may_raise(figure.value, int(exponent.value)):
        return False
    power = pack.right.after(text, exponent.end).get(roles.POWER)
    if power is None:
        return False
    value = Fraction(figure.value) ** (-int(exponent.value) if place == sign + 1 else int(exponent.value))
    return become(figure, value, exponent.end + len(power.phrase))
