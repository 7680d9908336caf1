"""Steps in the folded text: over a space, to the phrases beside a figure, to the next number."""

from __future__ import annotations

from typing import NamedTuple

from claimx.extraction.figure import Figure
from claimx.extraction.numerals import compose
from claimx.languages import roles
from claimx.languages.folding import SPACE
from claimx.languages.pack import Entry, Pack
from claimx.languages.roles import Role
from claimx.model import Bound

Group = tuple[Entry, ...]  # every entry of one phrase of the lexicon
_SPACES = (" ", SPACE)


class Beside(NamedTuple):
    """The phrases right beside a figure, if any: where the one before it ends, and where the one behind it begins."""

    before: Group
    before_end: int
    after: Group
    after_start: int

    @property
    def before_start(self) -> int:
        """Where the phrase before the figure begins."""
        return self.before_end - len(self.before[0].phrase)

    @property
    def after_end(self) -> int:
        """Where the phrase behind the figure ends."""
        return self.after_start + len(self.after[0].phrase)


def beside(text: str, figure: Figure, pack: Pack) -> Beside:
    """The phrases beside `figure`, each at most one gap away."""
    end, start = back_over_space(text, figure.start), skip_space(text, figure.end)
    return Beside(pack.left.before(text, end), end, pack.right.after(text, start), start)


def entry(group: Group, role: Role) -> Entry | None:
    """The entry of `group` that has this role."""
    for one in group:  # a plain loop: this is asked some twenty times a figure
        if one.role is role:
            return one
    return None


def bound_in(group: Group) -> tuple[Bound, bool] | None:
    """The bound that a phrase states, and whether it is a loose one."""
    found = entry(group, roles.BOUND) or entry(group, roles.LOOSE_BOUND)
    if found is None or not isinstance(found.payload, Bound):
        return None
    return found.payload, found.role is roles.LOOSE_BOUND


def is_until(bound: Bound, figure: Figure) -> bool:
    """Whether "up to" this figure means until that year: até 2030, 2030'a kadar, 2030 तक."""
    return bound is Bound.AT_MOST and figure.bare and figure.unit is None and 1900 <= figure.value <= 2099


def skip_space(text: str, at: int) -> int:
    """The place behind the spaces at `at`, of which converted text may have two or three, or `at`."""
    end = at
    while end < at + 3 and text[end : end + 1] in _SPACES:
        end += 1
    return end


def back_over_space(text: str, at: int) -> int:
    """The place before the spaces that end at `at`, or `at`."""
    start = at
    while 0 < start > at - 3 and text[start - 1] in _SPACES:
        start -= 1
    return start


def skip_joint(text: str, at: int) -> int:
    """Behind the spaces at `at`, or behind a hyphen that joins a word to the figure: 16-year-old."""
    if text[at : at + 1] == "-" and text[at + 1 : at + 2].isalpha():
        return at + 1
    return skip_space(text, at)


def next_number(text: str, at: int, pack: Pack) -> Figure | None:
    """The number that begins behind the spaces at `at`."""
    place = skip_space(text, at)
    return compose(text, place, pack) if place < len(text) else None
