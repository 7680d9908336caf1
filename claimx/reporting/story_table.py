"""Stories as a list to read: their documents, and what tied them together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from rich.text import Text

from claimx.model import Story
from claimx.reporting.consoles import console, count, linked, literal, put
from claimx.reporting.formats import Style


def write(stories: Iterable[Story], stream: TextIO, style: Style) -> None:
    """Write each story's id, documents and reasons."""
    screen = console(stream, style)
    for place, story in enumerate(stories):
        if place:
            screen.print()
        number = count(len(story.readings), "document")
        screen.print(literal(story.id, "bold").append(f"  {number}", "not bold"), soft_wrap=True)
        width = max(len(reading.language) for reading in story.readings)
        for reading in story.readings:
            path = reading.document.path
            screen.print(Text(f"  {reading.language:{width}}  ").append_text(linked(path, path)), soft_wrap=True)
        for reason in story.why:
            put(screen, Text("because ").append_text(literal(reason)), 2)
