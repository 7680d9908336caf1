"""Rules are documentation: a code, a name, a severity, a reason, two examples and one small function."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from inspect import cleandoc

from claimx.model import Severity
from claimx.reconciliation.cases import Case

Test = Callable[[Case], bool]
Example = dict[str, str]  # BCP 47 tag -> what the document says


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that can be wrong. `holds` tells whether a case is one of this rule."""

    code: str
    name: str
    severity: Severity
    explanation: str
    failing: Example
    passing: Example
    holds: Test


RULES: dict[str, Rule] = {}


def rule(code: str, name: str, severity: Severity, *, failing: Example, passing: Example) -> Callable[[Test], Test]:
    """Register the decorated function, whose docstring is the explanation, under `code`.

    Raises ValueError when the code or the name is taken.
    """

    def register(holds: Test) -> Test:
        if code in RULES or any(known.name == name for known in RULES.values()):
            raise ValueError(f"{code} ({name}) is taken")
        RULES[code] = Rule(code, name, severity, cleandoc(holds.__doc__ or ""), failing, passing, holds)
        return holds

    return register


def find(case: Case) -> Rule | None:
    """The rule that `case` breaks; None when it breaks none."""
    return next((known for known in RULES.values() if known.holds(case)), None)
