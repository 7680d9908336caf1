"""A user's own words, laid over the packs: new units, names to be recognised, and words by language."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from claimx.languages.units import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """What a newsroom adds to the packs. It is hashable, for packs are kept, and small, for it goes to other processes.

    `subjects` are names as they are written; `words` are the tables of a pack as JSON, each with its BCP 47 tag.
    """

    units: tuple[Unit, ...] = ()
    subjects: tuple[str, ...] = ()
    words: tuple[tuple[str, str], ...] = ()

    def over(self, tag: str) -> Iterator[dict[str, Any]]:
        """The tables that lie over the pack of `tag`, those for all its regions first.

        >>> lexicon = Lexicon(words=freeze({"pt-BR": {"ratios": {"versus": ["x"]}}, "pt": {}, "es": {}}))
        >>> list(lexicon.over("pt-BR"))
        [{}, {'ratios': {'versus': ['x']}}]
        """
        for stated, tables in sorted(self.words):
            if f"{tag}-".lower().startswith(f"{stated}-".lower()):
                yield json.loads(tables)


PLAIN = Lexicon()


def freeze(words: Mapping[str, Mapping[str, Any]]) -> tuple[tuple[str, str], ...]:
    """Tables by tag in the form that `Lexicon.words` has."""
    return tuple((tag, json.dumps(tables, ensure_ascii=False)) for tag, tables in words.items())
