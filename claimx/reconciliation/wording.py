"""How much of their wording two documents of one language share: versions of one story do, two stories do not."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from zlib import crc32

import regex

from claimx.text.cleaning import clean

# A word; where words have no spaces between them, a character.
_TOKEN: Final = regex.compile(
    r"""
    (?P<ideograph> [\p{Han}\p{Hiragana}\p{Katakana}])
  | (?P<letter> [\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}])
  | [\p{L}\p{M}\p{N}--[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]]+
    """,
    regex.VERBOSE | regex.V1,
)
# Tokens that together are about as rare as two words.
_RUN: Final = {None: 2, "ideograph": 3, "letter": 10}
_SAMPLE: Final = 256


@dataclass(frozen=True, slots=True)
class Wording:
    """How many different runs of words a document has, and the lowest of their hashes: a fair sample of them."""

    size: int
    lowest: array[int]


def sample(text: str) -> Wording:
    """The wording of `text`."""
    hashes = {crc32(run.encode()) for run in _runs(clean(text).folded)}
    return Wording(len(hashes), array("L", sorted(hashes)[:_SAMPLE]))


def _runs(text: str) -> Iterator[str]:
    found = [(match.group(), match.lastgroup) for match in _TOKEN.finditer(text)]
    tokens = [token for token, _ in found]
    for start, (_, sort) in enumerate(found):
        if start + _RUN[sort] <= len(tokens):
            yield " ".join(tokens[start : start + _RUN[sort]])


def overlap(one: Wording, other: Wording) -> float:
    """The share of their wording that two documents have in common: the cosine of the sets, 0 to 1, estimated.

    The estimate is from the lowest hashes of the union (Broder 1997, On the resemblance and containment of documents).
    """
    if not one.size or not other.size:
        return 0.0
    ours, theirs = set(one.lowest), set(other.lowest)
    lowest = sorted(ours | theirs)[:_SAMPLE]
    resemblance = len(ours.intersection(theirs, lowest)) / len(lowest)
    common = resemblance * (one.size + other.size) / (1 + resemblance)
    return min(1.0, common / math.sqrt(one.size * other.size))
