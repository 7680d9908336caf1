"""Steps in the folded text: over a space, to the phrases beside a figure, to the next number."""

from __future__ import annotations

from typing import NamedTuple

from claimx.extraction.figure import Figure, is_recent_year
from claimx.extraction.numerals import compose
from claimx.languages import roles
from claimx.languages.folding import SPACE
from claimx.languages.pack import NOTHING, Entry, Group, Pack
from claimx.languages.units import UNITS
from claimx.model import Bound, Kind

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
        return self.before_end - len(self.before.phrase)

    @property
    def after_end(self) -> int:
        """Where the phrase behind the figure ends."""
        return self.after_start + len(self.after.phrase)


def beside(text: str, figure: Figure, pack: Pack) -> Beside:
    """The phrases beside `figure`, each at most one gap away."""
    end, start = back_over_space(text, figure.start), skip_space(text, figure.end)
    return Beside(pack.left.before(text, end), end, pack.right.after(text, start), start)


def kind_of(unit: Entry) -> Kind:
    """The kind of claim that a unit of the lexicon makes."""
    return UNITS[str(unit.payload)].kind


def is_elided(text: str, unit: Entry, end: int) -> bool:
    """Whether a unit of one letter that ends at `end` is a word cut short before an apostrophe: the s of *s'est*."""
    return len(unit.phrase) == 1 and unit.phrase.isalpha() and text[end : end + 1] == "'"


def means_minutes(text: str, figure: Figure, pack: Pack) -> bool:
    """Whether the word for the points of `figure` is one for minutes as well: 分."""
    return figure.unit == "point" and roles.MINUTE in pack.right.after(text, figure.unit_at)


def bound_in(group: Group) -> tuple[Bound, bool] | None:
    """The bound that a phrase states, and whether it is a loose one."""
    found = group.get(roles.BOUND) or group.get(roles.LOOSE_BOUND)
    if found is None or not isinstance(found.payload, Bound):
        return None
    return found.payload, found.role is roles.LOOSE_BOUND


def unit_stands_before(text: str, figure: Figure, pack: Pack) -> bool:
    """Whether the unit stands before the figure, as in %10'u çocuklarıyla: no noun further on is what it counts."""
    return roles.UNIT in group_before(text, figure.start, pack)


def is_until(bound: Bound, figure: Figure) -> bool:
    """Whether "up to" this figure means until that year: até 2030, 2030'a kadar, 2030 तक."""
    return bound is Bound.AT_MOST and figure.bare and figure.unit is None and is_recent_year(figure.value)


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


def group_behind(text: str, at: int, pack: Pack) -> Group:
    """The phrase that begins behind the spaces at `at`."""
    return pack.right.after(text, skip_space(text, at))


def group_before(text: str, at: int, pack: Pack) -> Group:
    """The phrase that ends before the spaces that end at `at`."""
    return pack.left.before(text, back_over_space(text, at))


def group_joined(text: str, at: int, pack: Pack) -> Group:
    """The phrase that begins behind the spaces or the hyphen at `at`."""
    return pack.right.after(text, skip_joint(text, at))


def is_same_unit(text: str, unit: str, end: int, pack: Pack) -> bool:
    """Whether what ends at `end` counts what the figure before it does, by the word behind it: 3 % to 5 %."""
    return any(one.payload == unit for one in group_joined(text, end, pack).entries)


def link_between(text: str, end: int, start: int, pack: Pack) -> Group:
    """The phrase that fills, with spaces at most, all that lies from `end` to `start`: the *und* of 9,4 und 7,1."""
    place = skip_space(text, end)
    link = pack.right.after(text, place)
    return link if link and skip_space(text, place + len(link.phrase)) == start else NOTHING


def is_zero(text: str, at: int, pack: Pack) -> bool:
    """Whether a word for nought begins at `at`: the side of a score."""
    match = pack.number.match(text, at)
    return match is not None and pack.words[match.group()].value == 0


def next_number(text: str, at: int, pack: Pack) -> Figure | None:
    """The number that begins behind the spaces at `at`."""
    place = skip_space(text, at)
    return compose(text, place, pack) if place < len(text) else None
