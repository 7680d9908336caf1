"""What figures that stand side by side have in common, though it is said of one of them: 9,4 und 7,1 Prozent."""

from __future__ import annotations

import regex

from claimx.extraction.counted import compares, counts_word, read_number_of, read_predicate
from claimx.extraction.eras import share_century
from claimx.extraction.figure import Figure
from claimx.extraction.places import link_between, skip_space
from claimx.languages import roles
from claimx.languages.exact import Exact
from claimx.languages.pack import Pack
from claimx.model import Bound, Kind

OPEN = (None, "item")  # units that say nothing of what is counted: 130个
_PART_OF = regex.compile(r"(?: \p{L}{1,20}){1,3} ")  # what parts a part from its whole: of the claimed
_PARTING = (roles.LINK, roles.VERSUS, roles.SHARE, roles.BETWEEN)
_FARTHEST_LINK = 14  # code points between two figures of one unit: 9,4 beziehungsweise 7,1 Prozent


def look_before(text: str, figure: Figure, start: int, last: list[Figure], counted: Figure | None, pack: Pack) -> None:
    """Find what an open figure counts in what stands before it, in its sentence, which begins at `start`.

    `last` are the figures before it, and `counted` is the last one of the sentence that counts a noun. Where money is
    told of, a figure without a unit is more often money than a number of what is named.
    """
    previous = last[-1] if last else None
    read_number_of(text, figure, start, pack)
    _inherit(text, figure, counted, pack)
    if previous is not None and previous.unit == "percent" and figure.unit is None:
        _take_percent(text, previous, figure, pack)
    if figure.unit not in OPEN or figure.bound is Bound.EXACT:
        return
    if not any(one.kind is Kind.MONEY and one.start >= start for one in last):
        read_predicate(text, figure, start, pack)


def _inherit(text: str, figure: Figure, previous: Figure | None, pack: Pack) -> None:
    """Let a bare figure count what one before it does: 130 models, overtaking the 114; 4.41 points, then 2.77."""
    if figure.unit not in OPEN or previous is None or previous.unit is None:
        return
    if figure.vague and previous.vague and figure.start - previous.end < 12:
        figure.unit = previous.unit
    if not figure.digits or figure.years:
        return
    if previous.unit == "point" and figure.value < 100 and figure.start - previous.end < 80:
        if pack.spaced and counts_word(text, figure.end, pack):
            return  # 27 points, 10 rebounds
        if figure.start - previous.end > len(", ") and _is_apposed(text, figure):
            return  # zero points, sighed the German, 31.
        figure.unit = "point"
    elif previous.kind is Kind.COUNT and compares(text, previous.end, figure, pack):
        figure.unit = previous.unit


def _is_apposed(text: str, figure: Figure) -> bool:
    """Whether a figure stands between commas, or a comma and a full stop, as ages do behind a name."""
    return text[figure.start - 2 : figure.start] == ", " and text[figure.end : figure.end + 1] in (",", ".")


def _take_percent(text: str, previous: Figure, figure: Figure, pack: Pack) -> None:
    """54 процента против 46: the share behind a word for against is one too."""
    compared = link_between(text, previous.end, figure.start, pack).get(roles.COMPARING)
    if compared and previous.digits and figure.digits and not counts_word(text, figure.end, pack):
        figure.unit, figure.bare = "percent", False


def share(text: str, figures: list[Figure], last: Figure, pack: Pack) -> None:
    """Give `last`, or the nearest of `figures` before it, what is said of the other one only: century, unit, scale."""
    previous = figures[-1]
    if last.unit == "century" or previous.unit == "century":
        share_century(text, figures, last, pack)
    if previous.unit is None and (last.unit is not None or last.multiplier != 1):
        _share_unit(text, previous, last, pack)
    if last.kind is Kind.MEASURE or previous.kind is Kind.MEASURE:
        _share_measure(text, previous, last, pack)


def _share_unit(text: str, previous: Figure, last: Figure, pack: Pack) -> None:
    """9,4 und 7,1 Prozent, von 17 auf 14 Punkte, from 45 to 40 million: unit and scale, said once for both."""
    if previous.kind is not Kind.COUNT or previous.multiplier != 1 or previous.weak:
        return
    if not (previous.digits and last.digits) or last.start - previous.end > _FARTHEST_LINK or last.rank:
        return
    place = skip_space(text, previous.end)
    link = pack.right.after(text, place)
    # A word for "to" may have been taken for a bound of the second: z 1,6 do 1,4 proc.
    if not link.phrase[-1:].isalpha() or last.start not in (place, skip_space(text, place + len(link.phrase))):
        return
    if not (link.get(roles.TO) or (link.get(roles.AND) and last.unit == "percent")):
        return
    scaled = previous.value * last.multiplier
    if last.multiplier != 1 and last.value < scaled < last.value * 100:
        previous.value, previous.step = scaled, previous.step * last.multiplier
        previous.multiplier, previous.others = last.multiplier, ()
    if last.unit is not None:
        previous.unit, previous.kind = last.unit, last.kind
    previous.bare = False


def _share_measure(text: str, part: Figure, whole: Figure, pack: Pack) -> None:
    """21 miles of the claimed 28, 34 der versprochenen 45 Kilometer: a part and its whole, in one unit."""
    bare, told = (part, whole) if part.unit is None else (whole, part)
    if bare.unit is not None or bare.kind is not Kind.COUNT or bare.weak or not part.value < whole.value:
        return
    if told.kind is not Kind.MEASURE or part.multiplier != whole.multiplier:
        return
    if not _PART_OF.fullmatch(text, part.end, whole.start):
        return
    place = skip_space(text, part.end)
    link = pack.right.after(text, place) or pack.left.before(text, text.index(" ", place))
    if link.keys().isdisjoint(_PARTING) or (bare is whole and counts_word(text, whole.end, pack)):
        return  # 5 kg of 20 different fruits
    bare.unit, bare.kind, bare.bare = told.unit, told.kind, False


def share_in_list(text: str, figures: list[Figure], last: Figure) -> dict[Exact, str]:
    """7, 13 and 70 billion parameters: what closes a list of bare figures is what all of them count.

    Returns the units of those among `figures`, which stand before `last`, that had none.
    """
    at, found = last.start, dict[Exact, str]()
    for figure in reversed(figures):
        between = text[figure.end : at]
        if figure.unit is not None or figure.kind is not Kind.COUNT or len(between) > 5:
            break
        if any(char in between for char in ".;:。\n"):
            break
        figure.unit, figure.kind, at = last.unit, last.kind, figure.start
        if last.unit:
            found[figure.value] = last.unit
    return found
