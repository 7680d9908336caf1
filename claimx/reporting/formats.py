"""Which format an output takes."""

from __future__ import annotations

import os
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from importlib.util import find_spec
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
    HTML = "html"
    MARKDOWN = "markdown"
    XLSX = "xlsx"
    SARIF = "sarif"
    GITHUB = "github"
    GITLAB = "gitlab"
    JUNIT = "junit"


# What claims, stories and reports can be written as.
CLAIM_FORMATS = (Format.TABLE, Format.CSV, Format.TSV, Format.JSON, Format.JSONL)
STORY_FORMATS = (Format.TABLE, Format.JSON)
REPORT_FORMATS = tuple(Format)

# What else a file's name may end in.
_ENDINGS = {"htm": Format.HTML, "md": Format.MARKDOWN, "xml": Format.JUNIT}
# Formats that need a package beyond the usual ones: its module, and the extra that installs it.
_EXTRAS = {Format.XLSX: ("xlsxwriter", "xlsx")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How to write: the format, whether a CSV starts with a byte order mark, and of a table whether it may have colours
    and whether it goes into every detail.
    """

    format: Format
    excel: bool = False
    color: bool = False
    verbose: bool = False


def style(
    stream: TextIO,
    named: str | None = None,
    *,
    output: str | None = None,
    formats: Collection[Format] = CLAIM_FORMATS,
    fallback: Format = Format.CSV,
    excel: bool = False,
    no_color: bool = False,
    verbose: bool = False,
) -> Style:
    """Choose how to write to `stream`: as `named`, else as the name of the `output` file says by its end.

    Where neither says, or the file's name ends in none of `formats`, it is a table on a terminal and else `fallback`.
    Raises ConfigError where `excel` meets a format that is not CSV.
    """
    open_choice = Format.TABLE if stream.isatty() else fallback
    chosen = _asked(named, output, formats, excel=excel) or open_choice
    if excel and chosen is not Format.CSV:
        raise ConfigError(f"--excel writes CSV, not {chosen}; leave out --format {chosen}")
    color = not no_color and not os.environ.get("NO_COLOR")
    return Style(format=chosen, excel=excel, color=color, verbose=verbose)


def require(named: str | None, *, output: str | None = None, formats: Collection[Format] = REPORT_FORMATS) -> None:
    """Raise ConfigError when what is asked for cannot be written: known before a document is read, not after.

    A workbook needs a file, and some formats need a package that is not always installed.
    """
    chosen = _asked(named, output, formats)
    if chosen is Format.XLSX and output in (None, "-"):
        raise ConfigError("--format xlsx writes a file: add --output FILE")
    module, extra = _EXTRAS.get(chosen, ("", "")) if chosen else ("", "")
    if module and find_spec(module) is None:
        raise ConfigError(f"--format {chosen} needs a package: python -m pip install 'claimx[{extra}]'")


def _asked(named: str | None, output: str | None, formats: Collection[Format], *, excel: bool = False) -> Format | None:
    """What the user asked for, in a word or by a file's name; None where both leave it open."""
    if named is not None:
        return Format(named)
    if excel:
        return Format.CSV
    ending = PurePath(output or "").suffix.removeprefix(".").lower()
    by_ending = {each.value: each for each in Format} | _ENDINGS
    chosen = by_ending.get(ending)
    return chosen if chosen in formats else None
