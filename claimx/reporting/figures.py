"""How a claim's quantity reads in a table: `> 200 billion USD`, `10–15 miles`, `hundreds of models`, `19 July`."""

from __future__ import annotations

from claimx.model import Bound, Claim
from claimx.reconciliation.phrases import magnitude, number, with_unit
from claimx.reporting.plain import isolated, visible

BOUNDS = {
    Bound.EXACT: "",
    Bound.ABOUT: "≈ ",
    Bound.MORE_THAN: "> ",
    Bound.AT_LEAST: "≥ ",
    Bound.LESS_THAN: "< ",
    Bound.AT_MOST: "≤ ",
}


def figure(claim: Claim) -> str:
    """Return the value with its bound and upper end, without the unit."""
    return isolated(visible(_figure(claim)))


def quantity(claim: Claim) -> str:
    """Return the figure with its unit: `> 3,000 chips`, `12%`."""
    stated = _figure(claim)
    return isolated(visible(f"{stated}×" if claim.unit == "times" else with_unit(claim, stated)))


def _figure(claim: Claim) -> str:
    # A magnitude is about what it says anyway.
    bound = Bound.EXACT if magnitude(claim) and claim.bound is Bound.ABOUT else claim.bound
    return BOUNDS[bound] + number(claim, "–")
