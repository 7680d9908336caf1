"""The `claimx` command: finds the command that is named, loads it, and gives every ending its exit code."""

from __future__ import annotations

import errno
import gc
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any, cast

import click

from claimx.cli.exits import Exit
from claimx.cli.streams import abandon, say, use_utf8
from claimx.errors import ClaimxError
from claimx.version import __version__

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
        return cast("click.Command", import_module(f"claimx.cli.{cmd_name}").command)

    def make_context(self, *args: Any, **kwargs: Any) -> click.Context:
        """Read the command line; asked for help, this is where it is shown."""
        use_utf8()
        with _endings():
            return super().make_context(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        # What is made lives until it is written, and holds no rings: to look for garbage after every 700 objects, of
        # all that pandas and the packs have made as well, finds nothing and takes a tenth of the time.
        gc.set_threshold(1_000_000, 50, 50)
        with _endings():
            return super().invoke(ctx)


@contextmanager
def _endings() -> Iterator[None]:
    """Turn every error into a message and an exit code."""
    try:
        yield
    except (click.ClickException, click.exceptions.Exit):
        raise
    except ClaimxError as error:
        say(str(error))
        raise click.exceptions.Exit(Exit.UNUSABLE) from error
    except KeyboardInterrupt as interrupt:
        say("interrupted")
        raise click.exceptions.Exit(Exit.INTERRUPTED) from interrupt
    except BrokenPipeError as error:  # of the help: what a command writes is looked after where it is written
        abandon(sys.stdout)
        raise click.exceptions.Exit(Exit.FINE) from error
    except Exception as fault:
        if isinstance(fault, OSError) and fault.errno == errno.ENOSPC:
            abandon(sys.stdout)
            say(f"cannot write to stdout: {fault.strerror}")
            raise click.exceptions.Exit(Exit.UNUSABLE) from fault
        say("".join(traceback.format_exception(fault, limit=-3)).rstrip())
        say(f"this is a fault of claimx {__version__}, not of your files. Please report it with the lines above.")
        raise click.exceptions.Exit(Exit.FAULT) from fault


@click.command(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 no findings that matter, 1 findings, 2 bad usage or unusable input, 3 a fault of claimx,"
    " 130 interrupted.",
)
@click.version_option(__version__, prog_name="claimx")
def commands() -> None:
    """Compare the figures that the translations of one story state."""
