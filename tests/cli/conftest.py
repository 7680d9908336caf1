"""A folder with the sample story, and layers below the commands that know only it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from claimx import extraction, reconciliation
from claimx.cli import main
from claimx.languages.lexicon import PLAIN, Lexicon
from claimx.model import Checked, Document, Reading, Story

from ..reporting.samples import FACTS, FINDINGS, STORY, TEXTS, reading

Run = Callable[..., Result]


def read_sample(document: Document, lexicon: Lexicon = PLAIN, *, weak: bool = True) -> Reading:
    """What extraction makes of a sample; anything else is taken for Swahili, which has no pack."""
    for language, text in TEXTS.items():
        if document.text == text:
            return replace(reading(language), document=document)
    return Reading(document=document, language="sw", claims=(), supported=False)


def group_all(readings: Sequence[Reading]) -> list[Story]:
    return [replace(STORY, readings=tuple(readings))] if readings else []


def check_sample(story: Story, *, source: str | None) -> Checked:
    return Checked(story=story, facts=FACTS, findings=FINDINGS if len(story.readings) > 1 else ())


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory that holds the sample story as `story.pt.txt` and so on."""
    for language, text in TEXTS.items():
        (tmp_path / f"story.{language}.txt").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs claimx in `folder`, with sample layers."""
    monkeypatch.setattr(extraction, "read", read_sample)
    monkeypatch.setattr(reconciliation, "group", group_all)
    monkeypatch.setattr(reconciliation, "check", check_sample)
    monkeypatch.setenv("COLUMNS", "80")

    def invoke(*arguments: str, stdin: str | bytes | None = None) -> Result:
        return CliRunner().invoke(main, arguments, input=stdin, prog_name="claimx")

    return invoke
