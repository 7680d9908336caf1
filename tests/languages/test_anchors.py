"""Where a claim may begin."""

from __future__ import annotations

import pytest

from claimx.languages.loader import load


def openings(language: str, text: str) -> list[str]:
    anchors, at, found = load(language).anchors, 0, []
    while span := anchors.search(text, at):
        found.append(text[slice(*span)])
        at = span[1]
    return found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        pytest.param("en", "he has 15", ["1", "5"], id="digits"),
        pytest.param("en", "twenty", ["twenty"], id="a number word"),
        pytest.param("de", "dreihundert", ["dreihundert"], id="number words written together"),
        pytest.param("en", "a million", ["a "], id="an article before a scale"),
        pytest.param("en", "someone sevenths onetime", [], id="words that hold number words"),
        pytest.param("en", "a pear", [], id="an article before anything else"),
        pytest.param("de", "tausendsassa", [], id="a word that begins with one"),
        pytest.param("ar", "وثلاثة رجال", ["ثلاثة"], id="a proclitic that opens the text"),
        pytest.param("en", "5twenty", ["5", "twenty"], id="a word that touches digits"),
        pytest.param("en", "\u1f10two, \u4e8ctwo", [], id="behind a rare letter"),
        pytest.param("en", "", [], id="nothing"),
    ],
)
def test_claims_begin_at_digits_and_whole_words(language: str, text: str, found: list[str]) -> None:
    assert openings(language, text) == found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "two men came", id="a word"),
        pytest.param("ar", "وسبعون مليون دولار", id="a word behind a proclitic"),
        pytest.param("de", "siebenhundertsiebenundsiebzigtausendsiebenhundertsiebenundsiebzig", id="a very long word"),
        pytest.param("en", "7 men came", id="a digit"),
    ],
)
def test_a_text_begins_like_a_line(language: str, text: str) -> None:
    assert openings(language, text) == openings(language, f"\n{text}") != []
