"""Claims and findings as pandas frames: the source of every tabular output, and of `claimx.frame`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import pandas as pd
from pandas.api.extensions import ExtensionArray

from claimx.model import COLUMNS, Claim, Finding, Report

# Counted from 1 (line, column) or 0 (start, end). Everything else is text: a value read as a float would lose digits.
_WHOLE = frozenset({"line", "column", "start", "end"})

FINDING_COLUMNS = (
    *("code", "rule", "severity", "story", "message", "suspects"),
    *("path", "line", "column", "language", "text", "value", "unit", "sentence"),
)


def frame(claims: Iterable[Claim]) -> pd.DataFrame:
    """Return one row a claim, with the columns of every output in their order.

    `line`, `column`, `start` and `end` are of dtype Int64, all others of dtype string; what a claim does not state is
    NA. `value` and `upper` are plain decimals as text: `Decimal` reads them exactly.
    """
    held = list(claims)
    return _frame({name: [getattr(claim, name) for claim in held] for name in COLUMNS})


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
