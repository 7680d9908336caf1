"""The list of findings."""

from __future__ import annotations

from dataclasses import replace

from claimx.reconciliation.fingerprints import fingerprints
from claimx.reporting.html.findings import entries

from .samples import FINDINGS, REPORT

(CHECKED,) = REPORT.stories


def test_the_gravest_come_first_whatever_their_story() -> None:
    found = entries(replace(REPORT, stories=(CHECKED, CHECKED)))
    assert [(entry.severity, entry.story, entry.number) for entry in found] == [
        *(("error", 0, 0), ("error", 1, 0)),
        *(("warning", 0, 1), ("warning", 1, 1)),
        *(("info", 0, 2), ("info", 1, 2)),
    ]


def test_a_finding_concerns_its_suspects_or_all_who_take_part() -> None:
    assert [entry.languages for entry in entries(REPORT)] == [("id",), ("ja",), ("pt", "id")]


def test_a_quotation_is_a_part_of_its_own() -> None:
    finding = replace(FINDINGS[0], message='12 in en, but 13 in ar ("١٣")')
    (entry,) = entries(replace(REPORT, stories=(replace(CHECKED, findings=(finding,)),)))
    assert entry.message == (("12 in en, but 13 in ar (", False), ('"١٣"', True), (")", False))


def test_fingerprints_are_those_that_the_check_knows() -> None:
    assert [entry.fingerprint for entry in entries(REPORT)] == fingerprints(CHECKED)
