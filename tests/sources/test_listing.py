"""Which files paths stand for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from claimx.model import Problem
from claimx.sources.listing import list_files


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that the relative paths of a test start from."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def make(*paths: str) -> None:
    for path in paths:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_text(path, encoding="utf-8")


def test_a_folder_is_walked_in_order(tree: Path) -> None:
    make("in/b.txt", "in/a/z.txt", "in/a/y.TXT", "in/c.md", "in/d.text", "in/plain")
    assert list_files(["in"]) == ["in/a/y.TXT", "in/a/z.txt", "in/b.txt", "in/c.md", "in/d.text", "in/plain"]


@pytest.mark.parametrize("given", ["in", "in/", "./in", "."])
def test_paths_begin_as_they_were_given(tree: Path, given: str) -> None:
    make("in/a.txt")
    assert list_files([given]) == [
        {"in": "in/a.txt", "in/": "in/a.txt", "./in": "./in/a.txt", ".": "./in/a.txt"}[given]
    ]


def test_what_is_no_document_is_passed_over(tree: Path) -> None:
    make("in/a.txt", "in/.hidden.txt", "in/.git/b.txt", "in/c.png", "in/d.json", "in/e.py", "in/README.md", "in/readme")
    os.mkfifo("in/pipe.txt")
    assert list_files(["in"]) == ["in/a.txt"]


def test_a_file_named_by_itself_is_always_taken(tree: Path) -> None:
    make("README.md", ".hidden", "notes.rst")
    assert list_files(["notes.rst", "README.md", ".hidden"]) == ["notes.rst", "README.md", ".hidden"]


def test_a_file_is_listed_once(tree: Path) -> None:
    make("in/a.txt", "in/b.txt")
    Path("in/c.txt").symlink_to("a.txt")
    assert list_files(["in/b.txt", "in", "./in/a.txt", "in", "-", "-"]) == ["in/b.txt", "in/a.txt", "-"]


def test_a_circle_of_links_is_walked_once(tree: Path) -> None:
    make("in/a/x.txt", "in/b/y.txt")
    Path("in/a/up").symlink_to("..", target_is_directory=True)
    Path("in/b/a").symlink_to("../a", target_is_directory=True)
    assert list_files(["in"]) == ["in/a/x.txt", "in/b/y.txt"]


def test_a_link_to_nothing_or_itself_is_a_problem_of_its_own(tree: Path) -> None:
    make("in/a.txt")
    Path("in/lost.txt").symlink_to("nowhere")
    Path("in/self.txt").symlink_to("self.txt")
    assert list_files(["in"]) == [
        "in/a.txt",
        Problem(path="in/lost.txt", message="no such file or folder"),
        Problem(path="in/self.txt", message="too many levels of symbolic links"),
    ]


@pytest.mark.parametrize(
    ("path", "message"),
    [
        pytest.param("missing.txt", "no such file or folder", id="no such path"),
        pytest.param("empty", "no documents in this folder", id="an empty folder"),
        pytest.param("pictures", "no documents in this folder", id="a folder without documents"),
        pytest.param("a.txt/", "not a directory", id="a file taken for a folder"),
        pytest.param("x" * 300, "file name too long", id="a name that cannot be"),
        pytest.param("a\0b", "null", id="a zero character"),
    ],
)
def test_a_path_that_leads_nowhere_costs_itself_alone(tree: Path, path: str, message: str) -> None:
    make("a.txt", "pictures/b.png")
    Path("empty").mkdir()
    problem, other = list_files([path, "a.txt"])
    assert isinstance(problem, Problem)
    assert problem.path == path
    assert message in problem.message
    assert other == "a.txt"


def test_a_folder_that_may_not_be_read_is_a_problem(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make("in/a.txt", "in/locked/b.txt")
    scandir = os.scandir

    def refuse(path: str) -> object:
        if path.endswith("locked"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert list_files(["in"]) == ["in/a.txt", Problem(path="in/locked", message="no permission to read it")]
