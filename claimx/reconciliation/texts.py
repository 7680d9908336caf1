"""A reading laid out for alignment: its sentences once each, with the figures and names they hold."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from claimx.model import Claim, Reading
from claimx.reconciliation.figures import Figure, Key, figure
from claimx.text.sentences import split

_NAME = re.compile(r"[A-Z][A-Za-z]+")  # a name that other languages keep, if they write in Latin letters at all
_LEAST_REPEAT = 12  # code points: shorter sentences repeat by chance ("Advertisement", "Yes.")


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """A figure and where it stands: the number of its sentence, and how far into it, from 0 to 1."""

    figure: Figure
    index: int  # among the places of its text
    sentence: int
    offset: float

    @property
    def claim(self) -> Claim:
        """The claim itself."""
        return self.figure.claim

    @property
    def strong(self) -> bool:
        """May ask to be answered."""
        return not self.figure.claim.weak


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    """A span of the document, in code points, and what can tie it to a sentence of another language."""

    start: int
    end: int
    places: tuple[Place, ...]
    keys: frozenset[Key]

    @property
    def length(self) -> int:
        """Code points."""
        return self.end - self.start


@dataclass(frozen=True, slots=True, eq=False)
class Text:
    """A reading's sentences in order, each passage once, and the figures of all of them."""

    reading: Reading
    sentences: tuple[Sentence, ...]
    places: tuple[Place, ...]

    @property
    def path(self) -> str:
        """Where the document came from."""
        return self.reading.document.path

    def cite(self, sentences: range) -> str:
        """The words of consecutive sentences; empty where there are none."""
        if not sentences:
            return ""
        return self.reading.document.text[self.sentences[sentences[0]].start : self.sentences[sentences[-1]].end]


def lay_out(reading: Reading) -> Text:
    """Return the sentences of `reading` without chrome, and without the second copy of what is stated twice."""
    text = reading.document.text
    spans = _first_copies(text)
    starts = [start for start, _ in spans]
    found: list[list[Place]] = [[] for _ in spans]
    places: list[Place] = []
    for claim in sorted(reading.claims, key=lambda c: (c.start, c.end)):
        at = bisect_right(starts, claim.start) - 1
        if claim.chrome or at < 0 or claim.start >= spans[at][1]:
            continue
        start, end = spans[at]
        place = Place(figure(claim), len(places), at, (claim.start - start) / (end - start))
        places.append(place)
        found[at].append(place)
    sentences = tuple(
        Sentence(start, end, tuple(inside), _keys(text[start:end], inside))
        for (start, end), inside in zip(spans, found, strict=True)
    )
    return Text(reading, sentences, tuple(places))


def _first_copies(text: str) -> list[tuple[int, int]]:
    seen: set[str] = set()
    spans = []
    for start, end in split(text):
        bare = " ".join(text[start:end].split())
        if len(bare) >= _LEAST_REPEAT and bare in seen:
            continue
        seen.add(bare)
        spans.append((start, end))
    return spans


def _keys(text: str, places: list[Place]) -> frozenset[Key]:
    names: set[Key] = {("name", name) for name in _NAME.findall(text)}
    return frozenset(names.union(*(place.figure.keys for place in places)))
