"""The command line: one thin command a file, each loaded only when it is named."""

from claimx.cli.group import commands as main

__all__ = ["main"]
