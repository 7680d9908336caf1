"""Groups from pairs: the likeliest pair first, and no group whose members speak against each other."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Mapping, Sequence
from typing import Final

# A group's likeness to another is the sum over their pairs, divided by the number of pairs to this power: at 1 a pair
# without a mark in common (Arabic and Chinese) would hold back a group that all others tie together.
_POWER: Final = 0.75


def cluster(
    count: int,
    scores: Mapping[tuple[int, int], float],
    *,
    threshold: float,
    clash: Callable[[Sequence[int], Sequence[int]], bool],
) -> list[list[int]]:
    """Group 0 … `count` - 1 by `scores` of pairs (evidence for is positive), as long as it is above `threshold`.

    Two groups that `clash` stay apart. Members and groups come in ascending order.
    """
    groups = {index: [index] for index in range(count)}
    links: dict[int, dict[int, float]] = {index: {} for index in range(count)}
    for (one, other), score in scores.items():
        links[one][other] = links[other][one] = score
    heap = [(-score, one, other) for (one, other), score in scores.items() if score > threshold]
    heapq.heapify(heap)
    following = count
    while heap:
        _, one, other = heapq.heappop(heap)
        if one not in groups or other not in groups or clash(groups[one], groups[other]):
            continue
        merged = sorted(groups.pop(one) + groups.pop(other))
        groups[following] = merged
        links[following] = totals = _join(links.pop(one), links.pop(other), groups)
        for neighbour, total in totals.items():
            links[neighbour][following] = total
            score = total / (len(merged) * len(groups[neighbour])) ** _POWER
            if score > threshold:
                heapq.heappush(heap, (-score, neighbour, following))
        following += 1
    return sorted(groups.values())


def _join(one: Mapping[int, float], other: Mapping[int, float], alive: Mapping[int, list[int]]) -> dict[int, float]:
    """The links of two groups that become one, to the groups that there still are."""
    totals: dict[int, float] = {}
    for links in (one, other):
        for neighbour, total in links.items():
            if neighbour in alive:
                totals[neighbour] = totals.get(neighbour, 0.0) + total
    return totals
