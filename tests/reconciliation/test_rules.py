"""The register of rules, and their examples, read and checked as any other text."""

from __future__ import annotations

import pytest

from claimx import extraction
from claimx.model import Document, Severity, Story
from claimx.reconciliation import check
from claimx.reconciliation.rules import RULES
from claimx.reconciliation.rules.registry import rule


def test_codes_are_those_of_the_design_in_order() -> None:
    assert list(RULES) == [
        *("CX101", "CX102", "CX103", "CX104", "CX105", "CX106", "CX107"),
        *("CX110", "CX111", "CX112", "CX201", "CX202", "CX301", "CX302"),
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


def found(example: dict[str, str]) -> dict[str, Severity]:
    readings = (extraction.read(Document(path=f"{tag}.txt", text=text, language=tag)) for tag, text in example.items())
    return {f.code: f.severity for f in check(Story(id="example", readings=tuple(readings))).findings}


@pytest.mark.parametrize("code", RULES)
def test_failing_example_breaks_this_rule_alone(code: str) -> None:
    assert found(RULES[code].failing) == {code: RULES[code].severity}


@pytest.mark.parametrize("code", RULES)
def test_passing_example_raises_no_alarm(code: str) -> None:
    others = found(RULES[code].passing)
    assert code not in others
    assert set(others.values()) <= {Severity.INFO}
