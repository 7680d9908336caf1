"""The arguments and options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from claimx.cli.settings import config_options, or_stated
from claimx.reporting.formats import Format

Command = TypeVar("Command", bound=Callable[..., Any])


def _together(*decorators: Callable[[Command], Command]) -> Callable[[Command], Command]:
    def decorate(command: Command) -> Command:
        for decorator in reversed(decorators):
            command = decorator(command)
        return command

    return decorate


def format_option(*formats: Format) -> Callable[[Command], Command]:
    """`--format`, with the choice that a command has."""
    fallback = "CSV" if Format.CSV in formats else "JSON"
    return click.option(
        "--format",
        "named",
        type=click.Choice([each.value for each in formats]),
        help=f"How to write the result. [default: table on a terminal, {fallback} in a pipe]",
    )


reading_options = _together(
    click.argument("paths", nargs=-1, metavar="PATH...", type=click.Path(allow_dash=True), callback=or_stated),
    config_options,
    click.option("--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="Processes to read with."),
    click.option("--quiet", "-q", is_flag=True, help="No progress bar, and no line about what was read."),
)


def writing_options(*formats: Format) -> Callable[[Command], Command]:
    """How and where to write a result that may be a table, one of `formats`."""
    return _together(
        format_option(*formats),
        click.option("--output", "-o", metavar="FILE", type=click.Path(), help="Write to FILE, whole or not at all."),
        click.option("--excel", is_flag=True, help="Write CSV that Excel opens as UTF-8, with a byte order mark."),
    )


manifest_option = click.option(
    "--manifest",
    metavar="FILE",
    type=click.Path(),
    help="Stories and languages as FILE has them: what `claimx stories --format json` wrote, edited.",
)

color_option = click.option("--no-color", is_flag=True, help="No colours; setting NO_COLOR does the same.")
