"""Readings written down as text with the claims marked in it, so that a test shows what its documents say.

    West, {41|count 41}, sold {more than 3,000 chips|count 3000 chip more_than} in {2018|year 2018}.

In braces: the text of the claim, a bar, its kind and value (`10..15` for a range), then in any order a unit id, a bound
and `weak`, `chrome`, `vague` or `loose`; `subject=` names a subject, `step=` the worth of the last digit, `others=` the
other readings of the same digits, `zone=` a time zone.
"""

from __future__ import annotations

import re
from fractions import Fraction

from claimx.languages.units import UNITS
from claimx.model import Bound, Claim, Document, Kind, Number, Reading, Story

_MARKED = re.compile(r"\{([^|{}]*)\|([^{}]*)\}")
_UNNUMBERED = {Kind.DATE, Kind.MONTH, Kind.YEAR, Kind.WEEKDAY, Kind.TIME, Kind.IDENTIFIER}


def reading(language: str, marked: str, path: str | None = None) -> Reading:
    """The reading that `marked` describes; its path is `<language>.txt` unless given."""
    path = path or f"{language}.txt"
    text, found, done = "", [], 0
    for match in _MARKED.finditer(marked):
        text += marked[done : match.start()]
        found.append((len(text), match[1], match[2]))
        text += match[1]
        done = match.end()
    text += marked[done:]
    claims = tuple(_claim(path, language, text, start, words, spec) for start, words, spec in found)
    return Reading(document=Document(path=path, text=text), language=language, claims=claims)


def claim(spec: str, words: str | None = None) -> Claim:
    """One claim on its own: `claim("count 3000 chip more_than")`; written as its value unless `words` are given."""
    text = words if words is not None else spec.split()[1].replace("_", " ")
    return _claim("en.txt", "en", text, 0, text, spec)


def story(**texts: str) -> Story:
    """A story of one marked text a language (`pt_BR` for pt-BR)."""
    readings = tuple(reading(language.replace("_", "-"), marked) for language, marked in texts.items())
    return Story(id="story", readings=readings)


def _claim(path: str, language: str, text: str, start: int, words: str, spec: str) -> Claim:
    kind, value, *rest = spec.split()
    value, _, upper = value.replace("_", " ").partition("..")
    named = dict(item.split("=", 1) for item in rest if "=" in item)
    units = [item for item in rest if item in UNITS or (item.isupper() and len(item) == 3)]
    bounds = [Bound(item) for item in rest if item in set(Bound)]
    return Claim(
        path=path,
        language=language,
        kind=Kind(kind),
        value=value,
        upper=upper or None,
        unit=units[0] if units else None,
        bound=bounds[0] if bounds else Bound.EXACT,
        subject=named["subject"].replace("_", " ") if "subject" in named else None,
        text=words,
        sentence=text,
        line=text.count("\n", 0, start) + 1,
        column=start - text.rfind("\n", 0, start),
        start=start,
        end=start + len(words),
        number=_number(Kind(kind), value, upper, named, "vague" in rest, "loose" in rest),
        zone=named.get("zone"),
        weak="weak" in rest,
        chrome="chrome" in rest,
    )


def _number(kind: Kind, value: str, upper: str, named: dict[str, str], vague: bool, loose: bool) -> Number | None:
    if kind in _UNNUMBERED:
        return None
    low, _, high = value.partition(":")
    high = high or upper
    places = len(low.partition(".")[2]) if "/" not in low else 0
    return Number(
        Fraction(low),
        Fraction(high) if high else None,
        step=Fraction(named["step"]) if "step" in named else Fraction(1, 10**places),
        others=tuple(Fraction(other) for other in named.get("others", "").split(",") if other),
        vague=vague,
        loose=loose,
    )
