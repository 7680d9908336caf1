"""Two values for one fact in one document: a passage that stands there twice with a figure changed, or a headline that
the text below it does not bear out.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

import regex

from claimx.languages.units import UNITS, widen
from claimx.model import Bound, Kind, Severity
from claimx.reconciliation.agreement import Grade
from claimx.reconciliation.cases import Contradiction
from claimx.reconciliation.comparison import contrast
from claimx.reconciliation.texts import Place, Sentence, Text

_LETTER = regex.compile(r"\p{L}")
_IDEOGRAPH = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]")
# A copy repeats a whole sentence. What is shorter repeats by chance: the lines of a list, the widgets of a page. A
# character of a script without spaces says as much as several letters.
_COPY_LETTERS, _COPY_IDEOGRAPHS = 50, 20
_HEAD_LETTERS, _HEAD_IDEOGRAPHS = 8, 4
_END = frozenset(".!?。！？…")
_WRONG = (Grade.VALUE, Grade.SCALE, Grade.DATE, Grade.UNIT, Grade.CONVERSION, Grade.REVERSED)
_PARTED = " · "  # parts the names of a subject
_SLIP = 1.0  # the cost of a difference that looks like one figure with a slip in it, and not like two figures
_UNLIKE = 1.3  # that of any two figures of one unit
_SMALL = 12  # a story may count so few in many ways


def find_contradictions(text: Text) -> Iterator[Contradiction]:
    """Every fact that `text` states twice and not alike, each once however often it is repeated."""
    said: set[tuple[str | None, ...]] = set()
    for found in chain(_copies(text), _headline(text), _subjects(text)):
        first, second = found.first.claim, found.second.claim
        values = (first.unit, *sorted((first.value, second.value)))
        if values not in said:
            said.add(values)
            yield found


def _copies(text: Text) -> Iterator[Contradiction]:
    """Sentences that are one but for one figure."""
    seen: dict[tuple[str, ...], list[Sentence]] = {}
    for sentence in text.sentences:
        if not sentence.places or not _is_long(text, sentence, _COPY_LETTERS, _COPY_IDEOGRAPHS):
            continue
        wording = _without_figures(text, sentence)
        for earlier in seen.setdefault(wording, []):
            differing = [pair for pair in zip(earlier.places, sentence.places, strict=False) if _differ(*pair)]
            if len(differing) == 1 and len(earlier.places) == len(sentence.places):
                yield _contradiction(*differing[0], sure=True)
                break
        seen[wording].append(sentence)


def _contradiction(first: Place, second: Place, *, sure: bool) -> Contradiction:
    exact = all(place.figure.digits and place.claim.bound is Bound.EXACT for place in (first, second))
    return Contradiction(first=first, second=second, severity=None if sure and exact else Severity.INFO)


def _without_figures(text: Text, sentence: Sentence) -> tuple[str, ...]:
    """The wording around the figures of a sentence."""
    whole, at, pieces = text.reading.document.text, sentence.start, []
    for place in sentence.places:
        pieces.append(whole[at : place.claim.start])
        at = max(at, place.claim.end)
    pieces.append(whole[at : sentence.end])
    return tuple(" ".join(piece.split()).casefold() for piece in pieces)


def _is_long(text: Text, sentence: Sentence, letters: int, ideographs: int) -> bool:
    words = " ".join(_without_figures(text, sentence))
    return len(_LETTER.findall(words)) >= letters or len(_IDEOGRAPH.findall(words)) >= ideographs


def _differ(first: Place, second: Place) -> bool:
    return contrast(first.figure, second.figure).grade in _WRONG


def _headline(text: Text) -> Iterator[Contradiction]:
    """A figure of the headline that the text below does not bear out: only one of its unit, with a slip in it."""
    if len(text.sentences) < 2 or not _is_headline(text):
        return
    below = [place for place in text.places if place.sentence > 0 and place.strong]
    whole = text.reading.document.text
    for place in text.sentences[0].places:
        if not _is_plain(place):
            continue
        named = [other for other in below if _is_kin(other.claim.unit, place.claim.unit)]
        if len({other.claim.value for other in named}) != 1 or not _is_plain(named[0]):
            continue
        if any(contrast(place.figure, other.figure).grade.agrees for other in below):
            continue
        if whole[text.sentences[named[0].sentence].end - 1] not in _END:
            continue
        large = min(abs(each.figure.values[0]) for each in (place, named[0])) > _SMALL
        if _is_slip(place, named[0], _UNLIKE if large else _SLIP):
            yield _contradiction(place, named[0], sure=_is_slip(place, named[0], _SLIP))


def _is_headline(text: Text) -> bool:
    """The first line has some words and no full stop."""
    whole, head = text.reading.document.text, text.sentences[0]
    ends = whole[head.end - 1] not in _END and "\n" in whole[head.end : text.sentences[1].start]
    return ends and _is_long(text, head, _HEAD_LETTERS, _HEAD_IDEOGRAPHS)


def _is_plain(place: Place) -> bool:
    """One figure in digits, with a unit."""
    claim = place.claim
    plain = claim.number is not None and claim.upper is None and not claim.number.vague
    return plain and place.strong and place.figure.digits and claim.unit is not None and claim.kind is not Kind.RANK


def _is_kin(unit: str | None, other: str | None) -> bool:
    """The same unit, or a more general one: 130 dead are 130 people."""
    if unit == other or unit not in UNITS or other not in UNITS:
        return unit == other
    return unit in widen(other) or other in widen(unit)


def _is_slip(first: Place, second: Place, limit: float) -> bool:
    agreement = contrast(first.figure, second.figure)
    return agreement.grade in (Grade.VALUE, Grade.SCALE) and agreement.cost <= limit


def _subjects(text: Text) -> Iterator[Contradiction]:
    """Two scores of one model on one benchmark. A player's name alone is no such subject: he scores more than once."""
    known: dict[tuple[str | None, str | None], Place] = {}
    for place in text.places:
        subject = place.claim.subject
        if place.claim.kind is not Kind.SCORE or subject is None or _PARTED not in subject or not place.strong:
            continue
        first = known.setdefault((subject, place.claim.unit), place)
        if _is_slip(first, place, _SLIP):
            yield _contradiction(first, place, sure=True)
