"""Code quality reports of GitLab."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from claimx.model import Report
from claimx.reconciliation.fingerprints import fingerprints
from claimx.reporting import gitlab

from . import hostile
from .samples import REPORT

# What https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format asks for.
SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "location", "severity"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^(?!\\./)"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


def issues(report: Report) -> list[dict[str, Any]]:
    stream = io.StringIO()
    gitlab.write(report, stream)
    found: list[dict[str, Any]] = json.loads(stream.getvalue())
    jsonschema.validate(found, SCHEMA)
    return found


@pytest.mark.parametrize(
    ("report", "number"),
    [
        pytest.param(REPORT, 4, id="findings and an input that could not be read"),
        pytest.param(hostile.make(), 4, id="hostile text"),
        pytest.param(replace(REPORT, stories=(), errors=()), 0, id="nothing at all"),
    ],
)
def test_the_report_is_what_gitlab_asks_for(report: Report, number: int) -> None:
    assert len(issues(report)) == number


def test_fingerprints_are_those_of_the_baseline() -> None:
    found = [issue["fingerprint"] for issue in issues(replace(REPORT, errors=()))]
    assert found == fingerprints(REPORT.stories[0])
