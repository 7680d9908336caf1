"""Text of documents made fit for a page: shown as it is, never run, and never able to turn a line round."""

from __future__ import annotations

import json
import re

from markupsafe import Markup

from claimx.reporting.plain import visible

# LRM, RLM and ALM: right-to-left texts need them for their punctuation, and they cannot reorder what is a letter.
_DIRECTION_MARKS = re.compile("([\u200e\u200f\u061c])")

# `<`, `>` and `&` cannot end the script element that holds the JSON; the two separators end a line in older JavaScript.
_ESCAPES = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def shown(text: str) -> str:
    """Return `text` on one line, its controls replaced by signs, but with the marks of direction that it needs.

    >>> shown("a\\u202eb\\nc")
    'a\ufffdb c'
    """
    return "".join(part if _DIRECTION_MARKS.match(part) else visible(part) for part in _DIRECTION_MARKS.split(text))


def embedded(record: object) -> Markup:
    """Return `record` as JSON that can stand in a script element, whatever its texts hold.

    >>> embedded({"text": "</script>"})
    Markup('{"text":"\\\\u003c/script\\\\u003e"}')
    """
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.translate(_ESCAPES))  # noqa: S704 - what is markup has just been escaped
