"""Sentences laid beside the sentences of another text."""

from __future__ import annotations

import pytest

from claimx.reconciliation.beads import align
from claimx.reconciliation.texts import lay_out

from .factory import reading

NAMES = ["Arvid", "Berta", "Cecil", "Doris", "Egbert", "Frida", "Gustav", "Hanna", "Ivar", "Jutta"]
SENTENCES = [f"It was {name} who came to the house by the lake in the evening." for name in NAMES]
OTHERS = [f"Foi {name} que chegou à casa junto ao lago ao cair da noite, sozinho." for name in NAMES]


def beads(ours: list[str], theirs: list[str]) -> list[tuple[list[int], list[int]]]:
    a, b = lay_out(reading("en", "\n".join(ours))), lay_out(reading("pt", "\n".join(theirs)))
    return [(list(bead.a), list(bead.b)) for bead in align(a, b)]


def test_equal_texts_go_one_to_one() -> None:
    assert beads(SENTENCES, OTHERS) == [([i], [i]) for i in range(10)]


def test_left_out_sentences_stand_alone() -> None:
    found = beads(SENTENCES, OTHERS[:3] + OTHERS[5:])
    assert found[3:6] == [([3], []), ([4], []), ([5], [3])]


def test_merged_sentences_share_a_bead() -> None:
    merged = [*OTHERS[:2], OTHERS[2][:-1] + ", e " + OTHERS[3], *OTHERS[4:]]
    assert ([2, 3], [2]) in beads(SENTENCES, merged)


@pytest.mark.parametrize(("ours", "theirs"), [([], []), (SENTENCES, []), ([], OTHERS), (SENTENCES[:1], OTHERS)])
def test_every_sentence_lies_in_one_bead(ours: list[str], theirs: list[str]) -> None:
    found = beads(ours, theirs)
    assert [i for a, _ in found for i in a] == list(range(len(ours)))
    assert [j for _, b in found for j in b] == list(range(len(theirs)))


def test_long_texts_with_a_large_gap_stay_in_step() -> None:
    ours = [f"This tells of {{{n * 7} houses|count {n * 7} house}} in a long and narrow street." for n in range(600)]
    found = beads(ours, ours[:100] + ours[300:])
    assert {(99, 99), (300, 100)} <= {(a[0], b[0]) for a, b in found if a and b}
