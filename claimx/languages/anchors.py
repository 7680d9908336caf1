"""The places where a claim may begin: a digit, or a word that opens one."""

from __future__ import annotations

import re

import regex

from claimx.languages.letters import is_letter

_LONGEST = 256  # characters of an opening word at the beginning of a text, with what has to follow it


class Anchors:
    """Finds the places in a folded text where a claim may begin.

    Where words are written apart, `pattern` matches one character that is no letter, or a rare one, and then, as its
    only group, an opening word; or a digit alone. So the search looks at the ends of words only: most of a text is
    inside of words.
    """

    __slots__ = ("_pattern", "_spaced")

    def __init__(self, pattern: re.Pattern[str] | regex.Pattern[str], *, spaced: bool) -> None:
        """Search with `pattern`, which has no group where words are not written apart (`spaced` is False)."""
        self._pattern, self._spaced = pattern, spaced

    def search(self, text: str, at: int) -> tuple[int, int] | None:
        """Where the first opening at `at` or behind it begins and ends; of a number in digits only the first one."""
        if not self._spaced:
            match = self._pattern.search(text, at)
            return match.span() if match else None
        if at == 0 and (first := self._pattern.match(f"\n{text[:_LONGEST]}")) and first.lastindex:
            return first.start(1) - 1, first.end(1) - 1
        match = self._pattern.search(text, at - 1 if at else 0)
        while match:
            begin = match.start()
            if begin >= at and text[begin].isdecimal():
                return begin, begin + 1
            if match.lastindex and not is_letter(text[begin]):
                return match.span(1)
            match = self._pattern.search(text, begin + 1)
        return None

    def word(self, text: str, at: int) -> str:
        """The opening word that begins right at `at`, or nothing."""
        if not self._spaced:
            match = self._pattern.match(text, at)
            return match.group() if match and not text[at].isdecimal() else ""
        if at < 2:
            text, at = f"\n{text[:_LONGEST]}", at + 1
        for begin in (at - 1, at - 2):  # a proclitic may stand between
            match = self._pattern.match(text, begin)
            if match and match.lastindex and match.start(1) == at and not is_letter(text[begin]):
                return match.group(1)
        return ""
