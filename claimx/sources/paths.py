"""What a path says of its document: the language, and the story that it tells with others.

Four patterns are known: `name.<lang>.txt`, `name_<lang>.txt`, `<lang>/name.txt` and `name/<lang>.txt`. One file alone
proves nothing (`is.txt` is not Icelandic, `my_it.txt` not Italian), so a pattern is believed where it names at least
two languages for one story, and for a further file in one of the languages seen so.
"""

from __future__ import annotations

import posixpath
import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import chain
from typing import Final

from claimx.errors import LanguageError

# ISO 639-1, and languages with news of their own whose only code has three letters. The other codes of three letters
# are words too often to be read in file names: new, old, man, run, the.
_CODES: Final = """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el
    en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu
    ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na
    nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so
    sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    ast ceb ckb cmn fil gsw haw hmn nds yue
"""
LANGUAGES: Final = frozenset(_CODES.split())

TAG: Final = re.compile(
    r"""
    (?P<language> [a-z]{2,3})
    (?:[-_](?P<script> [a-z]{4}))?
    (?:[-_](?P<region> [a-z]{2} | [0-9]{3}))?
    """,
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)
# After an underscore a region is in capitals: story_pt_BR is Brazilian, but new_no_fr may be French.
SUFFIX: Final = re.compile(
    r"""
    (?P<name> .+?) _
    (?P<tag> [A-Za-z]{2,3} (?:[-_][A-Z][a-z]{3})? (?:-[A-Za-z]{2} | _[A-Z]{2} | [-_][0-9]{3})?)
    """,
    re.VERBOSE | re.ASCII,
)


def canonical(tag: str) -> str:
    """`tag` in the letter case of BCP 47: `pt_br` is `pt-BR`, `ZH-hant-tw` is `zh-Hant-TW`.

    Language, script and region are read, nothing is looked up or replaced. Raises LanguageError if it is no such tag.
    """
    match = TAG.fullmatch(tag)
    if match is None:
        raise LanguageError(f"{tag!r} is not a language tag; write it as in en, pt-BR, zh-Hant or zh-Hant-TW")
    language, script, region = match.group("language", "script", "region")
    return "-".join(filter(None, (language.lower(), script and script.title(), region and region.upper())))


@dataclass(frozen=True, slots=True)
class Hint:
    """What a path says; None where it says nothing, or nothing to be believed."""

    language: str | None = None
    story: str | None = None


class _Pattern(Enum):
    """The ways to name a document."""

    INFIX = auto()  # name.<lang>.txt
    SUFFIX = auto()  # name_<lang>.txt
    STEM = auto()  # name/<lang>.txt
    FOLDER = auto()  # <lang>/name.txt, at any depth


@dataclass(frozen=True, slots=True)
class _Reading:
    """One way to read a path: `story` is the path without the tag, `place` the same with a star where the tag was."""

    pattern: _Pattern
    language: str
    story: str
    place: str


def read_hints(paths: Sequence[str]) -> dict[str, Hint]:
    """What each of `paths` (with `/` between folders) says, in the light of the others.

    A story is named only where two documents or more share it; its id is the path without the tag, so `a/x.en.txt`
    and `b/x.en.txt` belong to two stories, `en/x.txt` and `fr/x.txt` to one.
    """
    mixed = _find_mixed_folders(paths)
    readings = {path: [reading for reading in _read(path) if reading.place not in mixed] for path in paths}
    groups: dict[str, set[str]] = defaultdict(set)
    for reading in chain.from_iterable(readings.values()):
        groups[reading.place].add(reading.language)
    shared = {place for place, languages in groups.items() if len(languages) > 1}
    seen = {(r.pattern, r.language) for r in chain.from_iterable(readings.values()) if r.place in shared}
    chosen = {path: _choose(found, shared, seen) for path, found in readings.items()}
    ids = _name_stories(reading for reading in chosen.values() if reading and reading.place in shared)
    return {path: Hint(found.language, ids.get(found.place)) if found else Hint() for path, found in chosen.items()}


def _choose(
    found: Sequence[_Reading], shared: Container[str], seen: Container[tuple[_Pattern, str]]
) -> _Reading | None:
    """The first reading that shares its story with another language, else the first in a language seen in that way."""
    return next(
        chain(
            (reading for reading in found if reading.place in shared),
            (reading for reading in found if (reading.pattern, reading.language) in seen),
        ),
        None,
    )


def _find_mixed_folders(paths: Sequence[str]) -> set[str]:
    """The places of folders where most files are not named by a language: is.txt and no.txt among articles."""
    files: Counter[str] = Counter()
    tagged: Counter[str] = Counter()
    for path in paths:
        folder, name = posixpath.split(posixpath.normpath(path))
        files[folder] += 1
        tagged[folder] += _parse_tag(posixpath.splitext(name)[0]) is not None
    return {posixpath.join(folder, "*") for folder, count in files.items() if 2 * tagged[folder] <= count}


def _name_stories(readings: Iterable[_Reading]) -> dict[str, str]:
    """A story id for each place: the path without the tag, or the place itself where two places would share an id."""
    stories = {reading.place: reading.story for reading in readings}
    uses = Counter(stories.values())
    return {place: story if uses[story] == 1 else place for place, story in stories.items()}


def _read(path: str) -> Iterator[_Reading]:
    """Every way to read `path`, the most telling first."""
    folder, name = posixpath.split(posixpath.normpath(path))
    stem = posixpath.splitext(name)[0]
    front, dot, tag = stem.rpartition(".")
    if dot and front and (language := _parse_tag(tag)):
        story = posixpath.join(folder, front)
        yield _Reading(_Pattern.INFIX, language, story, f"{story}.*")
    if language := _parse_tag(stem):
        yield _Reading(_Pattern.STEM, language, folder or ".", posixpath.join(folder, "*"))
    elif (match := SUFFIX.fullmatch(stem)) and (language := _parse_tag(match["tag"])) and not _is_ambiguous(match):
        story = posixpath.join(folder, match["name"])
        yield _Reading(_Pattern.SUFFIX, language, story, f"{story}_*")
    parts = folder.split("/")
    for index in reversed(range(len(parts))):
        if language := _parse_tag(parts[index]):
            before, after = parts[:index], [*parts[index + 1 :], stem]
            yield _Reading(_Pattern.FOLDER, language, "/".join([*before, *after]), "/".join([*before, "*", *after]))


def _parse_tag(text: str) -> str | None:
    """The canonical tag that `text` is, if its language is a known one."""
    match = TAG.fullmatch(text)
    return canonical(text) if match and match["language"].lower() in LANGUAGES else None


def _is_ambiguous(match: re.Match[str]) -> bool:
    """Whether the tag may be a region in small letters: story_pt_br is Brazilian or Breton, and the text will tell."""
    return match["tag"].islower() and _parse_tag(match["name"].rpartition("_")[2]) is not None
