"""Figures of one document that ought to add up: a total and its parts, a ratio, a share or a change in percent.

Nothing says in words which figures belong together. So a relation is looked for only where no other figure of the same
unit stands near, it is taken as broken only where the figures nearly make it, and never where they make another one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from claimx.languages.units import UNITS, widen
from claimx.model import Bound, Kind, Number
from claimx.reconciliation.cases import Miscount, Reckoning
from claimx.reconciliation.texts import Place, Text

# How far from the right result a figure may be and still be taken for an attempt at it.
_SUM_REACH = Fraction(1, 10)
_RATIO_REACH = Fraction(1, 3)
_PERCENT_REACH = Fraction(1, 3)
_ABOUT = Fraction(1, 10)  # as far as "about" reaches
_PARTS = range(2, 7)  # a total has so many parts
_ENOUGH = _PARTS.stop + 1  # figures that are too many, even without the total
_TOTALS = (Kind.MONEY, Kind.COUNT, Kind.PARAMETERS)
_LEAST_RATIO = 3  # smaller ones are said of anything: twice, three times
_TIMES_TEN = tuple(Fraction(10) ** power for power in (-3, -2, -1, 1, 2, 3))


@dataclass(frozen=True, slots=True)
class _Span:
    """The values that a figure may stand for, within the digits that it shows."""

    low: Fraction
    high: Fraction

    def meets(self, other: _Span) -> bool:
        """Whether both may be the same value."""
        return self.low <= other.high and other.low <= self.high

    def plus(self, other: _Span) -> _Span:
        return _Span(self.low + other.low, self.high + other.high)

    def over(self, other: _Span) -> _Span:
        return _Span(self.low / other.high, self.high / other.low)

    def moved(self, factor: int, offset: int) -> _Span:
        ends = sorted((self.low * factor + offset, self.high * factor + offset))
        return _Span(*ends)

    @property
    def middle(self) -> Fraction:
        return (self.low + self.high) / 2


def find_miscounts(text: Text) -> Iterator[Miscount]:
    """Every reckoning in `text` that does not come out, in reading order, at most one a sentence."""
    for number, sentence in enumerate(text.sentences):
        own = _usable(sentence.places)
        before = _usable(text.sentences[number - 1].places) if number else []
        found = next((case for case in _reckon(own, before)), None)
        if found is not None:
            yield found


def _usable(places: Iterable[Place]) -> list[Place]:
    """Those that state plain numbers, neither limited to a side nor a magnitude; a range may be a change."""
    return [
        place
        for place in places
        if place.strong
        and (number := place.claim.number) is not None
        and number.value > 0
        and not number.others
        and not number.vague
        and place.claim.kind not in (Kind.RATIO, Kind.RANK, Kind.YEAR)
        and place.claim.bound in (Bound.EXACT, Bound.ABOUT)
    ]


def _reckon(own: Sequence[Place], before: Sequence[Place]) -> Iterator[Miscount]:
    relations = [p for p in own if p.claim.kind is Kind.MULTIPLIER or p.claim.unit == "percent"]
    if relations:
        pairs = list(_pairs(own, before))
        percentages = sum(place.claim.unit == "percent" for place in (*before, *own))
        for place in _single(relations):
            if place.claim.kind is Kind.MULTIPLIER:
                yield from _check_ratio(place, pairs)
            elif percentages == 1:
                yield from _check_percent(place, own, pairs)
    yield from _check_sum(_single(own), _single(before))


def _single(places: Iterable[Place]) -> list[Place]:
    return [place for place in places if place.claim.upper is None]


def _check_sum(own: Sequence[Place], before: Sequence[Place]) -> Iterator[Miscount]:
    """A total and all other figures of its unit, or of narrower ones, in its sentence, or in this one and the last."""
    alike, alike_here, inside = _by_root((*before, *own)), _by_root(own), set(own)
    for total in (*before, *own):
        if total.claim.unit is None or total.claim.kind not in _TOTALS:
            continue
        unit = _root(total.claim.unit)
        parts, here = ([p for p in each.get(unit, ())[:_ENOUGH] if p is not total] for each in (alike, alike_here))
        if total in inside and len(here) in _PARTS:
            parts = here
        if len(parts) not in _PARTS or not here or any(_value(part) >= _value(total) for part in parts):
            continue
        span = _span(parts[0])
        for part in parts[1:]:
            span = span.plus(_span(part))
        if not span.meets(_span(total)) and abs(span.middle - _value(total)) <= _SUM_REACH * _value(total):
            yield Miscount(reckoning=Reckoning.SUM, parts=tuple(parts), stated=total, result=span.middle)


def _by_root(places: Iterable[Place]) -> dict[str, list[Place]]:
    """Those that may be parts of one total together: women and men are a staff of employees."""
    groups: dict[str, list[Place]] = defaultdict(list)
    for place in places:
        if place.claim.unit is not None:
            groups[_root(place.claim.unit)].append(place)
    return groups


def _root(unit: str) -> str:
    """The most general unit above it."""
    return widen(unit)[-1] if unit in UNITS else unit


def _check_ratio(times: Place, pairs: Sequence[tuple[Place, Place]]) -> Iterator[Miscount]:
    """Two figures alone of their unit in this sentence and the one before, and how many times the one the other is."""
    if _value(times) < _LEAST_RATIO:
        return
    for first, second in pairs:
        ratio = _over(first, second)
        stated = _span(times)
        if any(stated.meets(ratio.moved(1, offset)) for offset in (-1, 0, 1)):
            return
        if _is_near(_value(times), ratio.middle, _RATIO_REACH):
            yield Miscount(reckoning=Reckoning.RATIO, parts=(first, second), stated=times, result=ratio.middle)


def _check_percent(share: Place, own: Sequence[Place], pairs: Sequence[tuple[Place, Place]]) -> Iterator[Miscount]:
    """Two figures of one unit, alone near the only percentage: the one is a share of the other, or grew to it."""
    yield from _check_range(share, own)
    for first, second in pairs:
        up, down = _over(first, second).moved(100, 0), _over(first, second, inverted=True).moved(100, 0)
        results = {
            Reckoning.SHARE: (down, up, down.moved(-1, 100)),
            Reckoning.CHANGE: (up.moved(1, -100),),
        }
        stated = _span(share)
        if any(stated.meets(result) for each in results.values() for result in each):
            return
        for reckoning, spans in results.items():
            if _is_near(_value(share), spans[0].middle, _PERCENT_REACH):
                yield Miscount(reckoning=reckoning, parts=(first, second), stated=share, result=spans[0].middle)


def _check_range(share: Place, own: Sequence[Place]) -> Iterator[Miscount]:
    """From 80 to 100 million: the only range beside a percentage, which may say how far apart its ends are."""
    ranges = [place for place in own if place.claim.upper is not None]
    if len(ranges) != 1 or ranges[0].claim.unit is None:
        return
    low, high = _span(ranges[0]), _span(ranges[0], upper=True)
    change = high.over(low).moved(100, -100)
    down = low.over(high).moved(-100, 100)
    fits = any(_span(share).meets(span) for span in (change, down))
    if not fits and change.low > 0 and _is_near(_value(share), change.middle, _PERCENT_REACH):
        yield Miscount(reckoning=Reckoning.CHANGE, parts=(ranges[0],), stated=share, result=change.middle)


def _pairs(own: Sequence[Place], before: Sequence[Place]) -> Iterator[tuple[Place, Place]]:
    """The greater and the lesser of each two figures that have their unit to themselves; one of them is among `own`."""
    inside = set(own)
    by_unit: dict[tuple[Kind, str], list[Place]] = {}
    for place in _single((*before, *own)):
        claim = place.claim
        if claim.unit is not None and claim.unit != "percent" and claim.kind is not Kind.MULTIPLIER:
            by_unit.setdefault((claim.kind, claim.unit), []).append(place)
    for places in by_unit.values():
        if len(places) == 2 and places[1] in inside and _value(places[0]) != _value(places[1]):
            greater, lesser = sorted(places, key=_value, reverse=True)
            yield greater, lesser


def _over(greater: Place, lesser: Place, *, inverted: bool = False) -> _Span:
    return _span(lesser).over(_span(greater)) if inverted else _span(greater).over(_span(lesser))


def _value(place: Place) -> Fraction:
    number = place.claim.number
    return number.value if number is not None else Fraction(0)


def _span(place: Place, *, upper: bool = False) -> _Span:
    number = place.claim.number or Number(Fraction(0))
    value = number.upper if upper and number.upper is not None else number.value
    # Things are counted one by one, everything else is measured and rounded.
    reach = Fraction(0) if place.claim.kind is Kind.COUNT and number.step == 1 else number.step / 2
    if place.claim.bound is Bound.ABOUT:
        reach = max(reach, value * _ABOUT)
    # Never down to nothing, which nothing can be divided by.
    return _Span(max(value - reach, value / 2), value + reach)


def _is_near(stated: Fraction, result: Fraction, reach: Fraction) -> bool:
    """A slip: not far from the result, or the result with its decimal sign at another place."""
    if abs(stated - result) <= reach * result:
        return True
    return any(abs(stated - result * ten) * 100 <= result * ten for ten in _TIMES_TEN)
