"""The page itself: one file that asks nothing of the network, under a policy that lets nothing else run."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import resources
from typing import TextIO

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from claimx.model import Checked, Report, Severity
from claimx.reconciliation.rules import RULES
from claimx.reporting.consoles import count
from claimx.reporting.html.findings import entries
from claimx.reporting.html.panels import panel
from claimx.reporting.html.safety import embedded, shown
from claimx.reporting.labels import name_documents

# One script of several files, for they read better apart; a module, so that it runs after the page is there.
_SCRIPTS = ("elements.js", "panel.js", "figures.js", "findings.js", "baseline.js", "start.js")
_OPENING = 100  # code points of a story's first line that its heading quotes


@dataclass(frozen=True, slots=True, kw_only=True)
class _Heading:
    """What a story's closed panel says: the data of the panel itself is made when the page gets there."""

    id: str
    names: tuple[str, ...]
    language: str
    opening: str
    severities: tuple[tuple[str, int, str], ...]
    why: tuple[str, ...]
    data: Markup


def write(report: Report, stream: TextIO) -> None:
    """Write what a check found as one HTML page."""
    environment = Environment(
        loader=PackageLoader("claimx.reporting.html", ""),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    script, style = "".join(map(_asset, _SCRIPTS)), _asset("report.css")
    found = entries(report)
    codes = sorted({entry.code for entry in found})
    template = environment.get_template("report.html.jinja")
    pieces = template.generate(
        policy=_policy(script, style),
        script=Markup(script),  # noqa: S704 - a file of this package
        style=Markup(style),  # noqa: S704 - a file of this package
        summary=_summary(report),
        source=report.source,
        entries=found,
        severities=_severities(report.counts),
        rules=[(code, RULES[code]) for code in codes if code in RULES],
        named={entry.code: entry.rule for entry in sorted(found, key=lambda entry: entry.code)},
        languages=sorted({language for entry in found for language in entry.languages}),
        stories=_headings(report),
        several=len(report.stories) > 1,
        errors=[(shown(error.path), shown(error.message)) for error in report.errors],
        first=_first(report),
    )
    stream.writelines(pieces)


def _asset(name: str) -> str:
    return resources.files("claimx.reporting.html").joinpath(name).read_text(encoding="utf-8")


def _policy(script: str, style: str) -> str:
    """A Content-Security-Policy under which this script and this style work, and nothing else is run or fetched."""
    rules = {
        "default-src": "'none'",
        "script-src": _digest(script),
        "style-src": _digest(style),
        "img-src": "data:",  # the empty icon
        "base-uri": "'none'",
        "form-action": "'none'",
        "require-trusted-types-for": "'script'",
        "trusted-types": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _headings(report: Report) -> Iterator[_Heading]:
    """One story at a time, for a hundred of them are large."""
    for checked in report.stories:
        story = checked.story
        yield _Heading(
            id=shown(story.id),
            names=tuple(map(shown, name_documents(story).values())),
            language=story.readings[0].language,
            opening=_opening(checked),
            severities=_severities(Counter(finding.severity.value for finding in checked.findings)),
            why=tuple(map(shown, story.why)),
            data=embedded(panel(checked)),
        )


def _opening(checked: Checked) -> str:
    lines = checked.story.readings[0].document.text.splitlines()
    first = shown(next(filter(str.strip, lines), "").strip())
    return first if len(first) <= _OPENING else f"{first[:_OPENING].rstrip()}…"


def _severities(counts: Mapping[str, int]) -> tuple[tuple[str, int, str], ...]:
    """Each severity that there is, how often, and both in words."""
    there = [(severity, counts[severity.value]) for severity in Severity if counts.get(severity.value)]
    return tuple(
        (severity.value, number, f"{number:,} info" if severity is Severity.INFO else count(number, severity.value))
        for severity, number in there
    )


def _summary(report: Report) -> str:
    counts = report.counts
    read = (("documents", "document"), ("stories", "story"), ("claims", "figure"))
    return ", ".join(count(counts[many], one) for many, one in read)


def _first(report: Report) -> int | None:
    """The story that is open at first: the first with a finding, else the first with something to compare."""
    stories = report.stories
    found = (place for place, checked in enumerate(stories) if checked.findings)
    compared = (place for place, checked in enumerate(stories) if len(checked.story.readings) > 1)
    return next(found, next(compared, None))
