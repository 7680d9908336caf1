"""Phrases, found at a place."""

from __future__ import annotations

import pytest

from claimx.languages.pack import Entry, Group, PhrasesBefore, PhrasesBehind
from claimx.languages.roles import Role
from claimx.model import Bound

ENTRIES = (
    Entry("hour", Role.HOUR),
    Entry("hour", Role.UNIT, "hour"),
    Entry("hours of", Role.UNIT, "hour"),
    Entry("more than", Role.BOUND, Bound.MORE_THAN),
    Entry("than", Role.BOUND, Bound.ABOUT),
    Entry("%", Role.UNIT, "percent"),
    Entry("人", Role.UNIT, "person"),
)
SPACED = PhrasesBehind(ENTRIES, spaced=True, particles=False)
WRITTEN_ON = PhrasesBehind(ENTRIES, spaced=True, particles=True)
UNSPACED = PhrasesBehind(ENTRIES, spaced=False, particles=False)
BEFORE = PhrasesBefore(ENTRIES, spaced=True)


def test_every_entry_of_the_longest_phrase_is_found() -> None:
    assert [entry.role for entry in SPACED.after("an hour on", 3).entries] == [Role.HOUR, Role.UNIT]
    assert SPACED.after("hours of it", 0).phrase == "hours of"
    assert [entry.payload for entry in BEFORE.before("more than 3", 9).entries] == [Bound.MORE_THAN]


def test_of_two_entries_with_one_role_the_first_counts() -> None:
    group = Group([Entry("m", Role.UNIT, "meter"), Entry("m", Role.UNIT, "minute")])
    assert group[Role.UNIT].payload == "meter"
    assert [entry.payload for entry in group.entries] == ["meter", "minute"]


def test_an_entry_stated_twice_is_one() -> None:
    assert len(PhrasesBehind([ENTRIES[0], ENTRIES[0]], spaced=True, particles=False).after("hour", 0).entries) == 1


@pytest.mark.parametrize(
    ("phrases", "text", "at"),
    [
        pytest.param(SPACED, "hourly", 0, id="the beginning of a word"),
        pytest.param(SPACED, "hour", 4, id="the end of the text"),
        pytest.param(SPACED, "", 0, id="no text"),
        pytest.param(SPACED, "our", 0, id="another word"),
    ],
)
def test_no_phrase_begins_there(phrases: PhrasesBehind, text: str, at: int) -> None:
    assert not phrases.after(text, at)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        pytest.param("xthan", 5, id="the end of a word"),
        pytest.param("than ", 5, id="a space between"),
        pytest.param("than", 0, id="the beginning of the text"),
    ],
)
def test_no_phrase_ends_there(text: str, at: int) -> None:
    assert not BEFORE.before(text, at)


def test_endings_may_be_written_on_where_the_language_does_so() -> None:
    assert WRITTEN_ON.after("hourly", 0)


def test_words_need_no_boundary_where_none_is_written() -> None:
    assert UNSPACED.after("3人が", 1)
    assert PhrasesBefore(ENTRIES, spaced=False).before("x人3", 2)


def test_a_phrase_in_latin_letters_ends_no_word_cut_short() -> None:
    assert not UNSPACED.after("3hourly", 1)
    assert UNSPACED.after("3hour人", 1)


def test_a_sign_touches_what_it_likes() -> None:
    assert SPACED.after("5%x", 1)
    assert BEFORE.before("x%5", 2)
