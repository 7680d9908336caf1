"""Two values for one fact in one document: a passage that stands there twice with a figure changed, or a headline that
the text below it does not bear out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

import regex

from claimx.model import Kind
from claimx.reconciliation.cases import Contradiction
from claimx.reconciliation.comparison import Grade, contrast
from claimx.reconciliation.texts import Place, Sentence, Text

_LETTER = regex.compile(r"\p{L}")
_WORD = regex.compile(r"[\p{L}\p{M}]+")
_IDEOGRAPH = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]")
# A copy repeats a whole sentence. What is shorter repeats by chance: the lines of a list, the widgets of a page. A
# character of a script without spaces says as much as several letters.
_LEAST_LETTERS, _LEAST_IDEOGRAPHS = 50, 20
_HEADLINE = 0  # a headline is the first sentence
_ALIKE = 0.5  # share of a headline's words that the sentence below has too
_END = frozenset(".!?。！？…")
_WRONG = (Grade.VALUE, Grade.SCALE, Grade.DATE, Grade.UNIT, Grade.CONVERSION, Grade.REVERSED)
_COPY = 0.5  # of the words
_SLIP = 1.0  # the cost of a difference that looks like a slip of one figure and not like another figure


def find_contradictions(text: Text) -> Iterator[Contradiction]:
    """Every fact that `text` states twice and not alike."""
    yield from _copies(text)
    yield from _headline(text)


def _copies(text: Text) -> Iterator[Contradiction]:
    """Sentences that are one but for one figure."""
    seen: dict[tuple[str, ...], list[Sentence]] = {}
    for sentence in text.sentences:
        if not sentence.places or not _is_long(text, sentence):
            continue
        wording = _without_figures(text, sentence)
        for earlier in seen.setdefault(wording, []):
            differing = [pair for pair in zip(earlier.places, sentence.places, strict=False) if _differ(*pair)]
            if len(differing) == 1 and len(earlier.places) == len(sentence.places):
                yield Contradiction(first=differing[0][0], second=differing[0][1])
                break
        seen[wording].append(sentence)


def _without_figures(text: Text, sentence: Sentence) -> tuple[str, ...]:
    """The wording around the figures of a sentence."""
    whole, at, pieces = text.reading.document.text, sentence.start, []
    for place in sentence.places:
        pieces.append(whole[at : place.claim.start])
        at = max(at, place.claim.end)
    pieces.append(whole[at : sentence.end])
    return tuple(" ".join(piece.split()).casefold() for piece in pieces)


def _is_long(text: Text, sentence: Sentence) -> bool:
    words = " ".join(_without_figures(text, sentence))
    return len(_LETTER.findall(words)) >= _LEAST_LETTERS or len(_IDEOGRAPH.findall(words)) >= _LEAST_IDEOGRAPHS


def _differ(first: Place, second: Place) -> bool:
    return contrast(first.figure, second.figure).grade in _WRONG


def _headline(text: Text) -> Iterator[Contradiction]:
    """A figure of the headline, and the only one of its unit below: alike but for a slip, in a sentence that is alike."""
    if len(text.sentences) < 3:
        return
    head = text.sentences[_HEADLINE]
    whole = text.reading.document.text
    if whole[head.end - 1] in _END or "\n" not in whole[head.end : text.sentences[1].start]:
        return
    for place in head.places:
        if not place.strong or place.claim.unit is None or place.claim.kind in (Kind.DURATION, Kind.RANK):
            continue
        below = [p for p in text.places if p.sentence != _HEADLINE and p.claim.unit == place.claim.unit]
        if len(below) != 1 or not below[0].strong:
            continue
        agreement = contrast(place.figure, below[0].figure)
        if agreement.grade in (Grade.VALUE, Grade.SCALE) and agreement.cost <= _SLIP:
            if _share(text, head, text.sentences[below[0].sentence]) >= _ALIKE:
                yield Contradiction(first=place, second=below[0])


def _share(text: Text, head: Sentence, sentence: Sentence) -> float:
    ours, theirs = _words(text, head), _words(text, sentence)
    return len(ours & theirs) / max(len(ours), 1)


def _words(text: Text, sentence: Sentence) -> frozenset[str]:
    words = " ".join(_without_figures(text, sentence))
    return frozenset(_WORD.findall(words))
