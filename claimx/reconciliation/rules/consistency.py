"""Rules about one document, whatever the others say."""

from __future__ import annotations

from claimx.model import Severity
from claimx.reconciliation.cases import Case, Contradiction, Miscount
from claimx.reconciliation.rules.registry import rule


@rule(
    "CX301",
    "contradicts-itself",
    Severity.WARNING,
    failing={"en": "Rival sold for $2 million\nThe rival was sold for $2 billion on Monday, officials said."},
    passing={"en": "Rival sold for $2 billion\nThe rival was sold for $2 billion on Monday, officials said."},
)
def contradicts_itself(case: Case) -> bool:
    """One document states two values for one fact.

    A page holds a passage twice and only one copy was corrected, a headline says *million* where the text says
    *billion*, or a model has two scores on one benchmark. Reported only where the wording shows that both are about
    one fact; it is information where one of them is limited (*about*), written in words, or unlike the other in all
    its digits.
    """
    return isinstance(case, Contradiction)


@rule(
    "CX302",
    "does-not-add-up",
    Severity.INFO,
    failing={"en": "The company has 500 employees: 300 women and 210 men."},
    passing={"en": "The company has 500 employees: 300 women and 200 men."},
)
def does_not_add_up(case: Case) -> bool:
    """Figures that stand together do not make the total, the ratio, the share or the change that is stated with them.

    175 billion is not 86 times 2.4 billion but 73 times. Rounding is allowed for: each figure may be anything that
    would be written with the same digits. The figures may belong to different things after all, so this is never more
    than information: read the passage again.
    """
    return isinstance(case, Miscount)
