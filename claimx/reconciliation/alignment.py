"""Which claim of one text answers which claim of the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import pairwise

from claimx.model import Kind
from claimx.reconciliation.agreement import Agreement, Grade
from claimx.reconciliation.beads import Bead
from claimx.reconciliation.beads import align as align_sentences
from claimx.reconciliation.comparison import contrast, lost_parts
from claimx.reconciliation.figures import Family, Figure, weigh
from claimx.reconciliation.measures import Relation, relate
from claimx.reconciliation.texts import Place, Text

_NEAR = 2  # beads: as far as a clause moves when sentences are merged or split
_DISTINCTIVE = 2.2  # a key of this weight is known again anywhere in the document
_COUNTED = 1.4  # and of this weight where the same thing is counted, 100 models
_OPENING = ("(", "（", "[")
_BESIDE = 2  # code points between a figure and a bracket
_ALIKE = 0.3  # what equal values cost that count things under two names
_SMALL = 12
_DOUBTFUL = 1.85  # a pair in one place that costs more than this is not one fact


@dataclass(frozen=True, slots=True, eq=False)
class Link:
    """Claim `a` of one text and claim `b` of the other are about the same thing.

    `together`: they stand in sentences that answer each other. `repeat`: `b` answers another claim as well.
    `whole`: what `b` does not state of `a`, or the other way round, stands beside it in claims of their own.
    """

    a: Place
    b: Place
    agreement: Agreement
    together: bool
    repeat: bool = False
    whole: bool = False


@dataclass(slots=True, eq=False)
class Alignment:
    """Two texts laid side by side.

    `lone_b` are claims of `b` that nothing answers; `glosses` need no answer of their own: they say in another
    way what an answer says.
    """

    a: Text
    b: Text
    beads: list[Bead]
    links: list[Link] = field(default_factory=list)
    lone_b: list[Place] = field(default_factory=list)
    glosses: set[Place] = field(default_factory=set)
    bead_of_a: list[int] = field(default_factory=list)  # by sentence
    bead_of_b: list[int] = field(default_factory=list)


def align(a: Text, b: Text) -> Alignment:
    """Lay `b` beside `a`: links between their claims, and what is left over on each side."""
    return _Matching(a, b).run()


class _Matching:
    """The claims not yet linked, and the passes that link them, the surest first."""

    def __init__(self, a: Text, b: Text) -> None:
        beads = align_sentences(a, b)
        self.result = Alignment(a, b, beads)
        self.result.bead_of_a = _by_sentence(len(a.sentences), (bead.a for bead in beads))
        self.result.bead_of_b = _by_sentence(len(b.sentences), (bead.b for bead in beads))
        self.free_a, self.free_b = set(a.places), set(b.places)
        self.in_a = _by_bead(a.places, self.result.bead_of_a)
        self.in_b = _by_bead(b.places, self.result.bead_of_b)
        self.known: dict[tuple[int, int], Agreement] = {}

    def run(self) -> Alignment:
        self._within_beads(_agreeing)
        self._near_beads()
        self._anywhere()
        self._split_parts()
        self._within_beads(_remaining)
        self._last_numerals()
        self._repeats()
        self._glosses()
        self._retold()
        self.result.links.sort(key=lambda link: (link.a.index, link.b.index))
        self.result.lone_b = _strong(self.free_b)
        return self.result

    # -- the passes

    def _within_beads(self, admit: Callable[[Agreement], bool]) -> None:
        """Pair what stands in sentences that answer each other."""
        for bead in self.in_a.keys() & self.in_b.keys():
            ours = [p for p in self.in_a[bead] if p in self.free_a]
            theirs = [p for p in self.in_b[bead] if p in self.free_b]
            if ours and theirs:
                self._assign(self._candidates(ours, theirs, admit, 0.0), together=True)

    def _near_beads(self) -> None:
        """Pair equal values of neighbouring sentences: translators merge, split and reorder."""
        found = []
        for bead, places in self.in_a.items():
            ours = [p for p in places if p in self.free_a]
            for far in (1, -1, 2, -2):
                theirs = [p for p in self.in_b.get(bead + far, ()) if p in self.free_b]
                if ours and theirs:
                    found += self._candidates(ours, theirs, _moved, 0.4 * abs(far))
        self._assign(found, together=False)

    def _anywhere(self) -> None:
        """Pair long figures wherever they stand."""
        theirs = defaultdict(list)
        for place in self.free_b:
            for key in place.figure.keys:
                if place.strong and weigh(key) >= (_DISTINCTIVE if place.figure.unit is None else _COUNTED):
                    theirs[key].append(place)
        found = []
        for place in _strong(self.free_a):
            found_again = {p for key in place.figure.keys for p in theirs.get(key, ())}
            partners = [p for p in found_again if _is_known_again(place.figure, p.figure)]
            found += self._candidates([place], partners, _moved, 1.0)
        self._assign(found, together=False)

    def _split_parts(self) -> None:
        """A date or a range on one side, its parts as claims of their own on the other."""
        for bead in self.in_a.keys() & self.in_b.keys():
            for mine, whole_a in ((self.in_a[bead], True), (self.in_b[bead], False)):
                others, free = (self.in_b[bead], self.free_b) if whole_a else (self.in_a[bead], self.free_a)
                for whole in mine:
                    if parts := _parts(whole.figure, self._partner(whole, whole_a)):
                        self._take_parts(whole, parts, [p for p in others if p in free], whole_a)

    def _last_numerals(self) -> None:
        """The one number that is left on each side of a bead, in words that asked for no answer: *three* for *four*."""
        for bead in self.in_a.keys() & self.in_b.keys():
            ours = [p for p in self.in_a[bead] if p in self.free_a and _is_numeral(p.figure)]
            theirs = [p for p in self.in_b[bead] if p in self.free_b and _is_numeral(p.figure)]
            if len(ours) == len(theirs) == 1 and _remaining(self._contrast(ours[0], theirs[0])):
                self._link(ours[0], theirs[0], together=True)

    def _repeats(self) -> None:
        """A claim whose value the other side states once where this side states it twice is answered all the same."""
        for free, other, mine, whole_a in (
            (self.free_a, self.in_b, self.result.bead_of_a, True),
            (self.free_b, self.in_a, self.result.bead_of_b, False),
        ):
            for place in _strong(free):
                bead = mine[place.sentence]
                # A sentence without a partner was merged into a neighbour, or moved.
                reach = (0,) if self._has_partner(bead) else range(-_NEAR, _NEAR + 1)
                near = [p for far in reach for p in other.get(bead + far, ())]
                alike = [p for p in near if p.figure.family is place.figure.family and not _is_percentage(place.figure)]
                hits = [(agreement, p) for p in alike if _repeated(agreement := self._contrast(place, p, whole_a))]
                if hits:
                    agreement, answer = min(hits, key=lambda hit: (hit[0].cost, hit[1].index))
                    free.discard(place)
                    pair = (place, answer) if whole_a else (answer, place)
                    self.result.links.append(Link(*pair, agreement, together=False, repeat=True))

    def _glosses(self) -> None:
        """A conversion beside the figure that it converts, *10 miles (16 km)*, asks for no answer of its own.

        Unless the answer to that figure stands beside a bracket where the conversion should be: it has lost its number.
        """
        sides = (
            (
                self.free_a,
                self.in_a,
                self.result.bead_of_a,
                {link.a: link.b for link in self.result.links},
                self.result.b,
            ),
            (
                self.free_b,
                self.in_b,
                self.result.bead_of_b,
                {link.b: link.a for link in self.result.links},
                self.result.a,
            ),
        )
        for free, groups, beads, answers, other in sides:
            for place in _in_order(free):
                beside = [
                    p for p in groups[beads[place.sentence]] if p in answers and _converts(place.figure, p.figure)
                ]
                if beside and not any(_has_bracket(other, answers[p], after=place.index > p.index) for p in beside):
                    free.discard(place)
                    self.result.glosses.add(place)

    def _retold(self) -> None:
        """What is left over on both sides of a bead and says one thing in two ways answers for each other.

        *On Friday* is told as *on 28 September*, and a sum of money in the reader's own currency. Neither can be held
        against the other without a calendar or a rate of exchange.
        """
        for bead in self.in_a.keys() & self.in_b.keys():
            theirs = [p for p in self.in_b[bead] if p in self.free_b]
            for place in [p for p in self.in_a[bead] if p in self.free_a]:
                told = next((p for p in theirs if p in self.free_b and _is_retold(place.figure, p.figure)), None)
                if told is not None:
                    self.free_a.discard(place)
                    self.free_b.discard(told)
                    self.result.glosses |= {place, told}

    # -- what the passes are made of

    def _contrast(self, place: Place, other: Place, place_is_a: bool = True) -> Agreement:
        a, b = (place, other) if place_is_a else (other, place)
        known = self.known.get((a.index, b.index))
        if known is None:
            known = self.known[a.index, b.index] = contrast(a.figure, b.figure)
        return known

    def _candidates(
        self, ours: Iterable[Place], theirs: Iterable[Place], admit: Callable[[Agreement], bool], distance: float
    ) -> list[tuple[float, int, int, Place, Place]]:
        theirs = list(theirs)
        found = []
        for a in ours:
            for b in theirs:
                if not (a.strong or b.strong) and distance:
                    continue
                agreement = self._contrast(a, b)
                if not admit(agreement) or (agreement.grade.differs and not (a.strong and b.strong)):
                    continue
                apart = 0.5 * abs(a.offset - b.offset) if not distance else 0.0
                faint = 0.3 * (a.strong != b.strong)
                subjects = 0.2 * bool(a.claim.subject and b.claim.subject and a.claim.subject != b.claim.subject)
                found.append((agreement.cost + apart + faint + subjects + distance, a.index, b.index, a, b))
        return found

    def _assign(self, candidates: list[tuple[float, int, int, Place, Place]], *, together: bool) -> None:
        """Link the cheapest pairs first, each claim once."""
        for _, _, _, a, b in sorted(candidates, key=lambda c: c[:3]):
            if a in self.free_a and b in self.free_b:
                self._link(a, b, together=together)

    def _link(self, a: Place, b: Place, *, together: bool) -> None:
        self.free_a.discard(a)
        self.free_b.discard(b)
        self.result.links.append(Link(a, b, self._contrast(a, b), together))

    def _partner(self, whole: Place, whole_a: bool) -> Figure | None:
        for link in self.result.links:
            if (link.a if whole_a else link.b) is whole:
                return (link.b if whole_a else link.a).figure
        return None

    def _has_partner(self, bead: int) -> bool:
        found = self.result.beads[bead]
        return bool(found.a and found.b)

    def _take_parts(self, whole: Place, parts: list[Fraction], others: list[Place], whole_a: bool) -> None:
        taken = {part: p for part in parts for p in others if _states_part(p.figure, part, parts, whole.figure)}
        if len(taken) < len(parts):
            return
        # A range has its lower end first; the sides of a score may be told in any order.
        turned = whole.figure.upper is not None and not whole.figure.ratio and _is_turned([taken[p] for p in parts])
        ours, theirs = (self.free_a, self.free_b) if whole_a else (self.free_b, self.free_a)
        ours.discard(whole)
        theirs -= set(taken.values())
        links = self.result.links
        at = next((i for i, link in enumerate(links) if (link.a if whole_a else link.b) is whole), None)
        if at is not None:
            links[at] = replace(links[at], whole=not turned)
        for place in sorted(set(taken.values()), key=lambda p: p.index):
            pair = (whole, place) if whole_a else (place, whole)
            agreement = Agreement(Grade.ORDER if turned else Grade.SAME, 0.3)
            links.append(Link(*pair, agreement, together=True, repeat=at is not None, whole=not turned))
            at = 0


def _is_known_again(a: Figure, b: Figure) -> bool:
    """Long figures are; shorter ones where both count the same thing."""
    return a.unit == b.unit or any(weigh(key) >= _DISTINCTIVE for key in a.keys & b.keys)


def _in_order(places: set[Place]) -> list[Place]:
    return sorted(places, key=lambda place: place.index)


def _strong(places: set[Place]) -> list[Place]:
    return [place for place in _in_order(places) if place.strong]


def _by_sentence(count: int, ranges: Iterable[range]) -> list[int]:
    beads = [0] * count
    for number, sentences in enumerate(ranges):
        for i in sentences:
            beads[i] = number
    return beads


def _by_bead(places: Iterable[Place], bead_of: list[int]) -> dict[int, list[Place]]:
    groups: dict[int, list[Place]] = defaultdict(list)
    for place in places:
        groups[bead_of[place.sentence]].append(place)
    return groups


def _agreeing(agreement: Agreement) -> bool:
    return agreement.grade.agrees and agreement.grade is not Grade.PART


def _moved(agreement: Agreement) -> bool:
    """Equal enough to be known again in another sentence."""
    return agreement.grade in (Grade.SAME, Grade.LIMIT, Grade.CONVERTED) and agreement.cost <= _ALIKE


def _repeated(agreement: Agreement) -> bool:
    return agreement.grade in (Grade.SAME, Grade.LIMIT)


def _remaining(agreement: Agreement) -> bool:
    """About the same thing as far as the place and the looks of the figures tell."""
    return agreement.grade is Grade.PART or (agreement.grade.differs and agreement.cost <= _DOUBTFUL)


def _parts(whole: Figure, partner: Figure | None) -> list[Fraction]:
    """The numbers of a date or of a range that `partner` leaves unanswered; empty when there is nothing to split."""
    if whole.family is Family.CALENDAR:
        if partner is not None:
            return [Fraction(part) for part in lost_parts(whole, partner)]
        stated = [Fraction(part) for part in whole.parts if part is not None]
        return stated if len(stated) > 1 else []
    if whole.family is Family.NUMBER and whole.upper is not None:
        ends = [whole.values[0], whole.upper]
        if partner is None:
            return ends
        if partner.upper is not None:
            return []
        stated = [*partner.values] if partner.minute is None else [Fraction(partner.minute, 60)]
        return [end for end in ends if end not in stated]
    return []


def _is_turned(places: list[Place]) -> bool:
    return any(later.index < earlier.index for earlier, later in pairwise(places))


def _states_part(figure: Figure, part: Fraction, parts: list[Fraction], whole: Figure) -> bool:
    """`figure` states `part` of `whole`, and nothing that is not among `parts`."""
    if figure.family is Family.CALENDAR:
        stated = [p for p in (*figure.parts, *figure.end) if p is not None]
        return part in stated and all(p in parts for p in stated)
    if figure.family is Family.CLOCK:
        return whole.unit == "hour" and figure.minute == part * 60
    fits = whole.family is Family.NUMBER or figure.plain or figure.claim.kind is Kind.RANK
    return fits and figure.upper is None and part in figure.values


def _is_retold(a: Figure, b: Figure) -> bool:
    if a.claim.kind is b.claim.kind is Kind.MONEY:
        return a.unit != b.unit and None not in (a.unit, b.unit)
    days = {figure.family: figure for figure in (a, b)}
    return days.keys() == {Family.WEEKDAY, Family.CALENDAR} and days[Family.CALENDAR].parts[2] is not None


def _has_bracket(text: Text, place: Place, *, after: bool) -> bool:
    """A bracket opens right behind `place`, or right before it."""
    around, claim = text.reading.document.text, place.claim
    beside = around[claim.end : claim.end + _BESIDE] if after else around[max(claim.start - _BESIDE, 0) : claim.start]
    return beside.strip()[:1] in _OPENING if after else beside.strip()[-1:] in _OPENING


def _converts(a: Figure, b: Figure) -> bool:
    same_sort = a.claim.kind is b.claim.kind and a.claim.kind in (Kind.MEASURE, Kind.MONEY)
    if not same_sort:
        return False
    if a.claim.kind is Kind.MONEY:
        return a.unit != b.unit
    relation = relate(a.unit, a.claim.kind, b.unit, b.claim.kind)
    return relation is Relation.CONVERTIBLE and contrast(a, b).grade is Grade.CONVERTED


def _is_percentage(figure: Figure) -> bool:
    """A share is told again each time: no *both* or *they* stands for it."""
    return figure.claim.kind is Kind.PERCENT


def _is_numeral(figure: Figure) -> bool:
    """A small whole number that is no article."""
    whole = figure.family is Family.NUMBER and figure.upper is None and not figure.vague
    return whole and figure.value is not None and 1 < figure.value <= _SMALL and figure.value.denominator == 1
