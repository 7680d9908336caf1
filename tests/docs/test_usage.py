"""What docs/usage.md and the README show is what happens."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import click
import pytest

from claimx.cli import main
from claimx.cli.group import NAMES
from claimx.reporting.formats import Format

from .shown import ROOT, Session, run, sessions

USAGE = (ROOT / "docs" / "usage.md").read_text(encoding="utf-8")
SOURCE = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "claimx").rglob("*.py"))
MESSAGES = re.findall(r"^\| `(.*?)` \|", USAGE.partition("## Messages")[2], re.MULTILINE)


@pytest.mark.skipif(not shutil.which("bash"), reason="there is no bash to run it")
@pytest.mark.parametrize(
    "session", [pytest.param(each, id=f"{each.page.name} line {each.line}") for each in sessions()]
)
def test_a_session_shows_what_happens(session: Session, tmp_path: Path) -> None:
    assert run(session, tmp_path) == list(session.lines), "to write what it shows now: python -m tests.docs.shown"


@pytest.mark.parametrize("format", Format)
def test_every_format_is_explained(format: Format) -> None:
    assert f"| `{format}` |" in USAGE


@pytest.mark.parametrize("name", ["extract", "check", "stories"])
def test_every_option_is_explained(name: str) -> None:
    command = main.get_command(click.Context(main), name)
    assert command is not None
    options = [option.opts[0] for option in command.params if isinstance(option, click.Option)]
    assert [option for option in options if f"`{option}" not in USAGE] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_command_is_explained(name: str) -> None:
    assert f"`claimx {name}" in USAGE


@pytest.mark.parametrize("message", MESSAGES)
def test_an_explained_message_is_one_that_is_said(message: str) -> None:
    parts = [part for part in re.split(r"\s*\b(?:[A-Z]{3,}|N|X)\b[:,]?\s*|…", message) if part]
    assert parts
    assert [part for part in parts if part not in SOURCE] == []
