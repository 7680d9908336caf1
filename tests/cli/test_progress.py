"""The progress bar."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Iterator

import pytest

from claimx.cli.progress import FEW, track


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def double(numbers: Iterable[int]) -> Iterator[int]:
    return (2 * number for number in numbers)


@pytest.mark.parametrize(
    ("stream", "count", "quiet", "bar"),
    [
        pytest.param(Terminal(), FEW + 1, False, True, id="a bar for many documents on a terminal"),
        pytest.param(Terminal(), FEW, False, False, id="none for few"),
        pytest.param(Terminal(), FEW + 1, True, False, id="none when asked to be quiet"),
        pytest.param(io.StringIO(), FEW + 1, False, False, id="none without a terminal"),
    ],
)
def test_a_bar_is_shown_where_it_helps(
    stream: io.StringIO, count: int, quiet: bool, bar: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", stream)
    assert list(track(range(count), double, quiet=quiet)) == list(double(range(count)))
    assert ("Reading" in stream.getvalue()) is bar


def test_without_a_bar_inputs_are_taken_one_by_one() -> None:
    def endless() -> Iterator[int]:
        number = 0
        while True:
            yield number
            number += 1

    outputs = iter(track(endless(), double, quiet=True))
    assert [next(outputs), next(outputs)] == [0, 2]
