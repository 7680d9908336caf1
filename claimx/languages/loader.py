"""From a pack's data file and CLDR to a Pack that the grammar can use; each is built once, on first use."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import cache
from importlib.resources import files
from typing import Any

import regex
from babel import Locale

from claimx.errors import LanguageError, PackError
from claimx.languages import cldr
from claimx.languages.pack import VULGAR, Entry, Pack, Part, Phrases, Role, Word
from claimx.languages.schema import hint, validate
from claimx.languages.units import SYMBOLS, UNITS
from claimx.model import Bound
from claimx.languages.folding import fold

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
        tables = tomllib.loads(_FOLDER.joinpath(name).read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise PackError(name, "", f"no valid TOML: {error}") from error
    validate(name, tables)
    return tables


@cache
def head(language: str) -> dict[str, Any]:
    """The top of a pack's file, up to the table after [text]: what identifies the language, without reading the rest."""
    text = _FOLDER.joinpath(f"{language}.toml").read_text("utf-8")
    end = text.find("\n[", text.index("\n[text]") + 1)
    return tomllib.loads(text[: end if end > 0 else None])


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
        if wanted and all(part in parts[1:] for part in wanted) or parts[-1] in overlay.get("also", []):
            return language, name
    return language, None


@cache
def load(tag: str) -> Pack:
    """The pack of a BCP 47 tag, with its region's overlay where there is one. Raises LanguageError or PackError."""
    language, region = resolve(tag)
    tables = data(language)
    if region is not None:
        tables = _overlaid(tables, tables["regions"][region])
    return _build(region or language, tables)


def _overlaid(base: dict[str, Any], overlay: dict[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for key, value in overlay.items():
        merged[key] = _overlaid(base[key], value) if isinstance(value, dict) and isinstance(base.get(key), dict) else value
    return merged


def _build(tag: str, tables: dict[str, Any]) -> Pack:
    locale = Locale.parse(tag, sep="-")
    text, numbers = tables["text"], tables["numbers"]
    spaced = text.get("spaced", True)
    particles = text.get("particles", False)
    stops = frozenset(fold(word) for word in text["function_words"])
    words = dict(_words(tables, locale))
    decimal, group = cldr.signs(locale)
    links = frozenset(fold(link) for link in tables.get("counting", {}).get("links", ()))
    return Pack(
        tag=tag,
        spaced=spaced,
        capital_nouns=text.get("capital_nouns", False),
        inverted=numbers["system"] == "inverted",
        myriad=numbers["system"] == "myriad",
        ellipsis=numbers.get("ellipsis", False),
        pairs=numbers.get("pairs", False),
        decimal=fold(decimal),
        group=fold(group),
        words=words,
        abbreviations=tuple(
            sorted(((fold(k), Fraction(v)) for k, v in numbers.get("abbreviations", {}).items()), key=lambda kv: -len(kv[0]))
        ),
        gap=_gap(numbers, text, spaced),
        point=_point(numbers, spaced),
        number=_number(words, numbers, spaced, particles),
        date_capitals=tables.get("dates", {}).get("capitals", False),
        month_first=tables.get("dates", {}).get("order") == "mdy",
        date_links=_date_links(tables),
        month=regex.compile((trie(w for w, m in words.items() if m.part is Part.MONTH) or "(?!)") + r"(?!\p{L}|\p{M}|\d)"),
        right=Phrases(_right(tables, locale, stops), spaced=spaced, particles=particles),
        left=Phrases(_left(tables, locale), spaced=spaced, particles=False),
        proclitics=frozenset(fold(letter) for letter in text.get("proclitics", ())),
        stops=stops - links,
        anchor=_anchor(words, tables, spaced, particles),
        not_a_claim=_any(row["pattern"] for row in tables.get("not_a_claim", ())),
        chrome=_any(tables.get("chrome", {}).get("lines", ())),
    )


def _any(patterns: Iterable[str]) -> regex.Pattern[str] | None:
    joined = "|".join(f"(?:{pattern})" for pattern in patterns)
    return regex.compile(joined, regex.MULTILINE) if joined else None


# ---------------------------------------------------------------------------------------------------------- the words


def _words(tables: dict[str, Any], locale: Locale) -> Iterator[tuple[str, Word]]:
    """Every word that may open or carry on a figure. A later entry of the same word wins, so numbers come last."""
    for word, number in cldr.months(locale).items():
        yield fold(word), Word(Part.MONTH, Fraction(number))
    for word, number in cldr.weekdays(locale).items():
        yield fold(word), Word(Part.WEEKDAY, Fraction(number))
    dates, numbers, clock = tables.get("dates", {}), tables["numbers"], tables.get("clock", {})
    yield from ((sign, Word(Part.FRACTION, value)) for sign, value in VULGAR.items())
    parts = (
        (Part.MONTH, dates.get("months", {})),
        (Part.WEEKDAY, dates.get("weekdays", {})),
        (Part.DECADE, dates.get("decades", {})),
        (Part.TIME, {word: Fraction(minutes) for word, minutes in clock.get("named", {}).items()}),
        (Part.TIMES, tables.get("times", {}).get("words", {})),
        (Part.ORDINAL, tables.get("ordinals", {}).get("words", {})),
        (Part.FRACTION, tables.get("fractions", {}).get("words", {})),
        (Part.VAGUE, tables.get("vague", {}).get("words", {})),
        (Part.SOME, dict.fromkeys(tables.get("vague", {}).get("some", ()), 1)),
        (Part.LOOSE, numbers.get("loose", {})),
        (Part.ARTICLE, dict.fromkeys(numbers.get("articles", ()), 1)),
        (Part.MULTIPLIER, numbers.get("multipliers", {})),
        (Part.NUMBER, numbers.get("words", {})),
    )
    alone = {fold(word) for word in numbers.get("alone", ())}
    taken: dict[str, Part] = {}
    for part, table in parts:
        for word, value in table.items():
            folded = fold(word)
            # A plural such as "milhões" is a vague magnitude alone and a multiplier behind a number: both must stay.
            if part is Part.MULTIPLIER and taken.get(folded) is Part.VAGUE:
                continue
            taken[folded] = part
            kind = Part.ALONE if part is Part.MULTIPLIER and folded in alone else part
            yield folded, Word(kind, Fraction(value))
    for unit, table in tables.get("units_holding_one", {}).items():
        for word, value in table.items():
            yield fold(word), Word(Part.UNIT_ONE, Fraction(value), unit)


def trie(words: Iterable[str]) -> str:
    """A pattern that matches any of `words`, the longest first, in time that grows with the match and not with the list.

    >>> trie(["two", "twelve", "ten"])
    't(?:en|w(?:elve|o))'
    """
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branch(root)


def _branch(node: dict[str, Any]) -> str:
    options = []
    for letter in sorted(key for key in node if key):
        rest = _branch(node[letter])
        options.append(regex.escape(letter, literal_spaces=True) + rest)
    if not options:
        return ""
    if len(options) == 1 and "" not in node:
        return options[0]
    return f"(?:{'|'.join(options)})" + ("?" if "" in node else "")


_NUMERIC = (Part.NUMBER, Part.MULTIPLIER, Part.ALONE)
_OPENING = tuple(part for part in Part if part not in (Part.MULTIPLIER, Part.ARTICLE))


def _end(spaced: bool, particles: bool) -> str:
    return r"(?!\p{L}|\p{M})" if spaced and not particles else ""


def _number(words: dict[str, Word], numbers: dict[str, Any], spaced: bool, particles: bool) -> regex.Pattern[str]:
    numeric = [word for word, meaning in words.items() if meaning.part in _NUMERIC]
    # The vague plurals (millions) multiply as well when a number stands before them.
    numeric += [word for word, meaning in words.items() if meaning.part is Part.VAGUE and " " not in word]
    end = _end(spaced, particles)
    if numbers.get("compounds"):
        # Only number words may follow to the end of the word: dreihundert, but not the "ein" of "tausend Einwohner".
        end = rf"(?=(?:{_glue(numbers)}(?:{trie(numeric)}))*+{end})"
    return regex.compile(trie(numeric) + end)


def _glue(numbers: dict[str, Any]) -> str:
    """What may join two number words that are written together: the und of einundzwanzig, or nothing."""
    return rf"(?:{trie(fold(joiner) for joiner in numbers.get('joiners', ())) or '(?!)'})?"


def _anchor(words: dict[str, Word], tables: dict[str, Any], spaced: bool, particles: bool) -> regex.Pattern[str]:
    opening = [word for word, meaning in words.items() if meaning.part in _OPENING]
    start, end = "", ""
    if spaced:
        proclitics = "".join(tables["text"].get("proclitics", ()))
        start = rf"(?:(?<![\p{{L}}\p{{M}}])|(?<=(?<![\p{{L}}\p{{M}}])[{proclitics}]))" if proclitics else r"(?<![\p{L}\p{M}])"
        end = _end(spaced, particles)
    found = rf"\d|{start}(?:{trie(opening)}){end}"
    if tables["numbers"].get("compounds"):
        numeric = trie(word for word, meaning in words.items() if meaning.part in _NUMERIC)
        found += rf"|{start}(?:{numeric})(?:{_glue(tables['numbers'])}(?:{numeric}))*+{end}"
    articles = [word for word, meaning in words.items() if meaning.part is Part.ARTICLE]
    multipliers = [word for word, meaning in words.items() if meaning.part in (Part.MULTIPLIER, Part.VAGUE)]
    if articles:
        ones = trie(fold(form) for unit, forms in tables.get("units", {}).items() if UNITS[unit].dimension for form in forms)
        found += rf"|{start}(?:{trie(articles)})[ \u00a0](?=(?:{ones}){end})"
        found += rf"|{start}(?:{trie(articles)})[ \u00a0-](?=(?:{trie(multipliers)}){end})"
    if centuries := tables.get("dates", {}).get("century", ()):
        names = trie(map(fold, centuries))
        found += rf"|(?<![\p{{L}}\d])[ivx]{{1,6}}\p{{L}}{{0,3}}[-\u2013 \u00a0]{{1,2}}(?=(?:{names}))"
        found += rf"|(?<=(?:{names})[ \u00a0])[ivx]{{1,6}}(?!\p{{L}})"
    return regex.compile(found)


def _gap(numbers: dict[str, Any], text: dict[str, Any], spaced: bool) -> regex.Pattern[str]:
    joiners = [fold(joiner) for joiner in numbers.get("joiners", ())]
    proclitics = {fold(letter) for letter in text.get("proclitics", ())}
    if numbers.get("compounds"):
        # Written apart, "acht und zwanzig" are two figures where the ones stand before the tens.
        space = "" if numbers["system"] == "inverted" else r"[ \u00a0-]?"
        return regex.compile(rf"{space}(?:{trie(joiners) or '(?!)'})[ \u00a0-]?|[ \u00a0-]?")
    if not spaced:
        return regex.compile(rf"[ \u00a0]?(?:{trie(joiners)})?" if joiners else r"[ \u00a0]?")
    apart = [joiner for joiner in joiners if joiner not in proclitics]
    options = [r"[ \u00a0\n]-?|-"]
    if apart:
        options.insert(0, rf"[ \u00a0-](?:{trie(apart)})[ \u00a0-]")
    if joined := [joiner for joiner in joiners if joiner in proclitics]:
        options.insert(0, rf"[ \u00a0](?:{trie(joined)})[ \u00a0]?")
    return regex.compile("|".join(options))


def _point(numbers: dict[str, Any], spaced: bool) -> regex.Pattern[str] | None:
    if not numbers.get("point"):
        return None
    words = trie(map(fold, numbers["point"]))
    return regex.compile(rf"[ \u00a0](?:{words})[ \u00a0]" if spaced else rf"(?:{words})")


def _date_links(tables: dict[str, Any]) -> regex.Pattern[str]:
    links = trie(fold(link) for link in tables.get("dates", {}).get("links", ()))
    # Where a full stop makes ordinals, one stands behind the day: 3. Oktober.
    dotted = any(suffix.startswith(". ") for suffix in tables.get("ordinals", {}).get("suffixes", ()))
    space = r"(?:,|(?<=\d)\.)?[ \u00a0]" if dotted else r"[,\u060c]?[ \u00a0]"
    link = rf"(?:(?:{links})[ \u00a0])?" if links else ""
    return regex.compile(rf"(?:{space}{link}|[-/.,]|)")


# -------------------------------------------------------------------------------------------------------- the phrases


def _entries(words: Iterable[str], role: Role, payload: Any = None) -> Iterator[Entry]:
    for word in words:
        yield Entry(fold(word), role, payload)


def _names(tables: dict[str, Any], locale: Locale, stops: frozenset[str]) -> Iterator[Entry]:
    """Units and currencies: the pack's own words and CLDR's."""
    own: set[str] = set()
    for unit, forms in tables.get("units", {}).items():
        own.update(map(fold, forms))
        yield from _entries(forms, Role.UNIT, unit)
    for code, forms in tables.get("currencies", {}).items():
        own.update(map(fold, forms))
        yield from _entries(forms, Role.CURRENCY, code)
    for unit, forms in cldr.units(locale).items():
        # A pack that gives a word to another unit knows better, and "in" is a preposition before it is an inch.
        yield from (e for e in _entries(forms, Role.UNIT, unit) if e.phrase not in own and e.phrase not in stops)
    for code, forms in cldr.currencies(locale).items():
        yield from (e for e in _entries(forms, Role.CURRENCY, code) if e.phrase not in own)
    yield from _signs(tables, locale)
    yield from _entries(("%", "٪"), Role.UNIT, "percent")
    yield Entry("‰", Role.UNIT, "permille")


def _signs(tables: dict[str, Any], locale: Locale) -> Iterator[Entry]:
    signs = {sign: codes[0] for sign, codes in SYMBOLS.items()} | cldr.symbols(locale) | tables.get("symbols", {})
    for sign, code in signs.items():
        yield Entry(fold(sign), Role.CURRENCY, code)
    for code in cldr.CODES:
        yield Entry(fold(code), Role.CURRENCY, code)


def _right(tables: dict[str, Any], locale: Locale, stops: frozenset[str]) -> Iterator[Entry]:
    numbers, dates, clock = tables["numbers"], tables.get("dates", {}), tables.get("clock", {})
    fractions, ranges = tables.get("fractions", {}), tables.get("ranges", {})
    yield from _names(tables, locale, stops)
    for bound, phrases in tables.get("bounds", {}).get("after", {}).items():
        yield from _entries(phrases, Role.BOUND, Bound(bound))
    yield from _entries(numbers.get("half_after", ()), Role.HALF)
    for word, value in fractions.get("denominators", {}).items():
        yield Entry(fold(word), Role.DENOMINATOR, Fraction(value))
    yield from _entries(fractions.get("over", ()), Role.OVER)
    yield from _entries(("-", "\u2013", "\u2014", *ranges.get("to", ())), Role.TO)
    yield from _entries(ranges.get("and", ()), Role.AND)
    yield from _entries((":", "&", *tables.get("ratios", {}).get("versus", ())), Role.VERSUS)
    yield from _entries(tables.get("counting", {}).get("links", ()), Role.LINK)
    yield from _entries(tables.get("counting", {}).get("comparing", ()), Role.COMPARING)
    yield from _entries(tables.get("ordinals", {}).get("suffixes", ()), Role.ORDINAL)
    for key, role in (*_CLOCK, ("after", Role.CLOCK)):
        yield from _entries(clock.get(key, ()), role)
    for key, role in _DATES:
        yield from _entries(dates.get(key, ()), role)


_CLOCK = (("am", Role.AM), ("pm", Role.PM), ("hour", Role.HOUR), ("minute", Role.MINUTE))
_DATES = (
    ("year", Role.YEAR),
    ("month", Role.MONTH),
    ("day", Role.DAY),
    ("decade", Role.DECADE),
    ("century", Role.CENTURY),
)


def _left(tables: dict[str, Any], locale: Locale) -> Iterator[Entry]:
    numbers, dates, clock = tables["numbers"], tables.get("dates", {}), tables.get("clock", {})
    ranges = tables.get("ranges", {})
    yield from _signs(tables, locale)
    for bound, phrases in tables.get("bounds", {}).get("before", {}).items():
        if bound == "to":
            yield from _entries(phrases, Role.UP_TO, Bound.AT_MOST)
        else:
            yield from _entries(phrases, Role.BOUND, Bound(bound))
    for unit, forms in tables.get("units_before", {}).items():
        yield from _entries(forms, Role.UNIT, unit)
    yield Entry("%", Role.UNIT, "percent")
    yield from _entries(_SIGN_BOUNDS[0], Role.BOUND, Bound.ABOUT)
    for sign, bound in _SIGN_BOUNDS[1].items():
        yield Entry(sign, Role.BOUND, bound)
    yield from _entries(ranges.get("between", ()), Role.BETWEEN)
    yield from _entries(("-", "+", *numbers.get("minus", ())), Role.MINUS)
    yield from _entries(tables.get("ordinals", {}).get("prefixes", ()), Role.ORDINAL)
    yield from _entries(tables.get("prefixes", {}).get("words", ()), Role.PREFIX)
    counting = tables.get("counting", {})
    yield from _entries(counting.get("number_of", ()), Role.NUMBER_OF)
    yield from _entries(counting.get("score_of", ()), Role.NUMBER_OF, "point")
    yield from _entries(counting.get("comparing", ()), Role.COMPARING)
    yield from _entries(counting.get("per_hour", ()), Role.PER_HOUR)
    for era, year in dates.get("eras", {}).items():
        yield Entry(fold(era), Role.ERA, Fraction(year))
    for key, role in (*_CLOCK, ("clock", Role.CLOCK), ("always", Role.CLOCK), ("always", Role.ALWAYS_CLOCK)):
        yield from _entries(clock.get(key, ()), role)
    for key, role in _DATES:
        yield from _entries(dates.get(key, ()), role)


_SIGN_BOUNDS: tuple[tuple[str, ...], dict[str, Bound]] = (
    ("~", "≈", "±", "∼"),
    {"≥": Bound.AT_LEAST, "≤": Bound.AT_MOST, ">": Bound.MORE_THAN, "<": Bound.LESS_THAN},
)
