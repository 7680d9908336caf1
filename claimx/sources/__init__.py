"""Files made documents: which ones, what their paths say, and their text."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from claimx.errors import SourceError
from claimx.model import Document, Problem
from claimx.sources.decoding import decode
from claimx.sources.listing import STDIN, explain, list_files
from claimx.sources.manifest import Manifest, overrule, read_manifest
from claimx.sources.paths import Hint, canonical, read_hints
from claimx.sources.patterns import PathPattern, parse_pattern, read_pattern_hint

__all__ = [
    "Hint",
    "Manifest",
    "PathPattern",
    "canonical",
    "decode",
    "list_files",
    "overrule",
    "parse_pattern",
    "read",
    "read_hints",
    "read_manifest",
]


def read(
    paths: Sequence[str],
    *,
    language: str | None,
    story: str | None = None,
    patterns: Sequence[PathPattern] = (),
    manifest: Manifest | None = None,
) -> Iterator[Document | Problem]:
    """The documents behind `paths`, in the order given, and a Problem for each input that could not be read.

    All paths are listed at once, for what one says depends on the others; each file is read when its turn comes. A
    `language` or `story` stated here wins over the path's, what `patterns` read in a path over what else it says, and
    the `manifest` over all of them. Raises LanguageError where `language` is no tag.
    """
    stated = None if language is None else canonical(language)
    items = _read_listed(list_files(paths), stated, story, patterns)
    return items if manifest is None else overrule(items, manifest)


def _read_listed(
    listed: Sequence[str | Problem], language: str | None, story: str | None, patterns: Sequence[PathPattern]
) -> Iterator[Document | Problem]:
    files = [entry for entry in listed if isinstance(entry, str)]
    stated = {path: hint for path in files if (hint := read_pattern_hint(path, patterns))}
    hints = read_hints([path for path in files if path not in stated]) | stated
    for entry in listed:
        if isinstance(entry, Problem):
            yield entry
            continue
        hint = hints[entry]
        try:
            text = decode(_read_bytes(entry), entry)
        except SourceError as error:
            yield Problem(path=entry, message=error.reason)
        except OSError as error:
            yield Problem(path=entry, message=explain(error))
        else:
            yield Document(path=entry, text=text, language=language or hint.language, story=story or hint.story)


def _read_bytes(path: str) -> bytes:
    return sys.stdin.buffer.read() if path == STDIN else Path(path).read_bytes()
