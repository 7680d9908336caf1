"""`claimx languages`: what is supported, and how well."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import IO, TYPE_CHECKING

import click

if TYPE_CHECKING:
    from claimx.languages.inventory import Inventory

_HEAD = ("tag", "language", "words", "scales", "bounds", "dates", "nouns", "found", "errors", "warned")
_LINE = "{:<7} {:<12}{:>6}{:>7}{:>7}{:>6}{:>6}{:>8}{:>8}{:>8}"


@click.command("languages", short_help="List the supported languages, and how well each does.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="Form of the output.",
)
def command(form: str) -> None:
    """List the supported languages: what each pack states, and how well the check was measured to do.

    Found: of a hundred figures changed in a translation from English, how many the check reports. Errors and warned:
    of a hundred lines with a figure in professional translations, how many it reports as an error, or as an error or a
    warning (some rightly so).
    """
    from claimx.cli.streams import opened
    from claimx.languages.inventory import take_inventory

    languages = take_inventory()
    with opened(None) as stream:
        if form == "json":
            json.dump([asdict(language) for language in languages], stream, ensure_ascii=False, indent=2)
            print(file=stream)
        else:
            _print_table(languages, stream)


def _print_table(languages: list[Inventory], stream: IO[str]) -> None:
    print(_LINE.format(*_HEAD), file=stream)
    for language in languages:
        counts = (language.words, language.scales, language.bounds, language.dates, language.nouns)
        own = language.measured.get(language.tag)
        shown = (f"{own.recall:.1f}", f"{own.errors:.1f}", f"{own.warned:.1f}") if own else ("", "", "")
        print(_LINE.format(language.tag, language.name, *counts, *shown).rstrip(), file=stream)
        for region in language.regions:
            one = language.measured.get(region)
            blank = [""] * len(counts)
            shown = (f"{one.recall:.1f}", f"{one.errors:.1f}", f"{one.warned:.1f}") if one else ("", "", "")
            print(_LINE.format(f"  {region}", "", *blank, *shown).rstrip(), file=stream)
