"""What is decided of a figure last: its kind, whether it is a year, whether it is only a mention in passing."""

from __future__ import annotations

from claimx.extraction.figure import Figure, is_year
from claimx.languages.pack import Pack
from claimx.languages.units import UNITS
from claimx.model import Bound, Kind

_ARTICLED = (Kind.MEASURE, Kind.MONEY)
_HALVES = "50:50"  # which other languages say without a figure: 五分五分, 반반, half en half
_SPEEDS = ("mile-per-hour", "kilometer-per-hour")  # from none to so much: the test of a car, 百公里加速
_SMALL = 12  # a number word up to this, with no unit, is more often an article or a pronoun than a figure


def settle(figure: Figure, pack: Pack) -> None:
    """Decide what is still open: the kind, whether a bare number is a year, whether the mention is weak."""
    if figure.kind is None:
        figure.kind = _kind(figure)
    if figure.others and figure.value.denominator > 1 and figure.kind is Kind.COUNT and figure.unit is not None:
        figure.value, figure.others = figure.others[0], (figure.value,)  # 1,500 persons are no one and a half
        figure.step = 1
    if figure.unit == "tenth":  # 三成, 3割: what others state as percent; 85折 says percent already
        scale = 1 if figure.value > 10 else 10
        figure.value, figure.step, figure.unit = figure.value * scale, figure.step * scale, "percent"
        figure.upper = figure.upper * scale if figure.upper is not None else None
    if figure.kind is Kind.RATIO:
        figure.weak = figure.weak or figure.stated == _HALVES
    elif figure.upper is not None and not figure.value and figure.unit in _SPEEDS:
        figure.weak = True
    if figure.vague and figure.bound is Bound.EXACT:
        figure.bound = Bound.ABOUT
    if not (figure.kind is Kind.IDENTIFIER or figure.digits or figure.stated is not None):
        figure.weak = figure.weak or _is_weak(figure, pack)
    elif pack.myriad and _is_article(figure):
        figure.weak = True


def _kind(figure: Figure) -> Kind:
    if figure.rank:
        return Kind.RANK
    if figure.unit is None:
        year = figure.bare and figure.digits and figure.upper is None and is_year(figure.value)
        return Kind.YEAR if figure.years or (year and figure.bound is Bound.EXACT) else Kind.COUNT
    return UNITS[figure.unit].kind if figure.unit in UNITS else Kind.MONEY


def _is_article(figure: Figure) -> bool:
    """One of something, which a paper writes in digits where others have an article: 牛乳1パイント, 1달러."""
    one = figure.value == figure.step == 1 and figure.upper is None and figure.bound is Bound.EXACT
    return one and figure.unit is not None and figure.kind in _ARTICLED and figure.stated is None


def _is_weak(figure: Figure, pack: Pack) -> bool:
    """Whether a figure in words is said in passing: one, two of them, 千 in a name, 両国."""
    if figure.vague:
        return False
    lone = figure.unit is None and figure.end - figure.start == 1 and not pack.spaced
    pronoun = pack.myriad and figure.value in (1, 2) and figure.kind is Kind.COUNT
    small = -_SMALL <= figure.value <= _SMALL and figure.unit in (None, "item", "times")
    small = small and figure.kind is not Kind.MONEY  # five cents
    return lone or pronoun or small or (figure.value == 1 and figure.upper is None)
