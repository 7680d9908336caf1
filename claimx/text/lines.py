"""Where lines begin."""

from __future__ import annotations

from itertools import accumulate


def line_starts(text: str) -> list[int]:
    """Where the lines of `text` begin."""
    lines = text.split("\n")
    return [0, *accumulate(len(line) + 1 for line in lines[:-1])]
