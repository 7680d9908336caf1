"""How likely two documents tell the same story, by the marks that both have."""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Final

from claimx.reconciliation.marks import FIGURE, Mark, Marks, Trail

# How often a translation keeps a mark: a figure nearly always; a name is as often spelt anew, inflected or left out.
_KEPT_FIGURE: Final = 0.75
_KEPT_NAME: Final = 0.5
# Names of one field come together, so that each tells less than it would alone.
_TRUST: Final = 0.7
# What each mark of the poorer document that the other lacks counts against. A name in a foreign script (GPT-4 in
# Chinese) was left as it was found; a capital in the document's own may be the beginning of a sentence.
_LACKED_FIGURE: Final = 1.6
_LACKED_NAME: Final = 0.4
_LACKED_FOREIGN: Final = 0.8
# What is believed of a mark's chance before the documents at hand are counted weighs as much as so many documents.
_BELIEF: Final = 20
# Candidates are found by marks of at most so many documents, the most alike first, so that the work grows with the
# documents and not with their square.
_CROWD: Final = 100
_CANDIDATES: Final = 40


class Scale:
    """The weight of every mark: the logarithm of how much likelier two documents share it when they tell one story."""

    def __init__(self, documents: Sequence[Marks], languages: Sequence[str]) -> None:
        """Count marks in `documents`, each in its language, and in each language one less than there are.

        That one may be a translation of the document that is looked at; only the others are of other stories.
        """
        self._sizes = Counter(languages)
        self._spread: dict[Mark, Counter[str]] = defaultdict(Counter)
        for marks, language in zip(documents, languages, strict=True):
            for mark in marks.places:
                self._spread[mark][language] += 1
        self._weights: dict[Mark, float] = {}

    def weigh(self, mark: Mark) -> float:
        """What sharing `mark` counts for; 0 for what is common."""
        weight = self._weights.get(mark)
        if weight is None:
            weight = self._weights[mark] = self._weigh(mark)
        return weight

    def _weigh(self, mark: Mark) -> float:
        spread = self._spread[mark]
        holders = spread.total() - len(spread)
        others = sum(self._sizes[language] - 1 for language in spread)
        chance = (holders + _BELIEF * mark.chance) / (others + _BELIEF)
        if mark.sort == FIGURE:
            return max(0.0, math.log(_KEPT_FIGURE / chance))
        return max(0.0, _TRUST * math.log(_KEPT_NAME / chance))


def compare(one: Marks, other: Marks, scale: Scale) -> float:
    """The evidence that `one` and `other` tell the same story, as a logarithm of odds: below 0 it speaks against."""
    if len(one.places) > len(other.places):
        one, other = other, one
    score = 0.0
    lacked = Counter({sort: min(count, other.counts[sort]) for sort, count in one.counts.items()})
    for mark, places in one.places.items():
        found = other.places.get(mark)
        if found is None:
            continue
        lacked[mark.sort] -= 1
        weight = scale.weigh(mark)
        if weight > 0:
            score += weight + _judge_place(places, found)
    return score - sum(count * _lack(sort, one, other) for sort, count in lacked.items())


def _lack(sort: str, one: Marks, other: Marks) -> float:
    """What it counts that a mark of this sort is in one document alone."""
    if sort == FIGURE:
        return _LACKED_FIGURE
    return _LACKED_NAME if one.script == other.script else _LACKED_FOREIGN


def _judge_place(one: Sequence[float], other: Sequence[float]) -> float:
    """Translations keep the order: a mark at the same place counts for more, at another for less."""
    distance = min(abs(a - b) for a in one for b in other)
    if distance < 0.1:
        gain = 1.2 if distance < 0.04 else 0.6
        # What stands in many places stands near one of them by chance.
        return gain if len(one) * len(other) == 1 else 0.4 * gain
    return -0.3 if distance < 0.2 else -1.0


def find_candidates(documents: Sequence[Marks], scale: Scale) -> list[tuple[int, int]]:
    """Pairs of documents that are worth comparing, each once, the lower index first, in ascending order."""
    keys: list[tuple[Mark | Trail, ...]] = [(*marks.places, *marks.trails) for marks in documents]
    holders: dict[Mark | Trail, list[int]] = defaultdict(list)
    for index, found in enumerate(keys):
        for key in found:
            holders[key].append(index)
    weights = {
        key: scale.weigh(key) if isinstance(key, Mark) else math.log(len(documents) / len(indices))
        for key, indices in holders.items()
        if 1 < len(indices) <= _CROWD
    }
    pairs: set[tuple[int, int]] = set()
    for index, found in enumerate(keys):
        near: dict[int, float] = defaultdict(float)
        for key in found:
            weight = weights.get(key)
            if weight is not None:
                for other in holders[key]:
                    near[other] += weight
        near.pop(index, None)
        best = heapq.nsmallest(_CANDIDATES, near, key=lambda other: (-near[other], other))
        pairs.update((min(index, other), max(index, other)) for other in best)
    return sorted(pairs)
