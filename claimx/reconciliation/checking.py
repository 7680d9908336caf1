"""A story, checked: its facts and its findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from hashlib import sha256

from claimx.model import Checked, Claim, Fact, Finding, Kind, Severity, Status, Story
from claimx.reconciliation.cases import Between, Difference, Verdict
from claimx.reconciliation.facts import Draft, Table, gather
from claimx.reconciliation.judging import judge
from claimx.reconciliation.messages import describe
from claimx.reconciliation.rules import find
from claimx.reconciliation.scrutiny import scrutinise
from claimx.reconciliation.texts import Text, lay_out

_ID_LENGTH = 10


def check(story: Story, *, source: str | None = None) -> Checked:
    """Gather what the documents of `story` state into facts, and report where they disagree.

    `source` is the path or the language of the document that is taken as right; without one the majority is.
    Documents in an unsupported language take no part. A document alone is held against itself.
    """
    texts = [lay_out(reading) for reading in story.readings if reading.supported]
    if len(texts) < 2:
        return Checked(story=story, facts=(), findings=scrutinise(texts, ()))
    declared = _find_source(texts, source)
    table = gather(texts, declared)
    verdicts = judge(table, declared)
    found = [(verdict, finding) for verdict in verdicts if (finding := _report(verdict.case, texts)) is not None]
    found.sort(key=lambda pair: (pair[1].severity.rank, pair[0].position))
    return Checked(
        story=story,
        facts=_facts(table, verdicts),
        findings=scrutinise(texts, [finding for _, finding in found]),
    )


def _find_source(texts: Sequence[Text], source: str | None) -> int | None:
    """The text whose path, language or base language is `source`; None when there is none."""
    if source is None:
        return None
    for name in ("path", "language", "base"):
        for i, text in enumerate(texts):
            tag = text.reading.language
            if source == {"path": text.path, "language": tag, "base": tag.partition("-")[0]}[name]:
                return i
    return None


def _report(case: Between, texts: Sequence[Text]) -> Finding | None:
    rule = find(case)
    if rule is None:
        return None
    suspects: tuple[int, ...] = ()
    if isinstance(case, Difference):
        members = (*case.wrong, *case.right)
        suspects = tuple(m.text for m in case.wrong) if case.blame else ()
        claims = tuple(m.place.claim for m in members)
    else:
        suspects = (case.holders if case.added else case.absent) if case.blame else ()
        claims = tuple(m.place.claim for m in case.stated)
    return Finding(
        code=rule.code,
        rule=rule.name,
        severity=case.severity or rule.severity,
        message=describe(case, texts),
        suspects=tuple(sorted({texts[i].path for i in suspects})),
        claims=claims,
    )


def _facts(table: Table, verdicts: Sequence[Verdict]) -> tuple[Fact, ...]:
    differing = {id(draft) for v in verdicts if _is_difference(v.case) for draft in v.drafts}
    seen: Counter[str] = Counter()
    facts = []
    for draft in table.drafts:
        members = [draft.members[i] for i in sorted(draft.members)]
        claims = tuple(m.place.claim for m in members)
        absent = tuple(text.path for i, text in enumerate(table.texts) if i not in draft.members)
        status = Status.DIFFERS if id(draft) in differing else Status.PARTIAL if absent else Status.AGREE
        facts.append(Fact(id=_identify(draft, seen), claims=claims, absent=absent, status=status))
    return tuple(facts)


def _is_difference(case: Between) -> bool:
    """A difference that is worth a warning at least."""
    if not isinstance(case, Difference) or (rule := find(case)) is None:
        return False
    return (case.severity or rule.severity) is not Severity.INFO


def _identify(draft: Draft, seen: Counter[str]) -> str:
    """A short id made of what the first claim states, and of how often the story has stated it before."""
    claim = draft.members[min(draft.members)].place.claim
    content = "|".join(_content(claim))
    seen[content] += 1
    return sha256(f"{content}|{seen[content]}".encode()).hexdigest()[:_ID_LENGTH]


def _content(claim: Claim) -> tuple[str, ...]:
    unit = claim.unit or ""
    subject = claim.subject or "" if claim.kind is Kind.SCORE else ""
    return claim.kind.value, claim.value, claim.upper or "", unit, subject
