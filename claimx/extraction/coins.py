"""The coins behind an amount of money, which make one amount with it."""

from __future__ import annotations

from fractions import Fraction

import regex

from claimx.extraction.figure import Figure
from claimx.extraction.numerals import compose
from claimx.extraction.places import entry, skip_space
from claimx.languages import roles
from claimx.languages.exact import Exact
from claimx.languages.pack import Pack
from claimx.languages.units import UNITS

_LETTER = regex.compile(r"[\p{L}\p{M}]")


def read_coins(text: str, figure: Figure, pack: Pack) -> None:
    """Add the coins behind `figure`, if it is money: 3 dollars 50 cents, 15 dollars 50, 25 euros com 50, 3元5角6分."""
    if figure.unit is None or figure.unit in UNITS or figure.upper is not None or figure.value.denominator > 1:
        return
    joiner = pack.mixed.match(text, figure.end) if pack.mixed else None
    comma = joiner is None and text.startswith(", ", figure.end)  # one dollar, fifty cents
    place = joiner.end() if joiner else figure.end + 2 if comma else skip_space(text, figure.end)
    named = _LETTER.match(text, figure.end - 1) is not None
    if place >= len(text) or not named or (place == figure.end and pack.spaced):
        return
    other = compose(text, place, pack)
    if other is None or other.rank or not 0 <= other.value < 100 or other.value.denominator > 1:
        return
    behind = skip_space(text, other.end)
    coin = entry(pack.right.after(text, behind), roles.SUBUNIT)
    if coin is not None and isinstance(coin.payload, Fraction):
        _add(figure, other.value, coin.payload, behind + len(coin.phrase))
        _read_smallest(text, figure, coin.payload, pack)
    elif (
        pack.spaced and other.value >= 10 and not (comma or _lists(text, figure, place, pack) or _counts(text, behind))
    ):
        _add(figure, other.value, Fraction(1, 100), other.end)


def _read_smallest(text: str, figure: Figure, worth: Fraction, pack: Pack) -> None:
    """Add the coins that are worth less again than those just read, which are worth `worth`: the 分 behind 角."""
    place = skip_space(text, figure.end)
    if worth <= Fraction(1, 100) or place >= len(text):
        return
    other = compose(text, place, pack)
    coin = entry(pack.right.after(text, skip_space(text, other.end)), roles.SUBUNIT) if other else None
    if other and coin and isinstance(coin.payload, Fraction) and coin.payload < worth and 0 < other.value < 10:
        _add(figure, other.value, coin.payload, skip_space(text, other.end) + len(coin.phrase))


def _lists(text: str, figure: Figure, place: int, pack: Pack) -> bool:
    """Whether a joiner of numbers stands before `place`: 15 dollars and 15 are two amounts, 25 euros com 50 one."""
    gap = pack.gap.match(text, figure.end)
    return gap is not None and gap.end() == place and any(char.isalpha() for char in gap.group())


def _counts(text: str, at: int) -> bool:
    """Whether something stands behind a number that it could count: 15 dollars 50 people paid."""
    return text[at : at + 1].isalnum() or text[at : at + 1] in ("%", "-", "/")


def _add(figure: Figure, coins: Exact, worth: Fraction, end: int) -> None:
    figure.value, figure.step, figure.end = figure.value + coins * worth, worth, end
