"""Rules about what a document leaves out or adds."""

from __future__ import annotations

from claimx.model import Severity
from claimx.reconciliation.cases import Absence, Case
from claimx.reconciliation.rules.registry import rule


@rule(
    "CX201",
    "missing",
    Severity.WARNING,
    failing={"en": "It was sold for $200 in 2018.", "pt": "Foi vendido em 2018."},
    passing={"en": "It was sold for $200 in 2018.", "pt": "Foi vendido por 200 dólares em 2018."},
)
def missing(case: Case) -> bool:
    """Other documents of the story state a figure that this one does not.

    A passage that is left out as a whole is one finding, however many figures it holds. Small numbers that are written
    in words are information: languages say *both* or *a couple* instead.
    """
    return isinstance(case, Absence) and not case.added


@rule(
    "CX202",
    "added",
    Severity.WARNING,
    failing={"en": "It was sold in 2018.", "pt": "Foi vendido por 200 dólares em 2018."},
    passing={"en": "It was sold for $200 in 2018.", "pt": "Foi vendido por 200 dólares em 2018."},
)
def added(case: Case) -> bool:
    """This document alone states a figure.

    It was added, or taken from elsewhere, or all the others have lost it. A conversion in brackets beside the figure
    that it converts is not reported, and an added passage is one finding.
    """
    return isinstance(case, Absence) and case.added
