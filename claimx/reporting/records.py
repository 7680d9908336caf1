"""JSON (schemas `claimx.check/1` and `claimx.stories/1`) and JSON lines; one record a line, for diffs and pipes."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import TextIO

from claimx.model import COLUMNS, Checked, Claim, Fact, Finding, Report, Severity, Story
from claimx.reconciliation.coverage import cover_all
from claimx.selection import is_shown
from claimx.sources.manifest import SCHEMA as STORIES_SCHEMA

Record = Mapping[str, object]


def claim_record(claim: Claim) -> Record:
    """Return a claim's columns in their order, None where nothing is stated."""
    return {name: getattr(claim, name) for name in COLUMNS}


def write_claims(claims: Iterable[Claim], stream: TextIO) -> None:
    """Write a JSON array of claims."""
    _write_array((claim_record(claim) for claim in claims), stream)
    stream.write("\n")


def write_claim_lines(claims: Iterable[Claim], stream: TextIO) -> None:
    """Write a JSON object a claim, each on its line."""
    for claim in claims:
        stream.write(_text(claim_record(claim)) + "\n")


def write_finding_lines(report: Report, stream: TextIO) -> None:
    """Write a JSON object a finding, each on its line and with the id of its story."""
    for checked in report.stories:
        for finding in checked.findings:
            stream.write(_text({"story": checked.story.id, **_finding(finding)}) + "\n")


def write_report(report: Report, stream: TextIO) -> None:
    """Write the JSON object `claimx.check/1`."""
    stream.write('{"schema": "claimx.check/1",\n"stories": [')
    for place, checked in enumerate(report.stories):
        stream.write(",\n" if place else "\n")
        _write_story(checked, stream)
    stream.write('],\n"errors": ')
    _write_array(({"path": error.path, "message": error.message} for error in report.errors), stream)
    counts = report.counts
    summary = {name: counts[name] for name in ("documents", "stories", "claims")}
    findings = {severity.value: counts[severity.value] for severity in Severity}
    figures = asdict(cover_all(report.stories))
    stream.write(f',\n"summary": {_text(summary | {"findings": findings, "figures": figures})}}}\n')


def write_stories(stories: Iterable[Story], stream: TextIO) -> None:
    """Write the JSON object `claimx.stories/1`."""
    stream.write(f'{{"schema": "{STORIES_SCHEMA}",\n"stories": ')
    _write_array(({"id": story.id, "documents": _documents(story)} for story in stories), stream)
    stream.write("}\n")


def _documents(story: Story) -> list[dict[str, object]]:
    return [{"path": reading.document.path, "language": reading.language} for reading in story.readings]


def _write_story(checked: Checked, stream: TextIO) -> None:
    shown = [sum(map(is_shown, reading.claims)) for reading in checked.story.readings]
    documents = [record | {"claims": count} for record, count in zip(_documents(checked.story), shown, strict=True)]
    stream.write(f'{{"id": {_text(checked.story.id)},\n"documents": ')
    _write_array(documents, stream)
    stream.write(',\n"facts": ')
    _write_array(map(_fact, checked.facts), stream)
    stream.write(',\n"findings": ')
    _write_array(map(_finding, checked.findings), stream)
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


def _write_array(records: Iterable[Record], stream: TextIO) -> None:
    before = "["
    for record in records:
        stream.write(f"{before}\n{_text(record)}")
        before = ","
    stream.write("[]" if before == "[" else "\n]")


def _text(record: object) -> str:
    return json.dumps(record, ensure_ascii=False)
