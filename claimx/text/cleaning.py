"""A clean view of a dirty text, with the way back to every original place.

What is laid aside: zero-width and bidirectional marks, soft hyphens, the pinyin that some scrapers insert after each
Chinese character, and the `###` that others leave before a figure. What is made alike, one character for one: digits of
every script, full-width forms, kinds of space and dash, letter case. Nothing else is touched.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from claimx.languages.folding import fold, fold_western, is_western

# Marks that take no room: zero-width characters, soft hyphen, direction marks and isolates, word joiner, BOM.
_INVISIBLE = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_HAN = r"[\u3005-\u3007\u3400-\u9fff\uf900-\ufaff]"
# One set of characters comes first in both patterns, which is what `re` looks for in one go; the rest looks back at it.
_FIRST = rf"[\x1b#({_INVISIBLE}]"
_DROPPED_IN_WESTERN = ("##", "\x1b", "\u00ad")  # one of them stands in all that is laid aside of Windows-1252
_MAY_DROP = re.compile(rf"{_FIRST}(?:(?<=[\x1b{_INVISIBLE}])|(?<=##)|(?<={_HAN}\())")
_DROPPED = re.compile(
    rf"""{_FIRST} (?:
        (?<=\x1b) \[[0-9;?]*[A-Za-z]                    # colours of a terminal: \x1b[31m is no figure
      | (?<=[{_INVISIBLE}]) [{_INVISIBLE}]*
        # A syllable in brackets right after a Han character: 萬(wàn)億. Seen glued to the next one: 開(kāi), 會(huì ).
      | (?<={_HAN}\() [A-Za-z\u00c0-\u024f\u1e00-\u1eff]{{1,6}} [ \u00a0]? \)
        # Stray heading marks that a converter leaves inside a sentence: "at least ### 100 million".
      | (?: (?<=[^\W\d_][ ]\#) | (?<=[,:][ ]\#) ) \#{{1,5}} [ ] (?=\S)
    )""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class View:
    """A text to read: `text` as it is written, `folded` in lower case with digits, spaces and dashes made alike.

    Both have the same length. `place` leads from a place in them to the place in the original.
    """

    text: str
    folded: str
    starts: tuple[int, ...] = ()  # where in the clean text something was laid aside …
    shifts: tuple[int, ...] = ()  # … and how many characters, up to and including it

    def place(self, offset: int) -> int:
        """The original's offset of the clean text's character at `offset`."""
        if not self.starts:
            return offset
        index = bisect_right(self.starts, offset)
        return offset + (self.shifts[index - 1] if index else 0)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original's offsets of the clean text from `start` up to `end`, the character that ends there included."""
        if not self.starts:
            return start, end
        return self.place(start), self.place(end - 1) + 1 if end else 0


def clean(text: str) -> View:
    """The view of `text` that figures are read from.

    >>> view = clean("15 萬(wàn)次")
    >>> view.text, view.place(4)
    ('15 萬次', 9)
    """
    if is_western(text) and not any(sign in text for sign in _DROPPED_IN_WESTERN):
        return View(text, fold_western(text))
    if not _MAY_DROP.search(text):
        return View(text, fold(text))
    kept, starts, shifts, at, clean_at, shift = [], [], [], 0, 0, 0
    for match in _DROPPED.finditer(text):
        kept.append(text[at : match.start()])
        clean_at += match.start() - at
        at = match.end()
        shift += at - match.start()
        starts.append(clean_at)
        shifts.append(shift)
    kept.append(text[at:])
    whole = "".join(kept)
    return View(whole, fold(whole), tuple(starts), tuple(shifts))
