"""The noun that a figure counts, where it does not stand right beside it: some words on, or before it."""

from __future__ import annotations

import re

import regex

from claimx.extraction.figure import Figure, is_recent_year
from claimx.extraction.places import group_behind, is_elided, next_number, skip_space, unit_stands_before
from claimx.languages import roles
from claimx.languages.letters import LATIN, MARKS
from claimx.languages.pack import NOTHING, Pack
from claimx.languages.units import UNITS, widen
from claimx.model import Bound, Kind

# A word; a Latin one may have the digits of a name behind it: h100, covid-19.
_WORD = re.compile(rf"(?:[^\W\d_]|[{MARKS}])(?:[^\W\d_]+|[{MARKS}'\u2019-]+)*+(?:(?<=[{LATIN}])\d[{LATIN}\d-]*+)?")
_LETTER_NEXT = regex.compile(r"[ \u00a0]?\p{L}")
# Between a figure and what it counts in scripts without spaces: anything but punctuation, digits and line ends.
_RUN = regex.compile(r"(?:\p{Latin}[\p{Latin}\d.-]*+ ?|[^\p{P}\p{Nd}\s\p{Latin}]){1,12}(?: \p{Latin}{2,})?")
_NAME = regex.compile(r"\p{Latin}")
_LABEL = regex.compile(r"[\p{Katakana}\u30fc\p{Hangul}]")
GENERAL = ("item", "person", "time")  # counters that a noun behind them makes more precise
COUNTED = (Kind.COUNT, Kind.PARAMETERS, Kind.SCORE)  # the units that may stand some words away from their figure
_ONE_WORD_AWAY = (Kind.DURATION, Kind.MEASURE)  # two long years
_OLDEST = 100  # years: a bare figure below it may be an age
_FAR_BEFORE, _FAR_PREDICATE = 80, 90  # characters: how far before the figure its noun may stand
_CLAUSE = re.compile(r"\d[^,\n]*, ")
_LONGEST = 12  # characters of a noun that is looked for backwards


def makes_precise(general: str | None, unit: str) -> bool:
    """Whether a noun may stand for the counter before it: 8 人科学者 are scientists, but 一人公司 is no company."""
    if general == "person":
        return "person" in widen(unit)[1:]
    return general in GENERAL and UNITS[unit].kind in COUNTED and UNITS[unit].kind is not Kind.SCORE


def read_counted(text: str, figure: Figure, pack: Pack) -> None:
    """The counted noun some words behind the figure: 130 grandes modelos, eight Google scientists, two long years."""
    if figure.rank or figure.kind is not None or (figure.vague and figure.unit) or is_label(text, figure):
        return
    found = _apart(text, figure, pack) if pack.spaced else _in_run(text, figure.end, pack)
    if found is None or unit_stands_before(text, figure, pack):
        return
    unit, end = found
    if figure.unit is None or makes_precise(figure.unit, unit):
        figure.unit, figure.unit_at = unit, end - 1
        if not any(char.isdigit() for char in text[figure.end : end]):  # the H100 of 3000枚のH100チップ is a name
            figure.end = end


def is_year_of(text: str, figure: Figure, end: int, pack: Pack) -> bool:
    """Whether the noun, which ends at `end`, goes with the next figure: the quake of 2004 *killed* 226,000."""
    if not (figure.bare and figure.digits and figure.unit is None and is_recent_year(figure.value)):
        return False
    return next_number(text, end, pack) is not None


def counts_apart(text: str, at: int, pack: Pack) -> bool:
    """Whether a counted noun stands behind at most two words that follow `at`."""
    return pack.spaced and _noun_apart(text, at, pack) is not None


def _apart(text: str, figure: Figure, pack: Pack) -> tuple[str, int] | None:
    found = _unit_apart(text, figure.end, pack)
    if found is None:
        return None
    unit, end, words = found
    if is_year_of(text, figure, end, pack):
        return None
    kind = UNITS[unit].kind
    whole = 2 <= figure.value < 100 and figure.value.denominator == 1
    return (unit, end) if kind in COUNTED or (whole and kind in _ONE_WORD_AWAY and words <= 2) else None


def _noun_apart(text: str, at: int, pack: Pack) -> tuple[str, int] | None:
    """The first unit among the words that follow `at`, if it is one that is counted, and where it ends."""
    found = _unit_apart(text, at, pack)
    return found[:2] if found and UNITS[found[0]].kind in COUNTED else None


def _unit_apart(text: str, at: int, pack: Pack) -> tuple[str, int, int] | None:
    """The first unit among the next three words, where it ends, and which of the words it is, from one."""
    for words in (1, 2, 3):
        place = skip_space(text, at)
        if place == at and text[at : at + 1] != "-":
            return None
        match = _WORD.match(text, place)
        if match is None:
            return None
        name = not match.group().isalpha() and any(map(str.isdigit, match.group()))  # the H100 of 3000 H100 chips
        group = NOTHING if name else pack.right.after(text, place)
        unit = group.get(roles.UNIT)
        if words > 1 and unit and unit.phrase in pack.stops:
            return None  # 26 giải thưởng từ một triệu: từ is "from", unless it stands right behind the figure
        if unit and isinstance(unit.payload, str) and not is_elided(text, unit, place + len(unit.phrase)):
            return unit.payload, place + len(unit.phrase), words
        link = group.get(roles.LINK)
        if not link and (group or not _may_stand_between(match.group(), pack)):
            return None
        at = place + len(link.phrase) if link else match.end()
    return None


def _is_foreign(word: str, pack: Pack) -> bool:
    """Whether a word is in Latin letters in a text of another script: 8 Google инженеров."""
    return not pack.latin and word.isascii()


def _may_stand_between(word: str, pack: Pack) -> bool:
    """Whether a word can stand between a figure and its noun: no stop word, and no other figure, joined on or not."""
    if word in pack.stops or word in pack.words:
        return False
    if pack.adjectives and not word.endswith(pack.adjectives) and word.isalpha() and not _is_foreign(word, pack):
        return False  # восьми авторов владеют акциями
    return not (word[0] in pack.proclitics and word[1:] in pack.words)


def _in_run(text: str, at: int, pack: Pack) -> tuple[str, int] | None:
    """The head of the noun behind a figure in a script without spaces: the last counted noun of the run.

    Where another figure comes first (700 億三種參數變體, seventy billion: three kinds of parameter variants), the
    head is what that one counts, and the noun before the head is what this one measures.
    """
    if _names(text, at) or text[at : at + 1] in pack.stops:
        return None  # 6SやSEなどの機種, 9を取った生徒
    run = _RUN.match(text, skip_space(text, at))
    if run is None:
        return None
    found: list[tuple[str, int]] = []
    place, second = run.start(), False
    while place < run.end():
        number = pack.number.match(text, place)
        if number is not None:
            if found or place > run.start() + 1:
                break
            second, place = True, number.end() + 1
            continue
        unit = pack.right.after(text, place).get(roles.UNIT)
        if unit and isinstance(unit.payload, str) and UNITS[unit.payload].kind in COUNTED and len(unit.phrase) > 1:
            place += len(unit.phrase)
            found.append((unit.payload, place))
        else:
            place += 1
    if second:
        return (found[0][0], at) if len(found) > 1 else None
    return found[-1] if found else None


def _names(text: str, at: int) -> bool:
    """Whether the figure that ends at `at` runs into a name in Latin letters: 6S."""
    return _NAME.match(text, at) is not None


def is_label(text: str, figure: Figure) -> bool:
    """Whether the figure is the number of a thing that it is written onto, and counts none: カテゴリー4, 시즌11."""
    return figure.bare and figure.digits and figure.start > 0 and _LABEL.match(text, figure.start - 1) is not None


def read_number_of(text: str, figure: Figure, sentence_start: int, pack: Pack) -> None:
    """The counted noun named before the figure: the number of large models has reached 130; a score of 4.41."""
    if pack.number_of is None or (figure.bare and figure.digits and is_recent_year(figure.value)):
        return  # the number of children has risen since 1990
    start = end = -1
    for found in pack.number_of.finditer(text, max(sentence_start, figure.start - _FAR_BEFORE), figure.start):
        start, end = found.span()
    if start < 0:
        return
    marked = pack.left.before(text, end).get(roles.NUMBER_OF)
    if marked and isinstance(marked.payload, str):
        if not any(char.isdigit() for char in text[end : figure.start]):
            figure.unit = marked.payload
        return
    behind = _noun_apart(text, end, pack) if pack.spaced else None
    unit = behind[0] if behind else _noun_before(text, start, pack)
    if unit:
        figure.unit = unit


def _noun_before(text: str, at: int, pack: Pack) -> str | None:
    """The counted noun that ends within a few characters before `at`: 大模型的数量."""
    for end in range(at, max(at - 9, 0), -1):
        for start in range(end - 2, max(end - _LONGEST, -1), -1):
            unit = pack.right.after(text, start).get(roles.UNIT)
            if unit is None or start + len(unit.phrase) != end or not isinstance(unit.payload, str):
                continue
            if UNITS[unit.payload].kind in COUNTED:
                return unit.payload
    return None


def read_predicate(text: str, figure: Figure, sentence_start: int, pack: Pack) -> None:
    """The counted noun that a bounded figure without one is said of: models … already more than 1500."""
    if figure.bound is Bound.EXACT or (_LETTER_NEXT.match(text, figure.end) and not figure.vague):
        return
    if (figure.bare or not (figure.digits or figure.vague)) and figure.value < _OLDEST:
        return  # most of them over 60: an age as likely as a count
    if figure.bare and figure.digits and is_recent_year(figure.value):
        return  # frühestens 2023
    for place in range(figure.start - 1, max(sentence_start, figure.start - _FAR_PREDICATE) - 1, -1):
        if not text[place].isalpha() or (pack.spaced and text[place - 1 : place].isalpha()):
            continue
        unit = pack.right.after(text, place).get(roles.UNIT)
        if unit and unit.phrase in pack.stops:
            continue  # sono stati più di 300: no states
        if unit and isinstance(unit.payload, str) and UNITS[unit.payload].kind in COUNTED and len(unit.phrase) > 1:
            figure.unit = unit.payload
            return


def counts_word(text: str, at: int, pack: Pack) -> bool:
    """Whether a word that may be counted follows `at`: no small word, no number."""
    place = skip_space(text, at)
    word = _WORD.match(text, place) if place > at else None
    group = pack.right.after(text, place)
    if word is None or group.get(roles.LINK) or group.get(roles.AGO):
        return False
    return _may_stand_between(word.group(), pack)


def compares(text: str, start: int, figure: Figure, pack: Pack) -> bool:
    """Whether a word that compares stands between `start` and the figure, or just behind it."""
    if pack.comparing is None:
        return False
    behind = (group_behind(text, figure.end + 1, pack), pack.right.after(text, figure.end))
    if any(roles.COMPARING in group for group in behind):
        return True
    found = pack.comparing.search(text, start, figure.start)
    # więcej niż w 2010 r., a infolinia 111: behind another figure a clause of its own compares nothing
    return found is not None and not (_CLAUSE.search(text, found.end(), figure.start))
