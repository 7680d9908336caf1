"""Rules about when something happened."""

from __future__ import annotations

from claimx.model import Severity
from claimx.reconciliation.agreement import Grade
from claimx.reconciliation.cases import Case, Difference
from claimx.reconciliation.rules.registry import rule


@rule(
    "CX104",
    "date-differs",
    Severity.ERROR,
    failing={"en": "The vote is on 3 October 2018.", "pt": "A votação é em 8 de outubro de 2018."},
    passing={"en": "The vote is on 3 October 2018.", "pt": "A votação é em 3 de outubro de 2018."},
)
def date_differs(case: Case) -> bool:
    """The documents state another day, weekday, month, year or clock time.

    Only what both sides state is compared: 3 October agrees with October 2018. 3 p.m. is 15:00. Where both name a time
    zone, 10:15 BST is 9:15 GMT, and no 10:15 GMT.
    """
    return isinstance(case, Difference) and case.grade is Grade.DATE
