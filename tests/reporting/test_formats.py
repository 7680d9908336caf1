"""Which format is chosen."""

from __future__ import annotations

import io

import pytest

from claimx.errors import ConfigError
from claimx.reporting import formats
from claimx.reporting.formats import CLAIM_FORMATS, REPORT_FORMATS, Format, require, style


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


@pytest.mark.parametrize(
    ("output", "formats", "expected"),
    [
        pytest.param("out.md", REPORT_FORMATS, Format.MARKDOWN, id="a comment"),
        pytest.param("out.xml", REPORT_FORMATS, Format.JUNIT, id="test results"),
        pytest.param("out.sarif", REPORT_FORMATS, Format.SARIF, id="code scanning"),
        pytest.param("out.xlsx", REPORT_FORMATS, Format.XLSX, id="a workbook"),
        pytest.param("out.xlsx", CLAIM_FORMATS, Format.CSV, id="CSV where the command has no workbook"),
    ],
)
def test_choice_by_the_name_of_the_file(output: str, formats: tuple[Format, ...], expected: Format) -> None:
    assert style(PIPE, output=output, formats=formats).format is expected


@pytest.mark.parametrize("output", [None, "-"], ids=["no file", "stdout"])
def test_a_workbook_needs_a_file(output: str | None) -> None:
    with pytest.raises(ConfigError, match="--format xlsx writes a file: add --output FILE"):
        require("xlsx", output=output)


def test_a_missing_package_is_said_with_the_command_that_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "find_spec", lambda module: None)
    with pytest.raises(ConfigError, match=r"--format xlsx needs a package: python -m pip install 'claimx\[xlsx\]'"):
        require(None, output="out.xlsx")
    require("csv", output="out.csv")
