"""Claims and findings as pandas frames: the source of every tabular output, and of `claimx.frame`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import pandas as pd
from pandas.api.extensions import ExtensionArray

from claimx.model import COLUMNS, Checked, Claim, Fact, Finding, Report, Story

# Counted from 1 (line, column) or 0 (start, end). Everything else is text: a value read as a float would lose digits.
_WHOLE = frozenset({"line", "column", "start", "end"})

FINDING_COLUMNS = (
    *("code", "rule", "severity", "story", "message", "suspects"),
    *("path", "line", "column", "language", "text", "value", "unit", "sentence"),
)
_FACT_COLUMNS = ("story", "fact", "kind", "unit", "subject", "status")


def frame(claims: Iterable[Claim]) -> pd.DataFrame:
    """Return one row a claim, with the columns of every output in their order.

    `line`, `column`, `start` and `end` are of dtype Int64, all others of dtype string; what a claim does not state is
    NA. `value` and `upper` are plain decimals as text: `Decimal` reads them exactly.
    """
    held = list(claims)
    return _frame({name: [getattr(claim, name) for claim in held] for name in COLUMNS})


def facts_frame(report: Report, field: str = "value") -> pd.DataFrame:
    """Return one row a fact: `story`, `fact`, `kind`, `unit`, `subject`, `status`, then a column for each language.

    A language's cell holds the `field` of its claim, one of the columns of `frame`; NA where the fact is not stated. A
    story's second document in a language has a column of its own, `pt (2)`. All are of dtype string.
    """
    if field not in COLUMNS:
        raise ValueError(f"a claim has no {field}; there are {', '.join(COLUMNS)}")
    rows = [row for checked in report.stories for row in _fact_rows(checked, field)]
    languages = sorted({name for row in rows for name in row} - set(_FACT_COLUMNS))
    return pd.DataFrame(
        {name: pd.array([row.get(name) for row in rows], dtype="string") for name in (*_FACT_COLUMNS, *languages)}
    )


def _fact_rows(checked: Checked, field: str) -> Iterator[dict[str, str | None]]:
    names = _name_documents(checked.story)
    for fact in checked.facts:
        yield {
            "story": checked.story.id,
            "fact": fact.id,
            **{name: _usual(fact, name) for name in ("kind", "unit", "subject")},
            "status": fact.status,
            **{names[claim.path]: _text(getattr(claim, field)) for claim in fact.claims},
        }


def _name_documents(story: Story) -> dict[str, str]:
    """The column of each document, by path: its language, with a number from the second of a language on."""
    names: dict[str, str] = {}
    seen: Counter[str] = Counter()
    for reading in story.readings:
        seen[reading.language] += 1
        place = seen[reading.language]
        names[reading.document.path] = reading.language if place == 1 else f"{reading.language} ({place})"
    return names


def _usual(fact: Fact, name: str) -> str | None:
    """What most claims of a fact state, the first of them where they are even."""
    return _text(Counter(getattr(claim, name) for claim in fact.claims).most_common(1)[0][0])


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def findings_frame(report: Report) -> pd.DataFrame:
    """Return one row a claim of every finding; a finding without claims has one row.

    `suspects` are paths, joined by `;`. The dtypes are those of `frame`.
    """
    rows = [
        row for checked in report.stories for finding in checked.findings for row in _rows(checked.story.id, finding)
    ]
    return _frame({name: [row.get(name) for row in rows] for name in FINDING_COLUMNS})


def _rows(story: str, finding: Finding) -> Iterator[dict[str, object]]:
    shared: dict[str, object] = {
        "code": finding.code,
        "rule": finding.rule,
        "severity": finding.severity,
        "story": story,
        "message": finding.message,
        "suspects": ";".join(finding.suspects) or None,
    }
    if not finding.claims:
        yield shared
    for claim in finding.claims:
        yield shared | {name: getattr(claim, name) for name in FINDING_COLUMNS if name not in shared}


def _frame(columns: dict[str, list[Any]]) -> pd.DataFrame:
    return pd.DataFrame({name: _column(name, values) for name, values in columns.items()})


def _column(name: str, values: list[Any]) -> ExtensionArray:
    return pd.array(values, dtype="Int64") if name in _WHOLE else pd.array(values, dtype="string")
