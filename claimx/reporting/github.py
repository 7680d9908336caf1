"""Annotations of GitHub Actions: lines in a job's log that GitHub shows beside the changed text.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TextIO

from claimx.model import Finding, Report, Severity, Story
from claimx.reporting.figures import quantity
from claimx.reporting.places import other_claims, place, relative
from claimx.reporting.plain import visible

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def write(report: Report, stream: TextIO) -> None:
    """Write a line for each input that could not be read and for each finding."""
    for error in report.errors:
        stream.write(_command("error", {"file": relative(error.path), "title": "claimx"}, error.message))
    for checked in report.stories:
        for finding in checked.findings:
            stream.write(_annotation(finding, checked.story))


def _annotation(finding: Finding, story: Story) -> str:
    where = place(finding, story)
    fields: dict[str, object] = {"file": relative(where.path), "line": where.line}
    if where.end_line == where.line:
        # The character behind the claim is not part of it. GitHub wants columns only where there is one line.
        fields |= {"col": where.column, "endColumn": max(where.column, where.end_column - 1)}
    else:
        fields |= {"endLine": where.end_line}
    fields["title"] = f"{finding.code} {finding.rule}"
    others = (f"{claim.path}:{claim.line}:{claim.column}: {quantity(claim)}" for claim in other_claims(finding))
    return _command(_COMMANDS[finding.severity], fields, "\n".join([finding.message, *others]))


def _command(name: str, fields: Mapping[str, object], message: str) -> str:
    listed = ",".join(f"{key}={_property(str(value))}" for key, value in fields.items())
    lines = "\n".join(map(visible, message.split("\n")))
    return f"::{name} {listed}::{_data(lines)}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(visible(text)).replace(":", "%3A").replace(",", "%2C")
