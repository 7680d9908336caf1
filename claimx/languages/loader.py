"""From a pack's data file and CLDR to a Pack that the grammar can use; each is built once, on first use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from functools import cache
from importlib.resources import files
from typing import Any

import regex
import tomli
from babel import Locale

from claimx.errors import LanguageError, PackError
from claimx.languages import cldr, patterns
from claimx.languages.anchors import Anchors
from claimx.languages.exact import Exact, exact
from claimx.languages.folding import fold
from claimx.languages.lexicon import PLAIN, Lexicon
from claimx.languages.pack import VULGAR, Pack, Part, Pattern, PhrasesBefore, PhrasesBehind, Word
from claimx.languages.phrases import before_figure, behind_figure
from claimx.languages.schema import hint, validate_whole
from claimx.languages.units import add

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
    phrases = [phrase for row in tables.get("not_a_claim", ()) for phrase in row.get("phrases", ())]
    stated = [row["pattern"] for row in tables.get("not_a_claim", ()) if "pattern" in row]
    with _compiling(tag, "not_a_claim"):
        idioms = patterns.idioms(phrases, stated, text)
        idioms_in_digits = patterns.idioms(
            filter(patterns.may_hold_digits, phrases), filter(patterns.may_hold_digits, stated), text
        )
    with _compiling(tag, "chrome.lines"):
        chrome = patterns.exclusions(tables.get("chrome", {}).get("lines", ()))
    return Pack(
        tag=tag,
        spaced=spaced,
        latin="Latn" in text["scripts"],
        article=fold(text.get("article", "")),
        capital_nouns=text.get("capital_nouns", False),
        inverted=numbers["system"] == "inverted",
        myriad=numbers["system"] == "myriad",
        ellipsis=numbers.get("ellipsis", False),
        doubled=numbers.get("doubled", False),
        dotted=tables.get("clock", {}).get("dotted", False),
        pairs=numbers.get("pairs", False),
        listed=tables.get("ranges", {}).get("listed", False),
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
        rank_dots=tables.get("ordinals", {}).get("rank_dots", False),
        ones_joined=numbers.get("ones_joined", False),
        mixed=patterns.mixed(tables),
        date_capitals=tables.get("dates", {}).get("capitals", False),
        month_first=tables.get("dates", {}).get("order") == "mdy",
        date_links=patterns.date_links(tables),
        month=patterns.month(words),
        right=PhrasesBehind(behind_figure(tables, locale, stops), spaced=spaced, particles=particles),
        left=PhrasesBefore(before_figure(tables, locale), spaced=spaced),
        proclitics=frozenset(fold(letter) for letter in text.get("proclitics", ())),
        adjectives=tuple(fold(ending) for ending in text.get("adjectives", ())),
        near=_near(tables),
        capitals={name: unit for unit, names in tables.get("units_in_capitals", {}).items() for name in names},
        ahead=patterns.ahead(tables),
        endings=_endings(tables),
        stops=stops - links,
        anchors=Anchors(patterns.anchor(words, tables), spaced=spaced),
        number_of=patterns.phrases((*counting.get("number_of", ()), *counting.get("score_of", ())), tables),
        comparing=patterns.phrases(counting.get("comparing", ()), tables),
        losing=patterns.phrases(tables.get("ratios", {}).get("losing", ()), tables),
        idioms=idioms,
        idioms_in_digits=idioms_in_digits,
        chrome=chrome,
        zones=_zones(tables),
        since=tuple(f" {fold(phrase)}" for phrase in tables.get("ranges", {}).get("since", ())),
        subjects=patterns.names(subjects, tables),
    )


def _near(tables: dict[str, Any]) -> dict[str, dict[str, Pattern]]:
    near: dict[str, dict[str, Pattern]] = {}
    for unit, names in tables.get("units_near", {}).items():
        for name, listed in names.items():
            if words := patterns.phrases(listed, tables):
                near.setdefault(fold(name), {})[unit] = words
    return near


def _endings(tables: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    stated = tables.get("bounds", {}).get("endings", {})
    return {fold(word): tuple(map(fold, endings)) for word, endings in stated.items()}


def _zones(tables: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    stated = tables.get("clock", {}).get("zones", {})
    named = ((fold(name), zone) for zone, names in stated.items() for name in names)
    return tuple(sorted(named, key=lambda pair: -len(pair[0])))


@contextmanager
def _compiling(tag: str, key: str) -> Iterator[None]:
    """Raise PackError for a regular expression under `key` that is none."""
    try:
        yield
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
