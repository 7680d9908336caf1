"""What of a document's text may reach a terminal."""

from __future__ import annotations

import unicodedata

import pytest

from claimx.reporting.plain import isolated, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("\x1b[31mred\x1b[0m", "␛[31mred␛[0m", id="an escape sequence is shown as text"),
        pytest.param("a\x9b31mb", "a�31mb", id="the one-character escape sequence is replaced"),
        pytest.param("a\x07\x08\x7f\x00", "a␇␈␡␀", id="bell, backspace, delete and null are shown"),
        pytest.param("one\r\n\ttwo\u2028three", "one two three", id="line ends and tabs become one space"),
        pytest.param("a\u202eb\u2066c", "a�b�c", id="overrides and isolates of direction are replaced"),
        pytest.param("sof\u00adt\u200b\ufeff\u200e", "soft", id="invisible marks are left out"),
        pytest.param("می\u200cخواهم", "می\u200cخواهم", id="the non-joiner that Persian writes with stays"),
        pytest.param("[bold]x[/bold]", "[bold]x[/bold]", id="rich markup is text like any other"),
        pytest.param("f\udce9.txt", "f�.txt", id="a file name that is not UTF-8 can be printed"),
        pytest.param("e\u0301 萬 हिन्दी", "e\u0301 萬 हिन्दी", id="combining and wide characters stay"),
    ],
)
def test_text_is_made_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_no_control_character_is_left() -> None:
    controls = "".join(map(chr, [*range(0x20), *range(0x7F, 0xA0)]))
    assert not [each for each in visible(controls) if unicodedata.category(each) == "Cc"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("130 modelos", "130 modelos", id="left-to-right text is as it was"),
        pytest.param("130 نموذجا", "\u2068130 نموذجا\u2069", id="Arabic is isolated"),
        pytest.param("חמש", "\u2068חמש\u2069", id="Hebrew is isolated"),
    ],
)
def test_right_to_left_text_is_isolated(text: str, expected: str) -> None:
    assert isolated(text) == expected
