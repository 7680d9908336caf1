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
from claimx.reconciliation.phrases import name_end

# A word with a capital or a digit in it, in a script that has capitals: Falcon, iPhone, GPT-4, Трамп. In Chinese and
# Arabic these are the names that were left as they were found.
_NAME: Final = regex.compile(
    r"""
    (?<! [\p{Latin}\p{Cyrillic}\p{Greek}\p{Armenian}\p{M}\p{Nd}] )
    (?= \p{Ll}* [\p{Lu}\p{Nd}] )
    [\p{Latin}\p{Cyrillic}\p{Greek}\p{Armenian}]
    [\p{Latin}\p{Cyrillic}\p{Greek}\p{Armenian}\p{M}\p{Nd}]+
    (?: [-\u2010\u2011] \p{Nd}+ \p{Latin}* )?
    """,
    regex.VERBOSE,
)
# A figure as it stands in a text that nobody could read: 2018, 3,000, 4.41.
_DIGITS: Final = regex.compile(r"(?<![\p{L}\p{N}])\p{Nd}+(?:[.,\u066b\u066c]\p{Nd}+)*(?!\p{L})")
_MARK: Final = regex.compile(r"[.,\u066b\u066c]")

FIGURE: Final = "FIGURE"

# How likely a document of another story has the same mark, before a single document is seen.
_COMMON_NAME: Final = 0.01
_COMMON_YEAR: Final = 0.05
_EACH_DIGIT: Final = 0.2  # 2 stands in a fifth of all stories, 2.7 in a twenty-fifth
_YEAR: Final = regex.compile(r"(?:19|20)\d\d")

_KANA: Final = frozenset({"HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"})
_SOME: Final = 2000  # characters that are enough to know the script of a document
_PLACES: Final = 8  # of one mark: what is said more often stands everywhere


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
    `shown` has each name as it is written, and each figure as it is read. `script` is what most of the document is
    written in.
    """

    places: dict[Mark, tuple[float, ...]]
    counts: Counter[str]
    trails: tuple[Trail, ...]
    shown: dict[Mark, str]
    script: str


def read_marks(reading: Reading) -> Marks:
    """The marks of `reading`: its names and the values of its strong claims, or all digits where there is no pack."""
    text = reading.document.text
    length = max(1, len(text))
    places: dict[Mark, list[float]] = defaultdict(list)
    shown: dict[Mark, str] = {}
    figures = list(_read_figures(reading))
    for key, name, start in figures:
        places[Mark(FIGURE, key)].append(start / length)
        shown.setdefault(Mark(FIGURE, key), name)
    for match in _NAME.finditer(text):
        name = match.group()
        mark = Mark(_find_script(name[0]), fold_name(name))
        places[mark].append(match.start() / length)
        shown.setdefault(mark, name)
    return Marks(
        places={mark: tuple(found[:_PLACES]) for mark, found in places.items()},
        counts=Counter(mark.sort for mark in places),
        trails=tuple(dict.fromkeys(Trail(*pair) for pair in pairwise(key for key, _, _ in figures))),
        shown=shown,
        script=_find_main_script(text[:_SOME]),
    )


def _find_script(letter: str) -> str:
    """The script of a letter: the first word of its name in Unicode."""
    return unicodedata.name(letter, "UNNAMED").split()[0]


def _find_main_script(text: str) -> str:
    """The script of most letters, nothing where there are none; Japanese counts as one script."""
    scripts: Counter[str] = Counter()
    for letter, count in Counter(filter(str.isalpha, text)).items():
        script = _find_script(letter)
        scripts["CJK" if script in _KANA else script] += count
    return max(scripts, key=lambda script: (scripts[script], script), default="")


def fold_name(name: str) -> str:
    """`name` in one form for all languages of its script.

    >>> fold_name("São"), fold_name("GPT\u20114")
    ('sao', 'gpt4')
    """
    return "".join(char for char in unicodedata.normalize("NFKD", name.casefold()) if char.isalnum())


def _read_figures(reading: Reading) -> Iterator[tuple[str, str, int]]:
    """The key of each figure, what people call it, and where it stands."""
    if not reading.supported:
        for match in _DIGITS.finditer(reading.document.text):
            yield _read_digits(match.group()), match.group(), match.start()
    for claim in reading.claims:
        if not (claim.weak or claim.chrome or claim.kind is Kind.IDENTIFIER):
            yield _key(claim), name_end(claim.kind, claim.value), claim.start


def _key(claim: Claim) -> str:
    # A weekday is no count: 3 is Wednesday as well.
    return f"{claim.kind.value} {claim.value}" if claim.kind is Kind.WEEKDAY else claim.value


def _read_digits(text: str) -> str:
    """The value of a figure in an unknown language: three digits behind a mark are thousands, else they are parts."""
    parts = ["".join(str(unicodedata.digit(char)) for char in part) for part in _MARK.split(text)]
    if len(parts) == 2 and len(parts[1]) != 3:
        whole, fraction = parts[0], parts[1].rstrip("0")
    elif all(len(part) == 3 for part in parts[1:]):
        whole, fraction = "".join(parts), ""
    else:
        return ".".join(parts)
    return (whole.lstrip("0") or "0") + (f".{fraction}" if fraction else "")
