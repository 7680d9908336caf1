"""Two figures that have changed places: each is there, but where the other should be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from claimx.model import Severity
from claimx.reconciliation.agreement import Grade
from claimx.reconciliation.alignment import Alignment, Link
from claimx.reconciliation.cases import Difference, Verdict
from claimx.reconciliation.facts import Draft, Member, Table
from claimx.reconciliation.measures import Relation, relate
from claimx.reconciliation.parts import is_pair
from claimx.reconciliation.texts import Place

# How often two figures of one passage may come in another order for the order to tell anything, as a share. Half a
# pair out of four that come in another order is what is taken for granted before the texts are looked at.
_LOOSE_ORDER = 0.15
_TAKEN_FOR_GRANTED = (0.5, 4)
_LIST = 5  # figures of a passage: where all but two of so many keep their order, it is told by themselves


def find_exchanges(alignment: Alignment) -> list[tuple[Link, Link]]:
    """Pairs of links whose figures seem to have changed places in one of the texts, in reading order.

    Units tell it: *5 cats and 3 dogs*, *3 gatos e 5 cães*. Order tells it where the two are of one kind, all else in
    the passage keeps its order, and the two texts keep the order of their figures elsewhere, or have many in it.
    """
    passages = list(_by_bead(alignment).values())
    pairs = [list(combinations(links, 2)) for links in passages]
    turned = [sum(_cross(x, y) for x, y in inside) for inside in pairs]
    found = []
    for links, inside, here in zip(passages, pairs, turned, strict=True):
        if not here:
            continue
        crossing, taken = _TAKEN_FOR_GRANTED
        loose = (sum(turned) - here + crossing) / (sum(map(len, pairs)) - len(inside) + taken)
        kept = loose <= _LOOSE_ORDER or (here == 1 and len(links) >= _LIST)
        for x, y in inside:
            if not (_cross(x, y) and _could_be_exchanged(x, y)):
                continue
            rest = [z for z in links if z is not x and z is not y]
            if _units_tell(x, y) or (kept and _are_alike(x, y) and all(_keeps(z, x, y) for z in rest)):
                found.append((x, y))
    return sorted(found, key=lambda pair: (pair[0].a.index, pair[1].a.index))


def judge_exchanges(table: Table, source: int | None) -> Iterator[Verdict]:
    """What seems to have changed places in one of the texts.

    Where most of the texts put it the other way round than the pivot does, it is the pivot's; where some of them do, it
    is a matter of style.
    """
    drafts = {draft.members[table.pivot].place: draft for draft in table.drafts if table.pivot in draft.members}
    found: dict[tuple[Place, Place], list[int]] = defaultdict(list)
    for text, alignment in table.alignments.items():
        for x, y in find_exchanges(alignment):
            found[x.a, y.a].append(text)
    for (first, second), turned in found.items():
        pair = drafts[first], drafts[second]
        holders = [i for i in pair[0].members if i in pair[1].members]
        if source is None and len(holders) > 2 * len(turned) > 2:
            continue
        most = source is None and 2 * len(turned) >= len(holders) > 2
        blame = source is not None or len(holders) > 2
        yield from (_accuse(pair, text, holders, blame=blame) for text in ([table.pivot] if most else turned))


def _accuse(pair: tuple[Draft, Draft], text: int, holders: list[int], *, blame: bool) -> Verdict:
    def members(i: int) -> list[Member]:
        return [draft.members[i] for draft in pair]

    right = tuple(member for i in sorted(holders) if i != text for member in members(i))
    case = Difference(
        grade=Grade.EXCHANGED, right=right, wrong=tuple(members(text)), severity=Severity.WARNING, blame=blame
    )
    return Verdict(case, pair, pair[0].position)


def _by_bead(alignment: Alignment) -> dict[int, list[Link]]:
    groups: dict[int, list[Link]] = defaultdict(list)
    for link in alignment.links:
        if link.together and not link.repeat and (link.agreement.grade.agrees or _drops_unit(link)):
            groups[alignment.bead_of_a[link.a.sentence]].append(link)
    return groups


def _cross(x: Link, y: Link) -> bool:
    if (x.a.index < y.a.index) == (x.b.index < y.b.index):
        return False
    # to 6.1 from 6.8, à 6,1 contre 6,8: which came first only one of them says
    return is_pair((x.a, y.a)) is is_pair((x.b, y.b))


def _keeps(z: Link, x: Link, y: Link) -> bool:
    """With `x` and `y` back in their places, `z` stands in one order to them in both texts."""
    return all((z.a.index < a.index) == (z.b.index < b.index) for a, b in ((x.a, y.b), (y.a, x.b)))


def _could_be_exchanged(x: Link, y: Link) -> bool:
    """Four figures of one sort and two values, each of which could be the other but for its value."""
    places = (x.a, x.b, y.a, y.b)
    if not all(place.strong for place in places) or len({place.figure.family for place in places}) > 1:
        return False
    if not all(link.agreement.grade in (Grade.SAME, Grade.LIMIT) or _drops_unit(link) for link in (x, y)):
        return False
    values = {x.a.claim.value, x.b.claim.value}, {y.a.claim.value, y.b.claim.value}
    if _keeps_unit(x, y) or _keeps_unit(y, x):
        return False
    return values[0].isdisjoint(values[1]) and _relate(x.a, y.b) is _relate(y.a, x.b) is Relation.SAME


def _keeps_unit(x: Link, y: Link) -> bool:
    """One figure has the same noun in both texts, which the other has in neither: 47 drown … 120 migrants."""
    unit = x.a.figure.unit
    return unit is not None and unit == x.b.figure.unit and unit not in (y.a.figure.unit, y.b.figure.unit)


def _units_tell(x: Link, y: Link) -> bool:
    """Each has another unit than in the other text, or one that is said of the other figure there: €9.75, then 10.1."""
    if _drops_unit(x) and _drops_unit(y):
        return True
    return all(_relate(link.a, link.b) in (Relation.LOOSE, Relation.CLASH) for link in (x, y))


def _drops_unit(link: Link) -> bool:
    """One text has a bare number for what is money or percent in the other."""
    return link.agreement.grade is Grade.UNIT and _relate(link.a, link.b) is Relation.DROPPED


def _are_alike(x: Link, y: Link) -> bool:
    """In each text the two are of one kind, as far as both name it, and written alike."""
    return all(
        (p.claim.kind is q.claim.kind or (_has_bare(p, q) and len(p.claim.value) == len(q.claim.value)))
        and p.figure.digits is q.figure.digits
        and p.figure.ratio is q.figure.ratio
        for p, q in ((x.a, y.a), (x.b, y.b))
    ) and not _moved_whole(x, y)


def _moved_whole(x: Link, y: Link) -> bool:
    """Two bounds that moved with their figures: both were moved with all they say."""
    moved = x.a.claim.bound is x.b.claim.bound and y.a.claim.bound is y.b.claim.bound
    return moved and x.a.claim.bound is not y.a.claim.bound


def _has_bare(p: Place, q: Place) -> bool:
    return p.figure.plain or q.figure.plain


def _relate(p: Place, q: Place) -> Relation:
    return relate(p.figure.unit, p.claim.kind, q.figure.unit, q.claim.kind)
