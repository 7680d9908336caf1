"""What a capital tells of the word behind a figure: a name, and no noun that is counted; or another unit."""

from __future__ import annotations

import regex

from claimx.extraction.figure import Figure
from claimx.languages import roles
from claimx.languages.pack import Pack
from claimx.languages.units import UNITS
from claimx.model import Kind

_NO_SYMBOLS = "GHMS"  # grams, hours, metres and seconds have small letters
_NOUN_AND_VERB = regex.compile(r"(?<=[\p{L}\d]) (\p{Lu}\p{Ll}+) (?=\p{Ll})")
_LAST_WORD = regex.compile(r"\p{L}+$")
_LAST_OF_SEVERAL = regex.compile(r"[ \u00a0](\p{L}+)$")
_AROUND = 15  # characters on either side, in which a headline in capitals has no small letter


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
        last = _LAST_OF_SEVERAL.search(text, figure.start, figure.end)
        if last and pack.right.after(text, last.start(1)).get(roles.LINK):
            figure.end = last.start()  # the "dos" led to the name


def _drop_object(text: str, figure: Figure, pack: Pack) -> None:
    """Acht Autoren besitzen Aktien: behind another noun, and the small letter of a verb, nothing is counted."""
    for head in _NOUN_AND_VERB.finditer(text, figure.start, figure.unit_at):
        if head[1].lower() not in pack.words:  # zwei Millionen kleine Kinder
            figure.unit, figure.end = None, head.start()
            return


def read_capitals(text: str, figure: Figure, pack: Pack) -> None:
    """300 KM are horsepower in Polish, and 300 km are not; where all is in capitals nothing tells which."""
    name = _LAST_WORD.search(text, figure.start, figure.end)
    unit = pack.capitals.get(name.group()) if name else None
    if unit is None:
        return
    around = text[max(figure.start - _AROUND, 0) : figure.start] + text[figure.end : figure.end + _AROUND]
    if not around.isupper():  # a small letter stands near by
        figure.unit = unit
