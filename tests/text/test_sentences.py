"""Where sentences begin and end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimx.text.sentences import split


def _sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split(text)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        pytest.param("It rained. He left.", ["It rained.", "He left."], id="a full stop"),
        pytest.param("Really? Yes! No…", ["Really?", "Yes!", "No…"], id="other marks"),
        pytest.param('He said "yes." She left.', ['He said "yes."', "She left."], id="a closing quote belongs before"),
        pytest.param("第一句。第二句！第三句", ["第一句。", "第二句！", "第三句"], id="Chinese marks need no space"),
        pytest.param("「はい。」と言った。", ["「はい。」", "と言った。"], id="a closing bracket behind the mark"),
        pytest.param("A heading\nA line\n\n  Another ", ["A heading", "A line", "Another"], id="line ends"),
        pytest.param("ذهب. جاء؟ نعم", ["ذهب.", "جاء؟", "نعم"], id="Arabic marks"),
        pytest.param("वह आया। वह गया।", ["वह आया।", "वह गया।"], id="a danda"),
        pytest.param("", [], id="nothing"),
        pytest.param(" \n\n ", [], id="blanks alone"),
    ],
)
def test_sentences_end(text: str, sentences: list[str]) -> None:
    assert _sentences(text) == sentences


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It rose 3.5 points.", id="a decimal"),
        pytest.param("Mr. Smith and Dr. Jones left.", id="titles"),
        pytest.param("At 3 p.m. on Sunday it rained.", id="p.m."),
        pytest.param("The U.S. Army left.", id="an abbreviation in capitals"),
        pytest.param("J. Smith left.", id="an initial"),
        pytest.param("No. 1 of 3 left.", id="a number's sign"),
        pytest.param("Это 5 тыс. Людей нет", id="a Russian scale in short"),
        pytest.param("What?!no space", id="marks without a space"),
        pytest.param("see example.com today", id="an address"),
    ],
)
def test_sentences_go_on(text: str) -> None:
    assert _sentences(text) == [text]


def test_a_text_without_punctuation_is_cut_at_blanks() -> None:
    text = "word " * 3000
    found = _sentences(text)
    assert len(found) > 1
    assert " ".join(found) == text.strip()
    assert all(sentence.split(" ") for sentence in found)


@given(st.text(max_size=200))
def test_sentences_are_in_order_and_lose_nothing_but_blanks(text: str) -> None:
    spans = split(text)
    assert spans == sorted(spans)
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)
    assert "".join("".join(text[start:end] for start, end in spans).split()) == "".join(text.split())
