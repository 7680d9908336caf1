"""Names with digits in them: GPT-4, H100, Llama 2, Boeing 737. Never a quantity, but compared as names."""

from __future__ import annotations

import re

import regex

from claimx.extraction.figure import Figure
from claimx.extraction.places import Beside, kind_of
from claimx.languages import roles
from claimx.languages.pack import Pack, Part
from claimx.languages.units import DEGREE_LETTERS, TOUCHING
from claimx.model import Bound, Kind

# A token of letters, digits and inner hyphens, dots and slashes; in Latin, Cyrillic or Greek letters.
_LATIN = regex.compile(r"\p{Latin}")
_LETTER = r"[\p{Latin}\p{Cyrillic}\p{Greek}]"
_TOKEN = regex.compile(rf"(?:{_LETTER}|\d)(?:[-_/.+]?(?:{_LETTER}|\d))*")
_TOKEN_BACK = regex.compile(rf"(?:{_LETTER}|\d|[-_/.+](?={_LETTER}|\d))+$")
_NAME_BEFORE = regex.compile(rf"(?<![{_LETTER[1:-1]}\d_-])({_LETTER}[{_LETTER[1:-1]}\d.-]*)[ \u00a0]$")
_SIZE = regex.compile(r"[ \u00a0]\d+(?:\.\d+)?[BT](?![\p{L}\d])")  # Llama 2 13B
# Telephone numbers, versions, addresses of machines, numbers of books: digits in groups that no quantity is written in.
_CODE = re.compile(
    r"""
    \d++(?:[-\u2013]\d++){2,}+                        # 859-292-3680, 978-3-16-148410-0, 4-3-3, 6–4–5
  | \d{3}\)[ ]?\d{3}[ .-]\d{4}                       # (859) 292-3680
  | \d{3}[ .]\d{3}[.-]\d{4}
  | 0\d{2,4}[ ]\d{3,4}[ ]\d{3,4}                      # 0800 123 4567
  | 0\d(?:[ ]\d\d){4}                                # 01 23 45 67 89
  | (?<=\+)\d{1,3}(?:[ .()-]{1,2}\d{2,4}){2,5}+       # +44 20 7946 0958
  | \d{1,3}(?:\.\d{1,3}){3}(?<!\.\d{3}\.\d{3}\.\d{3})  # 192.168.10.1
  | \d{1,2}\.\d{1,2}\.\d{1,3}                         # 3.11.4
    """,
    re.VERBOSE,
)
_CODE_GOES_ON = re.compile(r"\d|[.,:/]\d|[ ]?%")
_SEPARATORS = re.compile(r"\D+")
# Addresses of pages and people, hashtags; each begins with a sign or letters that are found in one go.
_MASKS = (
    re.compile(r"https?://\S+"),
    re.compile(r"www\.\S+"),
    re.compile(r"@(?:(?<=[\w.+-]@)[\w-]+(?:\.[\w-]+)+|(?<!\w@)\w+)"),
    re.compile(r"#(?<!\w#)\w+"),
    re.compile(r"\.(?:com|org|net|gov)\b\S*"),
)
_MAY_FOLLOW = (roles.LINK, roles.AND)  # what may touch a name: Llama 2的
_SIGNS = (roles.CURRENCY, roles.ORDINAL, roles.BOUND, roles.DECADE)  # what may touch a figure in letters: Rp20, no.5


def masked(text: str) -> list[tuple[int, int]]:
    """Spans in which digits state nothing, in order: addresses of pages and people, hashtags."""
    spans: list[tuple[int, int]] = []
    for start, end in sorted(match.span() for mask in _MASKS for match in mask.finditer(text)):
        if not spans or start >= spans[-1][1]:  # the address within another is a part of it
            spans.append((start, end))
    return spans


def read_token(view_text: str, folded: str, at: int, pack: Pack) -> Figure | None:
    """The name that the digit at `at` is part of: one token of letters and digits. None if the digit opens a number."""
    before = folded[at - 1 : at]
    if not before or not (_is_letter(before) or (before in "-_/.+" and _is_letter(folded[at - 2 : at - 1] or " "))):
        return None
    start = at - len(_tail(folded, at))
    lead = folded[start:at]
    if lead in pack.proclitics or not pack.left.before(folded, at).keys().isdisjoint(_SIGNS):
        return None
    if before == "-" and _is_prefix(folded, at - 1, lead.strip("-"), pack):
        return None
    token = _TOKEN.match(view_text, start)
    if token is None or ("." in token.group() and roles.UNIT in pack.left.before(folded, at)):
        return None  # M7.5: names with such a letter have no decimals
    return Figure(start, token.end(), kind=Kind.IDENTIFIER, stated=token.group(), digits=True)


def _is_prefix(folded: str, end: int, lead: str, pack: Pack) -> bool:
    """Whether the word before a hyphen leaves the figure behind it a figure: mid-1990s, twenty-20, 1-in-2,700."""
    first, _, link = lead.partition("-")
    if lead in pack.words or lead in pack.stops or (first.isdigit() and link in pack.stops):
        return True
    return roles.PREFIX in pack.left.before(folded, end)


def read_code(text: str, at: int) -> Figure | None:
    """The telephone number, version or other code in digits at `at`, as a name with hyphens or dots in it."""
    match = _CODE.match(text, at)
    if match is None or _CODE_GOES_ON.match(text, match.end()):
        return None
    code = match.group()
    name = code if "." in code and "-" not in code and " " not in code else _SEPARATORS.sub("-", code)
    return Figure(at, match.end(), kind=Kind.IDENTIFIER, stated=name, digits=True)


def _tail(folded: str, at: int) -> str:
    window = folded[max(0, at - 40) : at + 1]
    match = _TOKEN_BACK.search(window)
    return match.group()[:-1] if match else ""


def _is_letter(char: str) -> bool:
    return char.isalpha() and regex.match(_LETTER, char) is not None


def read_suffixed(view_text: str, folded: str, at: int, figure: Figure) -> bool:
    """Make a name of the digits at `at` that run into letters that are no unit: 5G, 747s, 4K."""
    end = figure.end
    if not (folded[end : end + 1].isalpha() and _is_letter(folded[end])):
        return False
    token = _TOKEN.match(view_text, at)
    if token is None or token.end() <= end:
        return False
    form = folded[end : token.end()].partition("-")[0]
    if form in TOUCHING:
        figure.unit, figure.end, figure.bare = TOUCHING[form], end + len(form), False  # 6.5in, 4in-high
        return True
    if token.end() == end + 1 and view_text[end] in DEGREE_LETTERS and figure.value.denominator > 1:
        figure.unit, figure.end = DEGREE_LETTERS[view_text[end]], end + 1  # 1.5C: no name has a decimal
        return True
    figure.start, figure.end, figure.bound = at, token.end(), Bound.EXACT
    figure.kind, figure.stated = Kind.IDENTIFIER, token.group()
    return True


def read_named(view_text: str, folded: str, figure: Figure, pack: Pack) -> bool:
    """Make a name of a bare number behind one: Llama 2, iPhone 4, Gemini 1.5. `figure` has no unit and no scale.

    A word is taken for a name if it has a capital or a digit inside, is Latin in a text of another script, or is
    capitalised within a sentence and no common noun; a four-digit number is then more likely a year.
    """
    first = max(0, figure.start - 30)
    if view_text[max(view_text.rfind(" ", first, figure.start - 1) + 1, first) : figure.start].islower():
        return False  # most of what stands before a figure
    if folded[figure.start].isalpha():
        return False  # ein Test über 57 Fächer: a bound stands between
    match = _NAME_BEFORE.search(view_text, first, figure.start)
    if match is None or figure.value >= 10_000 or "," in folded[figure.start : figure.end]:
        return False  # a version has a point in every language: Gemini 1.5, but ERA 2,53
    name = match.group(1)
    if _is_word(name, pack) or pack.left.before(folded, figure.start - 1):
        return False
    if any(one.role not in _MAY_FOLLOW for one in pack.right.after(folded, figure.end).entries):
        return False
    inner = any(char.isupper() or char.isdigit() for char in name[1:])
    if figure.value >= 1000 and (not inner or name.isupper()):
        return False
    foreign = not pack.latin and _LATIN.match(name) is not None
    if not (inner or foreign or _is_proper(view_text, folded, match.start(), pack)):
        return False
    size = _SIZE.match(view_text, figure.end)
    figure.start, figure.end = match.start(), size.end() if size else figure.end
    figure.kind, figure.stated = Kind.IDENTIFIER, view_text[figure.start : figure.end]
    return True


def read_foreign(view_text: str, folded: str, figure: Figure, around: Beside, pack: Pack) -> bool:
    """Make a name of a bare number between one and what it names, in a script without spaces: Llama 2 的模型.

    Without a counter between them, no number counts a noun there: Google 8 名科学家 are eight scientists of Google's.
    """
    if pack.spaced or pack.latin or figure.value >= 100:
        return False
    for one in around.after.entries:
        noun = one.role is roles.UNIT and len(one.phrase) > 1 and kind_of(one) is Kind.COUNT
        if one.role not in _MAY_FOLLOW and not noun:
            return False
    return read_named(view_text, folded, figure, pack)


def _is_word(name: str, pack: Pack) -> bool:
    """Whether what stands before a number is a word of the language, and no name."""
    lowered = name.lower()
    meaning = pack.words.get(lowered)
    if lowered in pack.stops or (meaning is not None and meaning.part is not Part.ORDINAL):
        return True
    return name.islower()


def _is_proper(text: str, folded: str, at: int, pack: Pack) -> bool:
    """Whether the capital of the word at `at` makes a name of it: within a sentence, and where nouns have capitals only
    if it is none that the pack knows (Seite 3).
    """
    if pack.capital_nouns and roles.UNIT in pack.right.after(folded, at):
        return False
    before = text[max(0, at - 3) : at].rstrip("\u00a0 \"'“«(")
    return bool(before) and before[-1] not in ".!?:\n\u2026"
