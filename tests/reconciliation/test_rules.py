"""The register of rules; that each example fails or passes as it says is tested with the extraction."""

from __future__ import annotations

import pytest

from claimx.model import Severity
from claimx.reconciliation.rules import RULES
from claimx.reconciliation.rules.registry import rule


def test_codes_are_those_of_the_design_in_order() -> None:
    assert list(RULES) == [
        *("CX101", "CX102", "CX103", "CX104", "CX105", "CX106", "CX107"),
        *("CX110", "CX111", "CX112", "CX201", "CX202"),
    ]


@pytest.mark.parametrize("code", RULES)
def test_every_rule_explains_itself(code: str) -> None:
    known = RULES[code]
    assert known.code == code
    assert known.explanation.partition("\n")[0].endswith(".")
    assert known.failing != known.passing
    assert known.failing.keys() == known.passing.keys()


@pytest.mark.parametrize(("code", "name"), [("CX101", "something-new"), ("CX999", "value-differs")])
def test_a_taken_code_or_name_is_refused(code: str, name: str) -> None:
    with pytest.raises(ValueError, match="is taken"):
        rule(code, name, Severity.INFO, failing={}, passing={})(lambda case: False)
