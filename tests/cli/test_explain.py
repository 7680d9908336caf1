"""`claimx explain`."""

from __future__ import annotations

import pytest

from claimx.reconciliation.rules import RULES

from .conftest import Run


@pytest.mark.parametrize("code", sorted(RULES))
def test_every_rule_is_explained(code: str, run: Run) -> None:
    rule = RULES[code]
    result = run("explain", code)
    assert result.exit_code == 0, result.output
    assert result.stdout.splitlines()[0] == f"{code} {rule.name} ({rule.severity})"
    assert " ".join(rule.explanation.split()) in " ".join(result.stdout.split())
    lines = [line for text in (*rule.failing.values(), *rule.passing.values()) for line in text.splitlines()]
    assert all(f" {line}\n" in result.stdout for line in lines)


@pytest.mark.parametrize("named", ["cx101", "value-differs", "VALUE-DIFFERS"])
def test_a_rule_has_two_names_in_any_case(named: str, run: Run) -> None:
    assert run("explain", named).stdout == run("explain", "CX101").stdout


@pytest.mark.parametrize(
    ("asked", "hint"),
    [
        pytest.param("value-difers", "did you mean value-differs?", id="a slip in a name"),
        pytest.param("CX999", "there are CX101", id="a code that is not taken"),
    ],
)
def test_an_unknown_rule_is_met_with_a_hint(asked: str, hint: str, run: Run) -> None:
    result = run("explain", asked)
    assert result.exit_code == 2, result.output
    assert hint in result.stderr.replace("\n", " ")
