"""Which documents tell the same story: as the user or the paths say, else by what the texts share."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence

import regex

from claimx.model import Kind, Reading, Story

_NAME = regex.compile(r"(?<!\w)\p{Latin}*(?:\p{Lu}|\d)[\p{Latin}\d.-]*\w")


def group(readings: Sequence[Reading]) -> list[Story]:
    """Every reading in one story, in the order of each story's first reading."""
    named: dict[str, list[int]] = defaultdict(list)
    loose = []
    for index, reading in enumerate(readings):
        if reading.document.story is not None:
            named[reading.document.story].append(index)
        else:
            loose.append(index)
    groups = [(indices, name) for name, indices in named.items()]
    groups += [(indices, "") for indices in _cluster(readings, loose)]
    groups.sort()
    taken = set(named)
    stories = []
    for indices, name in groups:
        identity = name or readings[indices[0]].document.path
        while not name and identity in taken:
            identity += "+"
        taken.add(identity)
        stories.append(Story(id=identity, readings=tuple(readings[index] for index in indices)))
    return stories


def _cluster(readings: Sequence[Reading], loose: list[int]) -> list[list[int]]:
    features = {index: _features(readings[index]) for index in loose}
    spread = Counter(feature for found in features.values() for feature in found)
    weights = {feature: 1 / math.sqrt(count) for feature, count in spread.items()}
    sizes = {index: sum(weights[f] for f in found) or 1.0 for index, found in features.items()}
    groups: list[list[int]] = []
    for index in loose:
        best, home = 0.3, None
        for members in groups:
            shared = [sum(weights[f] for f in features[index] & features[m]) / min(sizes[index], sizes[m]) for m in members]
            if sum(shared) / len(shared) > best:
                best, home = sum(shared) / len(shared), members
        if home is None:
            groups.append([index])
        else:
            home.append(index)
    return groups


def _features(reading: Reading) -> set[str]:
    figures = {claim.value for claim in reading.claims if not (claim.weak or claim.chrome or claim.kind is Kind.IDENTIFIER)}
    return figures | {match.group() for match in _NAME.finditer(reading.document.text)}
