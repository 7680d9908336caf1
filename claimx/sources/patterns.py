"""How a user names documents: a path with a place for the story and one for the language.

`{story}/{language}.txt` and `**/{language}/*-{story}.md` are such patterns. `*` stands for anything within the name of
a folder or a file, `**/` for any folders or none. A pattern is compared with the end of a path, from the beginning of a
name on.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence
from dataclasses import dataclass

from claimx.sources.paths import LANGUAGES, Hint, canonical

_PIECE = re.compile(r"\{(?P<field>[^{}]*)\}|(?P<folders>\*\*/)|(?P<some>\*)")
_FIELDS = {
    "story": r"(?P<story>[^/]+)",
    "language": r"(?P<language>[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Za-z]{2}|[0-9]{3}))?)",
}


@dataclass(frozen=True, slots=True)
class PathPattern:
    """A pattern as the user wrote it, ready to be compared with paths."""

    stated: str
    expression: re.Pattern[str]


def parse_pattern(stated: str) -> PathPattern:
    """The pattern that `stated` describes. Raises ValueError, with the reason, where it describes none."""
    pieces, at, seen = [], 0, set[str]()
    for match in _PIECE.finditer(stated):
        pieces.append(re.escape(stated[at : match.start()]))
        at = match.end()
        field = match["field"]
        if field is None:
            pieces.append(r"(?:[^/]+/)*" if match["folders"] else r"[^/]*")
            continue
        if field not in _FIELDS:
            raise ValueError(f"{{{field}}} is no part of a path; there are {{story}} and {{language}}")
        if field in seen:
            raise ValueError(f"{{{field}}} stands twice")
        seen.add(field)
        pieces.append(_FIELDS[field])
    if not seen:
        raise ValueError("it says neither {story} nor {language}")
    return PathPattern(stated, re.compile(rf"(?:.*/)?{''.join(pieces)}{re.escape(stated[at:])}"))


def read_pattern_hint(path: str, patterns: Sequence[PathPattern]) -> Hint | None:
    """What the first pattern that `path` follows says of it; None where it follows none.

    Without `{story}`, documents whose paths are alike but for the language tell one story.
    """
    normal = posixpath.normpath(path)
    for pattern in patterns:
        match = pattern.expression.fullmatch(normal)
        if match is None:
            continue
        found = match.groupdict()
        tag = found.get("language")
        if tag is not None and re.split("[-_]", tag)[0].lower() not in LANGUAGES:
            continue
        story = found.get("story")
        if story is None and tag is not None:
            story = f"{normal[: match.start('language')]}*{normal[match.end('language') :]}"
        return Hint(canonical(tag) if tag is not None else None, story)
    return None
