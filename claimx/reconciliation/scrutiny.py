"""What is wrong within a document, whatever the others say: it contradicts itself, or its figures do not add up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from claimx.model import Claim, Finding, Severity
from claimx.reconciliation.arithmetic import find_miscounts
from claimx.reconciliation.cases import Contradiction, Miscount, Reckoning, Within
from claimx.reconciliation.contradictions import find_contradictions
from claimx.reconciliation.messages import state
from claimx.reconciliation.rules import find
from claimx.reconciliation.texts import Text

_ABSENT = ("missing", "added")  # the names of the rules about what a document leaves out or adds


def scrutinise(texts: Sequence[Text], findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return `findings`, the gravest first, with those about single documents.

    What has one cause is reported once. A figure that differs from the other documents need not be held against its
    own as well; and a second value for a fact is no figure that the document adds. A slip that several documents of the
    story share is one finding.
    """
    cases = _gather(texts)
    known = {claim for finding in findings if finding.rule not in _ABSENT and _is_loud(finding) for claim in finding.claims}
    new = [(each, said) for each, said in cases if not (isinstance(each[0], Contradiction) and known.intersection(said))]
    explained = {claim for each, said in new if isinstance(each[0], Contradiction) for claim in said}
    kept = [finding for finding in findings if finding.rule not in _ABSENT or not explained.issuperset(finding.claims)]
    made = (_report(each, said, len(texts)) for each, said in new)
    return tuple(sorted(chain(kept, made), key=lambda finding: finding.severity.rank))


def _is_loud(finding: Finding) -> bool:
    return finding.severity is not Severity.INFO


def _gather(texts: Sequence[Text]) -> list[tuple[list[Within], tuple[Claim, ...]]]:
    """The cases of all texts, those that state the same values together, each group with its claims."""
    groups: dict[tuple[object, ...], list[Within]] = {}
    for text in texts:
        for case in _examine(text):
            groups.setdefault(_key(case), []).append(case)
    return [(cases, tuple(claim for case in cases for claim in _claims(case))) for cases in groups.values()]


def _examine(text: Text) -> Iterator[Within]:
    yield from find_contradictions(text)
    yield from find_miscounts(text)


def _claims(case: Within) -> tuple[Claim, ...]:
    places = (case.first, case.second) if isinstance(case, Contradiction) else (*case.parts, case.stated)
    return tuple(place.claim for place in places)


def _key(case: Within) -> tuple[object, ...]:
    reckoning = case.reckoning if isinstance(case, Miscount) else None
    return (reckoning, *sorted((claim.kind, claim.value) for claim in _claims(case)))


def _report(cases: Sequence[Within], claims: tuple[Claim, ...], texts: int) -> Finding:
    case = cases[0]
    rule = find(case)
    assert rule is not None, "each case within a document has a rule"  # noqa: S101
    severity = case.severity if isinstance(case, Contradiction) else None
    paths = {claim.path for claim in claims}
    return Finding(
        code=rule.code,
        rule=rule.name,
        severity=severity or rule.severity,
        message=describe(case),
        # Of two documents neither is to blame, nor is one that says what most say.
        suspects=tuple(sorted(paths)) if 2 * len(paths) < texts else (),
        claims=claims,
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
            unit = case.stated.claim.unit
            return f"{', '.join([first, *others[:-1]])} and {others[-1]} add up to {result} {unit}"
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
