"""How much of what documents state a check has looked at: no all-clear without saying for what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields

from claimx.model import Checked, Claim, Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Figures of one story or of several, each counted under the first that fits.

    `seen` is the sum of the others. `alone` are figures that no other document states; `repeated` stand in a passage
    that their document states once more, of which the first copy is compared. `names` are compared too, but as names.
    """

    seen: int = 0
    compared: int = 0
    alone: int = 0
    repeated: int = 0
    weak: int = 0
    chrome: int = 0
    names: int = 0

    def __add__(self, other: Coverage) -> Coverage:
        """Both taken together."""
        sums = {each.name: getattr(self, each.name) + getattr(other, each.name) for each in fields(self)}
        return Coverage(**sums)


def cover(checked: Checked) -> Coverage:
    """Count the figures of a story's documents."""
    answered = {claim for fact in checked.facts if len(fact.claims) > 1 for claim in fact.claims}
    counts = Counter(
        _sort(claim, answered, repeated)
        for reading in checked.story.readings
        for claim, repeated in _with_repeats(reading.claims)
    )
    return Coverage(seen=counts.total(), **counts)


def _sort(claim: Claim, answered: set[Claim], repeated: bool) -> str:
    if claim.chrome:
        return "chrome"
    if claim.kind is Kind.IDENTIFIER:
        return "names"
    if claim.weak:
        return "weak"
    if claim in answered:
        return "compared"
    return "repeated" if repeated else "alone"


def _with_repeats(claims: Iterable[Claim]) -> Iterator[tuple[Claim, bool]]:
    """Each claim, and whether its sentence has stood in the document before."""
    first: dict[str, int] = {}
    for claim in claims:
        start = first.setdefault(claim.sentence, claim.start)
        yield claim, claim.start - start > len(claim.sentence)


def cover_all(stories: Iterable[Checked]) -> Coverage:
    """Count the figures of several stories."""
    return sum(map(cover, stories), start=Coverage())


def describe(coverage: Coverage) -> str:
    """One line for people: what was seen, what was compared, and what was left aside."""
    aside = (
        (coverage.repeated, "repeated"),
        (coverage.weak, "weak"),
        (coverage.chrome, "in page furniture"),
        (coverage.names, "in names"),
    )
    left = ", ".join(f"{count:,} {what}" for count, what in aside if count)
    alone = f", {coverage.alone:,} without a counterpart" if coverage.alone else ""
    return (
        f"{coverage.seen:,} figure{'' if coverage.seen == 1 else 's'} seen: {coverage.compared:,} compared{alone}"
        + (f"; left aside: {left}" if left else "")
    )
