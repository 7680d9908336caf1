"""Names with digits in them: GPT-4, H100, Llama 2, Boeing 737. Never a quantity, but compared as names."""

from __future__ import annotations

import regex

from claimx.extraction.figure import Figure
from claimx.languages.pack import Pack, Part, Role
from claimx.model import Kind

# A token of letters, digits and inner hyphens, dots and slashes; in Latin, Cyrillic or Greek letters.
_LETTER = r"[\p{Latin}\p{Cyrillic}\p{Greek}]"
_TOKEN = regex.compile(rf"(?:{_LETTER}|\d)(?:[-_/.+]?(?:{_LETTER}|\d))*")
_TOKEN_BACK = regex.compile(rf"(?:{_LETTER}|\d|[-_/.+](?={_LETTER}|\d))+$")
_NAME_BEFORE = regex.compile(rf"(?<![\w-])({_LETTER}[{_LETTER[1:-1]}\d.-]*)[ \u00a0]$")
_SIZE = regex.compile(r"[ \u00a0]\d+(?:\.\d+)?[BT](?![\p{L}\d])")  # Llama 2 13B
_MARK = regex.compile(r"https?://\S+|www\.\S+|(?<=[\w.+-])@[\w-]+(?:\.[\w-]+)+|(?<!\w)[#@]\w+|\.(?:com|org|net|gov)\b\S*")


_SIGNS = (Role.CURRENCY, Role.ORDINAL, Role.BOUND, Role.DECADE)  # what may touch a figure in letters: Rp20, no.5


def masked(text: str) -> list[tuple[int, int]]:
    """Spans in which digits state nothing: addresses of pages and people, hashtags."""
    if not any(mark in text for mark in ("@", "#", "://", "www.", ".com", ".org", ".net", ".gov")):
        return []
    return [match.span() for match in _MARK.finditer(text)]


def read_token(view_text: str, folded: str, at: int, pack: Pack) -> Figure | None:
    """The name that the digit at `at` is part of: one token of letters and digits. None when the digit opens a number."""
    before = folded[at - 1 : at]
    if not before or not (_is_letter(before) or (before in "-_/.+" and _is_letter(folded[at - 2 : at - 1] or " "))):
        return None
    start = at - len(_tail(folded, at))
    token = _TOKEN.match(view_text, start)
    if token is None:
        return None
    lead = folded[start:at]
    if lead in pack.proclitics or any(one.role in _SIGNS for one in pack.left.before(folded, at)):
        return None
    if before == "-" and (lead.strip("-") in pack.words or lead.strip("-") in pack.stops):
        return None
    end = token.end()
    return Figure(start, end, kind=Kind.IDENTIFIER, stated=view_text[start:end], digits=True)


def _tail(folded: str, at: int) -> str:
    window = folded[max(0, at - 40) : at + 1]
    match = _TOKEN_BACK.search(window)
    return match.group()[:-1] if match else ""


def _is_letter(char: str) -> bool:
    return char.isalpha() and regex.match(_LETTER, char) is not None


def read_suffixed(view_text: str, folded: str, figure: Figure) -> bool:
    """Make a name of digits that run into letters that are no unit: 5G, 747s, 4K."""
    end = figure.end
    if not (folded[end : end + 1].isalpha() and _is_letter(folded[end])):
        return False
    token = _TOKEN.match(view_text, figure.start)
    if token is None:
        return False
    figure.end, figure.kind, figure.stated = token.end(), Kind.IDENTIFIER, view_text[figure.start : token.end()]
    return True


def read_named(view_text: str, folded: str, figure: Figure, pack: Pack) -> bool:
    """Make a name of a bare number behind one: Llama 2, iPhone 4, Gemini 1.5. `figure` has no unit and no scale.

    A word is taken for a name if it has a capital or a digit inside, is Latin in a text of another script, or is
    capitalised within a sentence; a four-digit number is then more likely a year.
    """
    match = _NAME_BEFORE.search(view_text, max(0, figure.start - 30), figure.start)
    if match is None or figure.value >= 10_000:
        return False
    name = match.group(1)
    lowered = name.lower()
    meaning = pack.words.get(lowered)
    if lowered in pack.stops or (meaning is not None and meaning.part is not Part.ORDINAL) or not name[0].isupper() and name.islower():
        return False
    inner = any(char.isupper() or char.isdigit() for char in name[1:])
    foreign = bool(regex.match(r"\p{Latin}", name)) and not pack.spaced
    within = _within_sentence(view_text, match.start())
    year = figure.value >= 1000
    if pack.right.after(folded, figure.end) or pack.left.before(folded, figure.start - 1):
        return False
    if not ((inner or foreign or within) and (not year or inner and not name.isupper())):
        return False
    size = _SIZE.match(view_text, figure.end)
    figure.start, figure.end = match.start(), size.end() if size else figure.end
    figure.kind, figure.stated = Kind.IDENTIFIER, view_text[figure.start : figure.end]
    return True


def _within_sentence(text: str, at: int) -> bool:
    before = text[max(0, at - 3) : at].rstrip("\u00a0 \"'“«(")
    return bool(before) and before[-1] not in ".!?:\n\u2026"
