"""Findings that are known and accepted: left out of a report, and spoken of when they are gone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from claimx.model import Checked, Finding, Report, Severity
from claimx.reconciliation.fingerprints import fingerprints


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One accepted finding. Only the fingerprint counts; code and message tell people what was accepted, and why."""

    fingerprint: str
    code: str
    message: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Baseline:
    """The accepted findings."""

    entries: tuple[Entry, ...] = ()

    @property
    def fingerprints(self) -> frozenset[str]:
        """What the entries are known by."""
        return frozenset(entry.fingerprint for entry in self.entries)


def apply(report: Report, baseline: Baseline) -> tuple[Report, tuple[Entry, ...]]:
    """Return the report without the findings of `baseline`, and the stale entries: those that match none of them.

    No entry is called stale when an input could not be read, for its finding may be in there.
    """
    known = baseline.fingerprints
    found = frozenset(mark for mark, _ in _marked(report))
    stories = tuple(
        replace(checked, findings=tuple(finding for mark, finding in _marked_in(checked) if mark not in known))
        for checked in report.stories
    )
    severities = Counter(finding.severity for checked in stories for finding in checked.findings)
    counts = report.counts | {severity.value: severities[severity] for severity in Severity}
    stale = tuple(entry for entry in baseline.entries if entry.fingerprint not in found and not report.errors)
    return replace(report, stories=stories, counts=counts), stale


def record(report: Report, known: Baseline, *, shown: Report) -> Baseline:
    """Return a baseline of every finding of `shown`, a selection of `report`, with the reasons that `known` gives.

    What `known` accepts stays accepted if it is in `report`, though it be not shown. Stale entries are dropped, or kept
    at the end when an input could not be read.
    """
    reasons = {entry.fingerprint: entry.reason for entry in known.entries}
    accepted = {mark for mark, _ in _marked(shown)} | known.fingerprints
    entries = {
        mark: Entry(fingerprint=mark, code=finding.code, message=finding.message, reason=reasons.get(mark, ""))
        for mark, finding in _marked(report)
        if mark in accepted
    }
    if report.errors:
        entries |= {entry.fingerprint: entry for entry in known.entries if entry.fingerprint not in entries}
    return Baseline(tuple(entries.values()))


def _marked(report: Report) -> Iterator[tuple[str, Finding]]:
    """Every finding of a report behind its fingerprint."""
    return chain.from_iterable(map(_marked_in, report.stories))


def _marked_in(checked: Checked) -> Iterator[tuple[str, Finding]]:
    return zip(fingerprints(checked), checked.findings, strict=True)
