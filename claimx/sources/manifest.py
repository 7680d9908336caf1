"""A manifest: which documents tell one story, and in which language, as the user says.

It is what `claimx stories --format json` writes, edited. It overrules what paths and texts say, for the paths it names.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from claimx.errors import LanguageError
from claimx.model import Document, Problem
from claimx.sources.paths import canonical
from claimx.sources.stored import StoredError, load, objects, require_keys, text

SCHEMA = "claimx.stories/1"


@dataclass(frozen=True, slots=True)
class Placing:
    """What a manifest says of one document: its story, and its language where it names one."""

    path: str
    story: str
    language: str | None


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the file `path` says; two stories with one id in it are one story."""

    path: str
    placings: tuple[Placing, ...]


def read_manifest(path: str) -> Manifest:
    """Return the manifest in the file `path`. Raises StoredError, which says where, if it is none."""
    content = load(path, SCHEMA, "manifest")
    placings = tuple(_placings(content, path))
    seen: set[str] = set()
    for placing in placings:
        if (key := _key(placing.path)) in seen:
            raise StoredError(path, f'the document "{placing.path}"', "stands there twice")
        seen.add(key)
    return Manifest(path, placings)


def _placings(content: Mapping[str, object], path: str) -> Iterator[Placing]:
    for place, story in objects(content, "stories", "", path):
        require_keys(story, ("id", "documents"), place, path)
        name = _required(story, "id", place, path)
        for where, document in objects(story, "documents", place, path):
            require_keys(document, ("path", "language"), where, path)
            yield Placing(_required(document, "path", where, path), name, _language(document, where, path))


def _required(record: Mapping[str, object], name: str, place: str, path: str) -> str:
    value = text(record, name, place, path)
    if not value:
        raise StoredError(path, f"{place}.{name}", "missing")
    return value


def _language(document: Mapping[str, object], place: str, path: str) -> str | None:
    tag = text(document, "language", place, path)
    try:
        return canonical(tag) if tag else None
    except LanguageError as error:
        raise StoredError(path, f"{place}.language", str(error)) from error


def overrule(items: Iterable[Document | Problem], manifest: Manifest) -> Iterator[Document | Problem]:
    """Yield `items` with the stories and languages that the manifest gives them.

    At the end comes a Problem for each document that the manifest names and that is not among the items.
    """
    left = {_key(placing.path): placing for placing in manifest.placings}
    for item in items:
        placing = left.pop(_key(item.path), None)
        if placing is None or isinstance(item, Problem):
            yield item
        else:
            yield replace(item, story=placing.story, language=placing.language or item.language)
    for placing in left.values():
        yield Problem(path=placing.path, message=f"named in {manifest.path}, but not among the documents")


def _key(path: str) -> str:
    """The path without the detours that a shell's completion or a listing may put into it: `./a.txt` is `a.txt`."""
    return posixpath.normpath(path)
