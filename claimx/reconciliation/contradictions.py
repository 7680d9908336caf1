"""Two values for one fact in one document: a passage that stands there twice with a figure changed, or a headline that
the text below it does not bear out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import chain, groupby, islice

import regex

from claimx.languages.units import UNITS, widen
from claimx.model import Bound, Kind, Severity
from claimx.reconciliation.agreement import Grade
from claimx.reconciliation.cases import Contradiction
from claimx.reconciliation.comparison import contrast
from claimx.reconciliation.contrasts import Contrasts, Pool
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
    contrasts = Contrasts()
    for found in chain(_copies(text, contrasts), _headline(text, contrasts), _subjects(text)):
        first, second = found.first.claim, found.second.claim
        values = (first.unit, *sorted((first.value, second.value)))
        if values not in said:
            said.add(values)
            yield found


def _copies(text: Text, contrasts: Contrasts) -> Iterator[Contradiction]:
    """Sentences that are one but for one figure."""
    seen: dict[tuple[str, ...], _Copies] = {}
    for sentence in text.sentences:
        if not sentence.places or not _is_long(text, sentence, _COPY_LETTERS, _COPY_IDEOGRAPHS):
            continue
        wording = _without_figures(text, sentence)
        copies = seen.setdefault(wording, _Copies(contrasts))
        if (differing := copies.find(sentence)) is not None:
            yield _contradiction(*differing, sure=True)
        copies.add(sentence)


class _Copies:
    """Sentences of one wording, by what each of their figures states."""

    def __init__(self, contrasts: Contrasts) -> None:
        self._contrasts = contrasts
        self._sentences: list[Sentence] = []
        self._figures: list[tuple[Pool, dict[int, list[int]]]] = []  # which sentences state what
        self._noted = 0  # of the sentences

    def add(self, sentence: Sentence) -> None:
        self._sentences.append(sentence)

    def find(self, sentence: Sentence) -> tuple[Place, Place] | None:
        """The one figure in which the first copy that differs in one alone is not like `sentence`."""
        for number in self._candidates(sentence):
            pairs = zip(self._sentences[number].places, sentence.places, strict=True)
            differing = [pair for pair in pairs if self._differ(*pair)]
            if len(differing) == 1:
                return differing[0]
        return None

    def _candidates(self, sentence: Sentence) -> Iterable[int]:
        """The copies, in their order, that may differ in one figure alone: they have all others in common."""
        if len(sentence.places) == 1 or not self._sentences:
            return range(len(self._sentences))
        self._note()
        found = [
            [stating[statement] for statement in pool.near(place.figure)]
            for (pool, stating), place in zip(self._figures, sentence.places, strict=True)
        ]
        # Of any two figures a copy shares one at least: those that the fewest share are enough.
        fewest = sorted(found, key=lambda copies: sum(map(len, copies)))[:2]
        return (number for number, _ in groupby(merge(*chain(*fewest))))

    def _note(self) -> None:
        """Take down what the sentences state that have been added since the last time."""
        self._figures = self._figures or [(Pool(self._contrasts), defaultdict(list)) for _ in self._sentences[0].places]
        for number in range(self._noted, len(self._sentences)):
            for (pool, stating), place in zip(self._figures, self._sentences[number].places, strict=True):
                stating[pool.add(place.figure)].append(number)
        self._noted = len(self._sentences)

    def _differ(self, first: Place, second: Place) -> bool:
        return self._contrasts.contrast(first.figure, second.figure).grade in _WRONG


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


def _headline(text: Text, contrasts: Contrasts) -> Iterator[Contradiction]:
    """A figure of the headline that the text below does not bear out: only one of its unit, with a slip in it."""
    if len(text.sentences) < 2 or not _is_headline(text):
        return
    whole = text.reading.document.text
    below = Pool(contrasts)
    by_unit: dict[str | None, dict[str, Place]] = defaultdict(dict)  # the first that states a value
    for place in text.places:
        if place.sentence > 0 and place.strong:
            below.add(place.figure)
            by_unit[place.claim.unit].setdefault(place.claim.value, place)
    for place in text.sentences[0].places:
        if not _is_plain(place):
            continue
        named = [first for unit, first in by_unit.items() if _is_kin(unit, place.claim.unit)]
        if len({value for values in named for value in islice(values, 2)}) != 1:
            continue
        other = min((first for values in named for first in values.values()), key=lambda first: first.index)
        if not _is_plain(other) or any(below.agreeing(place.figure)):
            continue
        if whole[text.sentences[other.sentence].end - 1] not in _END:
            continue
        large = min(abs(each.figure.values[0]) for each in (place, other)) > _SMALL
        if _is_slip(place, other, _UNLIKE if large else _SLIP):
            yield _contradiction(place, other, sure=_is_slip(place, other, _SLIP))


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
