"""The public names, and what they cost."""

from __future__ import annotations

import subprocess
import sys

import pytest

import claimx


def test_dir_is_the_public_names() -> None:
    assert dir(claimx) == sorted(claimx.__all__)


@pytest.mark.parametrize("name", claimx.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(claimx, name) is not None


def test_functions_are_not_modules() -> None:
    assert all(callable(getattr(claimx, name)) for name in ("check", "extract", "frame"))


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'chek'"):
        claimx.chek  # noqa: B018


def test_importing_claimx_loads_nothing_else() -> None:
    script = "import sys, claimx; print(*{'pandas', 'rich', 'babel', 'regex', 'claimx.model'} & set(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        env={"PYTHONPATH": ":".join(sys.path)},
        check=False,
    )
    assert done.stdout == "\n", done.stderr
