"""`claimx config`: what is in force, and where each value came from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TextIO

import click

from claimx.cli.options import color_option, format_option
from claimx.cli.settings import config_options
from claimx.config import DEFAULTS, Settings
from claimx.reporting.formats import STORY_FORMATS, Format, Style

SCHEMA = "claimx.config/1"


@click.command("config", short_help="Show the settings in force, and where each comes from.")
@config_options
@format_option(*STORY_FORMATS)
@color_option
def command(settings: Settings, named: str | None, no_color: bool) -> None:
    """Show the settings that are in force, and where each value came from.

    Options on the command line win over all of them.
    """
    from claimx import reporting
    from claimx.cli.streams import opened

    with opened(None) as stream:
        style = reporting.style(stream, named, fallback=Format.JSON, no_color=no_color)
        if style.format is Format.JSON:
            _write_json(settings, stream)
        else:
            _write_table(settings, stream, style)


def _origin(settings: Settings, key: str) -> str:
    return settings.file or "" if key in settings.stated else "default"


def _write_json(settings: Settings, stream: TextIO) -> None:
    values = {key: {"value": settings.value(key), "from": _origin(settings, key)} for key in DEFAULTS}
    json.dump({"schema": SCHEMA, "file": settings.file, "settings": values}, stream, ensure_ascii=False, indent=1)
    stream.write("\n")


def _write_table(settings: Settings, stream: TextIO, style: Style) -> None:
    from claimx.reporting.consoles import console, grid, literal

    table = grid("setting", "value", "from")
    for key in DEFAULTS:
        for name, value in _flat(key, settings.value(key)):
            shown = "" if value is None else json.dumps(value, ensure_ascii=False)
            table.add_row(literal(name), literal(shown), literal(_origin(settings, key)))
    console(stream, style).print(table)


def _flat(key: str, value: object) -> Iterator[tuple[str, object]]:
    """A table's entries with their full names: severity.CX110, languages.pt.units.wafer."""
    if not isinstance(value, dict) or not value:
        yield key, value or None
        return
    for name, inner in value.items():
        yield from _flat(f"{key}.{name}", inner)
