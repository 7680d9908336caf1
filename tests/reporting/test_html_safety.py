"""Text on its way into a page."""

from __future__ import annotations

import json

import pytest

from claimx.reporting.html.safety import embedded, shown


@pytest.mark.parametrize(
    ("text", "result"),
    [
        pytest.param("<b>&amp;", "<b>&amp;", id="markup is left to the template, which escapes it"),
        pytest.param("1\u202e23\u2066", "1\ufffd23\ufffd", id="overrides and isolates are shown"),
        pytest.param("א\u200f. \u200e3 \u061cب", "א\u200f. \u200e3 \u061cب", id="marks of direction stay"),
        pytest.param("a\r\n\x1b[1m\x00", "a ␛[1m␀", id="controls are shown on one line"),
        pytest.param("\udcff", "\ufffd", id="a byte of a file name that is no character"),
    ],
)
def test_controls_are_shown(text: str, result: str) -> None:
    assert shown(text) == result


@pytest.mark.parametrize("text", ["</script>", "<!--", "]]>", "&lt;", "\u2028\u2029", '"\\', "ü𝟙"])
def test_json_survives_inside_a_script_element(text: str) -> None:
    held = embedded({"text": text})
    assert not set("<>&\u2028\u2029") & set(held)
    assert json.loads(held) == {"text": text}
    assert held.__html__() == held
