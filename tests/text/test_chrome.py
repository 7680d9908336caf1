"""Page furniture: clusters of lines that only a widget writes, and tails of links."""

from __future__ import annotations

import pytest

from claimx.languages.loader import load
from claimx.text.chrome import Furniture, chrome_spans
from claimx.text.cleaning import clean


def _covered(text: str, word: str) -> bool:
    view = clean(text)
    return chrome_spans(view, load("en")).covers(view.text.index(word))


WIDGET = "The story ends.\n12\n· 07-23 10:56\nA reader's comment of 99 words\n0/400\n"
TAIL = "The story ends.\n" + " | ".join(f"pills {n}" for n in range(9)) + "\n"


def test_all_between_the_lines_of_a_widget_is_furniture() -> None:
    assert _covered(WIDGET, "99 words")
    assert not _covered(WIDGET, "The story")


def test_a_tail_of_links_is_furniture() -> None:
    assert _covered(TAIL, "pills 3")
    assert not _covered(TAIL, "The story")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        pytest.param("The total:\n15\nThat was all.", "15", id="one number alone on its line"),
        pytest.param(
            "First\n1\n" + "A long paragraph. " * 60 + "\n2\n" + "More. " * 100 + "\n3\n", "paragraph", id="far apart"
        ),
        pytest.param("He chose a | b and went.", "went", id="a bar in a sentence"),
        pytest.param(
            "· a line that goes on for very much longer than any stamp of a widget does\n", "stamp", id="a long item"
        ),
        pytest.param("", "", id="nothing"),
    ],
)
def test_what_is_no_furniture(text: str, word: str) -> None:
    assert not _covered(text, word)


def test_overlapping_spans_are_merged() -> None:
    furniture = Furniture([(5, 9), (0, 3), (2, 4), (6, 7)])
    assert [at for at in range(12) if furniture.covers(at)] == [0, 1, 2, 3, 5, 6, 7, 8]
