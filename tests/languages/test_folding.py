"""The folded form of a text: one character for one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimx.languages.folding import fold


@given(st.text(alphabet=st.characters(codec="cp1252"), max_size=300))
def test_a_western_text_folds_as_it_does_beside_other_letters(text: str) -> None:
    assert fold(text) == fold(f"{text}ж")[:-1]


@given(st.text())
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_a_tilde_of_mathematics_is_no_dash() -> None:
    assert fold("\u223c300 \u2013 5") == "~300 \u2013 5"
