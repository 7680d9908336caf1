"""Rules about how a stated value limits the real one, and about how exactly it is stated."""

from __future__ import annotations

from claimx.model import Severity
from claimx.reconciliation.agreement import Grade
from claimx.reconciliation.cases import Case, Difference
from claimx.reconciliation.magnitudes import limits_alone
from claimx.reconciliation.rules.registry import rule


@rule(
    "CX107",
    "bound-reversed",
    Severity.ERROR,
    failing={"en": "It has more than 3,000 chips.", "pt": "Tem no máximo 3.000 chips."},
    passing={"en": "It has more than 3,000 chips.", "pt": "Tem mais de 3.000 chips."},
)
def bound_reversed(case: Case) -> bool:
    """One document says that the real value is higher than the figure, another that it is lower.

    *Up to ten* and *more than ten* are opposite claims that share every digit.
    """
    return isinstance(case, Difference) and case.grade is Grade.REVERSED


@rule(
    "CX110",
    "bound-differs",
    Severity.WARNING,
    failing={"en": "It has more than 3,000 chips.", "pt": "Tem 3.000 chips."},
    passing={"en": "It has more than 3,000 chips.", "pt": "Tem mais de 3.000 chips."},
)
def bound_differs(case: Case) -> bool:
    """The figure is the same, but only one document says that the real value is more, less or about that much.

    *More than 3,000* in one and *3,000* in the other, or *hundreds* told as *one hundred*. Where only an *about* is
    lost or added, this is information: translators take that freedom often. A bound can get lost in a conversion too:
    *up to 10 inches* in one and *25 cm* in the other.
    """
    if not isinstance(case, Difference):
        return False
    return case.grade is Grade.LIMIT or (case.grade is Grade.CONVERTED and _loses_bound(case))


def _loses_bound(case: Difference) -> bool:
    model = case.right[0].place.figure
    return all(limits_alone(model, member.place.figure) for member in case.wrong)


@rule(
    "CX111",
    "precision-differs",
    Severity.INFO,
    failing={"en": "It scored 4.41 points.", "pt": "Marcou 4,4 pontos."},
    passing={"en": "It scored 4.41 points.", "pt": "Marcou 4,41 pontos."},
)
def precision_differs(case: Case) -> bool:
    """One document states the fact less exactly than the other.

    4.41 became 4.4, or 1,987 *about 2,000*. It is a warning where a part is gone: the day of a date, the lower end of
    a range.
    """
    return isinstance(case, Difference) and case.grade in (Grade.ROUNDED, Grade.PART)


@rule(
    "CX112",
    "converted",
    Severity.INFO,
    failing={"en": "The road is 10 miles long.", "pt": "A estrada tem 16 quilômetros."},
    passing={"en": "The road is 10 miles long.", "pt": "A estrada tem 10 milhas."},
)
def converted(case: Case) -> bool:
    """A measure was converted into another unit, and the values agree within the rounding that they show.

    Nothing is wrong; an editor may want to know.
    """
    return isinstance(case, Difference) and case.grade is Grade.CONVERTED
