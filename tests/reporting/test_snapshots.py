"""One whole report a format, held against a stored file.

To renew the files after a change that is wanted, delete them and run the tests: each missing file is written, and its
test fails once.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TextIO

import pytest

from claimx.reporting import Format, Style, sarif, write_claims, write_report, write_stories
from claimx.reporting.formats import CLAIM_FORMATS, REPORT_FORMATS, STORY_FORMATS

from .samples import CLAIMS, REPORT, SOME_RULES, STORY

SNAPSHOTS = Path(__file__).parent / "snapshots"

Writer = Callable[[TextIO, Style], None]
WRITERS: dict[str, tuple[Writer, tuple[Format, ...]]] = {
    "extract": (partial(write_claims, CLAIMS), CLAIM_FORMATS),
    # A workbook is no text, and a page is better looked at in a browser: each has tests of its own.
    "check": (
        partial(write_report, REPORT),
        tuple(each for each in REPORT_FORMATS if each not in (Format.XLSX, Format.HTML)),
    ),
    "stories": (partial(write_stories, [STORY]), STORY_FORMATS),
}


@pytest.mark.parametrize(
    ("command", "format"),
    [pytest.param(name, each, id=f"{name} as {each}") for name, (_, formats) in WRITERS.items() for each in formats],
)
def test_a_report_is_as_it_was(command: str, format: Format, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    # The rules have words and a version of their own, which change without a change of the form.
    monkeypatch.setattr(sarif, "RULES", SOME_RULES)
    monkeypatch.setattr(sarif, "__version__", "1.2.3")
    stream = io.StringIO(newline="")
    write, _ = WRITERS[command]
    write(stream, Style(format=format))
    stored = SNAPSHOTS / f"{command}.{format}"
    if not stored.exists():
        stored.write_text(stream.getvalue(), encoding="utf-8", newline="")
        pytest.fail(f"{stored.name} was missing and has been written: read it, then run again")
    assert stream.getvalue() == stored.read_bytes().decode("utf-8")
