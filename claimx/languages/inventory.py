"""What each language has, counted from its pack, and how well it was measured to do."""

from __future__ import annotations

from collections.abc import Sized
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import tomli

from claimx.languages.loader import data, supported


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """How the check did on professional translations of news from English: percentages, from measured.toml.

    `recall` is the share of changed figures that were found; `errors` and `warned` are the lines with an error, and
    with an error or a warning, over the lines with a figure.
    """

    recall: float
    errors: float
    warned: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Inventory:
    """One language: its tag, English name and regions, and how many forms of each sort its pack states.

    CLDR's names of months, weekdays, currencies and units come on top. `measured` is by tag: a region may have its own.
    """

    tag: str
    name: str
    regions: tuple[str, ...]
    words: int
    scales: int
    bounds: int
    dates: int
    nouns: int
    measured: dict[str, Measured]


def take_inventory() -> list[Inventory]:
    """Every language that has a pack, by tag."""
    return [_count(tag) for tag in supported()]


def _count(tag: str) -> Inventory:
    tables = data(tag)
    numbers = tables["numbers"]
    counted = ("words", "loose")
    others = (tables.get(table, {}).get("words", {}) for table in ("ordinals", "fractions", "vague", "times"))
    bounds = tables.get("bounds", {})
    return Inventory(
        tag=tag,
        name=tables["name"],
        regions=tuple(tables.get("regions", {})),
        words=sum(len(numbers.get(key, {})) for key in counted) + sum(map(len, others)),
        scales=len(numbers.get("multipliers", {})) + len(numbers.get("abbreviations", {})),
        bounds=_total(bounds.get("before", {})) + _total(bounds.get("after", {})),
        dates=_total(tables.get("dates", {})) + _total(tables.get("clock", {})),
        nouns=_total(tables.get("units", {})) + _total(tables.get("currencies", {})),
        measured={name: one for name, one in measured().items() if name.split("-")[0] == tag},
    )


def _total(table: dict[str, Any]) -> int:
    """How many forms the lists and tables of `table` hold together."""
    return sum(len(forms) for forms in table.values() if isinstance(forms, Sized) and not isinstance(forms, str))


@cache
def measured() -> dict[str, Measured]:
    """The measurements, by BCP 47 tag; how they were made stands at the top of the file."""
    text = files("claimx.languages").joinpath("measured.toml").read_text("utf-8")
    return {tag: Measured(**row) for tag, row in tomli.loads(text).items()}
