"""Sessions that the documentation shows: commands and what a terminal of 80 columns shows for them.

They stand in blocks marked `console run`, each command behind `$ `. A block that ends in a line `…` shows the beginning
alone. `python -m tests.docs.shown` runs every one of them again, and writes what it shows now.
"""

from __future__ import annotations

import os
import pty
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "README.md", ROOT / "docs" / "usage.md")
MORE = "…"
FAULT = "this is a fault of claimx"

_BLOCK = re.compile(r"^```console run\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Session:
    """A block: the page that it stands on, the line where it begins, and its lines."""

    page: Path
    line: int
    lines: tuple[str, ...]

    @property
    def commands(self) -> list[str]:
        return [line.removeprefix("$ ") for line in self.lines if line.startswith("$ ")]

    @property
    def is_beginning(self) -> bool:
        return self.lines[-1] == MORE


def sessions() -> Iterator[Session]:
    """Every session of the pages."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for match in _BLOCK.finditer(text):
            yield Session(page, text.count("\n", 0, match.start()) + 1, tuple(match["text"].splitlines()))


def run(session: Session, folder: Path) -> list[str]:
    """What the session shows when it is run in `folder`, which gets a copy of the seeds; cut where the session is."""
    if not (folder / "seeds").exists():
        shutil.copytree(ROOT / "seeds", folder / "seeds")
    shim = folder / "bin" / "claimx"
    shim.parent.mkdir(exist_ok=True)
    shim.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m claimx "$@"\n', encoding="utf-8")
    shim.chmod(0o755)
    shown = _run_in_terminal(_script(session.commands), folder, shim.parent).splitlines()
    return [*shown[: len(session.lines) - 1], MORE] if session.is_beginning else shown


def _script(commands: list[str]) -> str:
    """Every command below its own text; `$?` is that of the one before."""
    steps = (f"printf '$ %s\\n' {shlex.quote(command)}; (exit $last); {command}\nlast=$?" for command in commands)
    return "\n".join(["last=0", *steps])


def _run_in_terminal(script: str, folder: Path, programs: Path) -> str:
    master, terminal = pty.openpty()
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
    environment = kept | {
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": os.pathsep.join([str(ROOT), *filter(None, sys.path)]),
        "COLUMNS": "80",
        "TERM": "dumb",
    }
    with subprocess.Popen(
        [shutil.which("bash") or "bash", "-c", script],
        cwd=folder,
        env=environment,
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
    ):
        os.close(terminal)
        shown = b"".join(_read(master))
    os.close(master)
    return shown.decode().replace("\r\n", "\n")


def _read(master: int) -> Iterator[bytes]:
    while True:
        try:
            part = os.read(master, 1 << 16)
        except OSError:  # how Linux says that the terminal has been closed
            return
        if not part:
            return
        yield part


def renew() -> None:
    """Write what each session shows now into its page."""
    for page in PAGES:
        held = [session for session in sessions() if session.page == page]
        text = page.read_text(encoding="utf-8")
        for session, block in zip(held, _BLOCK.findall(text), strict=True):
            with tempfile.TemporaryDirectory() as folder:
                shown = "\n".join(run(session, Path(folder)))
            if FAULT in shown:
                sys.exit(f"{page.name} line {session.line} is not renewed:\n{shown}")
            text = text.replace(f"```console run\n{block}```", f"```console run\n{shown}\n```")
        page.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    renew()
