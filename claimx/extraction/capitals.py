"""What a capital tells of the word behind a figure: a name, and no noun that is counted; or another unit."""

from __future__ import annotations

import regex

from claimx.extraction.figure import Figure
from claimx.languages import roles
from claimx.languages.pack import Pack
from claimx.languages.units import UNITS
from claimx.model import Bound, Kind

_NO_SYMBOLS = "GHMS"  # grams, hours, metres and seconds have small letters
_NOUN_AND_VERB = regex.compile(r"(?<=[\p{L}\d]) (\p{Lu}\p{Ll}+) (?=\p{Ll})")
_LAST_WORD = regex.compile(r"\p{L}+$")
_HEADLINE = regex.compile(r"(?:\P{L}*+\p{Lu}){3}")


def drop_name(text: str, figure: Figure, pack: Pack) -> None:
    """A noun with a capital is a name where nouns have none: the 114 dos *Estados* Unidos are none; 5G no grams."""
    unit = UNITS.get(figure.unit or "")
    if text[figure.end - 1] in _NO_SYMBOLS and text[figure.end - 2].isdigit() and unit is not None:
        figure.unit, figure.end, figure.bare = None, figure.end - 1, True
        return
    if not figure.unit_at or unit is None or unit.kind is not Kind.COUNT:
        return
    if pack.capital_nouns:
        _drop_object(text, figure, pack)
        return
    start = figure.unit_at
    while start > figure.start and text[start - 1].isalpha():
        start -= 1
    if text[start].isupper() and text[start + 1 : start + 2].islower():
        figure.unit, figure.end = None, len(text[figure.start : start].rstrip(" \u00a0-")) + figure.start
        head = text[figure.start : figure.end].rpartition(" ")[0]
        if head and pack.right.after(text, figure.start + len(head) + 1).get(roles.LINK):
            figure.end = figure.start + len(head)  # the "dos" led to the name


def _drop_object(text: str, figure: Figure, pack: Pack) -> None:
    """Acht Autoren besitzen Aktien: behind another noun, and the small letter of a verb, nothing is counted."""
    for head in _NOUN_AND_VERB.finditer(text, figure.start, figure.unit_at):
        if head[1].lower() not in pack.words:  # zwei Millionen kleine Kinder
            figure.unit, figure.end = None, head.start()
            return


def is_model(text: str, figure: Figure, pack: Pack) -> bool:
    """Last year's 8 Plus: a bound with a capital, behind digits, is a part of a name where nouns have none."""
    last = text.rfind(" ", figure.start, figure.end) + 1
    if pack.capital_nouns or last <= figure.start or not figure.digits or figure.unit is not None:
        return False
    if not (text[last].isupper() and text[last + 1 : last + 2].islower() and text[last - 2].isdigit()):
        return False
    figure.kind, figure.stated, figure.bound = Kind.IDENTIFIER, text[figure.start : figure.end], Bound.EXACT
    return True


def read_capitals(text: str, figure: Figure, pack: Pack) -> None:
    """300 KM are horsepower in Polish, and 300 km are not; where all is in capitals nothing tells which."""
    name = _LAST_WORD.search(text, figure.start, figure.end)
    unit = pack.capitals.get(name.group()) if name else None
    if unit is not None and not _HEADLINE.match(text, figure.end):
        figure.unit = unit
