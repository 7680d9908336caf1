"""Where in the documents a finding is shown by programs that want one place for it."""

from __future__ import annotations

import os
import posixpath
from dataclasses import dataclass
from pathlib import PurePath
from urllib.parse import quote

from claimx.model import Claim, Finding, Story


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A stretch of a document. Lines and columns count from 1; `end_column` is that of the character behind it."""

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1


def main_claim(finding: Finding) -> Claim | None:
    """Return the claim to show: the first of a document that is suspected, else the first; None where there is none."""
    suspected = (claim for claim in finding.claims if claim.path in finding.suspects)
    return next(suspected, finding.claims[0] if finding.claims else None)


def other_claims(finding: Finding) -> list[Claim]:
    """Return the claims of a finding beside the main one."""
    main = main_claim(finding)
    return [claim for claim in finding.claims if claim is not main]


def place(finding: Finding, story: Story) -> Place:
    """Return the place of the main claim; without one, the head of a document that is suspected, or of the first."""
    claim = main_claim(finding)
    if claim is not None:
        return place_of(claim)
    return Place(path=finding.suspects[0] if finding.suspects else story.readings[0].document.path)


def place_of(claim: Claim) -> Place:
    """Return the place of a claim, whose text may run over the end of a line."""
    breaks = claim.text.count("\n")
    start = 1 if breaks else claim.column
    return Place(
        path=claim.path,
        line=claim.line,
        column=claim.column,
        end_line=claim.line + breaks,
        end_column=start + len(claim.text) - (claim.text.rfind("\n") + 1),
    )


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
    pure = PurePath(relative(path))
    # As bytes, for a file's name need not be valid UTF-8.
    return pure.as_uri() if pure.is_absolute() else quote(os.fsencode(pure.as_posix()))
