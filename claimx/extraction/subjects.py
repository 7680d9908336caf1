"""The named thing that a figure measures, where one stands near: H100, GPT-4 · AgentBench."""

from __future__ import annotations

import regex

from claimx.extraction.figure import Figure
from claimx.languages.pack import Pattern
from claimx.model import Kind

# Names in Latin letters with a capital or a digit inside a word: GPT-4, AgentBench, iPhone, MMLU, H100.
_NAME = regex.compile(r"(?<![\p{L}\d])(?=\p{Latin}*\d|\p{Latin}+\p{Lu}|\p{Lu}{2,})\p{Latin}[\p{Latin}\d]*(?:[-.][\p{Latin}\d]+)*")
_LONGEST = 100  # code points of a name
_CAPITALISED = regex.compile(r"(?<![\p{L}\d])\p{Lu}\p{Latin}+")


_NAMED = frozenset({Kind.SCORE, Kind.COUNT, Kind.PARAMETERS, Kind.MONEY, Kind.MEASURE, Kind.PERCENT})


def find_subject(text: str, figure: Figure, start: int, end: int, own: Pattern | None = None) -> str | None:
    """The subject of `figure` in the sentence text[start:end]: the name right beside what it counts; for a score the
    name nearest before it, and the benchmark that the sentence names.

    One of the user's `own` names goes before any other, and may stand anywhere in the sentence: the nearest is taken.
    """
    if own is not None and figure.kind in _NAMED and (name := _find_own(text, figure, start, end, own)):
        return name
    if figure.kind is Kind.SCORE:
        return _of_score(text, figure, start, end)
    if figure.kind not in (Kind.COUNT, Kind.PARAMETERS, Kind.MONEY, Kind.MEASURE, Kind.PERCENT):
        return None
    behind = _NAME.match(text, figure.end + (text[figure.end : figure.end + 1] == " "))
    if behind and behind.end() <= end:
        return behind.group()
    inside = _NAME.search(text, figure.start, figure.end)
    return inside.group() if inside and figure.kind is Kind.COUNT else None


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
    names = [match for match in _NAME.finditer(text, start, end) if not start <= figure.start < match.end() <= figure.end]
    benches = [match for match in names if regex.search(r"(?:[Bb]ench|[Ee]val|MMLU|GSM|BLEU|GLUE|SQuAD)", match.group())]
    others = [match for match in names if match not in benches and match.end() <= figure.start]
    if not others:
        others = [m for m in _CAPITALISED.finditer(text, start, figure.start) if m.start() > start]
    else:
        nearer = [m for m in _CAPITALISED.finditer(text, others[-1].end(), figure.start)]
        others += [m for m in nearer if m.group() not in {b.group() for b in benches}]
    parts = ([others[-1].group()] if others else []) + ([benches[0].group()] if benches else [])
    return " · ".join(parts) or None
