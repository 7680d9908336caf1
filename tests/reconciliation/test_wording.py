"""How much of their wording two documents share."""

from __future__ import annotations

import pytest

from claimx.reconciliation.wording import overlap, sample

LONG = " ".join(f"w{number * number % 7919}" for number in range(3000))


@pytest.mark.parametrize(
    ("one", "other", "low", "high"),
    [
        pytest.param("the cat sat on the mat", "the cat sat on the mat", 1, 1, id="the same"),
        pytest.param("The Cat sat", "the cat sat", 1, 1, id="letter case does not matter"),
        pytest.param("the cat sat on the mat", "mat the on sat cat the", 0, 0.2, id="the same words in another order"),
        pytest.param("the cat sat", "a dog ran", 0, 0, id="other words"),
        pytest.param("", "a dog ran", 0, 0, id="an empty document"),
        pytest.param("橋は三月に開通した", "橋は三月に開通しました", 0.6, 0.95, id="a script without spaces"),
        pytest.param(
            "สะพานเปิดใช้งานในเดือนมีนาคม", "เรือข้ามฟากหยุดให้บริการเมื่อวาน", 0, 0, id="Thai letters alone say nothing"
        ),
        pytest.param("開(kāi)始三月橋", "開始三月橋", 1, 1, id="inserted pinyin does not matter"),
        pytest.param(LONG, LONG[: len(LONG) // 2], 0.6, 0.85, id="the first half of a long document"),
    ],
)
def test_overlap(one: str, other: str, low: float, high: float) -> None:
    assert low <= overlap(sample(one), sample(other)) <= high


def test_a_sample_of_a_long_document_is_small() -> None:
    assert len(sample(LONG).lowest) < sample(LONG).size / 5
