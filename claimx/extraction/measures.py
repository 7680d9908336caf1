"""What follows a measured figure and belongs to it: a second, smaller unit, and the letter of a model's size."""

from __future__ import annotations

from fractions import Fraction

from claimx.extraction.figure import Figure
from claimx.extraction.numerals import compose
from claimx.extraction.places import entry, skip_space
from claimx.languages import roles
from claimx.languages.exact import ratio
from claimx.languages.pack import Pack
from claimx.languages.units import UNITS, Unit

_PARTED = ("length", "time", "mass")
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


def read_smaller_unit(text: str, figure: Figure, pack: Pack) -> None:
    """6 feet 6 inches, 6-foot-6, 2 hours and 30 minutes: one measure in two units becomes one figure in the larger."""
    unit = UNITS.get(figure.unit or "")
    if unit is None or unit.factor is None or unit.dimension not in _PARTED or figure.upper is not None:
        return
    gap = pack.gap.match(text, figure.end)
    place = gap.end() if gap else figure.end
    if place >= len(text) or not text[place].isdigit():
        return
    other = compose(text, place, pack)
    if other is None or other.multiplier != 1 or figure.value.denominator != 1:
        return
    after_start = skip_space(text, other.end)
    named = entry(pack.right.after(text, after_start), roles.UNIT)
    worth = _worth(UNITS.get(str(named.payload)), unit) if named else None
    if named and worth is not None:
        if other.value * worth < 1:
            figure.value, figure.step = figure.value + other.value * worth, other.step * worth
            figure.end = after_start + len(named.phrase)
    elif unit.id == "foot" and text[figure.end] == "-" and other.bare and other.value < 12:
        figure.value, figure.step, figure.end = figure.value + ratio(other.value, 12), Fraction(1, 12), other.end


def _worth(smaller: Unit | None, unit: Unit) -> Fraction | None:
    """How much of `unit` one of the smaller is; None if it is no smaller unit of the same dimension."""
    if smaller is None or smaller.dimension != unit.dimension or not smaller.factor or not unit.factor:
        return None
    return smaller.factor / unit.factor if smaller.factor < unit.factor else None
