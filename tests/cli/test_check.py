"""`claimx check`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimx.reconciliation.rules import RULES

from .conftest import Run


def codes(text: str) -> list[str]:
    (story,) = json.loads(text)["stories"]
    return [finding["code"] for finding in story["findings"]]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        pytest.param([], 1, id="an error fails by default"),
        pytest.param(["--ignore", "CX101"], 0, id="a warning does not"),
        pytest.param(["--ignore", "CX101", "--fail-on", "warning"], 1, id="unless asked to"),
        pytest.param(["--select", "CX111", "--fail-on", "warning"], 0, id="an info is less than a warning"),
        pytest.param(["--select", "CX111", "--fail-on", "info"], 1, id="an info can fail too"),
        pytest.param(["--fail-on", "never"], 0, id="nothing fails when nothing shall"),
        pytest.param(["absent.txt"], 2, id="unusable input wins over findings"),
        pytest.param(["absent.txt", "--fail-on", "never"], 2, id="unusable input is said even when nothing shall fail"),
    ],
)
def test_exit_codes(options: list[str], code: int, run: Run) -> None:
    result = run("check", ".", *options)
    assert result.exit_code == code, result.output
    assert result.stdout


@pytest.mark.parametrize(
    ("options", "kept"),
    [
        pytest.param([], ["CX101", "CX110", "CX111"], id="all findings"),
        pytest.param(["--select", "CX11"], ["CX110", "CX111"], id="a beginning selects many"),
        pytest.param(["--select", "cx101", "--select", "CX111"], ["CX101", "CX111"], id="several, in any case"),
        pytest.param(["--ignore", "CX11"], ["CX101"], id="a beginning ignores many"),
        pytest.param(["--select", "CX11", "--ignore", "CX111"], ["CX110"], id="ignoring wins"),
    ],
)
def test_selection(options: list[str], kept: list[str], run: Run) -> None:
    result = run("check", ".", "--format", "json", *options)
    assert codes(result.stdout) == kept
    assert sum(json.loads(result.stdout)["summary"]["findings"].values()) == len(kept)


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_a_code_that_no_rule_has_is_refused(option: str, run: Run) -> None:
    result = run("check", ".", option, "CX9")
    assert result.exit_code == 2, result.output
    assert all(code in result.stderr for code in RULES)


def test_a_source_that_no_document_has_is_refused(run: Run) -> None:
    result = run("check", ".", "--source", "fr")
    assert result.exit_code == 2, result.output
    assert "claimx: the source fr is the language of no document; there are id, ja, pt" in result.stderr


@pytest.mark.parametrize("tag", ["pt", "PT", "pt-BR"])
def test_a_source_may_be_wider_or_narrower_than_the_document(tag: str, run: Run) -> None:
    assert run("check", ".", "--source", tag).exit_code == 1


def test_a_language_without_a_pack_is_no_all_clear(run: Run) -> None:
    Path("x.txt").write_text("Habari ya leo", encoding="utf-8")
    result = run("check", ".", "--format", "json", "--ignore", "CX")
    assert result.exit_code == 2, result.output
    assert (
        "claimx: ./x.txt: the language sw is not supported" in result.stderr or "x.txt: the language" in result.stderr
    )
    (error,) = json.loads(result.stdout)["errors"]
    assert error["path"].endswith("x.txt")


def test_a_pipe_gets_csv(run: Run) -> None:
    assert run("check", ".").stdout.startswith("code,rule,severity,story,message,suspects,path,")


def test_a_table_can_be_asked_for(run: Run) -> None:
    assert "≠  CX101" in run("check", ".", "--format", "table").stdout


@pytest.mark.parametrize(("option", "listed"), [([], False), (["--verbose"], True)], ids=["folded", "listed"])
def test_what_is_for_information_is_listed_on_demand(option: list[str], listed: bool, run: Run) -> None:
    assert ("info  CX111" in run("check", ".", "--format", "table", *option).stdout) is listed


def test_a_table_in_a_file_has_no_escape_codes(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    run("check", ".", "--format", "table", "--output", "report.table")
    assert "\x1b" not in (folder / "report.table").read_text(encoding="utf-8")


def test_two_runs_say_the_same(run: Run) -> None:
    assert run("check", ".", "--format", "json").stdout == run("check", ".", "--format", "json").stdout


def test_a_workbook_without_a_file_is_bad_usage_before_anything_is_read(run: Run) -> None:
    result = run("check", ".", "--format", "xlsx")
    assert (result.exit_code, result.stdout) == (2, ""), result.output
    assert "claimx: --format xlsx writes a file: add --output FILE" in result.stderr


def test_it_is_said_how_much_was_looked_at(run: Run) -> None:
    said = "claimx: 20 figures seen: 17 compared; left aside: 3 in names\n"
    assert run("check", ".", "--format", "csv").stderr == said
    assert run("check", ".", "--format", "csv", "--quiet").stderr == ""
