"""The examples of the documentation: those marked as runnable are run on the seeds, the others are understood."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from claimx.cli import main

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"^```(?P<mark>\w+(?: [\w-]+)?)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
# What a terminal shows, which is run and compared as a whole.
SESSION = re.compile(r"^```console run\n.*?^```$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"^```.*?^```$|^ {4}[^\n]*$", re.MULTILINE | re.DOTALL)
# A command of claimx at the start of a line or of a step.
COMMAND = re.compile(r"^[ \t]*(?:- )?(?:run: )?claimx (?P<arguments>[a-z]+ [^\n|>#]*)", re.MULTILINE)


def pages() -> list[Path]:
    return sorted(path for path in (ROOT / "docs").glob("*.md"))


def blocks(mark: str) -> Iterator[tuple[str, str]]:
    """Each block that is marked so, with a name."""
    for page in pages():
        for match in BLOCK.finditer(page.read_text(encoding="utf-8")):
            if match["mark"] == mark:
                line = page.read_text(encoding="utf-8").count("\n", 0, match.start()) + 1
                yield f"{page.name} line {line}", match["text"]


def commands() -> Iterator[tuple[str, str]]:
    for page in pages():
        code = "\n".join(match[0] for match in CODE.finditer(SESSION.sub("", page.read_text(encoding="utf-8"))))
        for match in COMMAND.finditer(code):
            yield f"{page.name}: {match['arguments'].strip()}", match["arguments"]


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in blocks("sh runnable")])
def test_a_runnable_block_runs(text: str, tmp_path: Path) -> None:
    if any(".xlsx" in line for line in text.splitlines()):
        pytest.importorskip("xlsxwriter", reason="the extra xlsx is not installed")
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("there is no bash to run it")
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    shim = tmp_path / "bin" / "claimx"
    shim.parent.mkdir()
    shim.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m claimx "$@"\n', encoding="utf-8")
    shim.chmod(0o755)
    environment = os.environ | {
        "PATH": f"{shim.parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": os.pathsep.join([str(ROOT), *filter(None, sys.path)]),
    }
    done = subprocess.run(
        [bash, "-euo", "pipefail", "-c", text],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    for name in re.findall(r"(?:--output|--write-baseline) (\S+)", text):
        assert (tmp_path / name).stat().st_size, f"{name} is empty"


@pytest.mark.parametrize("arguments", [pytest.param(text, id=name) for name, text in commands()])
def test_a_command_is_understood(arguments: str) -> None:
    name, *rest = shlex.split(arguments)
    command = main.get_command(click.Context(main), name)
    assert command is not None, name
    command.make_context(name, rest)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(text, id=name)
        for mark in ("workflow", "pipeline", "pre-commit")
        for name, text in blocks(f"yaml {mark}")
    ],
)
def test_a_configuration_is_yaml(text: str) -> None:
    yaml = pytest.importorskip("yaml", reason="PyYAML comes with pre-commit")
    assert isinstance(yaml.safe_load(text), dict)


def test_the_documented_hook_exists() -> None:
    yaml = pytest.importorskip("yaml", reason="PyYAML comes with pre-commit")
    ((_, text),) = blocks("yaml pre-commit")
    offered = {hook["id"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
    used = {hook["id"] for repository in yaml.safe_load(text)["repos"] for hook in repository["hooks"]}
    assert used <= offered
