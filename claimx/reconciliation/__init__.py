"""Claims of one story, held against each other: stories, facts, findings."""

from claimx.reconciliation.checking import check
from claimx.reconciliation.stories import group

__all__ = ["check", "group"]
