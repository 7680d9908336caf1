"""Which claim of one text answers which claim of the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from claimx.model import Kind
from claimx.reconciliation.agreement import Agreement, Grade
from claimx.reconciliation.beads import Bead
from claimx.reconciliation.beads import align as align_sentences
from claimx.reconciliation.contrasts import Contrasts
from claimx.reconciliation.figures import Family, Figure, weigh
from claimx.reconciliation.glosses import Side, find_glosses
from claimx.reconciliation.pairing import UNSHARED, Group, Offers, gather, near, share
from claimx.reconciliation.parts import Pieces, is_turned, split
from claimx.reconciliation.texts import Place, Text

_NEAR = 2  # beads: as far as a clause moves when sentences are merged or split
_DISTINCTIVE = 2.2  # a key of this weight is known again anywhere in the document
_COUNTED = 1.4  # and of this weight where the same thing is counted, 100 models
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


def align(a: Text, b: Text, contrasts: Contrasts) -> Alignment:
    """Lay `b` beside `a`: links between their claims, and what is left over on each side."""
    return _Matching(a, b, contrasts).run()


class _Matching:
    """The claims not yet linked, and the passes that link them, the surest first."""

    def __init__(self, a: Text, b: Text, contrasts: Contrasts) -> None:
        beads = align_sentences(a, b)
        self.result = Alignment(a, b, beads)
        self.result.bead_of_a = _by_sentence(len(a.sentences), (bead.a for bead in beads))
        self.result.bead_of_b = _by_sentence(len(b.sentences), (bead.b for bead in beads))
        self.free_a, self.free_b = set(a.places), set(b.places)
        self.in_a = _by_bead(a.places, self.result.bead_of_a)
        self.in_b = _by_bead(b.places, self.result.bead_of_b)
        self.contrasts = contrasts
        self.links_of_a: dict[Place, int] = {}  # the first link of each place, by its number
        self.links_of_b: dict[Place, int] = {}

    def run(self) -> Alignment:
        self._agreements()
        self._near_beads()
        self._anywhere()
        self._split_parts()
        self._within_beads()
        self._last_numerals()
        self._repeats()
        self._glosses()
        self._retold()
        self.result.links.sort(key=lambda link: (link.a.index, link.b.index))
        self.result.lone_b = _strong(self.free_b)
        return self.result

    # -- the passes

    def _agreements(self) -> None:
        """Pair what agrees in sentences that answer each other."""
        for bead in self.in_a.keys() & self.in_b.keys():
            offers = self._offers(_agreeing)
            ours, theirs = (gather(groups[bead], self.contrasts) for groups in (self.in_a, self.in_b))
            shared = share(ours, theirs)
            for group, other in shared:
                offers.add(group, other)
            # Nothing else is as cheap. What is left over may agree in other ways.
            self._take(offers, below=UNSHARED, together=True)
            left_a = [group for group in ours if not self.free_a.isdisjoint(group.places)]
            left_b = [group for group in theirs if not self.free_b.isdisjoint(group.places)]
            for group, other in near(left_a, left_b, self.contrasts):
                if (group, other) not in shared:
                    offers.add(group, other)
            self._take(offers, together=True)

    def _within_beads(self) -> None:
        """Pair what else may be one fact in sentences that answer each other."""
        for bead in self.in_a.keys() & self.in_b.keys():
            offers = self._offers(_remaining)
            theirs = self._free(self.in_b[bead], self.free_b)
            for group in self._free(self.in_a[bead], self.free_a):
                for other in theirs:
                    offers.add(group, other)
            self._take(offers, together=True)

    def _near_beads(self) -> None:
        """Pair equal values of neighbouring sentences: translators merge, split and reorder."""
        offers = self._offers(_moved)
        left_b = {bead: self._free(places, self.free_b, far=True) for bead, places in self.in_b.items()}
        for bead, places in self.in_a.items():
            ours = self._free(places, self.free_a, far=True)
            for far in (1, -1, 2, -2) if ours else ():
                for group, other in near(ours, left_b.get(bead + far, ()), self.contrasts):
                    offers.add(group, other, 0.4 * abs(far))
        self._take(offers, together=False)

    def _anywhere(self) -> None:
        """Pair long figures wherever they stand."""
        offers = self._offers(_moved)
        theirs = defaultdict(list)
        for group in gather(_strong(self.free_b), self.contrasts, far=True):
            for key in group.figure.keys:
                if weigh(key) >= (_DISTINCTIVE if group.figure.unit is None else _COUNTED):
                    theirs[key].append(group)
        for group in gather(_strong(self.free_a), self.contrasts, far=True):
            for other in {other for key in group.figure.keys for other in theirs.get(key, ())}:
                if _is_known_again(group.figure, other.figure):
                    offers.add(group, other, 1.0)
        self._take(offers, together=False)

    def _split_parts(self) -> None:
        """A date or a range on one side, its parts as claims of their own on the other."""
        for bead in self.in_a.keys() & self.in_b.keys():
            self._take_parts(self.in_a[bead], Pieces(self.in_b[bead]), whole_a=True)
            self._take_parts(self.in_b[bead], Pieces(self.in_a[bead]), whole_a=False)

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
                    self._add(Link(*pair, agreement, together=False, repeat=True))

    def _glosses(self) -> None:
        """Let a conversion go without an answer, or hold it against the one that it should have."""
        links = self.result.links
        side_a = Side(self.in_a, self.result.bead_of_a, self.free_a, {one.a: one.b for one in links}, self.result.b)
        side_b = Side(self.in_b, self.result.bead_of_b, self.free_b, {one.b: one.a for one in links}, self.result.a)
        found = [(*one, True) for one in find_glosses(side_a, self.contrasts)]
        found += [(*one, False) for one in find_glosses(side_b, self.contrasts)]
        for place, source, of_a in found:
            (self.free_a if of_a else self.free_b).discard(place)
            self.result.glosses.add(source or place)
            if source is not None:
                self._hand_over(source, place, of_a=of_a)

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
        return self.contrasts.contrast(a.figure, b.figure)

    def _offers(self, admit: Callable[[Agreement], bool]) -> Offers:
        return Offers(self.contrasts, self.free_a, self.free_b, admit)

    def _free(self, places: Iterable[Place], free: set[Place], *, far: bool = False) -> list[Group]:
        return gather([place for place in places if place in free], self.contrasts, far=far)

    def _take(self, offers: Offers, below: float = float("inf"), *, together: bool) -> None:
        """Link the cheapest pairs first, each claim once."""
        for a, b in offers.take(below):
            self._link(a, b, together=together)

    def _link(self, a: Place, b: Place, *, together: bool) -> None:
        self.free_a.discard(a)
        self.free_b.discard(b)
        self._add(Link(a, b, self._contrast(a, b), together))

    def _add(self, link: Link) -> None:
        self.links_of_a.setdefault(link.a, len(self.result.links))
        self.links_of_b.setdefault(link.b, len(self.result.links))
        self.result.links.append(link)

    def _hand_over(self, source: Place, gloss: Place, *, of_a: bool) -> None:
        """Let the answer of `source` answer what converts it instead."""
        links, numbers = self.result.links, self.links_of_a if of_a else self.links_of_b
        at = numbers[gloss] = numbers.pop(source)
        a, b = (gloss, links[at].b) if of_a else (links[at].a, gloss)
        links[at] = replace(links[at], a=a, b=b, agreement=self._contrast(a, b))

    def _has_partner(self, bead: int) -> bool:
        found = self.result.beads[bead]
        return bool(found.a and found.b)

    def _take_parts(self, wholes: Iterable[Place], pieces: Pieces, *, whole_a: bool) -> None:
        links, first = self.result.links, self.links_of_a if whole_a else self.links_of_b
        ours, theirs = (self.free_a, self.free_b) if whole_a else (self.free_b, self.free_a)
        for whole in wholes:
            at = first.get(whole)
            partner = None if at is None else (links[at].b if whole_a else links[at].a).figure
            if at is not None and links[at].agreement.grade is Grade.DATE and whole.claim.upper is None:
                continue  # 5 May, and a second round: nothing there tells 2 May
            parts = split(whole.figure, partner)
            taken = pieces.take(whole.figure, parts, theirs)
            if not parts or len(taken) < len(parts):
                continue
            # A range has its lower end first; the sides of a score may be told in any order.
            turned = whole.figure.upper is not None and not whole.figure.ratio and is_turned([taken[p] for p in parts])
            ours.discard(whole)
            theirs.difference_update(taken.values())
            if at is not None:
                links[at] = replace(links[at], whole=not turned)
            for place in sorted(set(taken.values()), key=lambda p: p.index):
                pair = (whole, place) if whole_a else (place, whole)
                agreement = Agreement(Grade.ORDER if turned else Grade.SAME, 0.3)
                self._add(Link(*pair, agreement, together=True, repeat=at is not None, whole=not turned))
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


def _is_retold(a: Figure, b: Figure) -> bool:
    if a.claim.kind is b.claim.kind is Kind.MONEY:
        return a.unit != b.unit and None not in (a.unit, b.unit)
    days = {figure.family: figure for figure in (a, b)}
    return days.keys() == {Family.WEEKDAY, Family.CALENDAR} and days[Family.CALENDAR].parts[2] is not None


def _is_percentage(figure: Figure) -> bool:
    """A share is told again each time: no *both* or *they* stands for it."""
    return figure.claim.kind is Kind.PERCENT


def _is_numeral(figure: Figure) -> bool:
    """A small whole number that is no article."""
    whole = figure.family is Family.NUMBER and figure.upper is None and not figure.vague
    return whole and figure.value is not None and 1 < figure.value <= _SMALL and figure.value.denominator == 1
