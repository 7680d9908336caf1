"""The units that all languages share, from shared.toml."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from importlib.resources import files
from typing import Any

import tomli

from claimx.errors import PackError
from claimx.model import Kind

_KEYS = {"kind", "parent", "dimension", "factor", "offset", "cldr"}


@dataclass(frozen=True, slots=True)
class Unit:
    """What a unit id means: the kind of claim it makes, and how it converts.

    `factor` says how many base units of `dimension` one of it is, after `offset` has been added (temperatures).
    """

    id: str
    kind: Kind
    parent: str | None = None
    dimension: str | None = None
    factor: Fraction | None = None
    offset: Fraction = Fraction(0)
    cldr: str | None = None


@cache
def shared() -> dict[str, Any]:
    """The tables of shared.toml as they stand in the file."""
    return tomli.loads(files("claimx.languages").joinpath("shared.toml").read_text("utf-8"))


def read_unit(name: str, table: dict[str, Any], path: str) -> Unit:
    """The unit that `table` describes. Raises PackError, which names the file `path` and the key."""
    if unknown := sorted(table.keys() - _KEYS):
        raise PackError(path, f"units.{name}.{unknown[0]}", f"unknown key; there are {', '.join(sorted(_KEYS))}")
    try:
        return Unit(
            id=name,
            kind=Kind(table["kind"]),
            parent=table.get("parent"),
            dimension=table.get("dimension"),
            factor=_exact(table["factor"]) if "factor" in table else None,
            offset=_exact(table.get("offset", "0")),
            cldr=table.get("cldr"),
        )
    except (ArithmeticError, KeyError, TypeError, ValueError) as error:
        missing = isinstance(error, KeyError)
        reason = f"no kind; there are {', '.join(Kind)}" if missing else f"unusable: {error}"
        raise PackError(path, f"units.{name}", reason) from error


def _exact(stated: str) -> Fraction:
    """A factor as a fraction. Raises ValueError where it has more digits than any unit needs: 1e999999999."""
    if len(stated) > 40 or len(stated.lower().partition("e")[2]) > 3:
        raise ValueError(f"{stated!r} has too many digits")
    return Fraction(stated)


UNITS: dict[str, Unit] = {name: read_unit(name, table, "shared.toml") for name, table in shared()["units"].items()}
ZONES: dict[str, tuple[int, ...]] = {zone: tuple(minutes) for zone, minutes in shared()["zones"].items()}
# A degree may be either of the others: papers seldom repeat the scale.
DEGREES = frozenset({"degree", "celsius", "fahrenheit"})
DEGREE_LETTERS = {"C": "celsius", "F": "fahrenheit"}  # as papers shorten them behind digits: 35C
TOUCHING: dict[str, str] = {form: unit for unit, forms in shared()["touching"].items() for form in forms}  # 6.5in
NAMESAKES = frozenset(
    frozenset((first, other)) for first, *others in shared()["namesakes"].values() for other in others
)
SYMBOLS: dict[str, tuple[str, ...]] = {sign: tuple(codes) for sign, codes in shared()["symbols"].items()}


def add(units: Iterable[Unit]) -> None:
    """Make a user's own units known in this process; adding one again changes nothing.

    Raises ValueError where an id means something else already.
    """
    for unit in units:
        if UNITS.setdefault(unit.id, unit) != unit:
            raise ValueError(f"{unit.id} is another unit already")


def widen(unit: str) -> tuple[str, ...]:
    """`unit` and the more general ones above it.

    >>> widen("girl")
    ('girl', 'child', 'person')
    """
    chain = [unit]
    while (parent := UNITS[chain[-1]].parent) is not None:
        chain.append(parent)
    return tuple(chain)
