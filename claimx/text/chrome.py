"""Page furniture: the menus, counters, timestamps and spam tails that a scraper takes along with a story."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise

from claimx.languages.pack import Pack, Pattern
from claimx.text.cleaning import View
from claimx.text.lines import line_starts

# What a comment widget writes in any language: "0/400", "· 07-23 10:56", a number alone on its line.
_WIDGET = re.compile(r"(?:\d{1,5}/\d{2,5}|· .{1,40}|•?[ \t]*\d{1,6})[ \t]*$", re.MULTILINE)
_WIDGET_SIGNS = frozenset("0123456789·• \t")  # what it may begin with
# Links to elsewhere, dozens in one line, parted by bars: what hacked pages carry at their end.
_SPAM = re.compile(r"(?:[^|\n]{2,40}\|){6,}+.*$", re.MULTILINE)
_SHORT = 80  # characters of a line that a widget may have many of
_NEAR = 400  # characters: how far apart the lines of one widget stand


class Furniture:
    """Spans of page furniture in a clean view, merged and in order."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        """Merge `spans`."""
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def covers(self, at: int) -> bool:
        """Whether the character at `at` is page furniture."""
        index = bisect_right(self._starts, at) - 1
        return index >= 0 and at < self._ends[index]


def chrome_spans(view: View, pack: Pack) -> Furniture:
    """The page furniture of `view`.

    A line that only a widget would hold marks a place; from the first to the last of a cluster of them, everything
    between is the widget's: the comments under a story are no part of it. One such line alone proves nothing.
    """
    lines = line_starts(view.folded)
    spans = _spans(_SPAM, view.folded, lines) if "|" in view.folded else []
    short = [start for start, end in pairwise([*lines, len(view.folded)]) if end - start <= _SHORT]
    # Some of a widget's lines may be long, but not all of them.
    marks = _marks(view.folded, short, pack) and _marks(view.folded, lines, pack)
    cluster: list[tuple[int, int]] = []
    for mark in [*marks, (len(view.folded) + 2 * _NEAR, 0)]:
        if cluster and mark[0] - cluster[-1][1] > _NEAR:
            if len(cluster) >= 3:
                spans.append((cluster[0][0], cluster[-1][1]))
            cluster = []
        cluster.append(mark)
    return Furniture(spans)


def _marks(text: str, lines: list[int], pack: Pack) -> list[tuple[int, int]]:
    """Those of `lines` that only a widget would hold, in order."""
    marks = _spans(_WIDGET, text, [start for start in lines if text[start : start + 1] in _WIDGET_SIGNS])
    for pattern in pack.chrome:
        marks += _spans(pattern, text, lines)
    return sorted(marks)


def _spans(pattern: Pattern, text: str, lines: list[int]) -> list[tuple[int, int]]:
    """What `pattern` matches at the beginning of a line, and behind the end of the match before."""
    spans, end = [], 0
    for start in lines:
        if start >= end and (match := pattern.match(text, start)):
            end = match.end()
            spans.append((start, end))
    return spans
