"""Claims that a word opens, strong ones and mentions in passing."""

from __future__ import annotations

import pytest

from claimx.api import extract
from claimx.extraction import read
from claimx.model import Document
from tests.extraction.readings import Stated, stated


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        pytest.param("en", "Hundreds of people came.", [("count", "~100", "person")], id="a vague magnitude"),
        pytest.param("zh", "数百人来了。", [("count", "~100", "person")], id="some hundred"),
        pytest.param("en", "Tens of millions of dollars.", [("money", "~10000000", "USD")], id="tens of a scale"),
        pytest.param("en", "On Tuesday it rained.", [("weekday", "2", None)], id="a day of the week"),
        pytest.param("en", "In August it rained.", [("month", "--08", None)], id="a month"),
        pytest.param("en", "Half an inch of rain.", [("measure", "0.5", "inch")], id="half of a unit"),
        pytest.param("en", "The twenty-third of July.", [("date", "--07-23", None)], id="a day in words"),
        pytest.param("en", "A fortnight ago.", [("duration", "2", "week")], id="a unit that holds its figure"),
        pytest.param("en", "A tonne. A second-class ticket.", [], id="an ordinal that is the name of a unit too"),
    ],
)
def test_words_that_state_a_figure(language: str, text: str, claims: list[Stated]) -> None:
    assert stated(language, text) == claims


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        pytest.param("en", "It doubled.", "2", id="doubled"),
        pytest.param("en", "Both came.", "2", id="both"),
        pytest.param("en", "A year ago.", "1", id="an article before a unit"),
        pytest.param("en", "The third came.", "3", id="a rank in words"),
        pytest.param("en", "At noon it rained.", "12:00", id="noon"),
        pytest.param("en", "Mrs May said so.", "--05", id="a surname that is a month"),
        pytest.param("en", "He watches Saturday Night Live.", "6", id="a weekday in a name"),
        pytest.param("en", "A second-hand car.", "2", id="an ordinal that is the name of a unit too"),
        pytest.param("en", "He saw a second yellow card.", "2", id="an ordinal behind an article"),
        pytest.param("en", "Two came.", "2", id="a small number without a noun"),
    ],
)
def test_words_that_only_mention_one(language: str, text: str, value: str) -> None:
    found = read(Document(path="", text=text, language=language)).claims
    assert [(claim.value, claim.weak) for claim in found] == [(value, True)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They march and may sit.", id="verbs that are months with a capital"),
        pytest.param("A hundredfold, a someone.", id="words that begin like numbers"),
        pytest.param("An apple, a pear.", id="articles before no unit"),
        pytest.param("Nobody, nothing, none.", id="words for nothing"),
    ],
)
def test_words_that_state_nothing(text: str) -> None:
    assert read(Document(path="", text=text, language="en")).claims == ()


@pytest.mark.parametrize(
    ("language", "text", "kind", "value"),
    [
        pytest.param("en", "A third person died.", "rank", "3", id="of persons"),
        pytest.param("nl", "een tiende zege op rij", "rank", "10", id="of wins"),
        pytest.param("en", "A third of the people left.", "count", "0.3333333333333333", id="a part of them"),
        pytest.param("en", "a third fewer people", "count", "0.3333333333333333", id="a part less"),
        pytest.param("nl", "een tiende seconde", "duration", "0.1", id="a part of a second"),
    ],
)
def test_the_words_for_a_fraction_rank_what_they_touch(language: str, text: str, kind: str, value: str) -> None:
    claim = extract(text, language, everything=True)[0]
    assert (claim.kind.value, claim.value) == (kind, value)


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        pytest.param("ru", "в ночь на понедельник", ("7", "1"), id="to Monday"),
        pytest.param("uk", "у ніч проти суботи", ("5", "6"), id="to Saturday"),
        pytest.param("de", "in der Nacht zum Dienstag", ("1", "2"), id="to Tuesday"),
        pytest.param("de", "am Dienstag", ("2", None), id="by day"),
    ],
)
def test_the_night_to_a_day_is_of_two(language: str, text: str, days: tuple[str, str | None]) -> None:
    (claim,) = extract(text, language)
    assert (claim.value, claim.upper) == days
