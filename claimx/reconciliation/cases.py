"""What may be wrong with a fact or a document, before a rule says whether it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from fractions import Fraction

from claimx.model import Severity
from claimx.reconciliation.agreement import Grade
from claimx.reconciliation.facts import Draft, Member
from claimx.reconciliation.texts import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Two sides that state one fact in different ways; `right` is the majority, or the source, or the first of two."""

    grade: Grade
    right: tuple[Member, ...]
    wrong: tuple[Member, ...]
    severity: Severity | None = None  # None: as grave as the rule is by default
    blame: bool = True  # `wrong` are the suspects


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Claims that some texts state and others do not. One of the two is what stands out.

    `sentences` counts those of a passage that is missing as a whole, 0 where single claims are.
    """

    stated: tuple[Member, ...]  # one for each claim: what to quote
    holders: tuple[int, ...]  # the texts that state them
    absent: tuple[int, ...]  # the texts that do not
    added: bool  # the holders stand out, not the others
    severity: Severity
    blame: bool = True
    sentences: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """Two places of one document that state one fact, and not alike; in reading order."""

    first: Place
    second: Place
    severity: Severity | None = None  # None: as grave as the rule is by default


class Reckoning(Enum):
    """How a stated figure follows from others."""

    SUM = auto()
    RATIO = auto()  # how many times the one the other is
    SHARE = auto()  # how many percent of the one the other is
    CHANGE = auto()  # by how many percent the one grew to the other


@dataclass(frozen=True, slots=True, kw_only=True)
class Miscount:
    """A figure, `stated`, that does not follow from `parts`, which stand near it in its document and make `result`."""

    reckoning: Reckoning
    parts: tuple[Place, ...]
    stated: Place
    result: Fraction


Between = Difference | Absence  # of several documents
Within = Contradiction | Miscount  # one document
Case = Between | Within


@dataclass(frozen=True, slots=True)
class Verdict:
    """A case, the drafts it is about, and where the first of them stands."""

    case: Between
    drafts: tuple[Draft, ...]
    position: float
