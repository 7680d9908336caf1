"""A code quality report of GitLab, shown in a merge request.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TextIO

from claimx.model import Finding, Problem, Report, Severity, Story
from claimx.reconciliation.fingerprints import fingerprints
from claimx.reporting.places import place, relative
from claimx.reporting.plain import visible

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.INFO: "info"}


def write(report: Report, stream: TextIO) -> None:
    """Write a JSON array with an object for each input that could not be read and for each finding."""
    issues = [_problem(error) for error in report.errors]
    for checked in report.stories:
        marks = fingerprints(checked)
        issues += [_issue(finding, checked.story, mark) for finding, mark in zip(checked.findings, marks, strict=True)]
    json.dump(issues, stream, ensure_ascii=False, indent=1)
    stream.write("\n")


def _issue(finding: Finding, story: Story, mark: str) -> dict[str, object]:
    where = place(finding, story)
    return {
        "description": f"{finding.code} {finding.rule}: {visible(finding.message)}",
        "check_name": finding.code,
        "fingerprint": mark,
        "severity": _SEVERITIES[finding.severity],
        "location": {"path": relative(where.path), "lines": {"begin": where.line, "end": where.end_line}},
    }


def _problem(error: Problem) -> dict[str, object]:
    content = f"{error.path}\n{error.message}".encode("utf-8", "surrogatepass")
    return {
        "description": visible(error.message),
        "check_name": "unusable-input",
        "fingerprint": sha256(content).hexdigest()[:16],
        "severity": "blocker",
        "location": {"path": relative(error.path), "lines": {"begin": 1}},
    }
