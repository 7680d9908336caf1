"""Where rich writes to, and what tables share."""

from __future__ import annotations

import os
from typing import TextIO

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from claimx.model import Severity
from claimx.reporting.formats import Style
from claimx.reporting.plain import isolated, visible

# The width where there is no terminal to ask; COLUMNS overrides it.
WIDTH = 80

SEVERITY_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}


class _Console(Console):
    def on_broken_pipe(self) -> None:
        """Leave a closed pipe to the caller; rich would end the process with 1, which says that findings were made."""
        raise  # rich calls this where it has caught the error


def console(stream: TextIO, style: Style) -> Console:
    """Return a console on `stream` that takes every text literally and is as wide as the terminal, or 80."""
    return _Console(
        file=stream,
        width=None if stream.isatty() or os.environ.get("COLUMNS", "").isdigit() else WIDTH,
        color_system="auto" if style.color else None,
        markup=False,
        highlight=False,
        emoji=False,
    )


def literal(text: str, style: str = "") -> Text:
    """Return a document's or file's text for a table: literal, visible and kept in its own direction."""
    return Text(isolated(visible(text)), style)


def grid(*headings: str) -> Table:
    """Return an empty table without lines, its first column indented by two."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for heading in headings:
        table.add_column(Text(heading), overflow="fold")
    return table


def indented(content: RenderableType, cells: int = 2) -> Padding:
    """Return content moved to the right, every line of it."""
    return Padding(content, (0, 0, 0, cells), expand=False)


def count(number: int, noun: str) -> str:
    """Return a number with its noun: `1 story`, `2,000 documents`.

    >>> count(1, "story"), count(2, "story"), count(0, "fact")
    ('1 story', '2 stories', '0 facts')
    """
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number:,} {noun if number == 1 else plural}"
