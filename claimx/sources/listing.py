"""Which files the given paths stand for."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from typing import Final

from claimx.model import Problem

STDIN: Final = "-"
EXTENSIONS: Final = frozenset({".txt", ".text", ".md", ".markdown", ""})


def list_files(paths: Sequence[str]) -> list[str | Problem]:
    """The files behind `paths`, in the order given, and a Problem for each path that leads to none.

    A file named by itself is always taken, whatever it is called. A folder is walked in sorted order; taken are files
    ending in .txt, .text, .md, .markdown or nothing at all, save hidden ones and those called README. A file is listed
    once, under the first of its names. What is found in a folder is called by the folder as it was given, a slash, and
    the rest. `-` stands for standard input.
    """
    listing = _Listing()
    return [entry for path in paths for entry in listing.list_path(path)]


class _Listing:
    """A walk that remembers what it has seen: files by their real path, folders by device and inode."""

    def __init__(self) -> None:
        self._files: set[str] = set()

    def list_path(self, path: str) -> Iterator[str | Problem]:
        if path != STDIN:
            try:
                mode = os.stat(path).st_mode
            except (OSError, ValueError) as error:  # ValueError: a zero character in the path
                yield Problem(path=path, message=explain(error))
                return
            if stat.S_ISDIR(mode):
                yield from self._list_folder(path)
                return
        if self._is_new(path):
            yield path

    def _is_new(self, path: str) -> bool:
        real = path if path == STDIN else os.path.realpath(path)
        if real in self._files:
            return False
        self._files.add(real)
        return True

    def _list_folder(self, path: str) -> Iterator[str | Problem]:
        empty = True
        for entry in _walk(path):
            empty = False
            if isinstance(entry, Problem) or self._is_new(entry):
                yield entry
        if empty:
            kinds = ", ".join(sorted(EXTENSIONS - {""}))
            yield Problem(path=path, message=f"no documents in this folder: none ends in {kinds} or nothing at all")


def _walk(top: str) -> Iterator[str | Problem]:
    """The documents below the folder `top`, sorted by path, each folder entered once however many links lead to it."""
    entered: set[tuple[int, int]] = set()
    pending = [top]
    while pending:
        path = pending.pop()
        try:
            status = os.stat(path)
            if not stat.S_ISDIR(status.st_mode):
                if stat.S_ISREG(status.st_mode):
                    yield path
                continue
            if (status.st_dev, status.st_ino) in entered:
                continue
            entered.add((status.st_dev, status.st_ino))
            with os.scandir(path) as entries:
                inside = sorted(f"{path.rstrip('/')}/{entry.name}" for entry in entries if _is_wanted(entry))
        except OSError as error:
            yield Problem(path=path, message=explain(error))
        else:
            pending.extend(reversed(inside))


def _is_wanted(entry: os.DirEntry[str]) -> bool:
    """Whether a folder's entry may be, or hold, a document. A link to nothing is, so that it is spoken of."""
    name = entry.name
    if name.startswith("."):
        return False
    if _is_folder(entry):
        return True
    stem, extension = os.path.splitext(name)
    if extension.lower() not in EXTENSIONS or stem.upper() == "README":
        return False
    return entry.is_symlink() or entry.is_file()


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link to itself
        return False


def explain(error: OSError | ValueError) -> str:
    """What went wrong, for people: the system's own words, without the path, which is shown beside them."""
    if isinstance(error, FileNotFoundError):
        return "no such file or folder"
    if isinstance(error, PermissionError):
        return "no permission to read it"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror[0].lower() + error.strerror[1:]
    return str(error)
