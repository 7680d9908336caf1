"""The cheapest pairs first, each claim once: as all pairs in order would give them."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimx.reconciliation.agreement import Agreement
from claimx.reconciliation.comparison import contrast
from claimx.reconciliation.contrasts import Contrasts
from claimx.reconciliation.figures import figure
from claimx.reconciliation.pairing import Offers, gather, near, share
from claimx.reconciliation.texts import Place

from .factory import claim

SPECS = ("count 3 car", "count 30 car", "count 31 car", "count 3 woman", "count 3 car weak", "year 2018", "count 2018")


def agrees(agreement: Agreement) -> bool:
    return agreement.grade.agrees


def differs(agreement: Agreement) -> bool:
    return agreement.grade.differs


@st.composite
def texts(draw: st.DrawFn) -> list[Place]:
    specs = draw(st.lists(st.sampled_from(SPECS), max_size=12))
    offsets = draw(st.lists(st.integers(0, 6), min_size=len(specs), max_size=len(specs)))
    return [
        Place(figure(claim(spec)), index, 0, offset / 7)
        for index, (spec, offset) in enumerate(zip(specs, offsets, strict=True))
    ]


def one_by_one(a: list[Place], b: list[Place], distance: float, *, equal: bool) -> list[tuple[int, int]]:
    """Every pair, sorted by what it costs; each claim once."""
    found = []
    for x, y in product(a, b):
        agreement = contrast(x.figure, y.figure)
        wanted = agrees(agreement) if equal else differs(agreement) and x.strong and y.strong
        if wanted and (x.strong or y.strong or not distance):
            apart = 0.0 if distance else 0.5 * abs(x.offset - y.offset)
            cost = agreement.cost + apart + 0.3 * (x.strong != y.strong) + 0.0 + distance
            found.append((cost, x.index, y.index))
    taken: list[tuple[int, int]] = []
    for _, i, j in sorted(found):
        if all(i != x and j != y for x, y in taken):
            taken.append((i, j))
    return taken


@pytest.mark.parametrize("distance", [0.0, 0.4])
@pytest.mark.parametrize("equal", [True, False])
@given(texts(), texts())
def test_offers_come_in_the_order_of_all_pairs(distance: float, equal: bool, a: list[Place], b: list[Place]) -> None:
    contrasts, free_a, free_b = Contrasts(), set(a), set(b)
    offers = Offers(contrasts, free_a, free_b, agrees if equal else differs)
    ours, theirs = (gather(places, contrasts, far=bool(distance)) for places in (a, b))
    for group, other in product(ours, theirs):
        offers.add(group, other, distance)
    taken = []
    for x, y in offers.take():
        free_a.discard(x)
        free_b.discard(y)
        taken.append((x.index, y.index))
    assert taken == one_by_one(a, b, distance, equal=equal)


@given(texts(), texts())
def test_whatever_agrees_is_near(a: list[Place], b: list[Place]) -> None:
    contrasts = Contrasts()
    ours, theirs = gather(a, contrasts), gather(b, contrasts)
    found = set(near(ours, theirs, contrasts))
    agreeing = {(x, y) for x, y in product(ours, theirs) if contrast(x.figure, y.figure).grade.agrees}
    assert agreeing <= found


def test_groups_that_share_a_value() -> None:
    contrasts = Contrasts()
    a = [
        Place(figure(claim(spec)), i, 0, 0.0) for i, spec in enumerate(("year 2018", "count 3 car", "date 2018-10-03"))
    ]
    b = [
        Place(figure(claim(spec)), i, 0, 0.0)
        for i, spec in enumerate(("count 2018", "count 3 woman", "date 2017-10-03"))
    ]
    found = {(x.figure.claim.value, y.figure.claim.value) for x, y in share(gather(a, contrasts), gather(b, contrasts))}
    assert found == {("2018", "2018"), ("3", "3")}, "two dates have to be one date"
