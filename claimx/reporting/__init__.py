"""Claims and findings for people, spreadsheets and other programs: one module a format, chosen here."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from claimx.model import Claim, Report, Story
from claimx.reporting.formats import Format, Style, require, style

__all__ = ["Format", "Style", "require", "style", "write_claims", "write_report", "write_stories"]


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
            from claimx.reporting import claim_records

            claim_records.write_claims(claims, stream)
        case Format.JSONL:
            from claimx.reporting import claim_records

            claim_records.write_claim_lines(claims, stream)


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
        case Format.MARKDOWN:
            from claimx.reporting import markdown

            markdown.write(report, stream)
        case Format.XLSX:
            from claimx.reporting import xlsx

            xlsx.write(report, stream.buffer)
        case Format.SARIF:
            from claimx.reporting import sarif

            sarif.write(report, stream)
        case Format.GITHUB:
            from claimx.reporting import github

            github.write(report, stream)
        case Format.GITLAB:
            from claimx.reporting import gitlab

            gitlab.write(report, stream)
        case Format.JUNIT:
            from claimx.reporting import junit

            junit.write(report, stream)
        case Format.HTML:
            from claimx.reporting import html

            html.write(report, stream)


def write_stories(stories: Iterable[Story], stream: TextIO, style: Style) -> None:
    """Write how documents group: as JSON, or as a table that also says why."""
    if style.format is Format.JSON:
        from claimx.reporting import records

        records.write_stories(stories, stream)
    else:
        from claimx.reporting import story_table

        story_table.write(stories, stream, style)
