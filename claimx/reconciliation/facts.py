"""What the documents of a story state together: claims gathered into drafts of facts, over any number of documents."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import Generic, TypeVar

from claimx.reconciliation.agreement import Grade
from claimx.reconciliation.alignment import Alignment, align
from claimx.reconciliation.contrasts import Contrasts, Pool
from claimx.reconciliation.degrees import settle
from claimx.reconciliation.figures import Figure
from claimx.reconciliation.texts import Place, Text

T = TypeVar("T")

_REACH = 2.0  # sentences of the pivot within which two claims of other texts can be one fact


@dataclass(frozen=True, slots=True, eq=False)
class Member:
    """One document's claim of a fact. `together`: it stands where the pivot's claim stands, or alone."""

    text: int  # index of the text
    place: Place
    together: bool = True
    repeat: bool = False  # the place answers another fact as well
    whole: bool = False  # the parts that it lacks stand beside it
    turned: bool = False  # they do, but the last first


@dataclass(eq=False)
class Draft:
    """Claims about the same thing, at most one a text, and how far into the pivot they stand, in sentences."""

    position: float
    members: dict[int, Member] = field(default_factory=dict)
    excused: set[int] = field(default_factory=set)  # texts that need not state it

    def add(self, member: Member) -> None:
        """Take in a text's claim."""
        self.members[member.text] = member

    @property
    def asked(self) -> bool:
        """Most of those who state it do so in a way that asks for an answer."""
        strong = sum(member.place.strong for member in self.members.values())
        return 2 * strong > len(self.members)


@dataclass(eq=False)
class Table:
    """A story's texts, which of them the others are held against, and the drafts in the pivot's reading order."""

    texts: Sequence[Text]
    pivot: int
    alignments: dict[int, Alignment]  # of the pivot with every other text
    drafts: list[Draft]
    contrasts: Contrasts

    @cached_property
    def gaps(self) -> dict[int, list[tuple[range, range]]]:
        """For each text but the pivot, the runs of sentences that only the pivot has or only the text has."""
        return {text: _runs(alignment) for text, alignment in self.alignments.items()}

    def faces(self, draft: Draft, text: int) -> str:
        """What `text`, which has no claim of `draft`, says where it should stand; empty where that is not known."""
        if text != self.pivot and self.pivot in draft.members:
            alignment = self.alignments[text]
            bead = alignment.bead_of_a[draft.members[self.pivot].place.sentence]
            return alignment.b.cite(alignment.beads[bead].b)
        if text == self.pivot:
            member = next(iter(draft.members.values()))
            alignment = self.alignments[member.text]
            bead = alignment.bead_of_b[member.place.sentence]
            return alignment.a.cite(alignment.beads[bead].a)
        return ""


def gather(texts: Sequence[Text], source: int | None = None) -> Table:
    """Gather the claims of `texts` into drafts; `source` is the index of the text that is right, if one is declared."""
    pivot = source if source is not None else _most_central(texts)
    contrasts = Contrasts()
    alignments = {i: align(texts[pivot], text, contrasts) for i, text in enumerate(texts) if i != pivot}
    if len(texts) == 2:
        texts, alignments = _settle_degrees(texts, alignments, contrasts)
    drafts = {place.index: _draft(pivot, place) for place in texts[pivot].places}
    for i, alignment in alignments.items():
        for link in sorted(alignment.links, key=lambda link: link.repeat):
            draft = drafts[link.a.index]
            if i not in draft.members:
                turned = link.agreement.grade is Grade.ORDER
                draft.add(Member(i, link.b, link.together, link.repeat, link.whole, turned))
        for place in alignment.glosses.intersection(texts[pivot].places):
            drafts[place.index].excused.add(i)
    lone = [
        (_position(alignment, place), i, place) for i, alignment in alignments.items() for place in alignment.lone_b
    ]
    if len(texts) > 2:
        lone = _second_chance(lone, list(drafts.values()), pivot, contrasts)
    clusters = _cluster(lone, contrasts)
    if len(texts) > 2:
        _answer_again(clusters, texts, alignments, contrasts)
    ordered = sorted([*drafts.values(), *clusters], key=lambda draft: draft.position)
    disputed = {link.a for alignment in alignments.values() for link in alignment.links if link.agreement.grade.differs}
    kept = [draft for draft in ordered if any(m.place.strong or m.place in disputed for m in draft.members.values())]
    return Table(texts, pivot, alignments, kept, contrasts)


def _settle_degrees(
    texts: Sequence[Text], alignments: dict[int, Alignment], contrasts: Contrasts
) -> tuple[Sequence[Text], dict[int, Alignment]]:
    """Two texts that convert degrees, aligned anew with the scale of each; others as they are."""
    ((other, alignment),) = alignments.items()
    settled = settle(alignment.a, alignment.b, alignment.links)
    if settled is None:
        return texts, alignments
    a, b = settled
    return (a, b) if other == 1 else (b, a), {other: align(a, b, contrasts)}


def _most_central(texts: Sequence[Text]) -> int:
    """The text whose figures most of the others state too; the first among equals."""
    if len(texts) < 3:
        return 0
    held = [{key for place in text.places if place.strong for key in place.figure.keys} for text in texts]
    stated = Counter(key for keys in held for key in keys)

    def centrality(i: int) -> tuple[float, int]:
        # A key that all share speaks for a text, one that it holds alone speaks against it.
        return sum(stated[key] - len(texts) / 2 for key in held[i]), -i

    return max(range(len(texts)), key=centrality)


def _draft(pivot: int, place: Place) -> Draft:
    return Draft(place.sentence + place.offset, {pivot: Member(pivot, place)})


def _position(alignment: Alignment, place: Place) -> float:
    """Where `place` of the other text stands on the pivot's axis, in sentences."""
    bead = alignment.beads[alignment.bead_of_b[place.sentence]]
    if len(bead.a) == 0:
        return bead.a.start - 0.5
    done = (place.sentence - bead.b.start + place.offset) / len(bead.b)
    return bead.a.start + done * len(bead.a)


def _second_chance(
    lone: list[tuple[float, int, Place]], drafts: list[Draft], pivot: int, contrasts: Contrasts
) -> list[tuple[float, int, Place]]:
    """A claim that differs from the pivot may agree with the others: let it join their fact. Returns the rest."""
    left = []
    positions = [draft.position for draft in drafts]
    stated: dict[int, Pool] = {}
    for position, text, place in lone:
        near = range(bisect_left(positions, position - _REACH), bisect_right(positions, position + _REACH))
        fits = []
        for i in near:
            if text in drafts[i].members:
                continue
            if i not in stated:
                stated[i] = _others(drafts[i], pivot, contrasts)
            costs = [agreement.cost for _, agreement in stated[i].agreeing(place.figure)]
            if costs:
                fits.append((min(costs), drafts[i].position, i))
        if fits:
            _, _, found = min(fits)
            drafts[found].add(Member(text, place, together=False))
            stated[found].add(place.figure)
        else:
            left.append((position, text, place))
    return left


def _others(draft: Draft, pivot: int, contrasts: Contrasts) -> Pool:
    """What the texts state for a fact, but for the pivot."""
    pool = Pool(contrasts)
    for text, member in draft.members.items():
        if text != pivot:
            pool.add(member.place.figure)
    return pool


def _cluster(lone: list[tuple[float, int, Place]], contrasts: Contrasts) -> list[Draft]:
    """Claims that the pivot lacks, put together where several texts make them in about the same place."""
    clusters: list[Draft] = []
    near = _Window[int](contrasts)  # the clusters in reach, by what the first claim of each states
    for position, text, place in sorted(lone, key=lambda item: (item[0], item[1], item[2].index)):
        near.leave(position - _REACH)
        found = max(near.agreeing(place.figure, partial(_lacks, clusters, text)), default=None)
        if found is not None:
            clusters[found].add(Member(text, place))
        else:
            near.enter(position, place.figure, len(clusters))
            clusters.append(Draft(position, {text: Member(text, place)}))
    return clusters


def _lacks(clusters: list[Draft], text: int, number: int) -> bool:
    return text not in clusters[number].members


def _is_new(cluster: Draft, claim: tuple[float, int, int]) -> bool:
    return claim[2] not in cluster.members


class _Window(Generic[T]):
    """Things at rising positions, each known by a figure, as they come into reach and leave it again."""

    def __init__(self, contrasts: Contrasts) -> None:
        self._pool = Pool(contrasts)
        self._inside: deque[tuple[float, int]] = deque()  # positions and statements, in the order of both
        self._things: dict[int, deque[T]] = defaultdict(deque)  # by statement

    def enter(self, position: float, figure: Figure, thing: T) -> None:
        """Take in what stands at `position`, which lies behind all others."""
        number = self._pool.add(figure)
        self._inside.append((position, number))
        self._things[number].append(thing)

    def leave(self, position: float) -> None:
        """Let go of all that stands before `position`."""
        while self._inside and self._inside[0][0] < position:
            _, number = self._inside.popleft()
            things = self._things[number]
            things.popleft()
            if not things:
                self._pool.discard(number)

    def agreeing(self, figure: Figure, wanted: Callable[[T], bool]) -> Iterator[T]:
        """Those inside that are `wanted` and known by a figure which agrees with this one."""
        for number in self._pool.near(figure):
            things = self._things[number]
            if any(map(wanted, things)) and self._pool.contrast(number, figure).grade.agrees:
                yield from filter(wanted, things)


def _answer_again(
    clusters: list[Draft], texts: Sequence[Text], alignments: dict[int, Alignment], contrasts: Contrasts
) -> None:
    """A text that states a cluster's value nearby for another fact states it: add that claim as a repeat."""
    along = deque(
        sorted(
            (_position(alignments[i], place) if i in alignments else place.sentence + place.offset, place.index, i)
            for i, text in enumerate(texts)
            for place in text.places
        )
    )
    near = _Window[tuple[float, int, int]](contrasts)  # the claims in reach
    for cluster in clusters:
        while along and along[0][0] < cluster.position + _REACH:
            claim = along.popleft()
            near.enter(claim[0], texts[claim[2]].places[claim[1]].figure, claim)
        near.leave(cluster.position - _REACH)
        first = next(iter(cluster.members.values())).place
        nearest: dict[int, tuple[float, int, int]] = {}
        for claim in near.agreeing(first.figure, partial(_is_new, cluster)):
            nearest[claim[2]] = min(claim, nearest.get(claim[2], claim))
        for i in sorted(nearest):
            cluster.add(Member(i, texts[i].places[nearest[i][1]], together=False, repeat=True))


def _runs(alignment: Alignment) -> list[tuple[range, range]]:
    """Consecutive sentences that one side lacks: (sentences of the pivot, none) or (none, sentences of the other)."""
    runs: list[tuple[range, range]] = []
    for bead in alignment.beads:
        if bead.a and bead.b:
            continue
        if runs and _continues(runs[-1], bead.a, bead.b):
            a, b = runs[-1]
            runs[-1] = (range(a.start, bead.a.stop), range(b.start, bead.b.stop))
        else:
            runs.append((bead.a, bead.b))
    return runs


def _continues(run: tuple[range, range], a: range, b: range) -> bool:
    before_a, before_b = run
    return before_a.stop == a.start and before_b.stop == b.start and bool(before_a) == bool(a)
