"""How two claims stand to each other, in one word, and how far apart they are."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Grade(Enum):
    """How two claims stand to each other, from agreement to having nothing in common."""

    SAME = auto()
    ROUNDED = auto()  # one is the other, with fewer figures
    CONVERTED = auto()  # the same in another unit
    PART = auto()  # what both state agrees, but one states less: 30 September, September
    LIMIT = auto()  # equal values, another bound
    REVERSED = auto()  # equal values, opposite bounds
    UNIT = auto()  # equal values, another unit or currency
    SCALE = auto()  # apart by a power of ten
    CONVERSION = auto()  # another unit of the same dimension, values that do not agree
    DATE = auto()
    NAME = auto()
    ORDER = auto()  # the two sides of a ratio have changed places
    EXCHANGED = auto()  # two figures of one passage have changed places
    VALUE = auto()
    NONE = auto()  # two things that cannot be held against each other

    @property
    def agrees(self) -> bool:
        """The two state the same value, as far as both of them state it."""
        return self in _AGREEING

    @property
    def differs(self) -> bool:
        """If the two claims are about the same thing, one of them is wrong."""
        return self in _DIFFERING


_AGREEING = frozenset({Grade.SAME, Grade.ROUNDED, Grade.CONVERTED, Grade.PART, Grade.LIMIT})
_DIFFERING = frozenset(Grade) - _AGREEING - {Grade.NONE}


@dataclass(frozen=True, slots=True)
class Agreement:
    """The grade of a pair, and how far apart it is: 0 for the very same, above 2 for hardly the same thing.

    `sure` is False where the units leave it open whether the two are about one thing.
    """

    grade: Grade
    cost: float = 0.0
    sure: bool = True


SAME = Agreement(Grade.SAME)
NONE = Agreement(Grade.NONE, 9.0)
