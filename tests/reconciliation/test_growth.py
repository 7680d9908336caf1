"""A story twice as large costs about twice as much to check: calls are counted, for a clock would depend on the day."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from claimx.model import Reading, Story
from claimx.reconciliation import check, group
from claimx.reconciliation import contrasts as module
from claimx.reconciliation.agreement import Agreement
from claimx.reconciliation.comparison import contrast
from claimx.reconciliation.figures import Figure

from .factory import reading

_TWICE = 2.4  # sorting takes a little more than its share
_FACTS = 12
_UNITS = ("person", "car", "house", "USD", "percent")

Readings = Callable[[int], list[Reading]]


def figure(value: int, place: int, bound: str = "") -> str:
    unit = _UNITS[place % len(_UNITS)]
    kind = {"USD": "money", "percent": "percent"}.get(unit, "count")
    return f"{{{value:,}|{kind} {value} {unit} {bound}}}"


def document(number: int, figures: list[str], wording: str = "Part {} of the report has {}.") -> Reading:
    lines = (wording.format(chr(97 + at % 26) + chr(97 + at // 26 % 26), each) for at, each in enumerate(figures))
    return reading("en", "\n".join(lines), path=f"{number}.txt")


def telling_the_same(documents: int) -> list[Reading]:
    return [document(i, [figure(100 + 7 * at, at) for at in range(_FACTS)]) for i in range(documents)]


def with_an_error_in_each(documents: int) -> list[Reading]:
    def value(i: int, at: int) -> int:
        return 5000 + 13 * i if at == i % _FACTS else 100 + 7 * at

    return [document(i, [figure(value(i, at), at) for at in range(_FACTS)]) for i in range(documents)]


def all_different(documents: int) -> list[Reading]:
    return [document(i, [figure(1001 + 37 * i + 7 * at, at) for at in range(_FACTS)]) for i in range(documents)]


def limiting_in_turns(documents: int) -> list[Reading]:
    bounds = ("", "about", "more_than", "at_most")
    return [
        document(i, [figure(100 + 7 * at, at, bounds[(i + at) % 4]) for at in range(_FACTS)]) for i in range(documents)
    ]


def with_a_passage_of_their_own(documents: int) -> list[Reading]:
    def told(i: int) -> list[str]:
        figures = [figure(100 + 7 * at, at) for at in range(_FACTS)]
        figures.insert(i % _FACTS, f"{figure(7001 + 11 * i, 1)} and {figure(90001 + 17 * i, 2)}")
        return figures

    return [document(i, told(i)) for i in range(documents)]


def a_list(values: list[int], number: int) -> Reading:
    return reading("en", "They say " + ", ".join(figure(v, 0) for v in values) + ".", path=f"{number}.txt")


def a_long_sentence(figures: int) -> list[Reading]:
    return [a_list([100 + 7 * at for at in range(figures)], i) for i in (0, 1)]


def a_sentence_of_one_figure(figures: int) -> list[Reading]:
    return [a_list([350] * figures, i) for i in (0, 1)]


def a_sentence_of_two_figures(figures: int) -> list[Reading]:
    return [a_list([350 + i] * figures, i) for i in (0, 1)]


def a_sentence_with_an_error_in_the_middle(figures: int) -> list[Reading]:
    return [a_list([9000 + i if 2 * at == figures else 100 + 7 * at for at in range(figures)], i) for i in (0, 1)]


def a_sentence_of_dates(figures: int) -> list[Reading]:
    days = ", ".join(f"{{3 May {1000 + at}|date {1000 + at}-05-03}}" for at in range(figures))
    return [reading("en", f"They met on {days}.", path=f"{i}.txt") for i in (0, 1)]


def a_long_text(figures: int) -> list[Reading]:
    return [document(i, [figure(100 + 7 * at, at) for at in range(figures)]) for i in (0, 1)]


def an_abridged_text(figures: int) -> list[Reading]:
    told = [figure(100 + 7 * at, at) for at in range(figures)]
    return [document(0, told), document(1, [each for at, each in enumerate(told) if at % 3])]


def ranges_that_are_told_in_parts(figures: int) -> list[Reading]:
    ranges = [f"{{{at} to {at + 5}|count {at}..{at + 5} car}}" for at in range(1000, 1000 + 20 * figures, 20)]
    ends = [f"{{{at}|count {at} car}}, {{{at + 5}|count {at + 5} car}}" for at in range(1000, 1000 + 20 * figures, 20)]
    return [document(0, ranges), document(1, ends)]


def blocks_that_changed_places(figures: int) -> list[Reading]:
    figured = "\n".join(f"They sold {{350 cars|count 350 car}} in {at:b}." for at in range(figures))
    bare = "\n".join(f"They built a house in {at:b}." for at in range(figures))
    return [
        reading("en", f"{one}\n{two}", path=f"{i}.txt")
        for i, (one, two) in enumerate(((figured, bare), (bare, figured)))
    ]


def rows_of_one_wording(figures: int) -> list[Reading]:
    wording = "In part {} of the long report on the old town by the river they have counted {} of them."
    rows = [f"{figure(100 + 3 * at, 1)} and {figure(5000 + 7 * at, 2)}" for at in range(figures)]
    return [reading("en", "\n".join(wording.format("two", row) for row in rows), path=f"{i}.txt") for i in (0, 1)]


def a_headline_of_many_figures(figures: int) -> list[Reading]:
    head = ", ".join(figure(50000 + at, at) for at in range(figures))
    below = "\n".join(f"They say {figure(100 + 7 * at, at)} in {at:b}." for at in range(figures))
    return [reading("en", f"Town counts and counts {head}\n{below}", path="0.txt")]


def a_sum_of_many_parts(figures: int) -> list[Reading]:
    return [a_list([100 + 7 * at for at in range(figures)], 0)]


CONTRASTED: list[tuple[Readings, int]] = [
    (telling_the_same, 20),
    (with_an_error_in_each, 24),
    (all_different, 20),
    (limiting_in_turns, 20),
    (with_a_passage_of_their_own, 24),
]
CALLED: list[tuple[Readings, int]] = [
    (telling_the_same, 20),
    (a_long_sentence, 60),
    (a_sentence_of_one_figure, 60),
    (a_sentence_of_two_figures, 60),
    (a_sentence_with_an_error_in_the_middle, 60),
    (a_sentence_of_dates, 60),
    (a_long_text, 100),
    (an_abridged_text, 100),
    (ranges_that_are_told_in_parts, 60),
    (blocks_that_changed_places, 60),
    (rows_of_one_wording, 60),
    (a_headline_of_many_figures, 60),
    (a_sum_of_many_parts, 60),
]


def named(cases: list[tuple[Readings, int]]) -> list[Any]:
    return [pytest.param(*case, id=case[0].__name__.replace("_", " ")) for case in cases]


def contrasts_of(readings: list[Reading], monkeypatch: pytest.MonkeyPatch) -> int:
    count = 0

    def counting(a: Figure, b: Figure) -> Agreement:
        nonlocal count
        count += 1
        return contrast(a, b)

    monkeypatch.setattr(module, "contrast", counting)
    check(Story(id="story", readings=tuple(readings)))
    return count


def calls_of(work: Callable[[], object]) -> int:
    count = 0

    def counting(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counting)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(("make", "size"), named(CONTRASTED))
def test_twice_the_documents_are_contrasted_twice_as_often(
    make: Readings, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    once, twice = (contrasts_of(make(n), monkeypatch) for n in (size, 2 * size))
    assert twice <= _TWICE * once


def test_documents_that_tell_the_same_are_contrasted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    few, many = (contrasts_of(telling_the_same(n), monkeypatch) for n in (3, 60))
    assert few == many


@pytest.mark.parametrize(("make", "size"), named(CALLED))
def test_twice_as_much_takes_twice_the_calls(make: Readings, size: int) -> None:
    check(Story(id="warm", readings=tuple(make(4))))
    once, twice = (Story(id="story", readings=tuple(make(n))) for n in (size, 2 * size))
    assert calls_of(lambda: check(twice)) <= _TWICE * calls_of(lambda: check(once))


def test_twice_the_stories_take_twice_the_calls_to_group() -> None:
    def documents(stories: int) -> list[Reading]:
        return [
            reading(
                language, "\n".join(f"{say} {figure(1009 * i + 31 * at + 7, at)}." for at in range(6)), f"{i}{language}"
            )
            for i in range(stories)
            for language, say in (("en", "They say"), ("de", "Sie sagen"), ("fr", "Ils disent"))
        ]

    once, twice = documents(60), documents(120)
    assert calls_of(lambda: group(twice)) <= _TWICE * calls_of(lambda: group(once))
