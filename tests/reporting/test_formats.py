"""Which format is chosen."""

from __future__ import annotations

import io

import pytest

from claimx.errors import ConfigError
from claimx.reporting.formats import Format, style


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


PIPE, TERMINAL = io.StringIO(), Terminal()


@pytest.mark.parametrize(
    ("stream", "named", "output", "fallback", "expected"),
    [
        pytest.param(TERMINAL, None, None, Format.CSV, Format.TABLE, id="a table on a terminal"),
        pytest.param(PIPE, None, None, Format.CSV, Format.CSV, id="CSV in a pipe"),
        pytest.param(PIPE, None, None, Format.JSON, Format.JSON, id="what the command falls back to"),
        pytest.param(TERMINAL, "json", None, Format.CSV, Format.JSON, id="what is named, on a terminal too"),
        pytest.param(PIPE, None, "out.JSON", Format.CSV, Format.JSON, id="what the file's name says"),
        pytest.param(PIPE, None, "out.txt", Format.CSV, Format.CSV, id="CSV where the file's name says nothing"),
        pytest.param(PIPE, "tsv", "out.json", Format.CSV, Format.TSV, id="what is named, whatever the file's name"),
    ],
)
def test_choice(stream: io.StringIO, named: str | None, output: str | None, fallback: Format, expected: Format) -> None:
    assert style(stream, named, output=output, fallback=fallback).format is expected


def test_excel_means_csv_on_a_terminal_too() -> None:
    assert style(TERMINAL, excel=True).format is Format.CSV


def test_excel_with_another_format_is_refused() -> None:
    with pytest.raises(ConfigError, match="--excel writes CSV, not json"):
        style(PIPE, "json", excel=True)


@pytest.mark.parametrize(
    ("no_color", "variable", "expected"),
    [
        pytest.param(False, None, True, id="colours unless somebody minds"),
        pytest.param(True, None, False, id="none with --no-color"),
        pytest.param(False, "1", False, id="none with NO_COLOR"),
        pytest.param(False, "", True, id="an empty NO_COLOR is not set"),
    ],
)
def test_colours(monkeypatch: pytest.MonkeyPatch, no_color: bool, variable: str | None, expected: bool) -> None:
    if variable is None:
        monkeypatch.delenv("NO_COLOR", raising=False)
    else:
        monkeypatch.setenv("NO_COLOR", variable)
    assert style(TERMINAL, no_color=no_color).color is expected
