"""The page of the rules, docs/rules.md, made from the rules themselves.

`python -m claimx.reconciliation.rules.page > docs/rules.md` writes it anew.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimx.reconciliation.rules import RULES
from claimx.reconciliation.rules.registry import Example, Rule

_HEAD = """\
# The rules

<!-- Made by: python -m claimx.reconciliation.rules.page > docs/rules.md -->

Each thing that `claimx check` can find has a code and a name; both are accepted by `claimx explain`. The code's first
digit says what is held against what:

- **CX1**: the documents of a story state one fact in different ways;
- **CX2**: a document leaves out a figure, or adds one;
- **CX3**: a document disagrees with itself.

The severity below is the default. A finding may be less grave where it is less sure; the explanation says when. What
makes `claimx check` fail is chosen with `--fail-on`, and `claimx.toml` can give a rule another severity
([configuration](configuration.md)).
"""


def render() -> str:
    """The whole page, in Markdown."""
    return "\n".join([_HEAD, *_table(), *(line for rule in RULES.values() for line in _section(rule))])


def _table() -> Iterator[str]:
    yield "| code | name | default |"
    yield "|---|---|---|"
    for rule in RULES.values():
        yield f"| [{rule.code}](#{rule.code.lower()}-{rule.name}) | {rule.name} | {rule.severity} |"
    yield ""


def _section(rule: Rule) -> Iterator[str]:
    yield f"## {rule.code} {rule.name}\n"
    yield f"Default: {rule.severity}.\n"
    yield f"{rule.explanation}\n"
    yield "Found in:\n"
    yield from _example(rule.failing)
    yield "Not found in:\n"
    yield from _example(rule.passing)


def _example(example: Example) -> Iterator[str]:
    yield "```"
    for tag, text in example.items():
        first, *others = text.splitlines()
        yield f"{tag}: {first}"
        yield from (f"{' ' * len(tag)}  {line}" for line in others)
    yield "```\n"


if __name__ == "__main__":
    import sys

    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(render())
