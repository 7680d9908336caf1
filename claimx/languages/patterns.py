"""Patterns made from a pack's word lists: where a claim may begin, and how a number or a date goes on.

All of them are alternatives laid out as a trie, which match in time that grows with the word and not with the list,
and never go back over more than one word. The standard library's `re` both compiles and finds these several times as
fast as `regex` where words are written apart; where they are not, `regex` is the faster one (docs/performance.md).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import regex

from claimx.languages.folding import fold
from claimx.languages.letters import MARKS, SPACED
from claimx.languages.pack import Part, Pattern, Word
from claimx.languages.units import UNITS
from claimx.model import Kind

_START = rf"(?<![^\W\d_])(?<![{MARKS}])"
_ROMAN = "ivx"  # the letters of the Roman figures of centuries
_END = rf"(?![^\W\d_]|[{MARKS}])"
_NEVER = r"(?!)"
_SPACE = r"[ \u00a0]"
_DIGITS = re.compile(r"\\[dwSDWpPXN]|(?<!\\)\.|\[\^|[0-9]")  # what a digit could be in a regular expression
_LOOKAROUND = regex.compile(r"\(\?<?[=!](?:[^()\\]|\\.|(\((?:[^()\\]|\\.|(?1))*+\)))*+\)")
NUMERIC = (Part.NUMBER, Part.MULTIPLIER, Part.ALONE)
_OPENING = tuple(part for part in Part if part not in (Part.MULTIPLIER, Part.ARTICLE))


def trie(words: Iterable[str]) -> str:
    """A pattern that matches any of `words`, the longest first, in time that grows with the match, not with the list.

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
    options = [re.escape(letter) + _branch(node[letter]) for letter in sorted(key for key in node if key)]
    if not options:
        return ""
    if len(options) == 1 and "" not in node:
        return options[0]
    return f"(?:{'|'.join(options)})" + ("?" if "" in node else "")


def any_of(words: Iterable[str]) -> str:
    """The trie of `words` as they are folded, or a pattern that matches nothing."""
    return trie(map(fold, words)) or _NEVER


def end_of(text: Mapping[str, Any]) -> str:
    """What must follow the last letter of a word: nothing in scripts without spaces or with endings written on."""
    return _END if text.get("spaced", True) and not text.get("particles", False) else ""


def number(words: Mapping[str, Word], tables: Mapping[str, Any]) -> Pattern:
    """One word of a number, at a place."""
    numeric = [word for word, meaning in words.items() if meaning.part in NUMERIC]
    # The vague plurals (millions) multiply as well when a number stands before them.
    numeric += [word for word, meaning in words.items() if meaning.part is Part.VAGUE and " " not in word]
    start, end = "", end_of(tables["text"])
    if tables["numbers"].get("compounds"):
        # The dreizehnte of einhundertdreizehnte is one ordinal, not drei and zehnte.
        start = rf"(?!(?:{any_of(_ordinals(words))}){end})"
        # Only number words may follow to the end of the word: dreihundert, but not the "ein" of "tausend Einwohner".
        end = rf"(?={_compound(words, tables)}{end})"
    return re.compile(start + (trie(numeric) or _NEVER) + end)


def month(words: Mapping[str, Word]) -> Pattern:
    """A month's name, at a place."""
    return re.compile((trie(w for w, m in words.items() if m.part is Part.MONTH) or _NEVER) + _END + r"(?!\d)")


def _compound(words: Mapping[str, Word], tables: Mapping[str, Any]) -> str:
    """What may follow a number word within one word: more of them, the last of which may be a plural or an ordinal."""
    glue = _glue(tables["numbers"])
    numeric = trie(word for word, meaning in words.items() if meaning.part in NUMERIC)
    vague = [word for word, meaning in words.items() if meaning.part is Part.VAGUE and " " not in word]
    last = trie([*vague, *_ordinals(words)])
    end = end_of(tables["text"])
    # A word is no longer than a dozen parts; the bound keeps the pattern from trying for ever.
    return rf"(?:(?:{glue}(?:{numeric})){{0,12}}+{end}|(?:{glue}(?:{numeric})){{0,12}}?{glue}(?:{last or _NEVER}))"


def _ordinals(words: Mapping[str, Word]) -> list[str]:
    return [word for word, meaning in words.items() if meaning.part is Part.ORDINAL and " " not in word]


def _glue(numbers: Mapping[str, Any]) -> str:
    """What may join two number words that are written together: the und of einundzwanzig, or nothing."""
    return rf"(?:{any_of(numbers.get('joiners', ()))})?"


def anchor(words: Mapping[str, Word], tables: Mapping[str, Any]) -> Pattern:
    """What a claim may begin with: a digit, or a word that opens one, as `Anchors` asks for it."""
    text = tables["text"]
    end = end_of(text)
    opening = [word for word, meaning in words.items() if meaning.part in _OPENING and not word[0].isdecimal()]
    numeric = [word for word, meaning in words.items() if meaning.part in NUMERIC]
    articles = [word for word, meaning in words.items() if meaning.part is Part.ARTICLE]
    options = [rf"(?:{trie(opening)}){end}"]
    if tables["numbers"].get("compounds"):
        options.append(rf"(?:{trie(numeric)}){_compound(words, tables)}{end}")
    if articles:
        options.append(_before_scales_and_units(articles, words, tables))
    if centuries := tables.get("dates", {}).get("century", ()):
        # Roman figures, whose century stands behind them, or before them: that is looked up when one is found.
        named = rf"[^\W\d_]{{0,3}}+[-\u2013 \u00a0]{{1,2}}+(?=(?:{any_of(centuries)}))"
        suffixes = tables.get("ordinals", {}).get("suffixes", ())
        ending = rf"(?:{any_of(filter(str.isalpha, suffixes))})?"
        alone = rf"[{_ROMAN}]{{1,5}}{ending}{_END}|(?<=[vx]){_END}"
        options.append(rf"[{_ROMAN}](?<![^\W_][{_ROMAN}])(?:[{_ROMAN}]{{0,5}}+{named}|{alone})")
    if not text.get("spaced", True):
        return regex.compile("|".join([r"\d", *options]))
    # What is no letter stands before a word (`Anchors` looks at it again), and a proclitic may stand between.
    proclitics = list(map(fold, text.get("proclitics", ())))
    heads = re.escape("".join({word[0] for word in (*opening, *numeric, *articles, *proclitics, *_ROMAN)}))
    joined = f"(?:{any_of(proclitics)})??" if proclitics else ""
    return re.compile(rf"[^{SPACED}](?:(?=[{heads}]){joined}({'|'.join(options)})|(?<=[0-9]))")


def _before_scales_and_units(articles: list[str], words: Mapping[str, Word], tables: Mapping[str, Any]) -> str:
    """An article before a scale word or a unit: a million, a year."""
    end = end_of(tables["text"])
    multipliers = (word for word, meaning in words.items() if meaning.part in (Part.MULTIPLIER, Part.VAGUE))
    scored = (unit for unit in tables.get("units", {}) if UNITS[unit].dimension or UNITS[unit].kind is Kind.SCORE)
    ones = any_of(form for unit in scored for form in tables["units"][unit])
    behind = rf"{_SPACE}(?=(?:{ones}){end})|[ \u00a0-](?=(?:{trie(multipliers)}){end})"
    return rf"(?:{trie(articles)})(?:{behind})"


def gap(tables: Mapping[str, Any]) -> Pattern:
    """What may stand between two words of one number."""
    numbers, text = tables["numbers"], tables["text"]
    joiners = [fold(joiner) for joiner in numbers.get("joiners", ())]
    proclitics = {fold(letter) for letter in text.get("proclitics", ())}
    if numbers.get("compounds"):
        # Written apart, "acht und zwanzig" are two figures where the ones stand before the tens.
        space = "" if numbers["system"] == "inverted" else r"[ \u00a0-]?"
        return re.compile(rf"{space}(?:{any_of(joiners)})[ \u00a0-]?|[ \u00a0-]?")
    if not text.get("spaced", True):
        return re.compile(rf"{_SPACE}?(?:{any_of(joiners)})?")
    apart = [joiner for joiner in joiners if joiner not in proclitics]
    joined = [joiner for joiner in joiners if joiner in proclitics]
    options = [rf"{_SPACE}(?:{any_of(joined)}){_SPACE}?"] if joined else []
    options += [rf"[ \u00a0-]{{1,3}}(?:{any_of(apart)})[ \u00a0-]{{1,3}}"] if apart else []
    return re.compile("|".join([*options, r"[ \u00a0]{1,3}(?:- {0,2})?", r"\n-?", "-"]))


def point(tables: Mapping[str, Any]) -> Pattern | None:
    """The word that stands for a decimal sign, with the spaces around it."""
    words = tables["numbers"].get("point", ())
    if not words:
        return None
    space = _SPACE if tables["text"].get("spaced", True) else rf"{_SPACE}?"
    return re.compile(rf"{space}(?:{any_of(words)}){space}")


def ordinal(words: Mapping[str, Word], denominators: Iterable[str], tables: Mapping[str, Any]) -> Pattern | None:
    """The word that ends a number as a rank or as a denominator, at a place; None where there is none."""
    listed = [*_ordinals(words), *denominators]
    return re.compile(trie(listed) + end_of(tables["text"])) if listed else None


def mixed(tables: Mapping[str, Any]) -> Pattern | None:
    """What stands between a whole number and the fraction that is added to it: five and a quarter, 3又5分之1."""
    joiners = [*tables["numbers"].get("joiners", ()), *tables.get("fractions", {}).get("joiners", ())]
    if not joiners:
        return None
    if not tables["text"].get("spaced", True):
        return re.compile(rf"{_SPACE}?(?:{any_of(joiners)}){_SPACE}?")
    proclitics = set(tables["text"].get("proclitics", ()))
    apart, joined = [one for one in joiners if one not in proclitics], [one for one in joiners if one in proclitics]
    return re.compile(rf"{_SPACE}{{1,2}}(?:(?:{any_of(apart)}){_SPACE}{{1,2}}|(?:{any_of(joined)}){_SPACE}?)")


def date_links(tables: Mapping[str, Any]) -> Pattern:
    """What may stand between the parts of a date."""
    links = any_of(tables.get("dates", {}).get("links", ()))
    # Where a full stop makes ordinals, one stands behind the day: 3. Oktober.
    dotted = any(suffix.startswith(". ") for suffix in tables.get("ordinals", {}).get("suffixes", ()))
    space = rf"(?:,|(?<=\d)\.)?{_SPACE}" if dotted else rf"[,\u060c]?{_SPACE}"
    return re.compile(rf"(?:{space}(?:(?:{links}){_SPACE})?|[-/.,]|)")


def phrases(words: Iterable[str], tables: Mapping[str, Any]) -> Pattern | None:
    """Any of some phrases, wherever they stand; None where there are none."""
    listed = list(words)
    if not listed:
        return None
    spaced = tables["text"].get("spaced", True)
    return re.compile(rf"{_START}(?:{any_of(listed)}){end_of(tables['text'])}" if spaced else any_of(listed))


def ahead(tables: Mapping[str, Any]) -> Pattern | None:
    """A bound, as the only group, and the word or two between it and the figure, to be found where they end."""
    listed = tables.get("bounds", {}).get("ahead", {}).get("words", ())
    if not listed:
        return None
    apart = tables["text"].get("spaced", True)
    word = r"(?: [^\W\d_]{1,10}){1,2} " if apart else r"[^\W\d_]{1,6}"
    return re.compile(rf"{_START if apart else ''}({any_of(listed)}){word}$")


def names(stated: Iterable[str], tables: Mapping[str, Any]) -> Pattern | None:
    """A user's own names, as they are written, the longest first; None where there are none."""
    listed = sorted(stated, key=len, reverse=True)
    if not listed:
        return None
    either = "|".join(map(re.escape, listed))
    text = tables["text"]
    if not text.get("spaced", True):
        return re.compile(either)
    return re.compile(rf"(?<!\w)(?:{either})" + ("" if text.get("particles", False) else r"(?!\w)"))


def idioms(phrases: Iterable[str], expressions: Iterable[str], text: Mapping[str, Any]) -> tuple[Pattern, ...]:
    """What states nothing though it has number words, as the only group of a pattern: `phrases`, and regular ones.

    Where words are written apart, an idiom begins with a word; what is searched for is the one character before it.
    """
    listed = trie(map(fold, phrases))
    stated = [f"(?:{listed}){end_of(text)}"] if listed else []
    if not text.get("spaced", True):
        return exclusions([*stated, *expressions])
    # What all begin with is looked for once, so that the next is a letter: most places are left behind by it.
    return exclusions([*stated, *(each.removeprefix(r"\b") for each in expressions)], rf"[^{SPACED}](?<=\W)")


def exclusions(expressions: Iterable[str], lead: str = "") -> tuple[Pattern, ...]:
    """The regular expressions that a pack states itself, as few as can be: as the only group, behind what leads to it.

    Those that need nothing of `regex` (Unicode properties, a look behind of any width) are left to `re`, which finds
    them in a third of the time.
    """
    plain: list[str] = []
    others: list[str] = []
    for expression in expressions:
        (plain if _is_plain(expression) else others).append(expression)
    made: list[Pattern] = []
    if plain:
        made.append(re.compile(f"{lead}({'|'.join(plain)})", re.MULTILINE))
    if others:
        made.append(regex.compile(f"{lead}({'|'.join(others)})", regex.MULTILINE))
    return tuple(made)


def may_hold_digits(pattern: str) -> bool:
    """Whether what a regular expression matches could have a digit in it. Where it is in doubt it is so."""
    return _DIGITS.search(_LOOKAROUND.sub("", pattern)) is not None


def _is_plain(pattern: str) -> bool:
    if "\\p" in pattern:
        return False
    if "(?<=" not in pattern and "(?<!" not in pattern:
        return True
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True
