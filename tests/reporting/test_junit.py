"""JUnit XML."""

from __future__ import annotations

import io
from dataclasses import replace
from xml.etree import ElementTree as ET

from claimx.model import Checked, Report
from claimx.reporting import junit

from . import hostile
from .samples import FINDINGS, REPORT, STORY


def parse(report: Report) -> ET.Element:
    stream = io.StringIO()
    junit.write(report, stream)
    return ET.fromstring(stream.getvalue().encode("utf-8"))  # noqa: S314


def test_only_errors_fail() -> None:
    endings = {
        case.get("name", "").split()[0]: [child.tag for child in case] for case in parse(REPORT).iter("testcase")
    }
    assert endings == {
        "CX101": ["failure"],
        "CX110": ["skipped"],
        "CX111": ["skipped"],
        "photo.jpg": ["error"],
    }


def test_the_totals_are_those_of_the_suites() -> None:
    root = parse(REPORT)
    assert (root.get("tests"), root.get("failures"), root.get("errors"), root.get("skipped")) == ("4", "1", "1", "2")
    for name in ("tests", "failures", "errors", "skipped"):
        assert int(root.get(name, "")) == sum(int(suite.get(name, "")) for suite in root)


def test_a_story_without_findings_is_a_test_that_passes() -> None:
    (suite,) = parse(replace(REPORT, errors=(), stories=(Checked(story=STORY, facts=(), findings=()),)))
    assert [(case.get("name"), len(case)) for case in suite] == [("no findings", 0)]


def test_every_side_is_quoted() -> None:
    (failure,) = parse(REPORT).iter("failure")
    assert [line.split(":")[0] for line in (failure.text or "").splitlines()] == [
        claim.path for claim in FINDINGS[0].claims
    ]


def test_hostile_text_is_text() -> None:
    assert {element.tag for element in parse(hostile.make()).iter()} == {
        *("testsuites", "testsuite", "testcase", "failure", "skipped", "error")
    }
