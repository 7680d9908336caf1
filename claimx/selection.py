"""Which claims are shown when nobody asks for more."""

from __future__ import annotations

from collections.abc import Collection

from claimx.model import Claim, Kind


def is_shown(claim: Claim, *, kinds: Collection[Kind] = (), everything: bool = False) -> bool:
    """Whether a claim belongs in the output: of one of `kinds`, where any are given, and a figure that counts.

    Weak claims and page furniture need `everything`; identifiers need it too, unless `kinds` asks for them by name.
    """
    if kinds and claim.kind not in kinds:
        return False
    if everything:
        return True
    return not (claim.weak or claim.chrome or (claim.kind is Kind.IDENTIFIER and Kind.IDENTIFIER not in kinds))
