"""`claimx stories`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from claimx.cli import main

from .conftest import Run


def test_a_pipe_gets_json(run: Run) -> None:
    result = run("stories", ".")
    assert result.exit_code == 0, result.output
    (story,) = json.loads(result.stdout)["stories"]
    assert [document["language"] for document in story["documents"]] == ["id", "ja", "pt"]


def test_a_table_says_why(run: Run) -> None:
    result = run("stories", ".", "--format", "table")
    assert result.stdout.startswith("story  3 documents\n")
    assert "\n  because the file names differ in the language alone\n" in result.stdout


def test_unusable_input_is_2_and_the_rest_is_grouped(run: Run) -> None:
    result = run("stories", ".", "absent.txt")
    assert result.exit_code == 2, result.output
    assert "claimx: absent.txt: " in result.stderr
    assert len(json.loads(result.stdout)["stories"][0]["documents"]) == 3


@pytest.fixture
def anonymous(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs claimx, with all its layers, in a folder with two documents that nothing ties together."""
    (tmp_path / "a.txt").write_text("The plant at Ashford ordered 3,000 chips.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("A fábrica de Ashford encomendou 8000 chips.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: CliRunner().invoke(main, arguments, prog_name="claimx")


def together(text: str, language: str = "pt") -> str:
    """The stories as they were printed, edited: all documents in one, the last in another language."""
    content = json.loads(text)
    documents = [document for story in content["stories"] for document in story["documents"]]
    documents[-1]["language"] = language
    return json.dumps({"schema": content["schema"], "stories": [{"id": "launch", "documents": documents}]})


def test_a_manifest_is_what_was_printed_edited(anonymous: Run) -> None:
    printed = anonymous("stories", ".")
    assert len(json.loads(printed.stdout)["stories"]) == 2, printed.output
    Path("m.json").write_text(together(printed.stdout, "pt-PT"), encoding="utf-8")
    again = anonymous("stories", ".", "--manifest", "m.json")
    assert json.loads(again.stdout) == json.loads(Path("m.json").read_text(encoding="utf-8")), again.output


def test_a_check_takes_the_same_manifest(anonymous: Run) -> None:
    Path("m.json").write_text(together(anonymous("stories", ".").stdout), encoding="utf-8")
    assert anonymous("check", ".").exit_code == 0
    result = anonymous("check", ".", "--manifest", "m.json", "--format", "json")
    assert result.exit_code == 1, result.output
    assert [finding["code"] for finding in json.loads(result.stdout)["stories"][0]["findings"]] == ["CX101"]


@pytest.mark.parametrize("command", ["stories", "check"])
def test_a_document_that_only_the_manifest_knows_is_a_problem(command: str, anonymous: Run) -> None:
    manifest = together(anonymous("stories", ".").stdout).replace("b.txt", "lost.txt")
    Path("m.json").write_text(manifest, encoding="utf-8")
    result = anonymous(command, ".", "--manifest", "m.json")
    assert result.exit_code == 2, result.output
    assert "claimx: ./lost.txt: named in m.json, but not among the documents" in result.stderr


@pytest.mark.parametrize("command", ["stories", "check"])
def test_a_malformed_manifest_is_2_and_says_where(command: str, anonymous: Run) -> None:
    Path("m.json").write_text('{"schema": "claimx.stories/1", "stories": [{"id": "a"}]}', encoding="utf-8")
    result = anonymous(command, ".", "--manifest", "m.json")
    assert (result.exit_code, result.stdout) == (2, ""), result.output
    assert "claimx: m.json: stories[0].documents: not a list" in result.stderr
