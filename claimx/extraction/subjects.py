"""The named thing that a figure measures, where one stands near: H100, GPT-4 · AgentBench."""

from __future__ import annotations

import re

import regex

from claimx.extraction.figure import Figure
from claimx.languages.pack import Pattern
from claimx.model import Kind

# Names in Latin letters with a capital or a digit inside a word: GPT-4, AgentBench, iPhone, MMLU, H100. The letters of
# another script may stand right beside them.
_NAME = regex.compile(
    r"(?<![\p{Latin}\d])(?=\p{Latin}*\d|\p{Latin}+\p{Lu}|\p{Lu}{2,})\p{Latin}[\p{Latin}\d]*(?:[-.][\p{Latin}\d]+)*+"
)
# The same without abbreviations, which languages do not share (the EU is UE): GitHub Copilot, GPT-4, Llama 2.
_MODEL = regex.compile(
    r"(?<![\p{Latin}\d])(?:(?=\p{Latin}*\p{Ll}\p{Lu}|\p{Latin}+-?\d)\p{Latin}[\p{Latin}\d]*(?:[-.][\p{Latin}\d]+)*+"
    r"(?: \p{Lu}\p{Ll}+)*+|\p{Lu}\p{Ll}+ \d(?:\.\d)?(?![\d.,]*\d| \d+[BT]))"
)
# What no model is without: a digit at the end of a word or behind it, or a capital inside of one.
_HINT = re.compile(r"[^\W\d_](?:[- ]?\d|(?<![A-Z])[A-Z\u00c0-\u00de\u0100-\u024f\u1e00-\u1eff])")
_DIGIT_BEHIND = re.compile(r"[^\W\d_]\d")
_PERSON = regex.compile(r"(?<![\p{Latin}\d])\p{Lu}[\p{Latin}'\u2019]+(?: \p{Lu}[\p{Latin}'\u2019]+)*+")
_BENCHMARK = re.compile(r"[Bb]ench|[Ee]val|MMLU|GSM|BLEU|GLUE|SQuAD")
_COMMON = re.compile(r"[^\W\d_]?[a-z]* |\W|\Z")  # a word in small letters or none: most of what follows a figure
_FIGURE = regex.compile(r"(?<![\p{Latin}\d.-])(?!(?:19|20)\d\d(?!\d))\d+(?:[.,]\d+)?(?!\p{Latin}|\d)")  # but for years
_CLAUSE = ",;:()\u2014\uff0c\uff1b\uff1a\u3001\n"
_NEAR = 200  # code points: no subject stands further from its figure
_AROUND = 5000  # code points: how far a capital is checked
_LONGEST = 100  # code points of a name
_NAMED = frozenset({Kind.SCORE, Kind.COUNT, Kind.PARAMETERS, Kind.MONEY, Kind.MEASURE, Kind.PERCENT})


def find_subject(text: str, figure: Figure, start: int, end: int, own: Pattern | None = None) -> str | None:
    """The subject of `figure` in the sentence text[start:end]: the name right beside what it counts; for a score the
    name nearest before it, and the benchmark that the sentence names.

    One of the user's `own` names goes before any other, and may stand anywhere in the sentence: the nearest is taken.
    """
    if figure.kind not in _NAMED:
        return None
    if own is not None and (name := _find_own(text, figure, start, end, own)):
        return name
    start, end = max(start, figure.start - _NEAR), min(end, figure.end + _NEAR)
    if figure.kind is Kind.SCORE:
        return _of_score(text, figure, start, end)
    place = figure.end + (text[figure.end : figure.end + 1] == " ")
    behind = None if _COMMON.match(text, place) else _NAME.match(text, place)
    if behind and behind.end() <= end:
        return behind.group()
    if figure.kind is Kind.COUNT:
        stated = text[figure.start : figure.end]
        if stated.isdecimal() or (stated.islower() and not _DIGIT_BEHIND.search(stated)):
            return None  # no capital, and no digit behind a letter
        inside = _NAME.search(text, figure.start, figure.end)
        return inside.group() if inside else None
    return _of_clause(text, figure, start) if figure.kind is not Kind.MEASURE else None


def _of_clause(text: str, figure: Figure, start: int) -> str | None:
    """The last model or product named before the figure in its clause: what has the parameters, or costs the money."""
    if _HINT.search(text, start, figure.start) is None:  # most sentences name none
        return None
    since = max(start, 1 + max(text.rfind(sign, start, figure.start) for sign in _CLAUSE))
    found = list(_MODEL.finditer(text, since, figure.start))
    if not found or _BENCHMARK.search(found[-1].group()) or _FIGURE.search(text, found[-1].end(), figure.start):
        return None
    return found[-1].group()


def _find_own(text: str, figure: Figure, start: int, end: int, own: Pattern) -> str | None:
    def distance(place: tuple[int, int]) -> int:
        return max(figure.start - place[1], place[0] - figure.end, 0)

    places = [match.span() for match in own.finditer(text, start, end)]
    return text[slice(*min(places, key=distance))] if places else None


def read_own_name(text: str, figure: Figure, own: Pattern) -> bool:
    """Make a name of a figure that stands within one of the user's own names: the 5 of *Studio 5*."""
    for match in own.finditer(text, max(0, figure.start - _LONGEST), figure.start + _LONGEST):
        if match.start() <= figure.start < match.end():
            figure.start, figure.end = match.span()
            figure.kind, figure.stated, figure.unit = Kind.IDENTIFIER, match.group(), None
            return True
    return False


def _of_score(text: str, figure: Figure, start: int, end: int) -> str | None:
    """Who scored, and on which benchmark, or the model alone. A name belongs to the first figure behind it."""
    benchmark = None
    if _BENCHMARK.search(text, start, end):
        names = (match.group() for match in _NAME.finditer(text, start, end))
        benchmark = next((name for name in names if _BENCHMARK.search(name)), None)
    if benchmark is None:  # a match, not a test: League One is no one who scores
        return _of_clause(text, figure, start)
    before = [match.end() for match in _FIGURE.finditer(text, start, figure.start)]
    since = before[-1] if before else start
    scorers = [match for match in _PERSON.finditer(text, since, figure.start) if not _BENCHMARK.search(match.group())]
    scorers += [match for match in _NAME.finditer(text, since, figure.start) if not _BENCHMARK.search(match.group())]
    found = [match for match in scorers if _is_name(text, match, match.start() == start)]
    nearest = max(found, key=lambda match: (match.end(), -match.start()), default=None)
    return f"{nearest.group()} · {benchmark}" if nearest else benchmark


def _is_name(text: str, match: regex.Match[str], opens: bool) -> bool:
    """Whether a word with a capital is a name: none opens a sentence alone, or stands nearby without its capital."""
    word = match.group()
    if not (word[:1].isupper() and word[1:].islower()):
        return True
    common = regex.compile(rf"(?<!\w){regex.escape(word.lower())}(?!\w)")
    return not opens and common.search(text, max(0, match.start() - _AROUND), match.end() + _AROUND) is None
