"""Where rich writes to, and what tables share."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TextIO

from rich.console import Console, RenderableType
from rich.style import Style as TextStyle
from rich.table import Table
from rich.text import Text

from claimx.model import Severity
from claimx.reporting.formats import Style
from claimx.reporting.plain import isolated, visible

# The width where there is no terminal to ask; COLUMNS overrides it.
WIDTH = 80

SEVERITY_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}

# Terminals with colours that would print the address of a link as text.
_LINKLESS = ("linux",)


class _Console(Console):
    def on_broken_pipe(self) -> None:
        """Leave a closed pipe to the caller; rich would end the process with 1, which says that findings were made."""
        raise  # noqa: PLE0704 - rich calls this where it has caught the error


def console(stream: TextIO, style: Style) -> Console:
    """Return a console on `stream` that takes every text literally and is as wide as the terminal, or 80.

    Only a terminal gets colours and links, whatever the environment asks for.
    """
    terminal = stream.isatty()
    return _Console(
        file=stream,
        width=None if terminal or os.environ.get("COLUMNS", "").isdigit() else WIDTH,
        color_system="auto" if style.color and terminal else None,
        markup=False,
        highlight=False,
        emoji=False,
    )


def put(screen: Console, content: RenderableType = "", cells: int = 0) -> None:
    """Print content moved to the right, every line of it, and without the spaces that fill a line up."""
    options = screen.options.update(width=max(1, screen.width - cells))
    for segments in screen.render_lines(content, options, pad=False):
        line = Text(" " * cells)
        for segment in segments:
            line.append(segment.text, segment.style)
        line.rstrip()
        screen.print(line, soft_wrap=True)


def literal(text: str, style: str = "") -> Text:
    """Return a document's or file's text for a table: literal, visible and kept in its own direction."""
    return Text(isolated(visible(text)), style)


def linked(text: str, path: str, style: str = "") -> Text:
    """Return a text that names the file at `path`, as a link to it where the terminal knows links."""
    shown = literal(text, style)
    if os.environ.get("TERM") not in _LINKLESS and os.path.isfile(path):
        shown.stylize(TextStyle(link=Path(path).absolute().as_uri()))
    return shown


def grid(*headings: str) -> Table:
    """Return an empty table without lines; without a heading line where all headings are empty."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim", show_header=any(headings))
    for heading in headings:
        table.add_column(Text(heading), overflow="fold")
    return table


def count(number: int, noun: str) -> str:
    """Return a number with its noun: `1 story`, `2,000 documents`.

    >>> count(1, "story"), count(2, "story"), count(0, "fact")
    ('1 story', '2 stories', '0 facts')
    """
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number:,} {noun if number == 1 else plural}"


def count_findings(number: int, severity: Severity) -> str:
    """Return how many findings of a severity there are: `2 errors`, `1 warning`, `3 info`."""
    return f"{number:,} info" if severity is Severity.INFO else count(number, severity.value)
