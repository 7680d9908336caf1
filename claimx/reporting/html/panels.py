"""What the page builds a story's panel from when it is opened: texts cut at their figures, facts and findings."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from claimx.model import Checked, Claim, Fact, Finding, Reading
from claimx.reporting.figures import quantity
from claimx.reporting.html.safety import shown
from claimx.reporting.labels import name_documents, name_fact
from claimx.selection import is_shown

# A text, or a text with the indices of the claims that it is part of.
Piece = str | list[str | int]
Record = Mapping[str, object]

_LINE_END = re.compile(r"\r\n|[\r\n]")


def panel(checked: Checked) -> Record:
    """Return a story as plain lists; documents, claims, facts and findings refer to each other by index.

    - documents: name, language, path, supported, claims (how many figures), paragraphs (lists of pieces)
    - claims: document, figure, text, facts, findings
    - facts: what, status, claims, findings
    - findings: code, rule, severity, claims, suspects (documents), facts
    """
    claims = _marked(checked)
    index = {claim: place for place, claim in enumerate(claims)}
    documents = {reading.document.path: place for place, reading in enumerate(checked.story.readings)}
    about = [_facts_about(finding, checked.facts) for finding in checked.findings]
    stating, found = _uses(checked.facts, index), _uses(checked.findings, index)
    names = name_documents(checked.story)
    return {
        "documents": [_document(reading, names[reading.document.path], index) for reading in checked.story.readings],
        "claims": [
            {
                "document": documents[claim.path],
                "figure": quantity(claim),
                "text": shown(claim.text),
                "facts": stating[place],
                "findings": found[place],
            }
            for place, claim in enumerate(claims)
        ],
        "facts": [
            {
                "what": shown(name_fact(fact)),
                "status": fact.status,
                "claims": [index[claim] for claim in fact.claims],
                "findings": [finding for finding, facts in enumerate(about) if place in facts],
            }
            for place, fact in enumerate(checked.facts)
        ],
        "findings": [
            {
                "code": finding.code,
                "rule": finding.rule,
                "severity": finding.severity,
                "claims": [index[claim] for claim in finding.claims],
                "suspects": [documents[path] for path in finding.suspects],
                "facts": facts,
            }
            for finding, facts in zip(checked.findings, about, strict=True)
        ],
    }


def cut(text: str, claims: Sequence[Claim], index: Mapping[Claim, int]) -> list[list[Piece]]:
    """Return the lines of `text` that are not blank, each in pieces that end where a figure begins or ends.

    >>> cut("no figure\\n\\nat all", [], {})
    [['no figure'], ['at all']]
    """
    lines: list[list[Piece]] = [[]]
    for piece, covering in _pieces(text, claims):
        for place, part in enumerate(_LINE_END.split(piece)):
            if place:
                lines.append([])
            if part and covering:
                lines[-1].append([shown(part), *(index[claim] for claim in covering)])
            elif part:
                lines[-1].append(shown(part))
    return [line for line in lines if any(not isinstance(piece, str) or piece.strip() for piece in line)]


def _pieces(text: str, claims: Sequence[Claim]) -> Iterator[tuple[str, list[Claim]]]:
    """The text in pieces, each with the claims that cover it."""
    edges = sorted({0, len(text)}.union(*((claim.start, claim.end) for claim in claims)))
    waiting = sorted(claims, key=lambda claim: -claim.start)
    covering: list[Claim] = []
    for start, end in pairwise(edges):
        covering = [claim for claim in covering if claim.end > start]
        while waiting and waiting[-1].start <= start:
            covering.append(waiting.pop())
        yield text[start:end], covering


def _marked(checked: Checked) -> list[Claim]:
    """The claims that are marked in the texts: what is shown everywhere, and what a fact or a finding names."""
    parts: list[Fact | Finding] = [*checked.facts, *checked.findings]
    named = {claim for part in parts for claim in part.claims}
    return [
        claim for reading in checked.story.readings for claim in reading.claims if claim in named or is_shown(claim)
    ]


def _uses(parts: Sequence[Fact | Finding], index: Mapping[Claim, int]) -> Mapping[int, list[int]]:
    """For each claim the facts, or the findings, that hold it."""
    uses: dict[int, list[int]] = defaultdict(list)
    for place, part in enumerate(parts):
        for claim in dict.fromkeys(part.claims):
            uses[index[claim]].append(place)
    return uses


def _facts_about(finding: Finding, facts: Sequence[Fact]) -> list[int]:
    """The facts that a finding is about: the one that states all of it, or, for a passage, each that it touches."""
    claims = set(finding.claims)
    touched = [place for place, fact in enumerate(facts) if claims.intersection(fact.claims)]
    whole = [place for place in touched if claims.issubset(facts[place].claims)]
    return whole or touched


def _document(reading: Reading, name: str, index: Mapping[Claim, int]) -> Record:
    claims = [claim for claim in reading.claims if claim in index]
    return {
        "name": shown(name),
        "language": reading.language,
        "path": shown(reading.document.path),
        "supported": reading.supported,
        "claims": sum(map(is_shown, claims)),
        "paragraphs": cut(reading.document.text, claims, index),
    }
