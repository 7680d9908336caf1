"""Text of documents made fit for a terminal: it cannot move the cursor, change a colour or turn a line round."""

from __future__ import annotations

import re
import unicodedata

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"

_SHOWN = {
    **{code: chr(0x2400 + code) for code in range(0x20)},  # ESC as the sign for it, and so on
    0x7F: "\u2421",
    **dict.fromkeys(range(0x80, 0xA0), "\ufffd"),  # C1 controls: U+009B starts an escape sequence too
    **dict.fromkeys(range(0x202A, 0x202F), "\ufffd"),  # embeddings and overrides of the writing direction
    **dict.fromkeys(range(0x2066, 0x206A), "\ufffd"),  # its isolates
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),  # lone surrogates, from file names that are not UTF-8
    # Invisible and without a meaning that a reader would miss: soft hyphen, zero-width space, marks of direction,
    # word joiner and invisible operators, deprecated formatting, byte order mark, tags. The joiners of Persian, Hindi
    # and emoji (U+200C, U+200D) change the look of words and stay.
    **dict.fromkeys(
        (0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, *range(0x2060, 0x2066), *range(0x206A, 0x2070), 0xFEFF)
    ),
    **dict.fromkeys(range(0xE0000, 0xE0080)),
}
_SPACE = re.compile(r"[\t-\r\x1c-\x1f\x85\u2028\u2029 ]+")


def visible(text: str) -> str:
    """Return `text` on one line, with every control character replaced by a sign or left out.

    >>> visible("a\\x1b[31mb\\r\\n  c")
    'a␛[31mb c'
    """
    return _SPACE.sub(" ", text).translate(_SHOWN)


def isolated(text: str) -> str:
    """Return visible text so wrapped that right-to-left writing in it does not reorder what stands beside it."""
    if any(unicodedata.bidirectional(character) in ("R", "AL", "AN") for character in text):
        return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"
    return text
