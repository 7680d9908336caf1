"""`claimx config`, and the settings in the other commands."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimx.config import DEFAULTS

from .conftest import Run


def write(text: str, name: str = "claimx.toml") -> None:
    Path(name).write_text(text, encoding="utf-8")


def codes(text: str) -> list[str]:
    return [finding["code"] for finding in json.loads(text)["stories"][0]["findings"]]


def test_a_pipe_gets_json_of_every_setting(run: Run) -> None:
    write('source = "pt"\n')
    result = run("config")
    assert result.exit_code == 0, result.output
    content = json.loads(result.stdout)
    assert (content["schema"], content["file"], list(content["settings"])) == (
        "claimx.config/1",
        "claimx.toml",
        list(DEFAULTS),
    )
    assert content["settings"]["source"] == {"value": "pt", "from": "claimx.toml"}
    assert content["settings"]["fail-on"] == {"value": "error", "from": "default"}


def test_the_table_names_every_entry(run: Run) -> None:
    write('[severity]\nCX110 = "error"\n[languages.pt.units]\nchip = ["[red]circuito"]\n')
    lines = run("config", "--format", "table").stdout.splitlines()
    assert [line.split() for line in lines if "claimx.toml" in line] == [
        ["severity.CX110", '"error"', "claimx.toml"],
        ["languages.pt.units.chip", '["[red]circuito"]', "claimx.toml"],
    ]


@pytest.mark.parametrize("command", ["check", "extract", "stories", "config"])
def test_a_slip_stops_every_command_that_reads_settings(command: str, run: Run) -> None:
    write('sorce = "pt"\n')
    arguments = [] if command == "config" else ["."]
    result = run(command, *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "claimx: claimx.toml: [sorce] unknown key; did you mean 'source'?\n"
    assert run(command, *arguments, "--isolated").exit_code < 2
    assert run(command, "--help").exit_code == 0


@pytest.mark.parametrize("options", [["--isolated", "--config", "my.toml"], ["--config", "my.toml", "--isolated"]])
def test_no_settings_and_a_file_of_settings_is_a_contradiction(options: list[str], run: Run) -> None:
    write("", "my.toml")
    result = run("config", *options)
    assert result.exit_code == 2
    assert "--isolated reads no settings" in result.stderr


def test_settings_are_the_defaults_of_options(run: Run) -> None:
    write('paths = ["."]\nignore = ["CX101"]\nfail-on = "warning"\n')
    result = run("check", "--format", "json")
    assert (result.exit_code, codes(result.stdout)) == (1, ["CX110", "CX111"])


def test_the_command_line_wins(run: Run) -> None:
    write('paths = ["absent"]\nignore = ["CX101"]\nfail-on = "warning"\n')
    result = run("check", ".", "--format", "json", "--ignore", "CX11", "--fail-on", "never")
    assert (result.exit_code, codes(result.stdout)) == (0, ["CX101"])


def test_a_file_may_be_named(run: Run) -> None:
    write('ignore = ["CX101"]\n')
    write('ignore = ["CX11"]\n', "my.toml")
    assert codes(run("check", ".", "--format", "json", "--config", "my.toml").stdout) == ["CX101"]


def test_without_paths_anywhere_usage_is_shown(run: Run) -> None:
    write('source = "pt"\n')
    result = run("check")
    assert result.exit_code == 2
    assert "Missing argument 'PATH...'" in result.stderr


def test_severities_change_what_fails(run: Run) -> None:
    write('[severity]\nvalue-differs = "warning"\nCX110 = "info"\n')
    result = run("check", ".", "--format", "json")
    findings = json.loads(result.stdout)["stories"][0]["findings"]
    assert result.exit_code == 0
    assert {finding["code"]: finding["severity"] for finding in findings} == {
        "CX101": "warning",
        "CX110": "info",
        "CX111": "info",
    }


def test_a_new_baseline_may_be_written_to_where_the_settings_name_one(run: Run) -> None:
    write('paths = ["."]\nbaseline = "known.json"\n')
    assert run("check").exit_code == 2
    assert run("check", "--write-baseline", "known.json").exit_code == 0
    assert run("check").exit_code == 0
