"""A language pack: the facts of one language, as its data file and CLDR state them, ready to be looked up."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from fractions import Fraction
from typing import NamedTuple

import regex

from claimx.languages.anchors import Anchors
from claimx.languages.exact import Exact
from claimx.languages.letters import in_latin_word, in_word, is_letter
from claimx.languages.roles import Role
from claimx.model import Bound

# Fractions that Unicode has as one character.
VULGAR = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3)}

Pattern = re.Pattern[str] | regex.Pattern[str]
Payload = str | int | Fraction | Bound | None


class Entry(NamedTuple):
    """One phrase of the lexicon: its folded form, what it does, and with what."""

    phrase: str
    role: Role
    payload: Payload = None


class Part(Enum):
    """What a word that opens a claim, or carries on a number, is."""

    NUMBER = auto()
    MULTIPLIER = auto()  # value: a power of ten as a rule; multiplies what stands before it
    ALONE = auto()  # a multiplier that may open a number: mil, тысяча
    VAGUE = auto()  # dozens, hundreds, millions with no number before: value is the magnitude
    SOME = auto()  # before a multiplier makes a vague magnitude: 数 in 数百
    ARTICLE = auto()  # means one, before a multiplier or a unit only: a million, a year
    LOOSE = auto()  # counts in passing, and no other language need say it: both, a pair
    FRACTION = auto()
    TIMES = auto()  # doubled, threefold
    ORDINAL = auto()
    MONTH = auto()  # 1 to 12
    WEEKDAY = auto()  # 1 to 7, Monday first
    DECADE = auto()  # the nineties: 90
    TIME = auto()  # noon, midnight: value is minutes after midnight
    UNIT_ONE = auto()  # a dual or a word that holds both figure and unit: fortnight, سنتان


class Word(NamedTuple):
    """A word that opens or carries on a figure. `unit` is set when the word names a unit too."""

    part: Part
    value: Exact
    unit: str | None = None
    times: Exact | None = None  # of a vague magnitude that also multiplies: dozens are some ten, three dozens are 36


# How many letters phrases are sorted by: at their beginning, and at their end, where more of them are alike.
_HEADS, _TAILS = (4, 2, 1), (6, 4, 2, 1)


class Group(dict[Role, Entry]):
    """The entries of one phrase by their roles, the first of each; empty where there is no phrase.

    A dictionary, for it is asked some twenty times a figure. `entries` are all of them.
    """

    __slots__ = ("entries", "phrase")

    def __init__(self, entries: Sequence[Entry] = ()) -> None:
        """Sort the entries, all of which have the same phrase."""
        for one in reversed(entries):
            self[one.role] = one
        self.entries = tuple(entries)
        self.phrase = entries[0].phrase if entries else ""


NOTHING = Group()
_Listed = tuple[str, int, Group]  # a phrase, its length, and every entry of it
_Cuts = Callable[[str, int], bool]  # whether a phrase that ends at a place would end within a word


def _largest(sizes: tuple[int, ...], length: int) -> int:
    """The largest of `sizes`, which fall, that is no more than `length`."""
    for size in sizes:  # a plain loop: it is asked twice for each of some thousand phrases when a pack is loaded
        if size <= length:
            return size
    return length


def _list(entries: Iterable[Entry]) -> list[_Listed]:
    """Every phrase once, the longest first, with all its entries."""
    by_phrase: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry not in by_phrase.setdefault(entry.phrase, []):
            by_phrase[entry.phrase].append(entry)
    return [(phrase, len(phrase), Group(by_phrase[phrase])) for phrase in sorted(by_phrase, key=len, reverse=True)]


class PhrasesBehind:
    """Phrases that stand behind a figure, to be found where they begin in a folded text, the longest first.

    To look costs three dictionary accesses and a few comparisons, whatever the size of the vocabulary, and answers with
    every entry of the longest phrase there (*giờ* is both hour and o'clock), or with none. `spaced` asks for a word
    boundary at the end, unless `particles` are written onto the last letter; where words run on, those in Latin letters
    have such a boundary all the same.
    """

    __slots__ = ("_heads", "_initials")

    def __init__(self, entries: Iterable[Entry], *, spaced: bool, particles: bool) -> None:
        """Sort `entries` by their first letters."""
        self._heads: dict[str, list[tuple[str, int, Group, _Cuts | None]]] = {}
        for phrase, length, group in _list(entries):
            if spaced:
                cuts = in_word if not particles and is_letter(phrase[-1]) else None
            else:
                cuts = in_latin_word if "a" <= phrase[-1] <= "z" else None
            self._heads.setdefault(phrase[: _largest(_HEADS, length)], []).append((phrase, length, group, cuts))
        self._initials = frozenset(key[0] for key in self._heads)

    def after(self, text: str, at: int) -> Group:
        """The entries of the longest phrase that begins at `at`."""
        key = text[at : at + _HEADS[0]]
        if key[:1] not in self._initials:  # mostly a space
            return NOTHING
        for size in _HEADS:
            for phrase, length, group, cuts in self._heads.get(key[:size], ()):
                if text.startswith(phrase, at) and (cuts is None or not cuts(text, at + length)):
                    return group
        return NOTHING


class PhrasesBefore:
    """Phrases that stand before a figure, to be found where they end; `spaced` asks that a word begins with them."""

    __slots__ = ("_finals", "_spaced", "_tails")

    def __init__(self, entries: Iterable[Entry], *, spaced: bool) -> None:
        """Sort `entries` by their last letters."""
        self._spaced = spaced
        self._tails: dict[str, list[_Listed]] = {}
        for listed in _list(entries):
            self._tails.setdefault(listed[0][-_largest(_TAILS, listed[1]) :], []).append(listed)
        self._finals = frozenset(key[-1] for key in self._tails)

    def before(self, text: str, at: int) -> Group:
        """The entries of the longest phrase that ends just before `at`."""
        if at <= 0 or text[at - 1] not in self._finals:
            return NOTHING
        key = text[at - _TAILS[0] : at] if at >= _TAILS[0] else text[:at]
        for size in _TAILS:
            for phrase, length, group in self._tails.get(key[-size:], ()):
                if text.endswith(phrase, 0, at) and not (self._spaced and in_word(text, at - length)):
                    return group
        return NOTHING


@dataclass(frozen=True, slots=True, eq=False)
class Pack:
    """All that the grammar needs to know of one language or regional variant."""

    tag: str
    spaced: bool  # words are written apart
    latin: bool  # written in Latin letters: elsewhere a word in them is a name
    article: str  # the definite article, where it is written onto its noun: ال
    capital_nouns: bool  # nouns have a capital: elsewhere a noun with one is a name
    inverted: bool  # einundzwanzig: ones may stand before tens
    myriad: bool  # grouped by ten thousands: a bare digit behind a multiplier stands for the next lower power
    ellipsis: bool  # 两万五 is 25,000: a last digit stands for the next lower power
    dotted: bool  # 08.45 is a time
    doubled: bool  # दो-दो लाख: a number said twice means so many each
    pairs: bool  # nineteen eighty-four
    listed: bool  # zwei, drei Stunden: two number words in a row are the ends of a range
    decimal: str  # the locale's decimal signs
    group: str  # the locale's grouping signs
    words: dict[str, Word]
    ones: frozenset[str]  # the words for one that may be articles or pronouns
    abbreviations: dict[str, list[tuple[str, Exact]]]  # scales only behind digits: by first letter, the longest first
    gap: Pattern  # what may stand between two words of one number
    point: Pattern | None  # the word that stands for a decimal sign
    number: Pattern  # one word of a number, at a place
    ordinal: Pattern | None  # the word that makes a rank of a number, or is the denominator of a fraction
    denominators: dict[str, Exact]  # the forms that are denominators only: fifths is 5
    rank_first: bool  # kedua puluh satu: only the first word of a number is an ordinal
    rank_dots: bool  # w 12. i 34. minucie: a full stop within a sentence makes an ordinal of any figure
    ones_joined: bool  # trinta e dois: a joiner between tens and ones is part of the number
    mixed: Pattern | None  # what stands between a whole number and the fraction that is added to it
    date_capitals: bool  # months and weekdays have a capital: march and may without one are verbs
    month_first: bool  # 7/19 is the nineteenth of July
    date_links: Pattern  # what may stand between the parts of a date
    month: Pattern  # a month's name, at a place
    right: PhrasesBehind  # all that is looked for behind a figure
    left: PhrasesBefore  # all that is looked for before it
    proclitics: frozenset[str]  # one-letter words written onto the next
    adjectives: tuple[str, ...]  # endings without which no word stands between a figure and its noun; empty: any may
    capitals: Mapping[str, str]  # name in capitals → unit, where the same letters name another: 300 KM
    near: Mapping[str, Mapping[str, Pattern]]  # name → unit → words near by without which it has another meaning: 度
    ahead: Pattern | None  # a bound that another word may part from its figure, with that word: 至少服刑28年
    endings: Mapping[str, tuple[str, ...]]  # of bounds behind a figure: the word before ends in one of them
    stops: frozenset[str]  # words beyond which no counted thing is looked for
    anchors: Anchors  # every place where a claim may begin
    number_of: Pattern | None  # "the number of", "a score of"
    comparing: Pattern | None  # "overtaking"
    losing: Pattern | None  # "lost 3-2"
    idioms: tuple[Pattern, ...]  # what states nothing, though it has number words
    idioms_in_digits: tuple[Pattern, ...]  # those of them that may have digits
    chrome: tuple[Pattern, ...]
    zones: tuple[tuple[str, str], ...]  # names of time zones, the longest first, and which they are
    since: tuple[str, ...]  # before where a change began whose end was told first: " up from"
    subjects: Pattern | None = None  # a user's own names, as they are written
