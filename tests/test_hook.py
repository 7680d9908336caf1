"""The hook for pre-commit, run by pre-commit itself on a scratch repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TEXTS = {
    "en": "The company bought 130 models for $200 billion.\n",
    "pt": "A empresa comprou 130 modelos por 200 mil milhões de dólares.\n",
}
WRONG = "A empresa comprou 113 modelos por 200 mil milhões de dólares.\n"
# What pip says when it cannot reach an index for what the hook is built with.
OFFLINE = ("No matching distribution found for setuptools", "Could not find a version that satisfies the requirement")

pytest.importorskip("pre_commit", reason="pre-commit is not installed")
if shutil.which("git") is None:
    pytest.skip("there is no git", allow_module_level=True)


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A home of its own for pre-commit and git. The hook's environment gets claimx alone: its packages are ours."""
    home = tmp_path_factory.mktemp("home")
    names = {
        f"GIT_{role}_{part}": f"{part.lower()}@example.org"
        for role in ("AUTHOR", "COMMITTER")
        for part in ("NAME", "EMAIL")
    }
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT"))}
    return {
        **kept,
        **names,
        "HOME": str(home),
        "PRE_COMMIT_HOME": str(home / "pre-commit"),
        "PIP_NO_DEPS": "1",
        "PYTHONPATH": sysconfig.get_paths()["purelib"],
    }


def git(folder: Path, environment: dict[str, str], *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, env=environment, check=True, capture_output=True)


@pytest.fixture(scope="module")
def hook(tmp_path_factory: pytest.TempPathFactory, environment: dict[str, str]) -> Path:
    """A repository that offers the hook: this project, as far as it is needed to install it."""
    folder = tmp_path_factory.mktemp("claimx")
    shutil.copytree(ROOT / "claimx", folder / "claimx", ignore=shutil.ignore_patterns("__pycache__", ".*"))
    for name in (".pre-commit-hooks.yaml", "pyproject.toml", "LICENSE"):
        shutil.copy(ROOT / name, folder / name)
    (folder / "README.md").touch()
    git(folder, environment, "init", "--quiet")
    git(folder, environment, "add", "--all")
    git(folder, environment, "commit", "--quiet", "--message", "claimx")
    return folder


@pytest.fixture
def stories(tmp_path: Path, environment: dict[str, str]) -> Path:
    """A repository with a story in two languages that agree."""
    for language, text in TEXTS.items():
        path = tmp_path / "stories" / f"{language}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    git(tmp_path, environment, "init", "--quiet")
    git(tmp_path, environment, "add", "--all")
    git(tmp_path, environment, "commit", "--quiet", "--message", "a story")
    return tmp_path


def commit_check(stories: Path, hook: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """What pre-commit says of the files that are staged."""
    config = stories / ".pre-commit-config.yaml"
    config.write_text(
        f"repos:\n- repo: {hook.as_uri()}\n  rev: HEAD\n  hooks:\n  - id: claimx-check\n    args: [stories]\n",
        encoding="utf-8",
    )
    git(stories, environment, "add", "--all")
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "run"],
        cwd=stories,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if any(sign in done.stdout + done.stderr for sign in OFFLINE):
        pytest.skip("no package index can be reached to build the hook")
    return done


def test_a_commit_of_one_translation_is_checked_against_the_others(
    stories: Path, hook: Path, environment: dict[str, str]
) -> None:
    (stories / "stories" / "pt.txt").write_text(WRONG, encoding="utf-8")
    done = commit_check(stories, hook, environment)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "CX101 value-differs" in done.stdout


def test_a_commit_of_translations_that_agree_passes(stories: Path, hook: Path, environment: dict[str, str]) -> None:
    (stories / "stories" / "pt.txt").write_text(f"\n{TEXTS['pt']}", encoding="utf-8")
    done = commit_check(stories, hook, environment)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Passed" in done.stdout
