"""The part of a sentence that is quoted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rich.cells import cell_len

from claimx.reporting.quotes import quote

from .samples import MODELS


def quoted(sentence: str, text: str, width: int) -> tuple[str, str, str]:
    return quote(replace(MODELS[0], sentence=sentence, text=text), width)


@pytest.mark.parametrize(
    ("sentence", "text", "width", "expected"),
    [
        pytest.param("It has 13 and 3 cars.", "3", 40, ("It has 13 and ", "3", " cars."), id="the 3 that stands alone"),
        pytest.param("a1b", "1", 40, ("a", "1", "b"), id="a figure inside a word where there is no other"),
        pytest.param("other words", "130", 40, ("", "130", ""), id="a text that the sentence does not hold"),
        pytest.param(
            "long words before 130 long words after",
            "130",
            20,
            ("…before ", "130", " long wo…"),
            id="both sides are cut and say so",
        ),
        pytest.param("130 of the many long words", "130", 14, ("", "130", " of the ma…"), id="a side without text"),
        pytest.param("an x\x1b[31m 130", "130", 40, ("an x␛[31m ", "130", ""), id="escape codes are shown"),
    ],
)
def test_quote(sentence: str, text: str, width: int, expected: tuple[str, str, str]) -> None:
    assert quoted(sentence, text, width) == expected


def test_wide_characters_are_counted_as_two_cells() -> None:
    parts = quoted("契約額は" * 20 + "130" + "モデルがあります" * 20, "130", 40)
    assert 36 <= cell_len("".join(parts)) <= 40


def test_a_cut_does_not_start_with_a_combining_character() -> None:
    before, _, _ = quoted("e\u0301" * 60 + " 130", "130", 20)
    assert before.startswith("…e\u0301")


def test_a_file_of_one_line_is_not_walked_through() -> None:
    before, text, after = quoted("x" * 10_000_000 + " 130 " + "y" * 10_000_000, "130", 30)
    assert (before[0], text, after[-1]) == ("…", "130", "…")
