"""SARIF 2.1.0 (OASIS), which GitHub code scanning, Azure DevOps and editors show beside the text.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TextIO

from claimx.model import Checked, Claim, Problem, Report, Severity
from claimx.reconciliation.fingerprints import fingerprints
from claimx.reconciliation.rules import RULES, Rule
from claimx.reporting.figures import quantity
from claimx.reporting.places import Place, main_claim, other_claims, place, place_of, uri
from claimx.reporting.plain import visible
from claimx.version import __version__

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}

Object = dict[str, object]


def write(report: Report, stream: TextIO) -> None:
    """Write the log of one run: every rule with its help, and a result for each finding."""
    run = {
        "tool": {
            "driver": {
                "name": "claimx",
                "version": __version__,
                "semanticVersion": __version__,
                "rules": [_rule(rule) for rule in RULES.values()],
            }
        },
        "invocations": [
            {
                "executionSuccessful": not report.errors,
                "toolExecutionNotifications": [_notification(error) for error in report.errors],
            }
        ],
        "columnKind": "unicodeCodePoints",
        "results": [result for checked in report.stories for result in _results(checked)],
    }
    json.dump({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, stream, ensure_ascii=False, indent=1)
    stream.write("\n")


def _rule(rule: Rule) -> Object:
    first, _, _ = rule.explanation.partition("\n\n")
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": _line(first)},
        "fullDescription": {"text": _line(rule.explanation)},
        "help": {"text": f"{rule.explanation}\n\n{_examples(rule, '')}", "markdown": _help(rule)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _help(rule: Rule) -> str:
    return f"**{rule.code} {rule.name}**\n\n{rule.explanation}\n\n{_examples(rule, '- ')}"


def _examples(rule: Rule, bullet: str) -> str:
    found, passed = (
        "\n".join(f"{bullet}{tag}: {text}" for tag, text in example.items()) for example in (rule.failing, rule.passing)
    )
    return f"Found in:\n\n{found}\n\nNot found in:\n\n{passed}"


def _line(text: str) -> str:
    return " ".join(text.split())


def _plain(text: str) -> str:
    """Return a text in which viewers find no link, `[text](target)`, and no control character."""
    return visible(text).replace("](", "] (")


def _results(checked: Checked) -> Iterator[Object]:
    indexes = {code: index for index, code in enumerate(RULES)}
    for finding, mark in zip(checked.findings, fingerprints(checked), strict=True):
        yield {
            "ruleId": finding.code,
            # A code without a rule stays without an index: the finding is told all the same.
            **({"ruleIndex": indexes[finding.code]} if finding.code in indexes else {}),
            "level": _LEVELS[finding.severity],
            "message": {"text": _plain(finding.message)},
            "locations": [_location(place(finding, checked.story), main_claim(finding))],
            "relatedLocations": [_related(claim, number) for number, claim in enumerate(other_claims(finding), 1)],
            # Code scanning on GitHub reads the second alone, and would make its own from the lines around.
            "partialFingerprints": {"claimx/v1": mark, "primaryLocationLineHash": mark},
        }


def _related(claim: Claim, number: int) -> Object:
    stated = {"message": {"text": f"{claim.language}: {quantity(claim)}"}}
    return {"id": number, **_location(place_of(claim), claim), **stated}


def _location(where: Place, claim: Claim | None) -> Object:
    region: Object = {
        "startLine": where.line,
        "startColumn": where.column,
        "endLine": where.end_line,
        "endColumn": where.end_column,
    }
    if claim is not None:
        region |= {"charOffset": claim.start, "charLength": claim.end - claim.start, "snippet": {"text": claim.text}}
    return {"physicalLocation": {"artifactLocation": {"uri": uri(where.path)}, "region": region}}


def _notification(error: Problem) -> Object:
    return {
        "level": "error",
        "message": {"text": _plain(error.message)},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri(error.path)}}}],
    }
