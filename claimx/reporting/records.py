"""Checks and stories as JSON (schemas `claimx.check/1` and `claimx.stories/1`) and JSON lines, one record a line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict
from typing import TextIO

from claimx.model import Checked, Fact, Finding, Report, Severity, Story
from claimx.reconciliation.coverage import cover_all
from claimx.reporting.claim_records import Record, as_text, claim_record, write_array
from claimx.selection import is_shown
from claimx.sources.manifest import SCHEMA as STORIES_SCHEMA


def write_finding_lines(report: Report, stream: TextIO) -> None:
    """Write a JSON object a finding, each on its line and with the id of its story."""
    for checked in report.stories:
        for finding in checked.findings:
            stream.write(as_text({"story": checked.story.id, **_finding(finding)}) + "\n")


def write_report(report: Report, stream: TextIO) -> None:
    """Write the JSON object `claimx.check/1`."""
    stream.write('{"schema": "claimx.check/1",\n"stories": [')
    for place, checked in enumerate(report.stories):
        stream.write(",\n" if place else "\n")
        _write_story(checked, stream)
    stream.write('],\n"errors": ')
    write_array((as_text({"path": error.path, "message": error.message}) for error in report.errors), stream)
    counts = report.counts
    summary = {name: counts[name] for name in ("documents", "stories", "claims")}
    findings = {severity.value: counts[severity.value] for severity in Severity}
    figures = asdict(cover_all(report.stories))
    stream.write(f',\n"summary": {as_text(summary | {"findings": findings, "figures": figures})}}}\n')


def write_stories(stories: Iterable[Story], stream: TextIO) -> None:
    """Write the JSON object `claimx.stories/1`."""
    stream.write(f'{{"schema": "{STORIES_SCHEMA}",\n"stories": ')
    write_array((as_text({"id": story.id, "documents": _documents(story)}) for story in stories), stream)
    stream.write("}\n")


def _documents(story: Story) -> list[dict[str, object]]:
    return [{"path": reading.document.path, "language": reading.language} for reading in story.readings]


def _write_story(checked: Checked, stream: TextIO) -> None:
    shown = [sum(map(is_shown, reading.claims)) for reading in checked.story.readings]
    documents = [record | {"claims": count} for record, count in zip(_documents(checked.story), shown, strict=True)]
    stream.write(f'{{"id": {as_text(checked.story.id)},\n"documents": ')
    write_array(map(as_text, documents), stream)
    stream.write(',\n"facts": ')
    write_array(map(as_text, map(_fact, checked.facts)), stream)
    stream.write(',\n"findings": ')
    write_array(map(as_text, map(_finding, checked.findings)), stream)
    stream.write("}")


def _fact(fact: Fact) -> Record:
    def usual(name: str) -> object:
        """What most claims of the fact state, the first of them where they are even."""
        return Counter(getattr(claim, name) for claim in fact.claims).most_common(1)[0][0]

    return {
        "id": fact.id,
        "kind": usual("kind"),
        "unit": usual("unit"),
        "subject": usual("subject"),
        "status": fact.status,
        "claims": [claim_record(claim) for claim in fact.claims],
    }


def _finding(finding: Finding) -> Record:
    return {
        "code": finding.code,
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        "suspects": finding.suspects,
        "claims": [claim_record(claim) for claim in finding.claims],
    }
