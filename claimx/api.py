"""claimx as a library: text in, claims or a report out."""

from __future__ import annotations

from collections.abc import Iterable

from claimx import extraction, pipeline
from claimx.errors import LanguageError
from claimx.model import Claim, Document, Report
from claimx.selection import is_shown


def extract(text: str, language: str | None = None, everything: bool = False) -> list[Claim]:
    """Return the figures that `text` states, in reading order.

    `language` is a BCP 47 tag; without it the text has to tell. `everything` adds identifiers, page furniture and the
    articles and pronouns that may be figures. Raises LanguageError for a language without a pack.
    """
    reading = extraction.read(Document(path="", text=text, language=language), weak=everything)
    if not reading.supported:
        raise LanguageError(f"the language {reading.language} is not supported")
    return [claim for claim in reading.claims if is_shown(claim, everything=everything)]


def check(documents: Iterable[Document | tuple[str, str] | str], source: str | None = None) -> Report:
    """Return where the figures of documents that tell the same story differ.

    A document is a `Document`, a (language, text) pair, or a text. Documents are grouped into stories by what they
    state about themselves and by their content; pairs and texts, which have no path to tell them apart, are taken as
    one story and named `1`, `2`, … in their order. `source` is the language whose figures are taken as right. A
    document that could not be read is in the report's `errors`. Raises LanguageError when no document is in `source`.
    """
    inputs = [_document(given, place) for place, given in enumerate(documents, start=1)]
    return pipeline.compare(pipeline.read(inputs), source=source)


def _document(given: Document | tuple[str, str] | str, place: int) -> Document:
    if isinstance(given, Document):
        return given
    language, text = (None, given) if isinstance(given, str) else given
    return Document(path=str(place), text=text, language=language, story="story")
