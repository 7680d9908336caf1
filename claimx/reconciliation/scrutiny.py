"""What is wrong within a document, whatever the others say: it contradicts itself, or its figures do not add up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from claimx.model import Claim, Finding, Severity
from claimx.reconciliation.arithmetic import find_miscounts
from claimx.reconciliation.cases import Contradiction, Miscount, Reckoning, Within
from claimx.reconciliation.contradictions import find_contradictions
from claimx.reconciliation.phrases import state, with_unit
from claimx.reconciliation.rules import find
from claimx.reconciliation.texts import Text

_ABSENT = ("missing", "added")  # the names of the rules about what a document leaves out or adds


def scrutinise(texts: Sequence[Text], findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return `findings`, the gravest first, with those about single documents.

    What has one cause is reported once. A figure that differs from the other documents need not be held against its
    own as well; and a second value for a fact is no figure that the document adds. A slip that several documents of the
    story share is one finding.
    """
    differing = {claim for finding in findings if _is_difference(finding) for claim in finding.claims}
    groups = [group for group in _gather(texts) if not (group.contradicts and differing.intersection(group.claims))]
    explained = {claim for group in groups if group.explains for claim in group.claims}
    kept = [finding for finding in findings if finding.rule not in _ABSENT or not explained.issuperset(finding.claims)]
    made = (_report(group, len(texts)) for group in groups)
    return tuple(sorted(chain(kept, made), key=lambda finding: finding.severity.rank))


def _is_difference(finding: Finding) -> bool:
    return finding.rule not in _ABSENT and finding.severity is not Severity.INFO


@dataclass(frozen=True, slots=True)
class _Group:
    """A case, and the claims of all documents that make it."""

    case: Within
    claims: tuple[Claim, ...]

    @property
    def contradicts(self) -> bool:
        return isinstance(self.case, Contradiction)

    @property
    def explains(self) -> bool:
        """A contradiction that is sure: a doubtful one leaves it to be told what is missing."""
        return isinstance(self.case, Contradiction) and self.case.severity is not Severity.INFO


def _gather(texts: Sequence[Text]) -> list[_Group]:
    """The cases of all texts; those that state the same values are one."""
    groups: dict[tuple[object, ...], _Group] = {}
    for text in texts:
        for case in _examine(text):
            first = groups.setdefault(_key(case), _Group(case, ()))
            groups[_key(case)] = replace(first, claims=(*first.claims, *_claims(case)))
    return list(groups.values())


def _examine(text: Text) -> Iterator[Within]:
    yield from find_contradictions(text)
    yield from find_miscounts(text)


def _claims(case: Within) -> tuple[Claim, ...]:
    places = (case.first, case.second) if isinstance(case, Contradiction) else (*case.parts, case.stated)
    return tuple(place.claim for place in places)


def _key(case: Within) -> tuple[object, ...]:
    reckoning = case.reckoning if isinstance(case, Miscount) else None
    return (reckoning, *sorted((claim.kind, claim.value) for claim in _claims(case)))


def _report(group: _Group, texts: int) -> Finding:
    rule = find(group.case)
    assert rule is not None, "each case within a document has a rule"  # noqa: S101
    softened = group.case.severity if isinstance(group.case, Contradiction) else None
    paths = {claim.path for claim in group.claims}
    return Finding(
        code=rule.code,
        rule=rule.name,
        severity=softened or rule.severity,
        message=describe(group.case),
        # Of two documents neither is to blame, nor is one that says what most say.
        suspects=tuple(sorted(paths)) if 2 * len(paths) < texts else (),
        claims=group.claims,
    )


def describe(case: Within) -> str:
    """One sentence for an editor."""
    if isinstance(case, Contradiction):
        first, second = case.first.claim, case.second.claim
        return f"{first.language} states {_cite(first)} in line {first.line}, but {_cite(second)} in line {second.line}"
    stated = case.stated.claim
    return f"in {stated.language}, {_describe_result(case)}, but {_cite(stated)} is stated"


def _describe_result(case: Miscount) -> str:
    first, *others = [_cite(place.claim) for place in case.parts]
    result = f"{float(case.result):,.4g}" if case.result < 10**4 else f"{round(case.result):,}"
    match case.reckoning:
        case Reckoning.SUM:
            total = with_unit(case.stated.claim, result)
            return f"{', '.join([first, *others[:-1]])} and {others[-1]} add up to {total}"
        case Reckoning.RATIO:
            return f"{first} is {result} times {others[0]}"
        case Reckoning.SHARE:
            return f"{others[0]} is {result} percent of {first}"
        case Reckoning.CHANGE if others:
            return f"{first} is {result} percent more than {others[0]}"
        case Reckoning.CHANGE:
            return f"{first} is a change of {result} percent"


def _cite(claim: Claim) -> str:
    return f'{state(claim)} ("{" ".join(claim.text.split())}")'
