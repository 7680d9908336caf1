"""Files made documents: which ones, what their paths say, and their text."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Final

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

# Bytes; hours of reading. What has more is a device, a pipe without an end, or a file that was named by mistake.
LARGEST: Final = 100_000_000
_CHUNK: Final = 1 << 20


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
    """All bytes of the input. Raises SourceError where they do not end, as those of a device may, or not soon."""
    if path != STDIN:
        with Path(path).open("rb") as stream:
            return _read_to_end(stream, path)
    if sys.stdin is None:
        raise SourceError(path, "standard input is closed")
    return _read_to_end(sys.stdin.buffer, path)


def _read_to_end(stream: BinaryIO, path: str) -> bytes:
    chunks: list[bytes] = []
    size = 0
    while chunk := stream.read(_CHUNK):
        chunks.append(chunk)
        size += len(chunk)
        if size > LARGEST:
            raise SourceError(
                path, f"more than {LARGEST // 10**6} MB, too much for a document; split it or leave it out"
            )
    return b"".join(chunks)
