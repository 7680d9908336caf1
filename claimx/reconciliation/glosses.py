"""Figures that say again, in another unit, what one beside them says: *10 miles (16 km)*. They ask for no answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from claimx.model import Kind
from claimx.reconciliation.agreement import Grade
from claimx.reconciliation.contrasts import Contrasts
from claimx.reconciliation.figures import Figure
from claimx.reconciliation.measures import Relation, convert, relate
from claimx.reconciliation.texts import Place, Text

_OPENING = ("(", "（", "[")
_BESIDE = 2  # code points between a figure and a bracket
_CONVERTED = (Kind.MEASURE, Kind.MONEY)  # what a bracket says again in another unit


@dataclass(frozen=True, slots=True)
class Side:
    """One text of two: its claims by bead, those that nothing answers yet, and what answers the others in `other`."""

    by_bead: Mapping[int, Sequence[Place]]
    bead_of: Sequence[int]  # by sentence
    free: Set[Place]
    answers: Mapping[Place, Place]
    other: Text


def find_glosses(side: Side, contrasts: Contrasts) -> Iterator[tuple[Place, Place | None]]:
    """Every free conversion of a figure beside it, and that figure where its answer belongs to the conversion.

    Where the answer to that figure stands beside a bracket, the conversion should be in there: it has lost its number.
    """
    taken: set[Place] = set()
    for place in sorted(side.free, key=lambda free: free.index):
        if place.claim.kind not in _CONVERTED:
            continue
        beside = [
            p
            for p in side.by_bead[side.bead_of[place.sentence]]
            if p in side.answers and _converts(place.figure, p.figure, contrasts)
        ]
        if beside and not any(_has_bracket(side.other, side.answers[p], after=place.index > p.index) for p in beside):
            beside.sort(key=lambda p: abs(p.index - place.index))
            wronged = (p for p in beside if p not in taken and _is_miscopied(place, p, side.answers[p], contrasts))
            source = next(wronged, None)
            if source is not None:
                taken.add(source)
            yield place, source


def _converts(a: Figure, b: Figure, contrasts: Contrasts) -> bool:
    if a.claim.kind is not b.claim.kind or a.claim.kind not in _CONVERTED:
        return False
    if a.claim.kind is Kind.MONEY:
        return a.unit != b.unit and None not in (a.unit, b.unit)  # 22 cents, $3.79: two amounts
    relation = relate(a.unit, a.claim.kind, b.unit, b.claim.kind)
    return relation is Relation.CONVERTIBLE and contrasts.contrast(a, b).grade is Grade.CONVERTED


def _has_bracket(text: Text, place: Place, *, after: bool) -> bool:
    """A bracket opens right behind `place`, or right before it."""
    around, claim = text.reading.document.text, place.claim
    beside = around[claim.end : claim.end + _BESIDE] if after else around[max(claim.start - _BESIDE, 0) : claim.start]
    return beside.strip()[:1] in _OPENING if after else beside.strip()[-1:] in _OPENING


def _is_miscopied(gloss: Place, source: Place, answer: Place, contrasts: Contrasts) -> bool:
    """Whether `answer` is the conversion of `source` as `gloss` states it, but for its value: (200 km/h), 205 km/h.

    One that is nearer to the exact value than `gloss` is was converted anew; one with the digits of `source` has not
    been converted at all.
    """
    stated, told, unit = gloss.figure, answer.figure, gloss.figure.unit
    if unit is None or unit != told.unit or stated.claim.kind is not Kind.MEASURE or stated.upper or told.upper:
        return False
    if told.values[0] == source.figure.values[0]:
        return False
    exact = convert(source.figure.values[0], source.figure.unit or unit, unit)
    if exact is None or not contrasts.contrast(stated, told).grade.differs:
        return False
    return abs(told.values[0] - exact) > abs(stated.values[0] - exact)
