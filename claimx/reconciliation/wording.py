"""How much of their wording two documents of one language share: versions of one story do, two stories do not."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final
from zlib import crc32

import regex

from claimx.text.cleaning import clean

# A word, or one character of a script that is written without spaces.
_WORD: Final = regex.compile(
    r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]|[\p{L}\p{M}\p{N}]+?(?=\P{L}|$)"
)
_SAMPLE: Final = 256


@dataclass(frozen=True, slots=True)
class Wording:
    """The number of different runs of words in a document, and the lowest of their hashes: a fair sample."""

    size: int
    lowest: array[int]


def sample(text: str) -> Wording:
    """The wording of `text`."""
    hashes = {crc32(" ".join(run).encode()) for run in _runs(clean(text).folded)}
    return Wording(len(hashes), array("L", sorted(hashes)[:_SAMPLE]))


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    """Pairs of words; three characters where a character is what is nearest to a word."""
    words = _WORD.findall(text)
    return pairwise(words)


def overlap(one: Wording, other: Wording) -> float:
    """The share of their wording that the two have in common, 0 to 1: the cosine of the sets, estimated.

    From the lowest hashes of the union (Broder 1997, On the resemblance and containment of documents).
    """
    if not one.size or not other.size:
        return 0.0
    lowest = sorted({*one.lowest, *other.lowest})[:_SAMPLE]
    both = len(set(one.lowest).intersection(other.lowest).intersection(lowest))
    resemblance = both / len(lowest)
    common = resemblance * (one.size + other.size) / (1 + resemblance)
    return min(1.0, common / math.sqrt(one.size * other.size))
