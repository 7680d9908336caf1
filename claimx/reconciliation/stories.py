"""Which documents tell the same story: as the user or the paths say, else by what the texts share."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from typing import Final

from claimx.model import Reading, Story
from claimx.reconciliation.clusters import cluster
from claimx.reconciliation.likeness import Scale, compare, find_candidates
from claimx.reconciliation.marks import Mark, Marks, read_marks
from claimx.reconciliation.wording import Wording, overlap, sample

# Evidence, as a logarithm of odds, from which on two groups are one. Chosen on professional translations of news:
# lower joins stories of one field where few languages are at hand, higher loses the stories without figures.
_ENOUGH: Final = 3.0
# The share of their wording that versions of one story in one language have at least (two independent translations
# have 0.25 to 0.5, two stories hardly ever above 0.1), and what it counts then.
_SAME_WORDING: Final = 0.2
_VERSIONS: Final = 15.0
_REASONS: Final = 5  # marks named in `why`


def group(readings: Sequence[Reading]) -> list[Story]:
    """Every reading in exactly one story; stories, and the readings of each, in the order of the readings.

    A document that the user or the paths give a story is in that one. The others are grouped by what they share: rare
    figures, names in the same script and, in one language, the wording. `why` says what that is, for people.
    """
    named: dict[str, list[int]] = defaultdict(list)
    loose: list[int] = []
    for index, reading in enumerate(readings):
        if reading.document.story is None:
            loose.append(index)
        else:
            named[reading.document.story].append(index)
    found: list[tuple[list[int], str, tuple[str, ...]]] = [
        (indices, name, ("the user or the paths say so",)) for name, indices in named.items()
    ]
    taken = set(named)
    for members, why in _group_by_content([readings[index] for index in loose]):
        name = _name(readings[loose[members[0]]].document.path, taken)
        taken.add(name)
        found.append(([loose[member] for member in members], name, why))
    return [
        Story(id=name, readings=tuple(readings[index] for index in indices), why=why)
        for indices, name, why in sorted(found)
    ]


def _name(path: str, taken: set[str]) -> str:
    """An id for the story whose first document is at `path`: as short as no other story has it."""
    pure = PurePosixPath(path)
    for name in (pure.stem, path):
        if name and name not in taken:
            return name
    number = 2
    while f"{path}#{number}" in taken:
        number += 1
    return f"{path}#{number}"


def _group_by_content(readings: Sequence[Reading]) -> Iterator[tuple[list[int], tuple[str, ...]]]:
    """Indices of the readings that tell the same story, and what ties them together."""
    documents = [read_marks(reading) for reading in readings]
    languages = [_language(reading.language) for reading in readings]
    scale = Scale(documents, languages)
    versions = _Versions([reading.document.text for reading in readings], languages)
    scores: dict[tuple[int, int], float] = {}
    for one, other in find_candidates(documents, scale):
        if languages[one] != languages[other]:
            scores[one, other] = compare(documents[one], documents[other], scale)
        elif not versions.clash([one], [other]):
            scores[one, other] = _VERSIONS
    for members in cluster(len(readings), scores, threshold=_ENOUGH, clash=versions.clash):
        yield members, _explain(members, documents, languages, scale)


def _language(tag: str) -> str:
    """The language without the region, but with the script: zh-Hans and zh-Hant share no wording."""
    language, *rest = tag.split("-")
    return "-".join([language, *(part for part in rest if len(part) == 4)])


class _Versions:
    """Whether documents of one language are versions of each other: a story has two of them only if they are."""

    def __init__(self, texts: Sequence[str], languages: Sequence[str]) -> None:
        self._texts = texts
        self._languages = languages
        self._samples: dict[int, Wording] = {}

    def clash(self, one: Sequence[int], other: Sequence[int]) -> bool:
        """Whether two groups have documents in one language that are no versions of each other.

        The first of each language speaks for its versions.
        """
        ours, theirs = self._speakers(one), self._speakers(other)
        return any(
            overlap(self._sample(ours[language]), self._sample(theirs[language])) < _SAME_WORDING
            for language in ours.keys() & theirs.keys()
        )

    def _speakers(self, members: Sequence[int]) -> dict[str, int]:
        return {self._languages[member]: member for member in reversed(members)}

    def _sample(self, index: int) -> Wording:
        if index not in self._samples:
            self._samples[index] = sample(self._texts[index])
        return self._samples[index]


def _explain(
    members: Sequence[int], documents: Sequence[Marks], languages: Sequence[str], scale: Scale
) -> tuple[str, ...]:
    """Why the members are one story, each reason a clause: the strongest marks that they share, and shared wording."""
    spread = Counter(mark for member in members for mark in documents[member].places)
    strength = {mark: scale.weigh(mark) * (count - 1) for mark, count in spread.items()}
    tied = sorted((mark for mark in strength if strength[mark] > 0), key=lambda mark: (-strength[mark], mark))
    reasons = []
    if tied:
        reasons.append("they share " + "; ".join(_show(mark, members, documents) for mark in tied[:_REASONS]))
    for language, count in sorted(Counter(languages[member] for member in members).items()):
        if count > 1:
            reasons.append(f"the {count} documents in {language} are worded alike")
    return tuple(reasons)


def _show(mark: Mark, members: Sequence[int], documents: Sequence[Marks]) -> str:
    """A name as the first document writes it, a figure as it is read."""
    return next((shown for member in members if (shown := documents[member].shown.get(mark))), mark.key)
