"""Claims as a table to read: a heading for each document, a row for each claim."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TextIO

from rich.console import Console
from rich.table import Table

from claimx.model import Claim
from claimx.reporting.consoles import console, count, grid, literal
from claimx.reporting.figures import quantity
from claimx.reporting.formats import Style


def write(claims: Iterable[Claim], stream: TextIO, style: Style) -> None:
    """Write the claims, which stand together by document."""
    screen = console(stream, style)
    documents = 0
    for (path, language), group in groupby(claims, key=lambda claim: (claim.path, claim.language)):
        if documents:
            screen.print()
        _write_document(path, language, list(group), screen)
        documents += 1
    if not documents:
        screen.print("No figures.")


def _write_document(path: str, language: str, claims: Sequence[Claim], screen: Console) -> None:
    heading = literal(path, "bold").append(f"  {language}  {count(len(claims), 'claim')}", "not bold")
    screen.print(heading, soft_wrap=True)
    screen.print(_table(claims))


def _table(claims: Sequence[Claim]) -> Table:
    table = grid("place", "kind", "value", "subject", "text")
    table.columns[0].justify = "right"
    for column in table.columns[:2]:
        column.no_wrap = True
    for claim in claims:
        table.add_row(
            literal(f"{claim.line}:{claim.column}"),
            literal(claim.kind),
            literal(quantity(claim)),
            literal(claim.subject or ""),
            literal(claim.text),
        )
    return table
