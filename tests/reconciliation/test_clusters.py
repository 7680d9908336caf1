"""Groups from pairs."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from claimx.reconciliation.clusters import cluster


def never(one: Sequence[int], other: Sequence[int]) -> bool:
    return False


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        pytest.param({}, [[0], [1], [2], [3]], id="nobody is lost without a pair"),
        pytest.param({(0, 1): 9.0}, [[0, 1], [2], [3]], id="a strong pair joins"),
        pytest.param({(0, 1): 1.0}, [[0], [1], [2], [3]], id="a weak pair does not"),
        pytest.param({(0, 1): 9.0, (0, 2): 9.0, (1, 2): 9.0}, [[0, 1, 2], [3]], id="all alike are one group"),
        pytest.param({(0, 1): 9.0, (2, 3): 9.0, (1, 2): 4.0}, [[0, 1], [2, 3]], id="one link makes no chain"),
        pytest.param({(0, 1): 9.0, (0, 2): 8.0, (1, 2): -9.0}, [[0, 1], [2], [3]], id="what speaks against counts"),
        pytest.param({(0, 1): 5.0, (1, 2): 9.0}, [[0], [1, 2], [3]], id="the stronger pair first"),
    ],
)
def test_clusters(scores: dict[tuple[int, int], float], expected: list[list[int]]) -> None:
    assert cluster(4, scores, threshold=3.0, clash=never) == expected


def test_groups_that_clash_stay_apart() -> None:
    def clash(one: Sequence[int], other: Sequence[int]) -> bool:
        return {0, 3} <= {*one, *other}

    scores = {(0, 1): 9.0, (1, 3): 8.0, (0, 2): 7.0, (1, 2): 7.0}
    assert cluster(4, scores, threshold=3.0, clash=clash) == [[0, 1, 2], [3]]
