"""What the tests of the grammar share: the claims of a sentence, as short tuples."""

from __future__ import annotations

from claimx.extraction import read
from claimx.languages.lexicon import PLAIN, Lexicon
from claimx.model import Bound, Claim, Document

Stated = tuple[str, str, str | None]  # kind, value with its upper end, unit


def claims(language: str, text: str, lexicon: Lexicon = PLAIN) -> list[Claim]:
    """Every claim of `text` that others have to answer: no weak ones, no page furniture."""
    found = read(Document(path="", text=text, language=language), lexicon).claims
    return [claim for claim in found if not (claim.weak or claim.chrome)]


def stated(language: str, text: str, lexicon: Lexicon = PLAIN) -> list[Stated]:
    """Kind, value and unit of each claim of `text`; a range as `10..15`, a bound as a sign before the value."""
    return [(claim.kind.value, _value(claim), claim.unit) for claim in claims(language, text, lexicon)]


_SIGNS = {
    Bound.EXACT: "",
    Bound.ABOUT: "~",
    Bound.MORE_THAN: ">",
    Bound.AT_LEAST: ">=",
    Bound.LESS_THAN: "<",
    Bound.AT_MOST: "<=",
}


def _value(claim: Claim) -> str:
    end = "" if claim.upper is None else f"..{claim.upper}"
    return f"{_SIGNS[claim.bound]}{claim.value}{end}"
