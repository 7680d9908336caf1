"""`claimx languages`: what is supported."""

from __future__ import annotations

import click


@click.command("languages")
def command() -> None:
    """List the supported languages: the tag and the English name."""
    from babel import Locale

    from claimx.cli.streams import opened
    from claimx.languages import loader

    with opened(None) as stream:
        for tag in loader.supported():
            print(f"{tag}\t{Locale.parse(tag, sep='-').get_display_name('en')}", file=stream)
