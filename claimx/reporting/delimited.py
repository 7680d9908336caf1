"""CSV and TSV, by way of pandas."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TextIO

import pandas as pd

from claimx.model import Claim, Report
from claimx.reporting.formats import Format, Style
from claimx.reporting.frames import findings_frame, frame

# Claims that are made into a frame at a time: a pipe sees the first of them soon, and memory holds no more.
_BATCH = 5_000

# What begins a formula in a spreadsheet program, in its full-width form too (Excel in Japanese).
_FORMULA = r"[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]"
# ... and what begins like one without being one: a negative number, and a date without its year (`--07-19`, `--08`),
# which scripts compare as it is.
_HARMLESS = r"-\d[\d.,]*%?\Z|--\d\d(-\d\d)?\Z"
_RISKY = re.compile(f"(?!{_HARMLESS}){_FORMULA}")


def write_claims(claims: Iterable[Claim], stream: TextIO, style: Style) -> None:
    """Write one line a claim below a line of column names."""
    for place, batch in enumerate(_batches(claims)):
        _write(frame(batch), stream, style, header=place == 0)


def write_findings(report: Report, stream: TextIO, style: Style) -> None:
    """Write one line a claim of every finding, below a line of column names."""
    _write(findings_frame(report), stream, style, header=True)


def defuse(text: str) -> str:
    """Return `text` so that a spreadsheet program shows it and does not run it.

    >>> defuse("=1+1"), defuse("-12.5")
    ("'=1+1", '-12.5')
    """
    return f"'{text}" if _RISKY.match(text) else text


def _batches(claims: Iterable[Claim]) -> Iterator[list[Claim]]:
    """At least one batch, for the column names."""
    ahead = iter(claims)
    yield list(islice(ahead, _BATCH))
    while batch := list(islice(ahead, _BATCH)):
        yield batch


def _write(table: pd.DataFrame, stream: TextIO, style: Style, *, header: bool) -> None:
    texts = [name for name in table.columns if table[name].dtype == "string"]
    for name in texts:
        table[name] = table[name].map(defuse, na_action="ignore")
    # Before Python 3.13 the csv module leaves a lone carriage return unquoted, and readers take it for a line's end.
    lone = any(table[name].str.contains("\r", regex=False).any() for name in texts)
    if style.excel and header:
        stream.write("\ufeff")
    table.to_csv(
        stream,
        sep="\t" if style.format is Format.TSV else ",",
        index=False,
        header=header,
        lineterminator="\n",
        quoting=csv.QUOTE_NONNUMERIC if lone else csv.QUOTE_MINIMAL,
    )
