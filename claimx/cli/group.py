"""The `claimx` command: finds the command that is named, loads it, and gives every ending its exit code."""

from __future__ import annotations

import traceback
from importlib import import_module
from typing import Any, cast

import click

from claimx.version import __version__
from claimx.cli.exits import Exit
from claimx.cli.streams import say, use_utf8
from claimx.errors import ClaimxError

NAMES = ("extract", "check", "stories", "explain", "languages", "config")


class Commands(click.Group):
    """A group whose commands are modules of this package, imported by name.

    click's own exit code for an error, an interruption and a closed pipe is 1, which here would say that findings were
    made; so they are given their own.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the help."""
        return list(NAMES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command that is named."""
        if cmd_name not in NAMES:
            return None
        return cast(click.Command, import_module(f"claimx.cli.{cmd_name}").command)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command, and turn every error into a message and an exit code."""
        use_utf8()
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit):
            raise
        except ClaimxError as error:
            say(str(error))
            ctx.exit(Exit.UNUSABLE)
        except KeyboardInterrupt:
            say("interrupted")
            ctx.exit(Exit.INTERRUPTED)
        except Exception as fault:
            say("".join(traceback.format_exception(fault, limit=-3)).rstrip())
            say(f"this is a fault of claimx {__version__}, not of your files. Please report it with the lines above.")
            ctx.exit(Exit.FAULT)


@click.command(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 no findings that matter, 1 findings, 2 bad usage or unusable input, 3 a fault of claimx,"
    " 130 interrupted.",
)
@click.version_option(__version__, prog_name="claimx")
def commands() -> None:
    """Compare the figures that the translations of one story state."""
