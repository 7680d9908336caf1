"""What of a document can be found again in its translations: the figures that it states and the names in it."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, NamedTuple

import regex

from claimx.model import Claim, Kind, Reading

# A word of a script that has capitals, or letters and digits of any script together: Falcon, GPT-4, Трамп. The text of
# scripts without capitals holds names only where they are written in Latin letters.
_NAME: Final = regex.compile(
    r"""
    (?<! [\p{L}\p{M}\p{N}] )
    (?= \p{Ll}* (?:\p{Lu} | \p{Nd}) )                   # a capital or a digit, though not first: iPhone
    (?: [\p{Latin}\p{Cyrillic}\p{Greek}\p{Armenian}] | \p{Nd}+ [-\u2010\u2011]? \p{Latin} )
    [\p{Latin}\p{Cyrillic}\p{Greek}\p{Armenian}\p{M}\p{Nd}]+
    (?: [-\u2010\u2011] \p{Nd}+ [\p{Latin}]* )?         # GPT-4, MiniCPM-2
    """,
    regex.VERBOSE,
)
# A figure as it stands in a text that nobody could read: 2018, 3,000, 4.41.
_DIGITS: Final = regex.compile(r"(?<![\p{L}\p{N}])\p{Nd}+(?:[.,\u066b\u066c]\p{Nd}+)*(?!\p{L})")
_GROUPED: Final = regex.compile(r"\p{Nd}{1,3}(?:[.,\u066b\u066c]\p{Nd}{3})+")

# Chances that a document of another story has the same mark, before a single document is seen.
_COMMON_NAME: Final = 0.01
_COMMON_YEAR: Final = 0.05
_YEAR: Final = regex.compile(r"(?:19|20)\d\d")
_EACH_DIGIT: Final = 0.2  # 2 stands in a fifth of all stories, 2.7 in a twenty-fifth


_ENOUGH: Final = 2000  # letters from which the script of a document is known

FIGURE: Final = "FIGURE"


class Mark(NamedTuple):
    """A figure by its value, or a name by its letters without accents and case.

    `sort` is FIGURE, or the script of the name.
    """

    sort: str
    key: str

    @property
    def chance(self) -> float:
        """How likely a document of any other story has it, by its looks alone."""
        if self.sort != FIGURE:
            return _COMMON_NAME
        if _YEAR.fullmatch(self.key):
            return _COMMON_YEAR
        digits = [char for char in self.key if char.isdigit()]
        return float(_EACH_DIGIT ** max(1, len("".join(digits).strip("0"))))


class Trail(NamedTuple):
    """The keys of two figures of which one follows the other."""

    first: str
    second: str


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of one document.

    `places` has for each mark where it stands, as shares of the document's length; `counts` how many there are of each
    sort; `trails` has the figures that follow each other, two by two, for they are rare where each alone is common;
    `shown` has each name as it is written. `script` is what most of the document is written in.
    """

    places: dict[Mark, tuple[float, ...]]
    counts: Counter[str]
    trails: tuple[Trail, ...]
    shown: dict[Mark, str]
    script: str


def read_marks(reading: Reading) -> Marks:
    """The marks of `reading`: names, and the values of its strong claims, or all digits where no claim could be read."""
    text = reading.document.text
    length = max(1, len(text))
    places: dict[Mark, list[float]] = defaultdict(list)
    shown: dict[Mark, str] = {}
    figures = list(_read_figures(reading))
    for key, start in figures:
        places[Mark(FIGURE, key)].append(start / length)
    for match in _NAME.finditer(text):
        mark = Mark(_find_script(match.group()), fold_name(match.group()))
        places[mark].append(match.start() / length)
        shown.setdefault(mark, match.group())
    return Marks(
        places={mark: tuple(found) for mark, found in places.items()},
        counts=Counter(mark.sort for mark in places),
        trails=tuple(dict.fromkeys(Trail(*pair) for pair in pairwise(key for key, _ in figures))),
        shown=shown,
        script=_find_script(text),
    )


def _find_script(text: str) -> str:
    """The script of most letters, by the first word of their names in Unicode; LATIN for what has no letters."""
    letters = Counter(filter(str.isalpha, text[:_ENOUGH]))
    scripts: Counter[str] = Counter()
    for letter, count in letters.items():
        scripts[unicodedata.name(letter, "LATIN").split()[0]] += count
    return max(scripts, key=lambda script: (scripts[script], script), default="LATIN")


def fold_name(name: str) -> str:
    """`name` in one form for all languages of its script.

    >>> fold_name("São"), fold_name("GPT\u20114")
    ('sao', 'gpt4')
    """
    return "".join(char for char in unicodedata.normalize("NFKD", name.casefold()) if char.isalnum())


def _read_figures(reading: Reading) -> Iterator[tuple[str, int]]:
    if not reading.supported:
        for match in _DIGITS.finditer(reading.document.text):
            yield _read_digits(match.group()), match.start()
    for claim in reading.claims:
        if not (claim.weak or claim.chrome or claim.kind is Kind.IDENTIFIER):
            yield _key(claim), claim.start


def _key(claim: Claim) -> str:
    # A weekday is no count: 3 is Wednesday as well.
    return f"{claim.kind.value} {claim.value}" if claim.kind is Kind.WEEKDAY else claim.value


def _read_digits(text: str) -> str:
    """The value of a figure of an unknown language: a last group of three digits is taken for thousands."""
    digits = "".join(str(unicodedata.digit(char)) if char.isdigit() else "." for char in text)
    whole, dot, part = digits.partition(".")
    if _GROUPED.fullmatch(text):
        return str(int(digits.replace(".", "")))
    return f"{int(whole)}.{part}" if dot and "." not in part else digits if dot else str(int(whole))
