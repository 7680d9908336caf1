"""Where sentences begin and end, in any language, by punctuation alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from claimx.languages.units import shared

_LONGEST = 4000  # code points of a sentence

# What can end a sentence; where a run of marks does not, no part of it does.
_MARK = re.compile("[\n.]|[!?\u2026\u061f\u06d4\u0964]+|[\u3002\uff01\uff1f\uff61]+")
_SHORT = "|".join(regex.escape(short) for short in shared()["sentences"]["abbreviations"])
# A line end always ends a sentence: scraped text has headings and list items without a full stop. A full stop ends
# one only before a space and something that can open a sentence: not in "3.5", "U.S. troops" or after an initial.
_BREAK = regex.compile(
    rf"""
    \n\s*
  | [。！？｡]+ [」』”’）)\]】]* \s*                                  # CJK: needs no space after it
  | [!?؟۔।…]+ ["'”’»)\]]* (?:\s+|$)
  | (?<! (?<!\w) \p{{Lu}}) (?<! \.\p{{L}}) (?<! (?<!\w) (?i:{_SHORT}))
    \. ["'”’»)\]]* (?: \s+ (?= ["'“‘«(\[¿¡—–-]* \s? [\p{{Lu}}\p{{Lo}}\p{{Nd}}] ) | $ )
    """,
    regex.VERBOSE,
)


def split(text: str) -> list[tuple[int, int]]:
    """Spans of the sentences of `text`, in code points, in order, without the blanks between them.

    >>> [text[a:b] for text in ["Up 3.5 points. He left.\\nNext"] for a, b in split(text)]
    ['Up 3.5 points.', 'He left.', 'Next']
    """
    spans, start = [], 0
    for mark in _MARK.finditer(text):
        if mark.start() < start:
            continue
        found = _BREAK.match(text, mark.start())
        if found is not None:
            # The end mark belongs to the sentence, the blanks after it do not.
            spans.append((start, found.start() + len(found.group().rstrip())))
            start = found.end()
    spans.append((start, len(text)))
    return [stripped for span in spans for piece in _pieces(text, *span) if (stripped := _strip(text, *piece))]


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The span, cut at blanks where it is longer than any sentence: not every text has punctuation."""
    while end - start > _LONGEST:
        cut = text.rfind(" ", start + 1, start + _LONGEST)
        cut = cut if cut > 0 else start + _LONGEST
        yield start, cut
        start = cut
    yield start, end


def _strip(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The span without blanks at either end; None if nothing is left of it."""
    part = text[start:end]
    end = start + len(part.rstrip())
    return (end - len(part.strip()), end) if part.strip() else None
