"""Coins: those behind an amount of money, which make one amount with it, and those that stand alone."""

from __future__ import annotations

from fractions import Fraction

import regex

from claimx.extraction.figure import Figure
from claimx.extraction.numerals import compose
from claimx.extraction.places import group_behind, skip_space
from claimx.languages import roles
from claimx.languages.exact import Exact
from claimx.languages.pack import Group, Pack
from claimx.languages.units import UNITS
from claimx.model import Kind

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
    coin = pack.right.after(text, behind).get(roles.SUBUNIT)
    if coin is not None and isinstance(coin.payload, Fraction):
        _add(figure, other.value, coin.payload, behind + len(coin.phrase))
        _read_smallest(text, figure, coin.payload, pack)
    elif pack.spaced and not comma and _are_bare_coins(text, figure, other, place, pack):
        _add(figure, other.value, Fraction(1, 100), other.end)


def _read_smallest(text: str, figure: Figure, worth: Fraction, pack: Pack) -> None:
    """Add the coins that are worth less again than those just read, which are worth `worth`: the 分 behind 角."""
    place = skip_space(text, figure.end)
    if worth <= Fraction(1, 100) or place >= len(text):
        return
    other = compose(text, place, pack)
    coin = group_behind(text, other.end, pack).get(roles.SUBUNIT) if other else None
    if other and coin and isinstance(coin.payload, Fraction) and coin.payload < worth and 0 < other.value < 10:
        _add(figure, other.value, coin.payload, skip_space(text, other.end) + len(coin.phrase))


def _are_bare_coins(text: str, figure: Figure, other: Figure, place: int, pack: Pack) -> bool:
    """Whether the number at `place` is coins without their name: 15 dollars 50, but not 15 dollars 5."""
    return other.value >= 10 and not (_lists(text, figure, place, pack) or _runs_on(text, skip_space(text, other.end)))


def _lists(text: str, figure: Figure, place: int, pack: Pack) -> bool:
    """Whether a joiner of numbers stands before `place`: 15 dollars and 15 are two amounts, 25 euros com 50 one."""
    gap = pack.gap.match(text, figure.end)
    return gap is not None and gap.end() == place and any(char.isalpha() for char in gap.group())


def _runs_on(text: str, at: int) -> bool:
    """Whether something stands behind a number that it could count: 15 dollars 50 people paid."""
    return text[at : at + 1].isalnum() or text[at : at + 1] in ("%", "-", "/")


def _add(figure: Figure, coins: Exact, worth: Fraction, end: int) -> None:
    figure.value, figure.step, figure.end = figure.value + coins * worth, worth, end


def take_coins(figure: Figure, group: Group, end: int, pack: Pack) -> bool:
    """61 cents, 50 pence: coins that no amount stands before are parts of a currency, which may go unnamed.

    A paper may leave their name out too, *up five cents to 30*, so the bare figure stays a second reading. What is
    also the name of a unit or of minutes (分) is no coin by itself.
    """
    coin = group.get(roles.SUBUNIT)
    if coin is None or figure.unit is not None or figure.rank or group.get(roles.UNIT) or group.get(roles.MINUTE):
        return False
    if not isinstance(coin.payload, Fraction) or (len(coin.phrase) == 1 and (not pack.spaced or end > figure.end + 1)):
        return False
    money = group.get(roles.CURRENCY)
    figure.others = () if figure.upper is not None else (figure.value,)
    figure.value, figure.step = figure.value * coin.payload, figure.step * coin.payload
    figure.upper = None if figure.upper is None else figure.upper * coin.payload
    figure.unit, figure.kind = str(money.payload) if money else None, Kind.MONEY
    figure.bare, figure.end = False, end
    return True
