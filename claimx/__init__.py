"""Compare the figures that the translations of one story state.

    >>> import claimx
    >>> report = claimx.check([("en", "They bought more than 3,000 chips."), ("pt", "Compraram 3000 chips.")])

`import claimx` is light: each name below loads its module when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from claimx.version import __version__

if TYPE_CHECKING:
    from claimx.api import check, extract
    from claimx.errors import ClaimxError
    from claimx.model import (
        Bound,
        Checked,
        Claim,
        Document,
        Fact,
        Finding,
        Kind,
        Number,
        Problem,
        Reading,
        Report,
        Severity,
        Status,
        Story,
    )
    from claimx.reporting.frames import facts_frame, findings_frame, frame

__all__ = [
    "Bound",
    "Checked",
    "Claim",
    "ClaimxError",
    "Document",
    "Fact",
    "Finding",
    "Kind",
    "Number",
    "Problem",
    "Reading",
    "Report",
    "Severity",
    "Status",
    "Story",
    "__version__",
    "check",
    "extract",
    "facts_frame",
    "findings_frame",
    "frame",
]

_HOMES = {
    "check": "claimx.api",
    "extract": "claimx.api",
    "facts_frame": "claimx.reporting.frames",
    "findings_frame": "claimx.reporting.frames",
    "frame": "claimx.reporting.frames",
    "ClaimxError": "claimx.errors",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module 'claimx' has no attribute {name!r}")
    value: object = getattr(import_module(_HOMES.get(name, "claimx.model")), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
