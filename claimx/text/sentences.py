"""Where sentences begin and end, in any language, by punctuation alone."""

from __future__ import annotations

import re

import regex

from claimx.languages.units import shared

_LONGEST = 4000  # code points of a sentence

# What can end a sentence; where a run of marks does not, no part of it does. A full stop does so only before a blank or
# a closing mark; before a line end that ends the sentence anyway. (One set comes first: `re` looks for it in one go.)
_MARK = re.compile(
    r"""
    [\n.!?؟۔।…。！？｡]
    (?: (?<=\n) | (?<=[.]) (?= [^\S\n] | ["'”’»)\]] | \Z ) | (?<=[!?؟۔।…]) [!?؟۔।…]* | (?<=[。！？｡]) [。！？｡]* )
    """,
    re.VERBOSE,
)
_SHORT = "|".join(regex.escape(short) for short in shared()["sentences"]["abbreviations"])
# A line end always ends a sentence: scraped text has headings and list items without a full stop. A full stop ends
# one only before a space and something that can open a sentence: not in "3.5", "U.S. troops" or after an initial.
_BREAK = regex.compile(
    rf"""
    [。！？｡]+ [」』”’）)\]】]* \s*                                  # CJK: needs no space after it
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
    spans: list[tuple[int, int]] = []
    start = 0
    for mark in _MARK.finditer(text):
        at = mark.start()
        if at < start:
            continue
        if text[at] == "\n":  # always ends one, and needs no look around
            end = mark.end()
        elif found := _BREAK.match(text, at):
            end = found.end()
        else:
            continue
        _add(text, start, end, spans)
        start = end
    _add(text, start, len(text), spans)
    return spans


def _add(text: str, start: int, end: int, spans: list[tuple[int, int]]) -> None:
    """Add the span without the blanks around it, cut at blanks where it is longer than any sentence."""
    while end - start > _LONGEST:  # not every text has punctuation
        cut = text.rfind(" ", start + 1, start + _LONGEST)
        cut = cut if cut > 0 else start + _LONGEST
        _add(text, start, cut, spans)
        start = cut
    end = start + len(text[start:end].rstrip())
    while start < end and text[start].isspace():
        start += 1
    if start < end:
        spans.append((start, end))
