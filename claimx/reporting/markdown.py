"""Markdown for a comment on a pull request: a summary, then a table of findings for each story.

Nothing that a document states becomes a link, a picture, a mention of a person, or markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TextIO

from claimx.model import Checked, Claim, Finding, Report, Severity
from claimx.reporting.consoles import count
from claimx.reporting.figures import quantity
from claimx.reporting.places import main_claim, other_claims, place, relative
from claimx.reporting.plain import visible

# GitHub takes 65,536 characters a comment, GitLab a million.
LIMIT = 60_000

_SIGNS = {Severity.ERROR: "🔴 error", Severity.WARNING: "🟡 warning", Severity.INFO: "🔵 info"}
_READ = {"documents": "document", "stories": "story", "claims": "claim"}
_HEAD = "| | rule | finding | where |\n|---|---|---|---|\n"
# What begins markup in GitHub's dialect, an address (www., https:) or an emoji (:100:), or ends a table's cell.
_MARKUP = re.compile(r"[\\`*\[\]<>#|~@&$]|(?<!\w)_|_(?!\w)|:(?=\S)|www(?=\.)")
# A mention (@someone) or a reference (#12) is looked for once entities are resolved: a word joiner parts it.
_JOINER = "&#8288;"


def write(report: Report, stream: TextIO) -> None:
    """Write the summary and as many findings, the gravest of each story first, as a comment can hold."""
    text = _summary(report)
    stream.write(text)
    left, told = LIMIT - len(text), 0
    for checked in report.stories:
        heading = f"\n#### {_literal(checked.story.id)}\n\n{_HEAD}"
        for row in _rows(checked):
            if len(heading) + len(row) > left:
                stream.write(f"\n… and {len(report.findings) - told:,} more findings.\n")
                return
            stream.write(heading + row)
            left, told, heading = left - len(heading) - len(row), told + 1, ""


def _summary(report: Report) -> str:
    counts = report.counts
    found = [count(counts[Severity.ERROR], "error"), count(counts[Severity.WARNING], "warning")]
    read = [count(counts[many], one) for many, one in _READ.items()]
    lines = [f"### claimx: {', '.join(found)}, {counts[Severity.INFO]:,} info", "", f"{', '.join(read)}."]
    if not any(len(checked.story.readings) > 1 for checked in report.stories):
        lines.append("Nothing was compared: no two documents tell the same story.")
    if report.errors:
        lines += ["", "Could not be read:", ""]
        lines += [f"- {_literal(relative(error.path))}: {_literal(error.message)}" for error in report.errors]
    return "\n".join(lines) + "\n"


def _rows(checked: Checked) -> Iterator[str]:
    for finding in checked.findings:
        cells = (
            _SIGNS[finding.severity],
            f"{finding.code} {finding.rule}",
            _literal(finding.message),
            "<br>".join(_places(finding, checked)),
        )
        yield f"| {' | '.join(cells)} |\n"


def _places(finding: Finding, checked: Checked) -> Iterator[str]:
    """Where the finding is, then what the other documents state."""
    where, claim = place(finding, checked.story), main_claim(finding)
    stated = f" {_stated(claim)}" if claim else ""
    yield f"**{_literal(f'{relative(where.path)}:{where.line}:{where.column}')}**{stated}"
    for other in other_claims(finding):
        yield f"{_literal(f'{relative(other.path)}:{other.line}:{other.column}')} {_stated(other)}"


def _stated(claim: Claim) -> str:
    return _literal(quantity(claim))


def _literal(text: str) -> str:
    """Return the text so that it is shown as it is."""
    return _MARKUP.sub(_entity, visible(text))


def _entity(match: re.Match[str]) -> str:
    sign = match[0]
    if sign == "www":
        return "www&#8203;"
    return f"&#{ord(sign)};{_JOINER if sign in '@#' else ''}"
