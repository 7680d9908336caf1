"""JUnit XML, which nearly every CI server shows as tests: a suite for each story, a case for each finding.

Only errors are failures there; warnings and information are skipped cases, which are shown and do not fail. The form is
that of https://github.com/testmoapp/junitxml.
"""

from __future__ import annotations

from typing import TextIO
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from claimx.model import Checked, Finding, Problem, Report, Severity, Story
from claimx.reporting.places import place, relative
from claimx.reporting.plain import visible
from claimx.reporting.quotes import quote

_WIDTH = 100
# Characters that XML cannot hold, even escaped, beside those that `visible` replaces (XML 1.0, section 2.2).
_FORBIDDEN = {0xFFFE: "\ufffd", 0xFFFF: "\ufffd"}


def write(report: Report, stream: TextIO) -> None:
    """Write a suite for each story, and one for the inputs that could not be read."""
    suites = [_suite(checked) for checked in report.stories]
    if report.errors:
        suites.append(_unread(report.errors))
    root = Element("testsuites", {"name": "claimx", **_totals(suites)})
    root.extend(suites)
    indent(root, " ")
    stream.write(f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n')


def _totals(suites: list[Element]) -> dict[str, str]:
    return {
        name: str(sum(int(suite.attrib[name]) for suite in suites))
        for name in ("tests", "failures", "errors", "skipped")
    }


def _suite(checked: Checked) -> Element:
    cases = [_case(finding, checked.story) for finding in checked.findings]
    if not cases:
        cases = [Element("testcase", {"classname": _clean(checked.story.id), "name": "no findings"})]
    return _named(checked.story.id, cases)


def _unread(errors: tuple[Problem, ...]) -> Element:
    cases = []
    for error in errors:
        path = _clean(relative(error.path))
        case = Element("testcase", {"classname": "inputs", "name": path, "file": path})
        SubElement(case, "error", {"message": _clean(error.message)})
        cases.append(case)
    return _named("inputs", cases)


def _named(name: str, cases: list[Element]) -> Element:
    """A suite of the cases, with their number and the numbers of those that end in each way."""
    endings = {"failures": "failure", "errors": "error", "skipped": "skipped"}
    counts = {many: str(sum(case.find(one) is not None for case in cases)) for many, one in endings.items()}
    suite = Element("testsuite", {"name": _clean(name), "tests": str(len(cases)), **counts})
    suite.extend(cases)
    return suite


def _case(finding: Finding, story: Story) -> Element:
    where = place(finding, story)
    path = _clean(relative(where.path))
    case = Element(
        "testcase",
        {
            "classname": _clean(story.id),
            "name": f"{finding.code} {finding.rule} {path}:{where.line}:{where.column}",
            "file": path,
            "line": str(where.line),
        },
    )
    message = _clean(finding.message)
    if finding.severity is Severity.ERROR:
        told = SubElement(case, "failure", {"type": finding.code, "message": message})
    else:
        told = SubElement(case, "skipped", {"message": f"{finding.severity}: {message}"})
    told.text = "\n".join(_quotes(finding))
    return case


def _quotes(finding: Finding) -> list[str]:
    return [
        _clean(f"{claim.path}:{claim.line}:{claim.column}: {''.join(quote(claim, _WIDTH))}") for claim in finding.claims
    ]


def _clean(text: str) -> str:
    return visible(text).translate(_FORBIDDEN)
