"""What is a letter, and which places are within a word."""

from __future__ import annotations

import pytest

from claimx.languages.letters import in_word


@pytest.mark.parametrize(
    ("text", "at", "within"),
    [
        pytest.param("two men", 1, True, id="between letters"),
        pytest.param("two men", 3, False, id="before a space"),
        pytest.param("two men", 4, False, id="behind a space"),
        pytest.param("two", 0, False, id="the beginning"),
        pytest.param("two", 3, False, id="the end"),
        pytest.param("दो", 1, True, id="before a vowel sign"),
        pytest.param("e\u0301t", 2, True, id="behind a combining accent"),
        pytest.param("a1", 1, False, id="before a digit"),
        pytest.param("a_b", 2, False, id="behind a line"),
    ],
)
def test_a_place_is_within_a_word_between_its_letters_and_marks(text: str, at: int, within: bool) -> None:
    assert in_word(text, at) is within
