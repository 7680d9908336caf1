"""Comments on pull requests."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest

from claimx.model import Checked, Report
from claimx.reporting import markdown

from . import hostile
from .samples import FINDINGS, REPORT, STORY


def write(report: Report) -> str:
    stream = io.StringIO()
    markdown.write(report, stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("live", "shown"),
    [
        pytest.param("<img", "&#60;img", id="HTML"),
        pytest.param("[a]", "&#91;a&#93;", id="a link"),
        pytest.param("@someone", "&#64;&#8288;someone", id="a mention"),
        pytest.param(" #12", " &#35;&#8288;12", id="a reference"),
        pytest.param("www.evil", "www&#8203;.evil", id="an address without a scheme"),
        pytest.param("http://evil", "http&#58;//evil", id="an address"),
        pytest.param("`x`", "&#96;x&#96;", id="code"),
        pytest.param("*y*", "&#42;y&#42;", id="emphasis"),
        pytest.param("()|<", "()&#124;&#60;", id="the end of a cell"),
        pytest.param("\x1b", "␛", id="a control character"),
    ],
)
def test_hostile_text_is_text(live: str, shown: str) -> None:
    text = write(hostile.make())
    assert live not in text
    assert shown in text


def test_every_row_has_its_four_cells() -> None:
    rows = [line for line in write(hostile.make()).splitlines() if line.startswith("|")]
    assert len(rows) == 2 + len(FINDINGS)
    assert {row.count("|") for row in rows} == {5}


def test_a_comment_is_never_too_long_and_says_what_it_leaves_out() -> None:
    many = replace(REPORT, stories=(Checked(story=STORY, facts=(), findings=FINDINGS * 400),))
    text = write(many)
    assert len(text) < 65_536
    told = sum(line.startswith(("| 🔴", "| 🟡", "| 🔵")) for line in text.splitlines())
    assert text.endswith(f"\n… and {len(FINDINGS) * 400 - told:,} more findings.\n")


def test_nothing_compared_is_no_all_clear() -> None:
    assert "Nothing was compared" in write(replace(REPORT, stories=()))
