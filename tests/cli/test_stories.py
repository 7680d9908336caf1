"""`claimx stories`."""

from __future__ import annotations

import json

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
