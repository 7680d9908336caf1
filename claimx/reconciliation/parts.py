"""Dates and ranges that the other text tells in parts: *3 October* as a day and a month, *10 to 15* as 10 and 15."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from fractions import Fraction
from functools import cached_property
from itertools import pairwise

from claimx.model import Kind
from claimx.reconciliation.comparison import lost_parts
from claimx.reconciliation.figures import Family, Figure, Key
from claimx.reconciliation.measures import Relation, relate
from claimx.reconciliation.texts import Place


def split(whole: Figure, partner: Figure | None) -> list[Fraction]:
    """The numbers of a date or of a range that `partner` leaves unanswered; empty when there is nothing to split."""
    if whole.family is Family.CALENDAR:
        if partner is not None:
            return [Fraction(part) for part in lost_parts(whole, partner)]
        stated = list(dict.fromkeys(Fraction(part) for part in (*whole.parts, *whole.end) if part is not None))
        return stated if len(stated) > 1 else []
    if whole.family is Family.NUMBER and whole.upper is not None:
        ends = [whole.values[0], whole.upper]
        if partner is None:
            return ends
        if partner.upper is not None:
            return []
        stated = [*partner.values] if partner.minute is None else [Fraction(partner.minute, 60)]
        return [end for end in ends if end not in stated]
    return []


class Pieces:
    """Places that may state a part of something, by their numbers."""

    def __init__(self, places: Iterable[Place]) -> None:
        """`places` come in reading order."""
        self._places = places

    @cached_property
    def _by_key(self) -> dict[Key, list[Place]]:
        found: dict[Key, list[Place]] = defaultdict(list)
        for place in self._places:
            for key in place.figure.keys:
                found[key].append(place)
        return found

    def take(self, whole: Figure, parts: Sequence[Fraction], free: Container[Place]) -> dict[Fraction, Place]:
        """The last of the `free` places that states each part of `whole`; what was not free never is again."""
        found = {}
        for part in parts:
            stating = [
                place
                for key in (("n", part), ("m", part), ("t", part * 60))
                if (place := self._last(key, part, parts, whole, free)) is not None
            ]
            if stating:
                found[part] = max(stating, key=lambda place: place.index)
        return found

    def _last(
        self, key: Key, part: Fraction, parts: Sequence[Fraction], whole: Figure, free: Container[Place]
    ) -> Place | None:
        places = self._by_key.get(key, [])
        while places and places[-1] not in free:
            places.pop()
        fitting = (p for p in reversed(places) if p in free and _states_part(p.figure, part, parts, whole))
        return next(fitting, None)


def is_turned(places: Sequence[Place]) -> bool:
    """They do not stand in the order given, and not because a change is told from its end: 282, up from 116."""
    return not is_pair(places) and any(later.index < earlier.index for earlier, later in pairwise(places))


def is_pair(places: Sequence[Place]) -> bool:
    """They are two figures whose order is the language's own: see `Claim.pair`."""
    return len({place.claim.pair for place in places}) == 1 and places[0].claim.pair != 0


def _states_part(figure: Figure, part: Fraction, parts: Sequence[Fraction], whole: Figure) -> bool:
    """`figure` states `part` of `whole`, and nothing that is not among `parts`."""
    if figure.family is Family.CALENDAR:
        stated = [p for p in (*figure.parts, *figure.end) if p is not None]
        return part in stated and all(p in parts for p in stated)
    if figure.family is Family.CLOCK:
        return whole.unit == "hour" and figure.minute == part * 60
    if _in_other_currency(figure, whole):
        return False
    fits = whole.family is Family.NUMBER or figure.plain or figure.claim.kind is Kind.RANK
    return fits and figure.upper is None and part in figure.values


def _in_other_currency(figure: Figure, whole: Figure) -> bool:
    """Both are money, of two currencies: £45 to £185 are no £45 and $185."""
    if figure.claim.kind is not Kind.MONEY or whole.claim.kind is not Kind.MONEY:
        return False
    return relate(figure.unit, Kind.MONEY, whole.unit, Kind.MONEY) is Relation.CLASH
