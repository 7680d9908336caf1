"""Pairs of claims of two texts, the cheapest first, each claim once; what several claims state is looked at once."""

from __future__ import annotations

import heapq
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import product

from claimx.reconciliation.agreement import Agreement
from claimx.reconciliation.contrasts import Contrasts, Pool
from claimx.reconciliation.figures import Family, Figure
from claimx.reconciliation.texts import Place

# Claims that agree, but have no value, date or name in common, nor the number of one, cost this at least.
UNSHARED = 0.2

_FEW = 9  # so many pairs are looked at sooner than sorted


class Group:
    """Places of one text whose claims state the same of the same subject."""

    def __init__(self, first: Place, *, far: bool) -> None:
        """Begin with what `first` states. `far`: where in its sentence a place stands does not matter to another."""
        self.figure = first.figure
        self.strong = first.strong
        self.subject = first.claim.subject
        self.places: list[Place] = []  # in reading order
        self._far = far
        self._ranked: list[tuple[float, int, Place]] = []  # where each stands, its index, and the place itself

    def add(self, place: Place) -> None:
        """Take in a place."""
        self.places.append(place)
        insort(self._ranked, (self._stand(place), place.index, place))

    def drop(self, place: Place) -> None:
        """Let go of a place, if it is still there."""
        at = bisect_left(self._ranked, (self._stand(place), place.index))
        if at < len(self._ranked) and self._ranked[at][2] is place:
            del self._ranked[at]

    def nearest(self, place: Place) -> list[tuple[float, Place]]:
        """The nearest before `place` and the nearest behind it, the first where several stand at one distance."""
        ranked, stand = self._ranked, self._stand(place)
        after = bisect_left(ranked, (stand, -1))
        ends = [after] if after < len(ranked) else []
        if after:
            ends.append(bisect_left(ranked, (ranked[after - 1][0], -1)))
        return [(abs(stand - ranked[end][0]), ranked[end][2]) for end in ends]

    def _stand(self, place: Place) -> float:
        return 0.0 if self._far else place.offset


def gather(places: Iterable[Place], contrasts: Contrasts, *, far: bool = False) -> list[Group]:
    """`places`, those together that state the same of the same subject."""
    groups: dict[tuple[int, str | None], Group] = {}
    for place in places:
        stated = contrasts.number(place.figure), place.claim.subject
        if stated not in groups:
            groups[stated] = Group(place, far=far)
        groups[stated].add(place)
    return list(groups.values())


def share(ours: Iterable[Group], theirs: Iterable[Group]) -> set[tuple[Group, Group]]:
    """Those of `ours` and of `theirs` that have a value, a date or a name in common, or the number of one."""
    holders: dict[Hashable, list[Group]] = defaultdict(list)
    for group in theirs:
        for mark in _marks(group.figure):
            holders[mark].append(group)
    return {(group, other) for group in ours for mark in _marks(group.figure) for other in holders.get(mark, ())}


def _marks(figure: Figure) -> Iterable[Hashable]:
    """A date is known by all that it states: every May of a text has the month in common."""
    return (figure.keys,) if figure.family is Family.CALENDAR and len(figure.keys) > 1 else figure.keys


def near(ours: Sequence[Group], theirs: Sequence[Group], contrasts: Contrasts) -> Iterator[tuple[Group, Group]]:
    """Those of `ours` and of `theirs` that may agree."""
    if len(ours) * len(theirs) <= _FEW:
        yield from product(ours, theirs)
        return
    pool = Pool(contrasts)
    stating: dict[int, list[Group]] = defaultdict(list)
    for other in theirs:
        stating[pool.add(other.figure)].append(other)
    for group in ours:
        yield from ((group, other) for number in pool.near(group.figure) for other in stating[number])


class Offers:
    """Pairs that may be linked, as long as both of their claims are free."""

    def __init__(
        self,
        contrasts: Contrasts,
        free_a: set[Place],
        free_b: set[Place],
        admit: Callable[[Agreement], bool],
    ) -> None:
        """Whoever takes a pair takes its claims out of `free_a` and `free_b`."""
        self._contrasts = contrasts
        self._free_a, self._free_b = free_a, free_b
        self._admit = admit
        self._heap: list[tuple[float, int, int, Place, Place, tuple[Group, float, float, float, float]]] = []

    def add(self, ours: Group, theirs: Group, distance: float = 0.0) -> None:
        """Offer each claim of `ours` with each of `theirs`; `distance` is what it costs that they stand far apart."""
        if distance and not (ours.strong or theirs.strong):
            return
        agreement = self._contrasts.contrast(ours.figure, theirs.figure)
        if not self._admit(agreement) or (agreement.grade.differs and not (ours.strong and theirs.strong)):
            return
        faint = 0.3 * (ours.strong != theirs.strong)
        subjects = 0.2 * bool(ours.subject and theirs.subject and ours.subject != theirs.subject)
        for place in ours.places:
            self._offer(place, (theirs, agreement.cost, faint, subjects, distance))

    def _offer(self, place: Place, terms: tuple[Group, float, float, float, float]) -> None:
        """Offer `place` with the nearest of a group. What it costs with another is looked at once that one is taken."""
        theirs, cost, faint, subjects, distance = terms
        # Compared is what is paid in the end: distances that differ by less than that shows are one.
        offers = [
            (cost + 0.5 * apart + faint + subjects + distance, place.index, answer.index, place, answer, terms)
            for apart, answer in theirs.nearest(place)
        ]
        if offers:
            heapq.heappush(self._heap, min(offers, key=lambda offer: offer[:3]))

    def take(self, below: float = float("inf")) -> Iterator[tuple[Place, Place]]:
        """The pairs that cost less than `below`, the cheapest first."""
        while self._heap and self._heap[0][0] < below:
            _, _, _, a, b, terms = heapq.heappop(self._heap)
            if a not in self._free_a:
                continue
            if b in self._free_b:
                yield a, b
            else:
                terms[0].drop(b)
                self._offer(a, terms)
