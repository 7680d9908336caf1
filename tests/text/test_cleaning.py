"""The clean view, and the way back from it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimx.text.cleaning import clean


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("萬(wàn)億", "萬億", id="pinyin behind a character"),
        pytest.param("開(kāi)始,會(huì )議", "開始,會議", id="pinyin with a blank in it"),
        pytest.param("3\u200b000", "3000", id="a zero-width space"),
        pytest.param("mil\u00adhões", "milhões", id="a soft hyphen"),
        pytest.param("\ufeffAbc", "abc", id="a byte order mark"),
        pytest.param("\u202b15\u202c", "15", id="direction marks"),
        pytest.param("at least ### 100", "at least 100", id="stray heading marks"),
        pytest.param("２０１７年", "2017年", id="full-width digits"),
        pytest.param("٣٤", "34", id="Arabic-Indic digits"),
        pytest.param("१२", "12", id="Devanagari digits"),
        pytest.param("3\u202f000", "3\u00a0000", id="a thin space groups like a no-break one"),
        pytest.param("10\u201115", "10-15", id="a no-break hyphen"),
        pytest.param("\u22125", "-5", id="a minus sign"),
        pytest.param("İstanbul", "istanbul", id="a letter that grows in lower case"),
    ],
)
def test_what_is_laid_aside_and_made_alike(text: str, folded: str) -> None:
    assert clean(text).folded == folded


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("f(x) = 3", id="a bracket behind a Latin letter"),
        pytest.param("北京(Beijing City)", id="a name longer than a syllable"),
        pytest.param("人口(15)", id="digits in brackets"),
        pytest.param("# Heading", id="a heading"),
        pytest.param("## Heading", id="a heading of the second level"),
        pytest.param("10³", id="a power is no digit"),
        pytest.param("五,六", id="a Chinese list"),
    ],
)
def test_what_is_kept_as_it_is(text: str) -> None:
    assert clean(text).text == text


def test_places_lead_back_over_all_that_was_laid_aside() -> None:
    text = "\ufeff有 15 萬(wàn)次(cì)，3\u200b0\u00ad0 人"
    view = clean(text)
    for word, original in (("15", "15"), ("萬次", "萬(wàn)次"), ("300", "3\u200b0\u00ad0"), ("人", "人")):
        at = view.text.index(word)
        assert text[slice(*view.span(at, at + len(word)))] == original


_DIRTY = st.lists(
    st.sampled_from(["萬", "(wàn)", "3", "\u200b", "\u00ad", " ", "### ", "a", "İ", "\u202b", "(", "Ｂ", "\n"])
).map("".join)


@given(st.one_of(st.text(max_size=80), _DIRTY))
def test_every_kept_character_leads_to_itself(text: str) -> None:
    view = clean(text)
    assert len(view.folded) == len(view.text)
    assert [text[view.place(at)] for at in range(len(view.text))] == list(view.text)
    assert all(view.span(at, at + 1) == (view.place(at), view.place(at) + 1) for at in range(len(view.text)))
