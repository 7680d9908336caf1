"""Claims and findings as table, CSV, TSV, JSON and JSON lines: one module a format, chosen here."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from claimx.model import Claim, Report, Story
from claimx.reporting.formats import Format, Style, style

__all__ = ["Format", "Style", "style", "write_claims", "write_report", "write_stories"]


def write_claims(claims: Iterable[Claim], stream: TextIO, style: Style) -> None:
    """Write claims as they come; only the table holds back, one document at a time."""
    match style.format:
        case Format.TABLE:
            from claimx.reporting import claim_table

            claim_table.write(claims, stream, style)
        case Format.CSV | Format.TSV:
            from claimx.reporting import delimited

            delimited.write_claims(claims, stream, style)
        case Format.JSON:
            from claimx.reporting import records

            records.write_claims(claims, stream)
        case Format.JSONL:
            from claimx.reporting import records

            records.write_claim_lines(claims, stream)


def write_report(report: Report, stream: TextIO, style: Style) -> None:
    """Write what a check found."""
    match style.format:
        case Format.TABLE:
            from claimx.reporting import check_table

            check_table.write(report, stream, style)
        case Format.CSV | Format.TSV:
            from claimx.reporting import delimited

            delimited.write_findings(report, stream, style)
        case Format.JSON:
            from claimx.reporting import records

            records.write_report(report, stream)
        case Format.JSONL:
            from claimx.reporting import records

            records.write_finding_lines(report, stream)


def write_stories(stories: Iterable[Story], stream: TextIO, style: Style) -> None:
    """Write how documents group: as JSON, or as a table that also says why."""
    if style.format is Format.JSON:
        from claimx.reporting import records

        records.write_stories(stories, stream)
    else:
        from claimx.reporting import story_table

        story_table.write(stories, stream, style)
