"""The command itself: what it loads, and what its exit codes mean."""

from __future__ import annotations

import os
import subprocess
import sys

import click
import pytest

from claimx import __version__, reconciliation
from claimx.cli import main
from claimx.cli.group import NAMES
from claimx.errors import PackError

from .conftest import Run

HEAVY = ("pandas", "numpy", "babel", "rich", "regex", "py3langid", "claimx.extraction", "claimx.reconciliation")


def python(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run Python with what this process can import."""
    environment = {"PYTHONPATH": os.pathsep.join(sys.path), "PATH": os.defpath, **environment}
    return subprocess.run([sys.executable, *arguments], capture_output=True, env=environment, check=False)


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["check", "--help"]], ids=" ".join)
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    script = (
        "import sys\n"
        "from claimx.cli import main\n"
        f"main({arguments!r}, standalone_mode=False)\n"
        f"print('LOADED', *sorted(set({HEAVY!r}) & set(sys.modules)))"
    )
    done = python("-c", script)
    assert done.stdout.splitlines()[-1] == b"LOADED", done


def test_help_names_every_command(run: Run) -> None:
    result = run("--help")
    assert result.exit_code == 0, result.output
    assert all(f"\n  {name} " in result.output for name in NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_option_says_what_it_does(name: str, run: Run) -> None:
    result = run(name, "--help")
    assert result.exit_code == 0, result.output
    command = main.get_command(click.Context(main), name)
    assert command is not None
    assert command.help
    assert not [option.name for option in command.params if isinstance(option, click.Option) and not option.help]


def test_version(run: Run) -> None:
    assert run("--version").output == f"claimx, version {__version__}\n"


def test_the_module_is_the_command() -> None:
    done = python("-m", "claimx", "--version")
    assert done.stdout == f"claimx, version {__version__}\n".encode(), done


def test_shells_can_complete_the_commands() -> None:
    script = "from claimx.cli import main; main(prog_name='claimx')"
    done = python("-c", script, _CLAIMX_COMPLETE="bash_complete", COMP_WORDS="claimx ex", COMP_CWORD="1")
    assert done.stdout.split() == [b"plain,extract", b"plain,explain"], done


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["chekc", "."], id="an unknown command"),
        pytest.param(["check"], id="no path"),
        pytest.param(["check", ".", "--format", "docx"], id="an unknown format"),
        pytest.param(["extract", ".", "--jobs", "0"], id="no processes"),
        pytest.param(["extract", ".", "--kind", "colour"], id="an unknown kind"),
    ],
)
def test_bad_usage_is_2(arguments: list[str], run: Run) -> None:
    result = run(*arguments)
    assert result.exit_code == 2, result.output
    assert "Error: " in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize(
    ("error", "code", "message"),
    [
        pytest.param(
            PackError("pt.toml", "scale", "is empty"), 2, "claimx: pt.toml: [scale] is empty", id="a bad pack"
        ),
        pytest.param(KeyboardInterrupt(), 130, "claimx: interrupted", id="an interruption"),
        pytest.param(ZeroDivisionError("\x1b[2J"), 3, "ZeroDivisionError: ␛[2J", id="a fault of claimx"),
    ],
)
def test_every_ending_has_its_code(
    error: BaseException, code: int, message: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(reconciliation, "group", fail)
    result = run("check", ".")
    assert result.exit_code == code, result.output
    assert message in result.stderr
    assert result.stdout == ""


def test_a_fault_asks_for_a_report(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reconciliation, "group", lambda readings: 1 / 0)
    result = run("check", ".")
    assert f"this is a fault of claimx {__version__}, not of your files. Please report it" in result.stderr
    assert len(result.stderr.splitlines()) < 15


def test_output_is_utf8_whatever_the_locale() -> None:
    script = "from claimx.cli.streams import opened, use_utf8\nuse_utf8()\nwith opened(None) as out: out.write('億\\n')"
    done = python("-c", script, PYTHONIOENCODING="latin-1")
    assert done.stdout == "億\n".encode(), done
