"""What the documents of a story state together: claims gathered into drafts of facts, over any number of documents."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from claimx.reconciliation.agreement import Grade
from claimx.reconciliation.alignment import Alignment, align
from claimx.reconciliation.comparison import contrast
from claimx.reconciliation.degrees import settle
from claimx.reconciliation.texts import Place, Text

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
    alignments = {i: align(texts[pivot], text) for i, text in enumerate(texts) if i != pivot}
    if len(texts) == 2:
        texts, alignments = _settle_degrees(texts, alignments)
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
    left = _second_chance(lone, list(drafts.values()), pivot, texts)
    clusters = _cluster(left)
    _answer_again(clusters, texts, pivot, alignments)
    ordered = sorted([*drafts.values(), *clusters], key=lambda draft: draft.position)
    disputed = {link.a for alignment in alignments.values() for link in alignment.links if link.agreement.grade.differs}
    kept = [draft for draft in ordered if any(m.place.strong or m.place in disputed for m in draft.members.values())]
    return Table(texts, pivot, alignments, kept)


def _settle_degrees(
    texts: Sequence[Text], alignments: dict[int, Alignment]
) -> tuple[Sequence[Text], dict[int, Alignment]]:
    """Two texts that convert degrees, aligned anew with the scale of each; others as they are."""
    ((other, alignment),) = alignments.items()
    settled = settle(alignment.a, alignment.b, alignment.links)
    if settled is None:
        return texts, alignments
    a, b = settled
    return (a, b) if other == 1 else (b, a), {other: align(a, b)}


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
    lone: list[tuple[float, int, Place]], drafts: list[Draft], pivot: int, texts: Sequence[Text]
) -> list[tuple[float, int, Place]]:
    """A claim that differs from the pivot may agree with the others: let it join their fact. Returns the rest."""
    if len(texts) < 3:
        return lone
    left = []
    positions = [draft.position for draft in drafts]
    for position, text, place in lone:
        near = drafts[bisect_left(positions, position - _REACH) : bisect_right(positions, position + _REACH)]
        fits = [
            (cost, draft.position, draft)
            for draft in near
            if text not in draft.members and (cost := _cost_to_others(place, draft, pivot)) is not None
        ]
        if fits:
            min(fits, key=lambda fit: fit[:2])[2].add(Member(text, place, together=False))
        else:
            left.append((position, text, place))
    return left


def _cost_to_others(place: Place, draft: Draft, pivot: int) -> float | None:
    grades = [contrast(place.figure, m.place.figure) for i, m in draft.members.items() if i != pivot]
    agreeing = [agreement.cost for agreement in grades if agreement.grade.agrees]
    return min(agreeing) if agreeing else None


def _cluster(lone: list[tuple[float, int, Place]]) -> list[Draft]:
    """Claims that the pivot lacks, put together where several texts make them in about the same place."""
    clusters: list[Draft] = []
    for position, text, place in sorted(lone, key=lambda item: (item[0], item[1], item[2].index)):
        near = clusters[bisect_left(clusters, position - _REACH, key=lambda cluster: cluster.position) :]
        fitting = next((cluster for cluster in reversed(near) if _belongs(place, text, cluster)), None)
        if fitting is None:
            clusters.append(Draft(position, {text: Member(text, place)}))
        else:
            fitting.add(Member(text, place))
    return clusters


def _belongs(place: Place, text: int, cluster: Draft) -> bool:
    first = next(iter(cluster.members.values())).place
    return text not in cluster.members and contrast(first.figure, place.figure).grade.agrees


def _answer_again(clusters: list[Draft], texts: Sequence[Text], pivot: int, alignments: dict[int, Alignment]) -> None:
    """A text that states a cluster's value nearby for another fact states it: add that claim as a repeat."""
    if len(texts) < 3:
        return
    along = {
        i: sorted(
            ((_position(alignments[i], place) if i in alignments else place.sentence + place.offset), place.index)
            for place in text.places
        )
        for i, text in enumerate(texts)
    }
    for cluster in clusters:
        first = next(iter(cluster.members.values())).place
        for i, text in enumerate(texts):
            if i in cluster.members:
                continue
            low = bisect_left(along[i], (cluster.position - _REACH, -1))
            high = bisect_left(along[i], (cluster.position + _REACH, -1))
            for _, index in along[i][low:high]:
                if contrast(first.figure, text.places[index].figure).grade.agrees:
                    cluster.add(Member(i, text.places[index], together=False, repeat=True))
                    break


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
