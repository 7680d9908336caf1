"""A progress bar, where somebody is watching and there is enough to do."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

Given = TypeVar("Given")
Made = TypeVar("Made")

# Below this the work is over before a bar would say anything.
FEW = 20


def track(inputs: Iterable[Given], step: Callable[[Iterable[Given]], Iterator[Made]], *, quiet: bool) -> Iterable[Made]:
    """Return what `step` makes of `inputs`, one output an input, with a bar on stderr where it is a terminal.

    Without a bar, inputs are taken as outputs are asked for; with one, they are counted first and all done before the
    first output is returned, so that the bar does not cross the output on a shared terminal.
    """
    if quiet or sys.stderr is None or not sys.stderr.isatty():
        return step(inputs)
    counted = list(inputs)
    return step(counted) if len(counted) <= FEW else _with_bar(counted, step)


def _with_bar(inputs: Sequence[Given], step: Callable[[Iterable[Given]], Iterator[Made]]) -> list[Made]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("Reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        return list(progress.track(step(inputs), total=len(inputs)))
