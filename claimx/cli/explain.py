"""`claimx explain`: what a rule means."""

from __future__ import annotations

import difflib

import click


@click.command("explain", short_help="Say what a rule means: CX101, or value-differs.")
@click.argument("code")
def command(code: str) -> None:
    """Say what the rule CODE (CX101, or its name: value-differs) finds, why, and what to do."""
    from claimx.cli.streams import opened
    from claimx.reconciliation.rules import RULES

    named = {rule.name: rule for rule in RULES.values()}
    rule = RULES.get(code.upper()) or named.get(code.lower())
    if rule is None:
        near = difflib.get_close_matches(code.lower(), named, n=1)
        hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(RULES)}"
        raise click.BadParameter(f"no rule {code}; {hint}", param_hint="CODE")
    with opened(None) as stream:
        print(f"{rule.code} {rule.name} ({rule.severity})\n\n{_wrapped(rule.explanation)}", file=stream)
        for heading, example in (("Found in:", rule.failing), ("Not found in:", rule.passing)):
            print(f"\n{heading}", *(_quoted(tag, text) for tag, text in example.items()), sep="\n", file=stream)


def _quoted(tag: str, text: str) -> str:
    """What a document says; its further lines stand below the first."""
    return f"  {tag}: {text}".replace("\n", f"\n{' ' * (len(tag) + 4)}")


def _wrapped(text: str) -> str:
    return click.wrap_text(text.strip(), width=80, preserve_paragraphs=True)
