"""The rules of claimx, each with its reason and its examples; `RULES` holds them by code."""

from claimx.reconciliation.rules import bounds, consistency, dates, presence, registry, values
from claimx.reconciliation.rules.registry import Rule, find

RULES: dict[str, Rule] = dict(sorted(registry.RULES.items()))

__all__ = ["RULES", "Rule", "bounds", "consistency", "dates", "find", "presence", "values"]
