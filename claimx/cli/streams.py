"""Where output goes: data to stdout or whole to a file, everything else to stderr."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from claimx.errors import ClaimxError
from claimx.model import Problem, Report
from claimx.reporting.plain import visible


class OutputError(ClaimxError):
    """An output that could not be written."""


def use_utf8() -> None:
    """Write UTF-8 to stdout and stderr whatever the locale, with line ends as they are.

    A file name that is not UTF-8 is shown with backslashes, which is also its valid form inside a JSON string.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")


def say(message: str) -> None:
    """Tell the user something, on stderr; a file's name or text cannot steer the terminal."""
    if sys.stderr is None:  # closed; print would fall back on stdout
        return
    lines = "\n".join(visible(line) for line in message.splitlines())
    try:
        print(f"claimx: {lines}", file=sys.stderr, flush=True)
    except OSError:
        abandon(sys.stderr)


def abandon(stream: TextIO) -> None:
    """Let a stream that cannot be written to swallow what it still holds, which is tried again when Python ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def require_apart(output: str | None, paths: Sequence[str]) -> None:
    """Raise OutputError where the file `output` is one of the documents behind `paths`: it would take its place."""
    from claimx.sources import list_files

    if output is None or not os.path.isfile(output):
        return
    for entry in list_files(paths):
        if isinstance(entry, str) and os.path.isfile(entry) and os.path.samefile(entry, output):
            raise OutputError(f"cannot write to {output}: it is one of the documents; name another file")


def say_problem(problem: Problem) -> None:
    """Tell the user which input could not be used, and why."""
    say(f"{problem.path}: {problem.message}")


def say_coverage(report: Report) -> None:
    """Tell the user how much of what the documents state was looked at: findings alone are no all-clear."""
    from claimx.reconciliation.coverage import cover_all, describe

    say(describe(cover_all(report.stories)))


@contextmanager
def opened(output: str | None) -> Iterator[TextIO]:
    """Open the file `output` for writing, or stdout where it is None or `-`.

    A file appears whole, under its name, when the block ends well, and not at all when it does not. A reader that
    closes the pipe early ends the block without an error. Raises OutputError when writing fails.
    """
    to_stdout = output is None or output == "-"
    try:
        with _stdout() if to_stdout else _file(Path(os.path.realpath(output or ""))) as stream:
            yield stream
    except OSError as error:
        raise OutputError(f"cannot write to {'stdout' if to_stdout else output}: {error.strerror or error}") from error


@contextmanager
def _stdout() -> Iterator[TextIO]:
    if sys.stdout is None:
        raise OSError(errno.EBADF, "it is closed")
    try:
        yield sys.stdout
        sys.stdout.flush()
    except OSError as error:
        abandon(sys.stdout)
        if not isinstance(error, BrokenPipeError):
            raise


@contextmanager
def _file(path: Path) -> Iterator[TextIO]:
    if path.exists() and not path.is_file():  # /dev/null, a named pipe: nothing that could be replaced
        with path.open("w", encoding="utf-8", errors="backslashreplace", newline="") as stream:
            yield stream
        return
    draft = path.with_name(f".{path.name}.{os.urandom(4).hex()}.tmp")
    try:
        with draft.open("x", encoding="utf-8", errors="backslashreplace", newline="") as stream:
            yield stream
        if path.exists():
            draft.chmod(path.stat().st_mode)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
