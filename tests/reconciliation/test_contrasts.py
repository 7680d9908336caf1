"""Each statement against each other once, and which of them need no look at all."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from claimx.reconciliation import contrasts as module
from claimx.reconciliation.agreement import Agreement, Grade
from claimx.reconciliation.comparison import contrast
from claimx.reconciliation.contrasts import Contrasts, Pool
from claimx.reconciliation.figures import Family, Figure, figure
from claimx.reconciliation.pairing import UNSHARED

from .factory import claim

NUMBERS = (
    "1",
    "2",
    "3",
    "10",
    "12",
    "25",
    "30",
    "50",
    "130",
    "300",
    "1990",
    "2000",
    "2018",
    "0.5",
    "1.5",
    "2.5",
    "12.5",
)
UNITS = (
    "",
    "person",
    "woman",
    "car",
    "percent",
    "kilometer",
    "mile",
    "hour",
    "month",
    "year",
    "degree",
    "celsius",
    "USD",
)
KINDS = ("count", "measure", "money", "percent", "duration", "rank", "score", "multiplier", "other")
BOUNDS = ("", "about", "more_than", "at_most")
DAYS = ("2018-10-03", "2018-10", "--10-03", "---03", "2018-05-12", "--05-12", "2018-10-03..2018-10-05")

numbers = st.builds(
    lambda kind, value, upper, rest: figure(claim(" ".join((kind, value + upper, *filter(None, rest))))),
    st.sampled_from(KINDS),
    st.sampled_from(NUMBERS),
    st.sampled_from(("", "", "", "..30")),
    st.tuples(
        st.sampled_from(UNITS),
        st.sampled_from(BOUNDS),
        st.sampled_from(("", "", "step=10", "step=1")),
        st.sampled_from(("", "", "", "vague", "weak", "loose")),
        st.sampled_from(("", "", "others=2", "others=1.5,12")),
    ),
)
others = st.one_of(
    st.sampled_from(DAYS).map(lambda day: figure(claim(f"date {day}", day))),
    st.sampled_from(("2018", "1990", "12")).map(lambda year: figure(claim(f"year {year}"))),
    st.sampled_from(("10:30", "22:30", "03:00")).map(lambda time: figure(claim(f"time {time}"))),
    st.sampled_from(("GPT-3", "GPT-4", "Boeing_737", "Route_12", "Маршрут_12")).map(
        lambda name: figure(claim(f"identifier {name}"))
    ),
    st.sampled_from(("3:2", "2:3", "10:3")).map(lambda ratio: figure(claim(f"ratio {ratio}"))),
    st.sampled_from("12").map(lambda day: figure(claim(f"weekday {day}"))),
)
figures = st.one_of(numbers, others)


class Counting:
    """`contrast`, with a count of how often it was asked."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, a: Figure, b: Figure) -> Agreement:
        self.count += 1
        return contrast(a, b)


def moved(stated: Figure) -> Figure:
    """The same statement in another document."""
    there = replace(stated.claim, path="pt.txt", language="pt", sentence="Aqui.", line=9, column=4, start=90, end=99)
    return figure(there)


@pytest.fixture
def counting(monkeypatch: pytest.MonkeyPatch) -> Counting:
    counting = Counting()
    monkeypatch.setattr(module, "contrast", counting)
    return counting


def test_what_many_documents_state_is_contrasted_once(counting: Counting) -> None:
    contrasts = Contrasts()
    first, second = figure(claim("count 130 person")), figure(claim("count 113 person"))
    for _ in range(10):
        assert contrasts.contrast(moved(first), moved(second)) == contrast(first, second)
    assert counting.count == 1


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("count 130 woman", id="another unit"),
        pytest.param("count 130 person about", id="another bound"),
        pytest.param("count 130 person weak", id="weak"),
        pytest.param("count 130 person step=10", id="less exact"),
        pytest.param("count 130 person others=1.3", id="can be read in two ways"),
        pytest.param("count 130..140 person", id="a range"),
    ],
)
def test_another_statement_has_another_number(other: str) -> None:
    contrasts = Contrasts()
    assert contrasts.number(figure(claim(other, "130"))) != contrasts.number(figure(claim("count 130 person", "130")))


def test_a_figure_in_words_states_something_else_than_one_in_digits() -> None:
    contrasts = Contrasts()
    assert contrasts.number(figure(claim("count 3", "three"))) != contrasts.number(figure(claim("count 3", "3")))


@settings(max_examples=300)
@given(figures, figures)
def test_comparing_looks_at_nothing_but_the_statement(a: Figure, b: Figure) -> None:
    assert contrast(placeless(a), placeless(b)) == contrast(a, b)


def placeless(stated: Figure) -> Figure:
    """A figure whose claim has no place: asking for one is an error."""
    fields = {name: getattr(stated.claim, name) for name in stated.claim.__slots__}
    for name in ("path", "language", "subject", "sentence", "line", "column", "start", "end"):
        del fields[name]
    if stated.family is not Family.CALENDAR:
        del fields["text"]
    return replace(stated, claim=cast("Any", SimpleNamespace(**fields)))


@settings(max_examples=2000)
@given(figures, figures)
@example(figure(claim("count 10 more_than")), figure(claim("count 12 weak")))
def test_what_is_not_near_states_another_value(a: Figure, b: Figure) -> None:
    pool = Pool(Contrasts())
    number = pool.add(a)
    if number not in pool.near(b):
        assert contrast(a, b).grade in (Grade.VALUE, Grade.SCALE, Grade.DATE)


@settings(max_examples=2000)
@given(figures, figures)
def test_what_agrees_well_has_a_key_in_common(a: Figure, b: Figure) -> None:
    agreement = contrast(a, b)
    if agreement.grade.agrees and agreement.cost < UNSHARED:
        assert a.keys == b.keys if a.family is b.family is Family.CALENDAR else a.keys & b.keys


@given(figures, figures)
def test_the_order_does_not_matter(a: Figure, b: Figure) -> None:
    assert contrast(a, b) == contrast(b, a)


def test_a_pool_gives_what_agrees(counting: Counting) -> None:
    pool = Pool(Contrasts())
    for value in range(100, 1100):
        pool.add(figure(claim(f"count {value} person")))
    about = pool.add(figure(claim("count 500 person about")))
    same = pool.add(figure(claim("count 503 person")))
    assert {number for number, _ in pool.agreeing(figure(claim("count 503 person")))} == {about, same}
    assert counting.count == 2


def test_what_is_discarded_is_found_no_more() -> None:
    pool = Pool(Contrasts())
    number = pool.add(figure(claim("count 500 person")))
    pool.discard(number)
    assert not list(pool.near(figure(claim("count 500 person"))))
