"""SARIF, held against its schema, and what GitHub asks for beyond it."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from claimx.model import Report
from claimx.reconciliation.baseline import Baseline, apply, record
from claimx.reconciliation.rules import RULES
from claimx.reporting import sarif

from . import hostile
from .samples import FINDINGS, REPORT, TEXTS

# The schema as OASIS publishes it; its address is the "$id" in the file.
SCHEMA = json.loads((Path(__file__).parent / "schemas" / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))


def validate(log: dict[str, Any]) -> None:
    jsonschema.Draft7Validator(SCHEMA, format_checker=jsonschema.Draft7Validator.FORMAT_CHECKER).validate(log)


def run_of(report: Report) -> dict[str, Any]:
    stream = io.StringIO()
    sarif.write(report, stream)
    log = json.loads(stream.getvalue())
    validate(log)
    (run,) = log["runs"]
    found: dict[str, Any] = run
    return found


@pytest.mark.parametrize(
    "report",
    [
        pytest.param(REPORT, id="findings and an input that could not be read"),
        pytest.param(hostile.make(), id="hostile text"),
        pytest.param(replace(REPORT, stories=(), errors=()), id="nothing at all"),
    ],
)
def test_the_log_is_valid(report: Report) -> None:
    assert len(run_of(report)["results"]) == len(report.findings)


def test_the_schema_refuses_what_is_no_sarif() -> None:
    with pytest.raises(jsonschema.ValidationError):
        validate({"version": "2.1.0", "runs": [{"tool": {}, "results": []}]})


def test_the_schema_refuses_a_path_that_is_no_address() -> None:
    run = run_of(REPORT)
    run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] = "a story.txt"
    with pytest.raises(jsonschema.ValidationError):
        validate({"version": "2.1.0", "runs": [run]})


def test_every_rule_comes_with_its_help() -> None:
    rules = {rule["id"]: rule for rule in run_of(REPORT)["tool"]["driver"]["rules"]}
    assert rules.keys() == RULES.keys()
    for code, rule in rules.items():
        assert RULES[code].explanation in rule["help"]["text"]
        assert RULES[code].explanation in rule["help"]["markdown"]
        assert rule["fullDescription"]["text"].startswith(rule["shortDescription"]["text"])


def test_a_result_names_its_rule_twice() -> None:
    run = run_of(REPORT)
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_a_region_is_the_text_of_the_claim() -> None:
    run = run_of(REPORT)
    assert run["columnKind"] == "unicodeCodePoints"
    for result in run["results"]:
        for location in (*result["locations"], *result["relatedLocations"]):
            physical = location["physicalLocation"]
            region = physical["region"]
            text = TEXTS[physical["artifactLocation"]["uri"].split(".")[1]]
            line = text.split("\n")[region["startLine"] - 1]
            assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == region["snippet"]["text"]
            start = region["charOffset"]
            assert text[start : start + region["charLength"]] == region["snippet"]["text"]


def test_inputs_that_could_not_be_read_are_notifications() -> None:
    (invocation,) = run_of(REPORT)["invocations"]
    assert not invocation["executionSuccessful"]
    assert [each["message"]["text"] for each in invocation["toolExecutionNotifications"]] == ["not a text file"]
    assert run_of(replace(REPORT, errors=()))["invocations"][0]["executionSuccessful"]


def test_fingerprints_are_those_of_the_baseline_and_accepted_results_are_left_out() -> None:
    accepted = record(REPORT, Baseline(), shown=REPORT)
    marks = [result["partialFingerprints"]["primaryLocationLineHash"] for result in run_of(REPORT)["results"]]
    assert marks == [entry.fingerprint for entry in accepted.entries]
    left, _ = apply(REPORT, Baseline(accepted.entries[:1]))
    assert [result["ruleId"] for result in run_of(left)["results"]] == [each.code for each in FINDINGS[1:]]


def test_a_message_holds_no_link() -> None:
    assert "](" not in run_of(hostile.make())["results"][0]["message"]["text"]
