"""What a finding is known by from one run to the next: its content, not its place.

A fingerprint survives edits elsewhere in the documents, new files, other findings and a move to another folder. It
changes when a sentence that the finding quotes is edited, when a document joins or leaves the finding, or when a file
is given another name.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from hashlib import sha256

from claimx.model import Checked, Claim, Finding, Story

_LENGTH = 16  # hexadecimal digits: two of a million findings are alike by chance once in 40 million reports


def fingerprint(finding: Finding, story: Story) -> str:
    """Return 16 hexadecimal digits made of the finding's code and of what its claims state, in any order.

    A finding that rests on no claim is known by the documents that it suspects, which `story` knows.
    """
    content = [finding.code, *sorted(map(_claim, finding.claims))]
    if not finding.claims:
        suspects = (each for each in story.readings if each.document.path in finding.suspects)
        content += sorted(_text(each.language, _name(each.document.path)) for each in suspects)
    return sha256(_text(*content).encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


def fingerprints(checked: Checked) -> list[str]:
    """Return the fingerprint of each finding of a story; further ones of the same content end in `-2`, `-3`, …"""
    seen: Counter[str] = Counter()
    marks = []
    for finding in checked.findings:
        mark = fingerprint(finding, checked.story)
        seen[mark] += 1
        marks.append(mark if seen[mark] == 1 else f"{mark}-{seen[mark]}")
    return marks


def _claim(claim: Claim) -> str:
    return _text(
        claim.language,
        _name(claim.path),
        claim.kind.value,
        claim.value,
        claim.upper,
        claim.unit,
        claim.bound.value,
        " ".join(claim.sentence.split()),
    )


def _name(path: str) -> str:
    """The file's name without its folder, however the system separates them."""
    return re.split(r"[\\/]", path)[-1]


def _text(*parts: str | None) -> str:
    """The parts as one text that no other parts make."""
    return json.dumps(parts, ensure_ascii=False)
