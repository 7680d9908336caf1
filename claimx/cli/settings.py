"""`--config` and `--isolated`: the settings of the project, which the command line overrules."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from claimx import config
from claimx.config import Settings

Command = TypeVar("Command", bound=Callable[..., Any])

_ISOLATED = "claimx.isolated"


def config_options(command: Command) -> Command:
    """`--config` and `--isolated`; the command gets the settings as `settings`.

    They are read before any other option, so that what the file states is the default of the others.
    """
    isolated = click.option(
        "--isolated", is_flag=True, is_eager=True, expose_value=False, callback=_isolate, help="Read no settings."
    )
    file = click.option(
        "--config",
        "settings",
        metavar="FILE",
        type=click.Path(),
        is_eager=True,
        callback=_load,
        help="The settings. [default: claimx.toml or pyproject.toml, here or in a folder above]",
    )
    return file(isolated(command))


def _isolate(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    ctx.meta[_ISOLATED] = value
    if value and "settings" in ctx.params and ctx.params["settings"].file is not None:
        raise click.UsageError("--isolated reads no settings, so leave out --config", ctx)


def _load(ctx: click.Context, param: click.Parameter, value: str | None) -> Settings:
    isolated = ctx.meta.get(_ISOLATED, False)
    if isolated and value is not None:
        raise click.UsageError("--isolated reads no settings, so leave out --config", ctx)
    settings = Settings() if isolated else config.load(value)
    ctx.default_map = {
        "paths": list(settings.paths),
        "source": settings.value("source"),
        "fail_on": settings.value("fail-on"),
        "select": settings.value("select"),
        "ignore": settings.value("ignore"),
        "baseline": settings.baseline,
    }
    return settings


def or_stated(ctx: click.Context, param: click.Parameter, paths: tuple[str, ...]) -> tuple[str, ...]:
    """The paths of the command line, else those of the settings."""
    chosen = paths or tuple(ctx.lookup_default("paths") or ())
    if not chosen:
        raise click.MissingParameter(ctx=ctx, param=param)
    return chosen
