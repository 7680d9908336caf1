"""The console that tables are written on."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from claimx.reporting.consoles import console, grid, linked, literal, put
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


@pytest.mark.parametrize("variable", ["FORCE_COLOR", "TTY_COMPATIBLE"])
def test_a_file_gets_no_escape_codes_whatever_the_environment_asks_for(
    variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, "1")
    monkeypatch.setenv("TERM", "xterm")
    (tmp_path / "a.txt").touch()
    stream = io.StringIO()
    text = linked("a.txt", str(tmp_path / "a.txt"), "bold red")
    console(stream, Style(format=Format.TABLE, color=True)).print(text)
    assert stream.getvalue() == "a.txt\n"


@pytest.mark.parametrize(
    ("terminal", "color", "name", "links"),
    [
        pytest.param("xterm-256color", True, "a b.txt", True, id="a terminal with colours"),
        pytest.param("xterm-256color", False, "a b.txt", False, id="no colours, no links"),
        pytest.param("dumb", True, "a b.txt", False, id="a dumb terminal"),
        pytest.param("linux", True, "a b.txt", False, id="a console that would show the address"),
        pytest.param("xterm-256color", True, "-", False, id="standard input is no file"),
    ],
)
def test_a_path_is_a_link_where_the_terminal_knows_links(
    terminal: str, color: bool, name: str, links: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", terminal)
    monkeypatch.chdir(tmp_path)
    Path("a b.txt").touch()
    stream = Terminal()
    console(stream, Style(format=Format.TABLE, color=color)).print(linked(f"{name}:3:1", name))
    assert f"{name}:3:1" in stream.getvalue()
    assert (f"file://{tmp_path}/a%20b.txt\x1b\\" in stream.getvalue()) is links


def test_what_is_put_has_no_spaces_at_the_ends_of_lines() -> None:
    stream = io.StringIO()
    screen = console(stream, PLAIN)
    table = grid("a", "b")
    table.add_row("1", "2")
    put(screen, table, 2)
    put(screen, literal("word " * 30), 4)
    lines = stream.getvalue().splitlines()
    assert lines[:2] == ["  a  b", "  1  2"]
    assert len(lines) == 4
    assert all(line.startswith("    word") and line.endswith("word") and len(line) <= 80 for line in lines[2:])


def test_markup_and_emoji_codes_are_text() -> None:
    stream = io.StringIO()
    console(stream, PLAIN).print("[bold]130[/bold] :smile: https://example.org")
    assert stream.getvalue() == "[bold]130[/bold] :smile: https://example.org\n"


def test_a_closed_pipe_is_left_to_the_caller() -> None:
    with pytest.raises(BrokenPipeError):
        console(ClosedPipe(), PLAIN).print("130")
