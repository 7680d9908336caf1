"""Patterns made of word lists."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimx.languages.patterns import any_of, exclusions, idioms, may_hold_digits, trie


@given(st.sets(st.text(alphabet="abcé.+(", min_size=1, max_size=5), min_size=1, max_size=12))
def test_a_trie_matches_its_words_and_the_longest_first(words: set[str]) -> None:
    pattern = re.compile(trie(words))
    for word in words:
        match = pattern.match(word)
        assert match is not None
        assert match.group() == word
    for word in words:
        found = pattern.match(word + "a")
        assert found is not None
        assert found.group() == max((w for w in words if (word + "a").startswith(w)), key=len)


def test_no_words_match_nothing() -> None:
    assert re.compile(any_of([])).search("any text at all") is None


def test_words_are_folded() -> None:
    assert re.compile(any_of(["Mil\u00a0Milhões"])).match("mil\u00a0milhões")


def test_exclusions_are_few_and_find_what_each_of_them_does() -> None:
    made = exclusions([r"one\b", r"two\b", r"\p{Han}三", r"(?<=a+)b"])
    assert len(made) == 2
    for text in ("one", "two", "万三", "aab"):
        assert any(pattern.search(text) for pattern in made), text
    assert not any(pattern.search("three") for pattern in made)


def test_no_exclusions_make_no_pattern() -> None:
    assert exclusions([]) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(" one by one.", "one by one", id="a phrase"),
        pytest.param("(half-time", "half-time", id="a pattern"),
        pytest.param(" one by onesie", None, id="a phrase goes to the end of a word"),
        pytest.param(" someone by one", None, id="a phrase begins with a word"),
        pytest.param(" \u4e00half-time", None, id="a letter of another script before it"),
    ],
)
def test_an_idiom_is_found_with_what_stands_before_it(text: str, found: str | None) -> None:
    (pattern,) = idioms(["One by one"], [r"\bhalf-times?\b"], {})
    match = pattern.search(text)
    assert (match and match.group(1)) == found


def test_idioms_stand_anywhere_where_words_are_not_written_apart() -> None:
    (pattern,) = idioms(["一些"], ["第一(?=夫人)"], {"spaced": False})
    assert [match.group(1) for match in pattern.finditer("有一些人见第一夫人")] == ["一些", "第一"]


@pytest.mark.parametrize(
    ("pattern", "may"),
    [
        pytest.param(r"\bone by one\b", False, id="letters alone"),
        pytest.param(r"one\.", False, id="a full stop"),
        pytest.param(r"route \d+", True, id="digits"),
        pytest.param(r"platform \p{Nd}+", True, id="a property"),
        pytest.param(r"the [^a-z]+", True, id="anything but letters"),
        pytest.param(r"number .", True, id="anything"),
        pytest.param(r"room 7", True, id="a digit"),
    ],
)
def test_what_a_digit_could_be(pattern: str, may: bool) -> None:
    assert may_hold_digits(pattern) is may
