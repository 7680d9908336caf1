"""Which sentences of two texts answer each other.

Dynamic programming over beads of up to three sentences a side, after Gale and Church (1993), "A Program for Aligning
Sentences in Bilingual Corpora", with a reward for the figures and names that two sentences share. Only a band around
a guide line is searched; the guide runs through the figures and names that each text holds once.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from statistics import median

from claimx.reconciliation.figures import Key, weigh
from claimx.reconciliation.texts import Sentence, Text

# What a bead costs before lengths and figures are looked at, in nats: 1-1 is the rule. Omitting is dearer than merging.
_PRIOR = {(1, 1): 0.0, (1, 0): 4.0, (0, 1): 4.0, (1, 2): 2.3, (2, 1): 2.3, (2, 2): 7.0, (1, 3): 4.4, (3, 1): 4.4}
_VARIANCE = 6.8  # of the length of a translation, per code point (Gale and Church)
_WORST = 9.0  # lengths alone never speak louder than this
_BAND = 12  # sentences to each side of the guide
_COMMON = 40  # a key that makes more pairs than this ties nothing together
_ENOUGH = 3  # points of a guide, to tell how much longer one language is
_SHARED = 1.5  # what the weight of a shared key is worth in nats
_MOST = 12.0  # as much as shared keys can speak for a bead
_CONTRADICTION = 1.5  # both sentences hold figures, and share none


@dataclass(frozen=True, slots=True)
class Bead:
    """Sentences `a` of one text that answer sentences `b` of the other; either may be empty."""

    a: range
    b: range


def align(a: Text, b: Text) -> list[Bead]:
    """The beads of two texts, in order; every sentence lies in exactly one."""
    ours, theirs = _where(a.sentences), _where(b.sentences)
    reward = _rewards(ours, theirs)
    guide = [(0, 0), *_guide(ours, theirs), (len(a.sentences), len(b.sentences))]
    return _search(a.sentences, b.sentences, reward, guide)


def _where(sentences: Sequence[Sentence]) -> dict[Key, list[int]]:
    places: dict[Key, list[int]] = defaultdict(list)
    for i, sentence in enumerate(sentences):
        for key in sorted(sentence.keys, key=repr):  # sums of floats depend on the order, and sets have none
            places[key].append(i)
    return places


def _rewards(ours: dict[Key, list[int]], theirs: dict[Key, list[int]]) -> dict[tuple[int, int], float]:
    """What each pair of sentences has in common, rare things counting for more."""
    reward: dict[tuple[int, int], float] = defaultdict(float)
    for key, places in ours.items():
        found = theirs.get(key)
        if found is None or len(places) * len(found) > _COMMON:
            continue
        worth = _SHARED * weigh(key) / max(len(places), len(found))
        for i in places:
            for j in found:
                reward[i, j] += worth
    return reward


def _guide(ours: dict[Key, list[int]], theirs: dict[Key, list[int]]) -> list[tuple[int, int]]:
    """Points (i, j) that the alignment should pass near: the longest rising chain of keys that each text holds once."""
    votes = {
        (places[0], theirs[key][0])
        for key, places in ours.items()
        if len(places) == 1 and len(theirs.get(key, ())) == 1
    }
    return _longest_chain(sorted(votes))


def _longest_chain(points: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence that rises in both coordinates (patience sorting)."""
    tails: list[int] = []  # the lowest j that ends a chain of each length
    ends: list[int] = []  # the point that does so
    before: list[int | None] = []
    ordered = sorted(points, key=lambda p: (p[0], -p[1]))
    for at, (_, j) in enumerate(ordered):
        length = bisect_left(tails, j)
        before.append(ends[length - 1] if length else None)
        tails[length : length + 1] = [j]
        ends[length : length + 1] = [at]
    chain: list[tuple[int, int]] = []
    step: int | None = ends[-1] if ends else None
    while step is not None:
        chain.append(ordered[step])
        step = before[step]
    return chain[::-1]


def _bands(guide: list[tuple[int, int]], n: int, m: int) -> list[tuple[int, int]]:
    """For each number of sentences of `a` done, the least and the most of `b` that may be done."""
    bands, seg = [], 0
    starts = [i for i, _ in guide]
    for i in range(n + 1):
        seg = max(0, min(bisect_right(starts, i) - 1, len(guide) - 2))
        (i0, j0), (i1, j1) = guide[seg], guide[seg + 1]
        centre = j0 + (j1 - j0) * (i - i0) / (i1 - i0) if i1 > i0 else j1
        bands.append((max(0, int(centre) - _BAND), min(m, int(centre) + _BAND + 1)))
    # Where the guide jumps, the bands must still touch: each reaches from the lowest later to the highest earlier end.
    tops = list(accumulate((top for _, top in bands), max))
    feet = list(accumulate((foot for foot, _ in reversed(bands)), min))[::-1]
    for i in range(1, n + 1):
        feet[i] = min(feet[i], tops[i - 1])
    return list(zip(feet, tops, strict=True))


def _ratio(a: Sequence[Sentence], b: Sequence[Sentence], guide: list[tuple[int, int]]) -> float:
    """Code points of `b` for each of `a`: the median over the guide, for the whole misleads where much is left out."""
    ratios = [b[j].length / a[i].length for i, j in guide[1:-1]]
    if len(ratios) >= _ENOUGH:
        return median(ratios)
    return sum(s.length for s in b) / max(sum(s.length for s in a), 1) or 1.0


def _search(
    a: Sequence[Sentence],
    b: Sequence[Sentence],
    reward: dict[tuple[int, int], float],
    guide: list[tuple[int, int]],
) -> list[Bead]:
    n, m = len(a), len(b)
    done_a = [0, *accumulate(s.length for s in a)]
    done_b = [0, *accumulate(s.length for s in b)]
    ratio = _ratio(a, b, guide)
    figures_a = [any(p.strong and p.figure.digits for p in s.places) for s in a]
    figures_b = [any(p.strong and p.figure.digits for p in s.places) for s in b]
    bands = _bands(guide, n, m)
    infinite = float("inf")
    best: list[dict[int, float]] = [{} for _ in range(n + 1)]
    step: list[dict[int, tuple[int, int]]] = [{} for _ in range(n + 1)]
    best[0][0] = 0.0
    shapes = [(x, y, prior) for (x, y), prior in _PRIOR.items()]
    for i in range(n + 1):
        foot, top = bands[i]
        row, steps = best[i], step[i]
        for j in range(foot, top + 1):
            least, chosen = row.get(j, infinite), (0, 0)
            for x, y, prior in shapes:
                if x > i or y > j:
                    continue
                so_far = best[i - x].get(j - y)
                if so_far is None or so_far + prior - _MOST >= least:
                    continue
                cost = so_far + prior
                if x and y:
                    ours = (done_a[i] - done_a[i - x]) * ratio
                    theirs = done_b[j] - done_b[j - y]
                    cost += min((theirs - ours) ** 2 / ((ours + theirs) * _VARIANCE), _WORST)
                    shared = 0.0
                    for p in range(i - x, i):
                        for q in range(j - y, j):
                            shared += reward.get((p, q), 0.0)
                    cost -= min(shared, _MOST)
                    if not shared and figures_a[i - 1] and figures_b[j - 1]:
                        cost += _CONTRADICTION
                if cost < least:
                    least, chosen = cost, (x, y)
            if least < infinite:
                row[j] = least
                if chosen != (0, 0):
                    steps[j] = chosen
    return _walk_back(step, n, m)


def _walk_back(step: list[dict[int, tuple[int, int]]], n: int, m: int) -> list[Bead]:
    beads = []
    while n or m:
        x, y = step[n][m]
        beads.append(Bead(range(n - x, n), range(m - y, m)))
        n, m = n - x, m - y
    return beads[::-1]
