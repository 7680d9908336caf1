"""Paths as other programs want them."""

from __future__ import annotations

import os
import posixpath
from pathlib import PurePath
from urllib.parse import quote


def relative(path: str) -> str:
    """Return a path as a repository knows its files: with `/` between folders, and without `./` before it.

    >>> relative("./news/story.pt.txt")
    'news/story.pt.txt'
    """
    return posixpath.normpath(PurePath(path).as_posix())


def uri(path: str) -> str:
    """Return a path as a URI reference: relative where it is, `file://` where it is absolute.

    >>> uri("./news/história 1.txt"), uri("/news/1.txt")
    ('news/hist%C3%B3ria%201.txt', 'file:///news/1.txt')
    """
    quoted = quote(os.fsencode(relative(path)), safe="/")  # bytes: a file's name need not be valid UTF-8
    return f"file://{quoted}" if quoted.startswith("/") else quoted
