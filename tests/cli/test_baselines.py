"""`claimx check --baseline` and `--write-baseline`, and the file between them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from claimx.cli.baselines import SCHEMA, read, write
from claimx.reconciliation.baseline import Baseline, Entry
from claimx.sources.stored import StoredError

from .conftest import Run

ENTRY = {"fingerprint": "0123456789abcdef", "code": "CX101", "message": "130 億", "reason": "as agreed"}


def stored(path: str = "known.json") -> list[dict[str, str]]:
    content: dict[str, Any] = json.loads(Path(path).read_text(encoding="utf-8"))
    assert content["schema"] == SCHEMA
    found: list[dict[str, str]] = content["findings"]
    return found


def codes(text: str) -> list[str]:
    return [finding["code"] for story in json.loads(text)["stories"] for finding in story["findings"]]


def test_a_baseline_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = str(tmp_path / "known.json")
    baseline = Baseline((Entry(**ENTRY), Entry(fingerprint="ff", code="CX201", message='"100" \\ 億')))
    write(baseline, path)
    assert read(path) == baseline


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param('{"schema": "claimx.baseline/1",\n "findings": [}', "line 2, column 15: not JSON", id="no JSON"),
        pytest.param("[]", "schema: not a baseline", id="a list"),
        pytest.param('{"findings": []}', "schema: not a baseline", id="no schema"),
        pytest.param('{"schema": "claimx.check/1"}', "schema: not a baseline", id="a report"),
        pytest.param('{"schema": "claimx.baseline/1"}', "findings: not a list", id="no findings"),
        pytest.param(
            '{"schema": "claimx.baseline/1", "findings": [7]}', "findings[0]: not an object", id="a finding is a number"
        ),
        pytest.param(
            json.dumps({"schema": SCHEMA, "findings": [ENTRY, {"code": "CX101"}]}),
            "findings[1].fingerprint: missing",
            id="no fingerprint",
        ),
        pytest.param(
            json.dumps({"schema": SCHEMA, "findings": [ENTRY | {"reason": 7}]}),
            "findings[0].reason: not a text",
            id="a reason is a number",
        ),
        pytest.param(
            json.dumps({"schema": SCHEMA, "findings": [ENTRY | {"reasons": "x"}]}),
            "findings[0].reasons: unknown; there are fingerprint, code, message, reason",
            id="a key that is unknown",
        ),
    ],
)
def test_a_malformed_baseline_says_where(text: str, place: str, run: Run) -> None:
    Path("known.json").write_text(text, encoding="utf-8")
    result = run("check", ".", "--baseline", "known.json")
    assert result.exit_code == 2, result.output
    assert f"claimx: known.json: {place}" in result.stderr
    assert not result.stdout


def test_a_baseline_that_is_no_utf8_says_where(tmp_path: Path) -> None:
    (tmp_path / "known.json").write_bytes(b'{"schema": "\xff')
    with pytest.raises(StoredError, match="byte 12: not UTF-8"):
        read(str(tmp_path / "known.json"))


@pytest.mark.parametrize("reason", [None, ""], ids=["null", "empty"])
def test_a_reason_may_be_left_out(reason: str | None, tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    path.write_text(json.dumps({"schema": SCHEMA, "findings": [ENTRY | {"reason": reason}]}), encoding="utf-8")
    assert read(str(path)).entries[0].reason == ""


def test_a_baseline_that_is_not_there_is_an_error(run: Run) -> None:
    result = run("check", ".", "--baseline", "absent.json")
    assert result.exit_code == 2, result.output
    assert "claimx: absent.json: No such file" in result.stderr


def test_accepted_findings_fail_no_more(run: Run) -> None:
    assert run("check", ".").exit_code == 1
    accepted = run("check", ".", "--write-baseline", "known.json", "--format", "json")
    assert accepted.exit_code == 0, accepted.output
    assert codes(accepted.stdout) == ["CX101", "CX110", "CX111"]
    after = run("check", ".", "--baseline", "known.json", "--fail-on", "info", "--format", "json")
    assert after.exit_code == 0, after.output
    assert codes(after.stdout) == []
    assert "claimx: 3 known findings are left out" in after.stderr


def test_new_findings_fail(run: Run) -> None:
    run("check", ".", "--select", "CX11", "--write-baseline", "known.json")
    assert [entry["code"] for entry in stored()] == ["CX110", "CX111"]
    result = run("check", ".", "--baseline", "known.json", "--format", "json")
    assert result.exit_code == 1, result.output
    assert codes(result.stdout) == ["CX101"]


def test_an_unusable_input_is_said_all_the_same(run: Run) -> None:
    assert run("check", ".", "absent.txt", "--write-baseline", "known.json").exit_code == 2
    assert len(stored()) == 3


def test_reasons_survive_a_rewrite(run: Run) -> None:
    run("check", ".", "--write-baseline", "known.json")
    content = json.loads(Path("known.json").read_text(encoding="utf-8"))
    content["findings"][1]["reason"] = "the paper's own style"
    Path("known.json").write_text(json.dumps(content), encoding="utf-8")
    result = run("check", ".", "--select", "CX101", "--write-baseline", "known.json")
    assert result.exit_code == 0, result.output
    assert [entry["reason"] for entry in stored()] == ["", "the paper's own style", ""]


def test_stale_entries_are_told_with_their_reason_and_fail_nothing(run: Run) -> None:
    run("check", ".", "--write-baseline", "known.json")
    content = json.loads(Path("known.json").read_text(encoding="utf-8"))
    content["findings"].append(ENTRY)
    Path("known.json").write_text(json.dumps(content), encoding="utf-8")
    result = run("check", ".", "--baseline", "known.json", "--select", "CX110")
    assert result.exit_code == 0, result.output
    told = [line for line in result.stderr.splitlines() if "stale" in line]
    assert told == ["claimx: stale in the baseline, found no more: 0123456789abcdef CX101 130 億 (as agreed)"]


def test_a_malformed_baseline_is_not_overwritten(run: Run) -> None:
    Path("known.json").write_text("my notes", encoding="utf-8")
    assert run("check", ".", "--write-baseline", "known.json").exit_code == 2
    assert Path("known.json").read_text(encoding="utf-8") == "my notes"


def test_one_baseline_can_be_carried_into_another(run: Run) -> None:
    run("check", ".", "--select", "CX101", "--write-baseline", "old.json")
    result = run("check", ".", "--baseline", "old.json", "--write-baseline", "new.json", "--format", "json")
    assert codes(result.stdout) == ["CX110", "CX111"], result.output
    assert [entry["code"] for entry in stored("new.json")] == ["CX101", "CX110", "CX111"]
