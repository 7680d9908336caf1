"""The part of a sentence around a claim, short enough to stand on a line."""

from __future__ import annotations

from rich.cells import cell_len

from claimx.model import Claim
from claimx.reporting.plain import visible

_GAP = "…"


def quote(claim: Claim, width: int) -> tuple[str, str, str]:
    """Return what stands before the claim, the claim, and what stands after it, in about `width` terminal cells.

    The context is cut evenly on both sides, and a cut is shown by an ellipsis; the claim's own text is never cut.
    """
    text = visible(claim.text)
    start = _find(claim.sentence, claim.text)
    if start < 0:
        return "", text, ""
    # No cell holds four characters for long, and a "sentence" may be a file of one line.
    reach = 4 * width
    before = visible(claim.sentence[max(0, start - reach) : start])
    after = visible(claim.sentence[start + len(claim.text) :][:reach])
    spare = max(0, width - cell_len(text))
    before = _end(before, max(spare // 2, spare - cell_len(after)))
    return before, text, _start(after, spare - cell_len(before))


def _find(sentence: str, text: str) -> int:
    """Where the text stands in the sentence: not as the 3 of 13, where it also stands alone."""
    first = at = sentence.find(text)
    while at >= 0:
        around = sentence[at - 1 : at] + sentence[at + len(text) : at + len(text) + 1]
        if not any(map(str.isalnum, around)):
            return at
        at = sentence.find(text, at + 1)
    return first


def _start(text: str, cells: int) -> str:
    if cell_len(text) <= cells:
        return text
    end = len(text)
    while end and cell_len(text[:end]) > cells - 1:
        end -= 1
    return text[:end].rstrip() + _GAP


def _end(text: str, cells: int) -> str:
    if cell_len(text) <= cells:
        return text
    start = 0
    while start < len(text) and (cell_len(text[start:]) > cells - 1 or cell_len(text[start]) == 0):
        start += 1
    return _GAP + text[start:].lstrip()
