"""The console that tables are written on."""

from __future__ import annotations

import io

import pytest

from claimx.reporting.consoles import console, literal
from claimx.reporting.formats import Format, Style

PLAIN = Style(format=Format.TABLE)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class ClosedPipe(io.StringIO):
    def write(self, text: str) -> int:
        raise BrokenPipeError


def test_a_pipe_is_80_columns_wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    assert console(io.StringIO(), PLAIN).width == 80


def test_columns_overrides_the_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "132")
    assert console(io.StringIO(), PLAIN).width == 132


@pytest.mark.parametrize(
    ("color", "escapes"),
    [pytest.param(True, True, id="with colours"), pytest.param(False, False, id="without colours")],
)
def test_a_terminal_gets_escape_codes_only_for_colours(
    monkeypatch: pytest.MonkeyPatch, color: bool, escapes: bool
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    stream = Terminal()
    console(stream, Style(format=Format.TABLE, color=color)).print(literal("130", "bold red"))
    assert ("\x1b" in stream.getvalue()) is escapes


def test_markup_and_emoji_codes_are_text() -> None:
    stream = io.StringIO()
    console(stream, PLAIN).print("[bold]130[/bold] :smile: https://example.org")
    assert stream.getvalue() == "[bold]130[/bold] :smile: https://example.org\n"


def test_a_closed_pipe_is_left_to_the_caller() -> None:
    with pytest.raises(BrokenPipeError):
        console(ClosedPipe(), PLAIN).print("130")
