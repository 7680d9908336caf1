"""Which format an output takes."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath
from typing import TextIO

from claimx.errors import ConfigError


class Format(StrEnum):
    """The formats of an output."""

    TABLE = "table"
    CSV = "csv"
    TSV = "tsv"
    JSON = "json"
    JSONL = "jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How to write: the format, whether a CSV starts with a byte order mark, whether a table may have colours."""

    format: Format
    excel: bool = False
    color: bool = False


def style(
    stream: TextIO,
    named: str | None = None,
    *,
    output: str | None = None,
    fallback: Format = Format.CSV,
    excel: bool = False,
    no_color: bool = False,
) -> Style:
    """Choose how to write to `stream`: as `named`, else a table on a terminal.

    Elsewhere it is what the name of the `output` file ends in, where that is a format, and `fallback` where it is not.
    Raises ConfigError where `excel` meets a format that is not CSV.
    """
    ending = PurePath(output or "").suffix.removeprefix(".").lower()
    if named is not None:
        chosen = Format(named)
    elif excel:
        chosen = Format.CSV
    elif stream.isatty():
        chosen = Format.TABLE
    else:
        chosen = Format(ending) if ending in list(Format) else fallback
    if excel and chosen is not Format.CSV:
        raise ConfigError(f"--excel writes CSV, not {chosen}; leave out --format {chosen}")
    return Style(format=chosen, excel=excel, color=not no_color and not os.environ.get("NO_COLOR"))
