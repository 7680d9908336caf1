"""The list of findings, over all stories and the gravest first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimx.model import Checked, Finding, Report
from claimx.reconciliation.fingerprints import fingerprints
from claimx.reporting.html.safety import shown

_QUOTED = re.compile('("[^"]*")')


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A finding as the list has it: `story` and `number` are its place in the report, counted from 0."""

    story: int
    number: int
    story_id: str
    code: str
    rule: str
    severity: str
    message: tuple[tuple[str, bool], ...]  # in parts; true for a quotation, which has its own direction
    languages: tuple[str, ...]
    fingerprint: str


def entries(report: Report) -> list[Entry]:
    """Return every finding, the gravest first and else in the order of the stories."""
    found = [entry for place, checked in enumerate(report.stories) for entry in _entries(place, checked)]
    ranks = {finding.severity.value: finding.severity.rank for finding in report.findings}
    return sorted(found, key=lambda entry: ranks[entry.severity])


def _entries(place: int, checked: Checked) -> Iterator[Entry]:
    languages = {reading.document.path: reading.language for reading in checked.story.readings}
    for number, (finding, mark) in enumerate(zip(checked.findings, fingerprints(checked), strict=True)):
        yield Entry(
            story=place,
            number=number,
            story_id=shown(checked.story.id),
            code=finding.code,
            rule=finding.rule,
            severity=finding.severity.value,
            message=_parts(finding.message),
            languages=tuple(dict.fromkeys(languages[path] for path in _concerned(finding))),
            fingerprint=mark,
        )


def _parts(message: str) -> tuple[tuple[str, bool], ...]:
    return tuple((part, part.startswith('"')) for part in _QUOTED.split(shown(message)) if part)


def _concerned(finding: Finding) -> Sequence[str]:
    """The paths of the documents to look at: the suspects, or all that take part where none is suspected."""
    return finding.suspects or [claim.path for claim in finding.claims]
