"""The page of the rules."""

from __future__ import annotations

from pathlib import Path

from claimx.reconciliation.rules import RULES
from claimx.reconciliation.rules.page import render

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"


def test_the_page_is_what_the_rules_say() -> None:
    hint = "write it anew: python -m claimx.reconciliation.rules.page > docs/rules.md"
    assert PAGE.read_text(encoding="utf-8") == render(), hint


def test_every_rule_has_its_section_with_everything_that_is_known_of_it() -> None:
    page = render()
    for code, rule in RULES.items():
        section = page.split(f"## {code} {rule.name}\n")[1].split("\n## ")[0]
        assert f"Default: {rule.severity}." in section
        assert rule.explanation in section
        lines = [line for text in (*rule.failing.values(), *rule.passing.values()) for line in text.splitlines()]
        assert all(line in section for line in lines)
