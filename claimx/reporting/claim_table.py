"""Claims as a table to read: a heading for each document, below it one for each kind, a row for each claim."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TextIO

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from claimx.model import Claim, Kind
from claimx.reporting.consoles import console, count, grid, linked, literal, put
from claimx.reporting.figures import quantity
from claimx.reporting.formats import Style

_INDENT = 4
# The most of the width that a column takes before it is folded; the text has the rest.
_SHARES = {"value": 3, "subject": 4}

Cells = tuple[Text, Text, Text, Text]


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
    heading = linked(path, path, "bold").append(f"  {language}  {count(len(claims), 'figure')}", "not bold")
    screen.print(heading, soft_wrap=True)
    rows = {kind: [_cells(claim) for claim in claims if claim.kind is kind] for kind in Kind}
    widths = _widths([cells for kind in rows.values() for cells in kind], screen)
    for kind, cells in rows.items():
        if cells:
            screen.print(Text(f"  {kind} ({len(cells):,})", "dim"))
            _write_rows(cells, widths, screen)


def _cells(claim: Claim) -> Cells:
    """Where the claim stands, what it states and of what, and its own words."""
    place = literal(f"{claim.line}:{claim.column}")
    return place, literal(quantity(claim)), literal(claim.subject or ""), literal(claim.text)


def _widths(rows: Sequence[Cells], screen: Console) -> tuple[int, int, int]:
    """The columns before the text as wide as the document needs them, so that its kinds stand in line."""
    place, value, subject = (max(cell_len(row[column].plain) for row in rows) for column in range(3))
    return place, min(value, screen.width // _SHARES["value"]), min(subject, screen.width // _SHARES["subject"])


def _write_rows(rows: Sequence[Cells], widths: Sequence[int], screen: Console) -> None:
    table = grid("", "", "", "")
    for column, width in zip(table.columns, widths, strict=False):
        column.width = width
    table.columns[0].justify = "right"
    for row in rows:
        table.add_row(*row)
    put(screen, table, _INDENT)
