"""What documents and facts are called beside their figures."""

from __future__ import annotations

from collections import Counter

from claimx.model import Fact, Kind, Story
from claimx.reconciliation.phrases import name_unit

# What the unit's name says less well than its id: a sign is read behind a figure, not above a column.
_SIGNS = ("percent", "permille")
_KINDS = {Kind.COUNT: "number", Kind.IDENTIFIER: "name", Kind.OTHER: "figure"}


def name_documents(story: Story) -> dict[str, str]:
    """Return what each path's document is called: its language, with a number where two have the same."""
    languages = Counter(reading.language for reading in story.readings)
    return {
        reading.document.path: reading.language if languages[reading.language] == 1 else f"{reading.language} ({place})"
        for place, reading in enumerate(story.readings, start=1)
    }


def name_fact(fact: Fact) -> str:
    """Return what a fact is about, its unit or else its kind, and the thing measured: `points · GPT-4`.

    The text is as the documents have it: not yet fit for a terminal or a page.
    """
    units = units_of(fact)
    kind = fact.claims[0].kind
    what = _name_unit(units[0]) if len(units) == 1 else _KINDS.get(kind, kind.value)
    named = next((claim.subject for claim in fact.claims if claim.subject), None)
    return f"{what} · {named}" if named else what


def units_of(fact: Fact) -> list[str]:
    """Return the units that the claims name, once each; a claim without one takes that of the others."""
    return list(dict.fromkeys(claim.unit for claim in fact.claims if claim.unit))


def _name_unit(unit: str) -> str:
    return unit if unit in _SIGNS else name_unit(unit)
