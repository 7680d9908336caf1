"""From a pack's data file and CLDR to a Pack that the grammar can use; each is built once, on first use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import cache
from importlib.resources import files
from itertools import filterfalse
from typing import Any

import regex
import tomli
from babel import Locale

from claimx.errors import LanguageError, PackError
from claimx.languages import cldr, patterns, roles
from claimx.languages.anchors import Anchors
from claimx.languages.exact import Exact, exact
from claimx.languages.folding import fold
from claimx.languages.lexicon import PLAIN, Lexicon
from claimx.languages.pack import VULGAR, Entry, Pack, Part, Pattern, Phrases, Word
from claimx.languages.roles import Role
from claimx.languages.schema import LOOSE_BOUNDS, hint, validate_whole
from claimx.languages.units import SYMBOLS, add
from claimx.model import Bound

_FOLDER = files("claimx.languages").joinpath("packs")


@cache
def supported() -> tuple[str, ...]:
    """The tags of the languages that have a pack, in order; regional variants are within them."""
    return tuple(sorted(file.name.removesuffix(".toml") for file in _FOLDER.iterdir() if file.name.endswith(".toml")))


@cache
def data(language: str) -> dict[str, Any]:
    """A pack's tables as its file states them, validated. `language` is the tag of a file: pt, zh."""
    name = f"{language}.toml"
    try:
        tables = tomli.loads(_FOLDER.joinpath(name).read_text("utf-8"))
    except tomli.TOMLDecodeError as error:
        raise PackError(name, "", f"no valid TOML: {error}") from error
    validate_whole(name, tables)
    return tables


@cache
def head(language: str) -> dict[str, Any]:
    """The top of a pack's file, up to the table after [text]: what identifies the language, without the rest."""
    text = _FOLDER.joinpath(f"{language}.toml").read_text("utf-8")
    end = text.find("\n[", text.index("\n[text]") + 1)
    return tomli.loads(text[: end if end > 0 else None])


def resolve(tag: str) -> tuple[str, str | None]:
    """The pack's file and the region's overlay for a BCP 47 tag: pt-BR → ("pt", "pt-BR"), en-GB → ("en", None).

    Raises LanguageError, with the nearest tag that there is, when no pack answers to it.
    """
    language = tag.replace("_", "-").split("-")[0].lower()
    if language not in supported():
        raise LanguageError(
            f"no language pack for {tag!r}{hint(language, dict.fromkeys(supported()))}; `claimx languages` lists them"
        )
    overlays = data(language).get("regions", {})
    parts = [part.lower() for part in tag.replace("_", "-").split("-")]
    for name, overlay in overlays.items():
        wanted = [part.lower() for part in name.split("-")[1:]]
        if (wanted and all(part in parts[1:] for part in wanted)) or parts[-1] in overlay.get("also", []):
            return language, name
    return language, None


def load(tag: str, lexicon: Lexicon = PLAIN) -> Pack:
    """The pack of a BCP 47 tag, with its region's overlay where there is one and a user's own words over both.

    The same arguments give the same pack, built once. Raises LanguageError or PackError.
    """
    return _load(tag, lexicon)


@cache
def _load(tag: str, lexicon: Lexicon) -> Pack:
    language, region = resolve(tag)
    tables = data(language)
    if region is not None:
        tables = _overlaid(tables, tables["regions"][region])
    add(lexicon.units)
    for own in lexicon.over(region or language):
        tables = _joined(tables, own)
    return _build(region or language, tables, lexicon.subjects)


def _joined(base: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    """A user's tables added to the pack's: lists grow, and of two values of one word the user's holds."""
    joined = dict(base)
    for key, value in own.items():
        known = base.get(key)
        if isinstance(value, dict) and isinstance(known, dict):
            joined[key] = _joined(known, value)
        elif isinstance(value, list) and isinstance(known, list):
            joined[key] = [*known, *(item for item in value if item not in known)]
        else:
            joined[key] = value
    return joined


def _overlaid(base: dict[str, Any], overlay: dict[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for key, value in overlay.items():
        nested = isinstance(value, dict) and isinstance(base.get(key), dict)
        merged[key] = _overlaid(base[key], value) if nested else value
    return merged


def _build(tag: str, tables: dict[str, Any], subjects: tuple[str, ...]) -> Pack:
    locale = Locale.parse(tag, sep="-")
    text, numbers = tables["text"], tables["numbers"]
    spaced = text.get("spaced", True)
    particles = text.get("particles", False)
    stops = frozenset(fold(word) for word in text["function_words"])
    words = dict(_words(tables, locale))
    denominators = dict(_denominators(tables))
    decimal, group = cldr.signs(locale)
    counting = tables.get("counting", {})
    links = frozenset(fold(link) for link in counting.get("links", ()))
    # Where words are written apart an idiom begins with a word: one look instead of one for each idiom.
    opening = r"\b" if spaced else ""
    idioms = [row["pattern"] for row in tables.get("not_a_claim", ())]
    idioms_in_digits = _exclusions(tag, "not_a_claim", filter(patterns.may_hold_digits, idioms), opening)
    return Pack(
        tag=tag,
        spaced=spaced,
        latin="Latn" in text["scripts"],
        article=fold(text.get("article", "")),
        capital_nouns=text.get("capital_nouns", False),
        inverted=numbers["system"] == "inverted",
        myriad=numbers["system"] == "myriad",
        ellipsis=numbers.get("ellipsis", False),
        pairs=numbers.get("pairs", False),
        decimal=fold(decimal),
        group=fold(group),
        words=words,
        ones=frozenset(word for word, meaning in words.items() if meaning == Word(Part.NUMBER, 1)),
        abbreviations=_by_first_letter(numbers.get("abbreviations", {})),
        gap=patterns.gap(tables),
        point=patterns.point(tables),
        number=patterns.number(words, tables),
        ordinal=patterns.ordinal(words, denominators, tables),
        denominators=denominators,
        rank_first=tables.get("ordinals", {}).get("rank_first", False),
        ones_joined=numbers.get("ones_joined", False),
        mixed=patterns.mixed(tables),
        date_capitals=tables.get("dates", {}).get("capitals", False),
        month_first=tables.get("dates", {}).get("order") == "mdy",
        date_links=patterns.date_links(tables),
        month=patterns.month(words),
        right=Phrases(_right(tables, locale, stops), spaced=spaced, particles=particles),
        left=Phrases(_left(tables, locale), spaced=spaced, particles=False),
        proclitics=frozenset(fold(letter) for letter in text.get("proclitics", ())),
        stops=stops - links,
        anchors=Anchors(patterns.anchor(words, tables), spaced=spaced),
        number_of=patterns.phrases((*counting.get("number_of", ()), *counting.get("score_of", ())), tables),
        comparing=patterns.phrases(counting.get("comparing", ()), tables),
        idioms=idioms_in_digits
        + _exclusions(tag, "not_a_claim", filterfalse(patterns.may_hold_digits, idioms), opening),
        idioms_in_digits=idioms_in_digits,
        chrome=_exclusions(tag, "chrome.lines", tables.get("chrome", {}).get("lines", [])),
        zones=_zones(tables),
        subjects=patterns.names(subjects, tables),
    )


def _zones(tables: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    stated = tables.get("clock", {}).get("zones", {})
    named = ((fold(name), zone) for zone, names in stated.items() for name in names)
    return tuple(sorted(named, key=lambda pair: -len(pair[0])))


def _exclusions(tag: str, key: str, stated: Iterable[str], start: str = "") -> tuple[Pattern, ...]:
    try:
        return patterns.exclusions(stated, start)
    except (re.error, regex.error) as error:
        raise PackError(f"{tag}.toml", key, f"no regular expression: {error}") from error


def _by_first_letter(table: dict[str, Any]) -> dict[str, list[tuple[str, Exact]]]:
    """The words of `table`, the longest first, and their values."""
    listed: dict[str, list[tuple[str, Exact]]] = {}
    for word, value in sorted(
        ((fold(word), exact(value)) for word, value in table.items()), key=lambda kv: -len(kv[0])
    ):
        listed.setdefault(word[0], []).append((word, value))
    return listed


# ---------------------------------------------------------------------------------------------------------- the words


def _words(tables: dict[str, Any], locale: Locale) -> Iterator[tuple[str, Word]]:
    """Every word that may open or carry on a figure. A later entry of the same word wins, so numbers come last."""
    for word, number in cldr.months(locale).items():
        yield fold(word), Word(Part.MONTH, number)
    for word, number in cldr.weekdays(locale).items():
        yield fold(word), Word(Part.WEEKDAY, number)
    dates, numbers, clock = tables.get("dates", {}), tables["numbers"], tables.get("clock", {})
    yield from ((sign, Word(Part.FRACTION, value)) for sign, value in VULGAR.items())
    parts = (
        (Part.MONTH, dates.get("months", {})),
        (Part.WEEKDAY, dates.get("weekdays", {})),
        (Part.DECADE, dates.get("decades", {})),
        (Part.TIME, clock.get("named", {})),
        (Part.TIMES, tables.get("times", {}).get("words", {})),
        (Part.ORDINAL, _ordinals(tables)),
        (Part.FRACTION, tables.get("fractions", {}).get("words", {})),
        (Part.VAGUE, tables.get("vague", {}).get("words", {})),
        (Part.SOME, dict.fromkeys(tables.get("vague", {}).get("some", ()), 1)),
        (Part.LOOSE, numbers.get("loose", {})),
        (Part.ARTICLE, dict.fromkeys(numbers.get("articles", ()), 1)),
        (Part.MULTIPLIER, numbers.get("multipliers", {})),
        (Part.NUMBER, numbers.get("words", {})),
    )
    alone = {fold(word) for word in numbers.get("alone", ())}
    taken: dict[str, Exact] = {}  # the vague magnitudes
    for part, table in parts:
        for word, value in table.items():
            folded = fold(word)
            # A plural such as "milhões" is a vague magnitude alone and a multiplier behind a number: both must stay.
            if part is Part.MULTIPLIER and (vague := taken.get(folded)) is not None:
                yield folded, Word(Part.VAGUE, vague, times=exact(value))
                continue
            if part is Part.VAGUE:
                taken[folded] = exact(value)
            kind = Part.ALONE if part is Part.MULTIPLIER and folded in alone else part
            yield folded, Word(kind, exact(value))
    for unit, table in tables.get("units_holding_one", {}).items():
        for word, value in table.items():
            yield fold(word), Word(Part.UNIT_ONE, exact(value), unit)


def _ordinals(tables: dict[str, Any]) -> dict[str, Any]:
    """The ordinals stated, and those that a prefix makes of the words that open a number: keseratus."""
    stated, numbers = tables.get("ordinals", {}), tables["numbers"]
    multipliers = numbers.get("multipliers", {})
    opening = {word: multipliers[word] for word in numbers.get("alone", ()) if word in multipliers}
    made: dict[str, Any] = {
        prefix + word: value
        for prefix in stated.get("cardinal_prefixes", ())
        for word, value in (numbers["words"] | opening).items()
        if " " not in word and Fraction(value) > 0
    }
    return {**made, **stated.get("words", {})}


def _denominators(tables: dict[str, Any]) -> Iterator[tuple[str, Exact]]:
    """The forms that are denominators: those stated, and those that endings make of ordinals and cardinals."""
    fractions = tables.get("fractions", {})
    sources = (
        (tables.get("ordinals", {}).get("words", {}), fractions.get("ordinal_endings", ())),
        (tables["numbers"].get("words", {}), fractions.get("cardinal_endings", ())),
    )
    for words, endings in sources:
        for word, value in words.items():
            if Fraction(value) != 2:  # seconds, segundos: units of time
                yield from ((fold(word + ending), exact(value)) for ending in endings)
    for word, value in fractions.get("denominators", {}).items():
        if Fraction(value).numerator == 1:
            yield fold(word), exact(1 / Fraction(value))


# -------------------------------------------------------------------------------------------------------- the phrases


def _entries(words: Iterable[str], role: Role, payload: Any = None) -> Iterator[Entry]:
    for word in words:
        yield Entry(fold(word), role, payload)


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
    yield from _entries(("%", "٪"), roles.UNIT, "percent")
    yield Entry("‰", roles.UNIT, "permille")


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


def _right(tables: dict[str, Any], locale: Locale, stops: frozenset[str]) -> Iterator[Entry]:
    numbers, dates, clock = tables["numbers"], tables.get("dates", {}), tables.get("clock", {})
    fractions, ranges = tables.get("fractions", {}), tables.get("ranges", {})
    yield from _names(tables, locale, stops)
    yield from _bounds(tables, "after")
    yield from _entries(numbers.get("half_after", ()), roles.HALF)
    for word, value in fractions.get("denominators", {}).items():
        yield Entry(fold(word), roles.DENOMINATOR, Fraction(value))
    yield from _entries(fractions.get("over", ()), roles.OVER)
    yield from _entries(numbers.get("minus", ()), roles.MINUS)
    yield from _entries(fractions.get("under", ()), roles.UNDER)
    yield from _entries(numbers.get("power", ()), roles.POWER)
    yield from _entries(fractions.get("avos", ()), roles.AVOS)
    for word, value in tables.get("subunits", {}).get("words", {}).items():
        yield Entry(fold(word), roles.SUBUNIT, Fraction(value))
    yield from _entries(("-", "\u2013", "\u2014", *ranges.get("to", ())), roles.TO)
    yield from _entries(ranges.get("and", ()), roles.AND)
    yield from _entries((":", "&", *tables.get("ratios", {}).get("versus", ())), roles.VERSUS)
    yield from _entries(tables.get("counting", {}).get("links", ()), roles.LINK)
    yield from _entries(tables.get("counting", {}).get("comparing", ()), roles.COMPARING)
    yield from _entries(tables.get("ordinals", {}).get("suffixes", ()), roles.ORDINAL)
    for key, role in (*_CLOCK, ("after", roles.CLOCK)):
        yield from _entries(clock.get(key, ()), role)
    for key, role in _DATES:
        yield from _entries(dates.get(key, ()), role)


_CLOCK = (("night", roles.NIGHT), ("am", roles.AM), ("pm", roles.PM), ("hour", roles.HOUR), ("minute", roles.MINUTE))
_BEFORE_HOURS = (
    ("clock", roles.CLOCK),
    ("always", roles.CLOCK),
    ("always", roles.ALWAYS_CLOCK),
    ("lone", roles.CLOCK),
    ("lone", roles.LONE_CLOCK),
)
_DATES = (
    ("year", roles.YEAR),
    ("month", roles.MONTH),
    ("day", roles.DAY),
    ("decade", roles.DECADE),
    ("century", roles.CENTURY),
)


def _left(tables: dict[str, Any], locale: Locale) -> Iterator[Entry]:
    numbers, dates, clock = tables["numbers"], tables.get("dates", {}), tables.get("clock", {})
    ranges = tables.get("ranges", {})
    yield from _signs(tables, locale)
    yield from _bounds(tables, "before")
    for unit, forms in tables.get("units_before", {}).items():
        yield from _entries(forms, roles.UNIT, unit)
    yield Entry("%", roles.UNIT, "percent")
    yield from _entries(_SIGN_BOUNDS[0], roles.BOUND, Bound.ABOUT)
    for sign, bound in _SIGN_BOUNDS[1].items():
        yield Entry(sign, roles.BOUND, bound)
    yield from _entries(ranges.get("between", ()), roles.BETWEEN)
    yield from _entries(("-", "+", "\u2013", *numbers.get("minus", ())), roles.MINUS)
    yield from _entries(tables.get("ordinals", {}).get("prefixes", ()), roles.ORDINAL)
    yield from _entries(tables.get("prefixes", {}).get("words", ()), roles.PREFIX)
    counting = tables.get("counting", {})
    yield from _entries(counting.get("number_of", ()), roles.NUMBER_OF)
    yield from _entries(counting.get("score_of", ()), roles.NUMBER_OF, "point")
    yield from _entries(counting.get("comparing", ()), roles.COMPARING)
    yield from _entries(counting.get("per_hour", ()), roles.PER_HOUR)
    for era, year in dates.get("eras", {}).items():
        yield Entry(fold(era), roles.ERA, int(exact(year)))
    for key, role in (*_CLOCK, *_BEFORE_HOURS):
        yield from _entries(clock.get(key, ()), role)
    for key, role in _DATES:
        yield from _entries(dates.get(key, ()), role)


_SIGN_BOUNDS: tuple[tuple[str, ...], dict[str, Bound]] = (
    ("~", "≈", "±", "∼"),
    {"≥": Bound.AT_LEAST, "≤": Bound.AT_MOST, ">": Bound.MORE_THAN, "<": Bound.LESS_THAN},
)
