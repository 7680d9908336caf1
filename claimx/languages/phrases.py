"""The phrases that may stand behind a figure and before it, from a pack's tables, CLDR and the signs that all share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Any

from babel import Locale

from claimx.languages import cldr, roles
from claimx.languages.exact import exact
from claimx.languages.folding import fold
from claimx.languages.pack import Entry, Payload
from claimx.languages.roles import Role
from claimx.languages.schema import LOOSE_BOUNDS
from claimx.languages.units import SYMBOLS
from claimx.model import Bound

_Lists = tuple[tuple[str, str, Role], ...]  # the table and key of a list of phrases, and what they do

_BESIDE: _Lists = (
    ("numbers", "minus", roles.MINUS),
    ("counting", "comparing", roles.COMPARING),
    ("clock", "night", roles.NIGHT),
    ("clock", "am", roles.AM),
    ("clock", "pm", roles.PM),
    ("clock", "hour", roles.HOUR),
    ("clock", "minute", roles.MINUTE),
    ("dates", "year", roles.YEAR),
    ("dates", "month", roles.MONTH),
    ("dates", "day", roles.DAY),
    ("dates", "decade", roles.DECADE),
    ("dates", "century", roles.CENTURY),
)
_BEHIND: _Lists = (
    ("numbers", "half_after", roles.HALF),
    ("numbers", "below_zero", roles.BELOW),
    ("numbers", "power", roles.POWER),
    ("fractions", "over", roles.OVER),
    ("fractions", "under", roles.UNDER),
    ("fractions", "avos", roles.AVOS),
    ("ranges", "to", roles.TO),
    ("ranges", "and", roles.AND),
    ("ranges", "between_behind", roles.BETWEEN),
    ("ratios", "versus", roles.VERSUS),
    ("ratios", "against", roles.AGAINST),
    ("ratios", "level", roles.LEVEL),
    ("ratios", "share", roles.SHARE),
    ("counting", "links", roles.LINK),
    ("counting", "whole", roles.WHOLE),
    ("ordinals", "suffixes", roles.ORDINAL),
    ("clock", "after", roles.CLOCK),
    ("dates", "ago", roles.AGO),
)
_BEFORE: _Lists = (
    ("ranges", "between", roles.BETWEEN),
    ("ranges", "by", roles.BY),
    ("dates", "eve", roles.EVE),
    ("ordinals", "prefixes", roles.ORDINAL),
    ("prefixes", "words", roles.PREFIX),
    ("counting", "number_of", roles.NUMBER_OF),
    ("counting", "each", roles.EACH),
    ("counting", "per_hour", roles.PER_HOUR),
    ("counting", "per_second", roles.PER_SECOND),
    ("clock", "clock", roles.CLOCK),
    ("clock", "always", roles.CLOCK),
    ("clock", "always", roles.ALWAYS_CLOCK),
    ("clock", "lone", roles.CLOCK),
    ("clock", "lone", roles.LONE_CLOCK),
    ("clock", "lasting", roles.LASTING),
    ("dates", "dated", roles.DATED),
)
# As they are folded: the percent sign of Arabic is % as well.
_SIGNS_BEHIND = (
    *(Entry(dash, roles.TO) for dash in ("-", "\u2013", "\u2014")),
    *(Entry(sign, roles.VERSUS) for sign in (":", "&")),
    Entry("%", roles.UNIT, "percent"),
    Entry("‰", roles.UNIT, "permille"),
)
_SIGNS_BEFORE = (
    *(Entry(sign, roles.MINUS) for sign in ("-", "+", "\u2013")),
    *(Entry(sign, roles.BOUND, Bound.ABOUT) for sign in ("~", "≈", "±")),
    Entry("≥", roles.BOUND, Bound.AT_LEAST),
    Entry("≤", roles.BOUND, Bound.AT_MOST),
    Entry(">", roles.BOUND, Bound.MORE_THAN),
    Entry("<", roles.BOUND, Bound.LESS_THAN),
    Entry("%", roles.UNIT, "percent"),
)


def behind_figure(tables: dict[str, Any], locale: Locale, stops: frozenset[str]) -> Iterator[Entry]:
    """Every phrase that is looked for behind a figure. `stops` are the words that no unit's abbreviation may be."""
    clock, fractions = tables.get("clock", {}), tables.get("fractions", {})
    yield from _names(tables, locale, stops)
    yield from _bounds(tables, "after")
    yield from _listed(tables, (*_BESIDE, *_BEHIND))
    for word, value in fractions.get("denominators", {}).items():
        yield Entry(fold(word), roles.DENOMINATOR, Fraction(value))
    for word, value in tables.get("subunits", {}).get("words", {}).items():
        yield Entry(fold(word), roles.SUBUNIT, Fraction(value))
    for word, minutes in clock.get("past_behind", {}).items():
        yield Entry(fold(word), roles.PAST, int(minutes))
    yield from _SIGNS_BEHIND


def before_figure(tables: dict[str, Any], locale: Locale) -> Iterator[Entry]:
    """Every phrase that is looked for before a figure."""
    yield from _signs(tables, locale)
    yield from _bounds(tables, "before")
    yield from _listed(tables, (*_BESIDE, *_BEFORE))
    for unit, forms in tables.get("units_before", {}).items():
        yield from _entries(forms, roles.UNIT, unit)
    yield from _entries(tables.get("counting", {}).get("score_of", ()), roles.NUMBER_OF, "point")
    for era, year in tables.get("dates", {}).get("eras", {}).items():
        yield Entry(fold(era), roles.ERA, int(exact(year)))
    for word, minutes in tables.get("clock", {}).get("past", {}).items():
        yield Entry(fold(word), roles.PAST, int(minutes))
    yield from _SIGNS_BEFORE


def _entries(words: Iterable[str], role: Role, payload: Payload = None) -> Iterator[Entry]:
    for word in words:
        yield Entry(fold(word), role, payload)


def _listed(tables: dict[str, Any], lists: _Lists) -> Iterator[Entry]:
    for table, key, role in lists:
        yield from _entries(tables.get(table, {}).get(key, ()), role)


def _names(tables: dict[str, Any], locale: Locale, stops: frozenset[str]) -> Iterator[Entry]:
    """Units and currencies: the pack's own words and CLDR's."""
    own: set[str] = set()
    for unit, forms in tables.get("units", {}).items():
        own.update(map(fold, forms))
        yield from _entries(forms, roles.UNIT, unit)
    for code, forms in tables.get("currencies", {}).items():
        own.update(map(fold, forms))
        yield from _entries(forms, roles.CURRENCY, code)
    for unit, forms in cldr.units(locale).items():
        # A pack that gives a word to another unit knows better, and "in" is a preposition before it is an inch.
        yield from (e for e in _entries(forms, roles.UNIT, unit) if e.phrase not in own and e.phrase not in stops)
    for code, forms in cldr.currencies(locale).items():
        yield from (e for e in _entries(forms, roles.CURRENCY, code) if e.phrase not in own)
    yield from _signs(tables, locale)


def _signs(tables: dict[str, Any], locale: Locale) -> Iterator[Entry]:
    signs = {sign: codes[0] for sign, codes in SYMBOLS.items()} | cldr.symbols(locale) | tables.get("symbols", {})
    for sign, code in signs.items():
        yield Entry(fold(sign), roles.CURRENCY, code)
    for code in cldr.CODES:
        yield Entry(fold(code), roles.CURRENCY, code)


def _bounds(tables: dict[str, Any], side: str) -> Iterator[Entry]:
    for bound, phrases in tables.get("bounds", {}).get(side, {}).items():
        if bound in LOOSE_BOUNDS:
            yield from _entries(phrases, roles.LOOSE_BOUND, LOOSE_BOUNDS[bound])
        else:
            yield from _entries(phrases, roles.BOUND, Bound(bound))
