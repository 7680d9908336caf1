"""Annotations of GitHub Actions."""

from __future__ import annotations

import io
import re
from dataclasses import replace

from claimx.model import Checked, Finding, Report
from claimx.reporting import github

from . import hostile
from .samples import FINDINGS, MODELS, REPORT, STORY

COMMAND = re.compile(r"::(error|warning|notice) (?:[a-zA-Z]+=[^,:\n]*)(?:,[a-zA-Z]+=[^,:\n]*)*::[^\n]*")


def lines(report: Report) -> list[str]:
    stream = io.StringIO()
    github.write(report, stream)
    return stream.getvalue().splitlines()


def of(finding: Finding) -> str:
    (line,) = lines(replace(REPORT, errors=(), stories=(Checked(story=STORY, facts=(), findings=(finding,)),)))
    return line


def test_every_line_is_a_command() -> None:
    assert [line[: line.index(" ")] for line in lines(REPORT)] == ["::error", "::error", "::warning", "::notice"]
    assert all(map(COMMAND.fullmatch, lines(REPORT)))


def test_hostile_text_makes_no_command_of_its_own() -> None:
    told = lines(hostile.make())
    assert len(told) == len(FINDINGS) + 1
    assert all(map(COMMAND.fullmatch, told))
    assert not any("\x1b" in line for line in told)


def test_a_claim_over_two_lines_has_no_columns() -> None:
    wrapped = replace(MODELS[1], text="113\nmodel")
    line = of(replace(FINDINGS[0], claims=(MODELS[0], wrapped)))
    assert "line=3,endLine=4,title=" in line


def test_the_other_documents_stand_below_the_message() -> None:
    assert of(FINDINGS[0]).split("::", 2)[2].split("%0A")[1:] == [
        "story.pt.txt:3:35: 130 models",
        "story.ja.txt:3:18: 130 models",
    ]


def test_nothing_found_is_nothing_written() -> None:
    assert lines(replace(REPORT, stories=(), errors=())) == []
