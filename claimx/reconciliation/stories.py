"""Which documents tell the same story: as the user or the paths say, else by what the texts share."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Final

from claimx.model import Reading, Story
from claimx.reconciliation.clusters import cluster
from claimx.reconciliation.likeness import Scale, compare, find_candidates
from claimx.reconciliation.marks import Mark, Marks, read_marks
from claimx.reconciliation.wording import Wording, overlap, sample

# Evidence (a logarithm of odds) from which on two groups are one.
_ENOUGH: Final = 2.0
# The share of their wording that versions of one story in one language have at least, and what it counts then.
_SAME_WORDING: Final = 0.2
_VERSIONS: Final = 15.0
_REASONS: Final = 5  # marks named in `why`


def group(readings: Sequence[Reading]) -> list[Story]:
    """Every reading in exactly one story, in the order of each story's first reading.

    A document that the user or the paths give a story is in that one; the others are grouped by what they share: rare
    figures, names in the same script and, in one language, the wording.
    """
    named: dict[str, list[int]] = defaultdict(list)
    loose = []
    for index, reading in enumerate(readings):
        if reading.document.story is None:
            loose.append(index)
        else:
            named[reading.document.story].append(index)
    stories = {
        indices[0]: Story(id=name, readings=tuple(readings[index] for index in indices), why=("named so",))
        for name, indices in named.items()
    }
    taken = set(named)
    for members, why in _group_by_content([readings[index] for index in loose]):
        identity = _name(members[0], taken)
        taken.add(identity)
        first = next(index for index in loose if readings[index] is members[0])
        stories[first] = Story(id=identity, readings=members, why=why)
    return [stories[first] for first in sorted(stories)]


def _name(first: Reading, taken: set[str]) -> str:
    path = PurePosixPath(first.document.path)
    for candidate in (path.stem, str(path.with_suffix("")), str(path)):
        if candidate not in taken:
            return candidate
    number = 2
    while f"{path}#{number}" in taken:
        number += 1
    return f"{path}#{number}"


def _group_by_content(readings: Sequence[Reading]) -> list[tuple[tuple[Reading, ...], tuple[str, ...]]]:
    documents = [read_marks(reading) for reading in readings]
    languages = [_language(reading.language) for reading in readings]
    scale = Scale(documents, languages)
    rivals = _Rivals(readings, languages)
    scores = {
        (one, other): _VERSIONS if rivals.compete(one, other) else compare(documents[one], documents[other], scale)
        for one, other in find_candidates(documents, scale)
        if not rivals.clash([one], [other])
    }
    groups = cluster(len(readings), scores, threshold=_ENOUGH, clash=rivals.clash)
    return [
        (tuple(readings[index] for index in members), _explain([documents[index] for index in members], scale))
        for members in groups
    ]


class _Rivals:
    """Documents of one language: one story has two of them only if they are versions, which share their wording."""

    def __init__(self, readings: Sequence[Reading], languages: Sequence[str]) -> None:
        self._readings = readings
        self._languages = languages
        self._wordings: dict[int, Wording] = {}

    def compete(self, one: int, other: int) -> bool:
        return self._languages[one] == self._languages[other]

    def clash(self, one: Sequence[int], other: Sequence[int]) -> bool:
        """Whether a document of `one` and a document of `other` cannot tell the same story."""
        return any(
            self.compete(a, b) and overlap(self._wording(a), self._wording(b)) < _SAME_WORDING
            for a in one
            for b in other
        )

    def _wording(self, index: int) -> Wording:
        if index not in self._wordings:
            self._wordings[index] = sample(self._readings[index].document.text)
        return self._wordings[index]


def _language(tag: str) -> str:
    """The language without the region, but with the script: zh-Hans and zh-Hant share no wording."""
    return "-".join(part for place, part in enumerate(tag.split("-")) if place == 0 or len(part) == 4)


def _explain(members: Sequence[Marks], scale: Scale) -> tuple[str, ...]:
    """The strongest marks that tie the members together."""
    spread = Counter(mark for marks in members for mark in marks.places)
    shared = [mark for mark, count in spread.items() if count > 1 and scale.weigh(mark) > 0]
    shared.sort(key=lambda mark: (-scale.weigh(mark) * (spread[mark] - 1), mark))
    if not shared:
        return ()
    return (", ".join(_show(mark, members) for mark in shared[:_REASONS]),)


def _show(mark: Mark, members: Sequence[Marks]) -> str:
    return next((marks.shown[mark] for marks in members if mark in marks.shown), mark.key)
