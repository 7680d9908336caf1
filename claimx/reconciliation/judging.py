"""From drafts of facts to cases: who disagrees with whom, who leaves out what, and how sure that is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from claimx.model import Bound, Kind, Severity
from claimx.reconciliation.absences import FEW, find_absences
from claimx.reconciliation.agreement import Agreement, Grade
from claimx.reconciliation.cases import Difference, Verdict
from claimx.reconciliation.contrasts import Contrasts, Pool
from claimx.reconciliation.exchanges import judge_exchanges
from claimx.reconciliation.facts import Draft, Member, Table
from claimx.reconciliation.figures import Family
from claimx.reconciliation.magnitudes import limits_alone
from claimx.reconciliation.texts import Place

_DIRECTED = {Bound.MORE_THAN, Bound.AT_LEAST, Bound.LESS_THAN, Bound.AT_MOST}


def judge(table: Table, source: int | None) -> list[Verdict]:
    """Every case of a story, in reading order, graver and softer ones alike.

    Money that one side leaves without its currency, for a figure beside it has it, is no case at all.
    """
    verdicts = [
        Verdict(_soften(difference, table), (draft,), draft.position)
        for draft in table.drafts
        for difference in _differences(draft, table, source)
        if not _is_elliptic(difference, Kind.MONEY, table)
    ]
    verdicts += judge_exchanges(table, source)
    verdicts += find_absences(table, source)
    return sorted(verdicts, key=lambda v: v.position)


def _differences(draft: Draft, table: Table, source: int | None) -> Iterator[Difference]:
    members = [m for m in draft.members.values() if not m.repeat]
    if len(members) < 2:
        return
    texts, contrasts = len(table.texts), table.contrasts
    if texts == 2 and len(members) == 2:
        if (difference := _between(members, source, contrasts)) is not None:
            yield difference
        return
    right = _gather_equals(_right(_group(members, _equals, contrasts), source), members, contrasts)
    among = set(right)
    others = _group([m for m in members if m not in among], _repeats, contrasts)
    clear = source is not None or 2 * len(right) > len(members)
    if others:
        speakers = _speakers(right, contrasts)
        sides = [_set_against(speakers, group, clear, table) for group in others]
        yield from (_tell(side, right) for side in (sides if clear else [_merge(sides)]))
    if clear:
        yield from _shades(right, source, table)


def _soften(difference: Difference, table: Table) -> Difference:
    """A sign of percent that one side leaves out is no more than suspect where it may mean it: *44.7 % to 44.2*."""
    if _is_elliptic(difference, Kind.PERCENT, table):
        return replace(difference, severity=Severity.WARNING)
    return difference


def _is_elliptic(difference: Difference, kind: Kind, table: Table) -> bool:
    """One side has a bare number for the other's money or percent, and names its unit nearby: *to 105 yen from 100*."""
    if difference.grade is not Grade.UNIT:
        return False
    for side, other in ((difference.right, difference.wrong), (difference.wrong, difference.right)):
        if all(m.place.figure.plain for m in side) and {m.place.claim.kind for m in other} == {kind}:
            return all(_names_unit(m, other[0].place, table) for m in side)
    return False


def _names_unit(member: Member, other: Place, table: Table) -> bool:
    """The sentence of `member` has a figure in the unit of `other`."""
    beside = table.texts[member.text].sentences[member.place.sentence].places
    return any(p.claim.kind is other.claim.kind and p.figure.unit == other.figure.unit for p in beside)


def _between(members: Sequence[Member], source: int | None, contrasts: Contrasts) -> Difference | None:
    """Two documents: nobody is blamed unless one of them is the source."""
    first, second = members if source is None or members[0].text == source else members[::-1]
    agreement = contrasts.contrast(first.place.figure, second.place.figure)
    if first.turned or second.turned:
        agreement = replace(agreement, grade=Grade.ORDER)
    if agreement.grade in (Grade.SAME, Grade.NONE) or first.whole or second.whole:
        return None
    severity = _severity(agreement, first, second)
    return Difference(
        grade=agreement.grade, right=(first,), wrong=(second,), severity=severity, blame=source is not None
    )


def _group(members: Sequence[Member], admit: Callable[[Grade], bool], contrasts: Contrasts) -> list[list[Member]]:
    """Members that state the same value, in the sense of `admit`; the surest claims open the groups."""
    groups: list[list[Member]] = []
    heads = Pool(contrasts)
    opened: dict[int, int] = {}  # statement -> the group that it opened
    joined: dict[int, tuple[int, int]] = {}  # statement -> the group that it joined when there were so many
    for member in sorted(members, key=lambda m: (m.place.claim.weak, not m.place.figure.digits, m.text)):
        figure = member.place.figure
        statement = contrasts.number(figure)
        known, number = joined.get(statement, (0, 0))
        if known < len(groups):
            fits = [(a.cost, opened[head]) for head, a in heads.agreeing(figure) if admit(a.grade)]
            number = min(fits)[1] if fits else len(groups)
        if number == len(groups):
            opened.setdefault(heads.add(figure), number)
            groups.append([])
        groups[number].append(member)
        joined[statement] = len(groups), number
    return groups


def _gather_equals(group: list[Member], members: Sequence[Member], contrasts: Contrasts) -> list[Member]:
    """`group`, and whoever states the same as one of it: half an inch, told as 12 mm here and as 1.27 cm there."""
    inside, known = set(group), Pool(contrasts)
    for member in group:
        known.add(member.place.figure)

    def fits(member: Member) -> bool:
        return any(_means(agreement.grade) for _, agreement in known.agreeing(member.place.figure))

    return [*group, *(member for member in members if member not in inside and fits(member))]


def _means(grade: Grade) -> bool:
    """The same value, to the figure."""
    return grade in (Grade.SAME, Grade.LIMIT, Grade.CONVERTED)


def _equals(grade: Grade) -> bool:
    """The same, as far as both state it."""
    return grade.agrees


def _repeats(grade: Grade) -> bool:
    """The very same mistake: two that are merely compatible are wrong for reasons of their own."""
    return grade in (Grade.SAME, Grade.LIMIT)


def _right(groups: list[list[Member]], source: int | None) -> list[Member]:
    """The source's group where there is a source, else the largest, and of two such the one with the surest claims."""
    for group in groups:
        if source is not None and any(m.text == source for m in group):
            return group
    return max(groups, key=len)


@dataclass(frozen=True, slots=True)
class _Side:
    """Members that do not state what the right ones do, and the right one that they are nearest to."""

    grade: Grade
    severity: Severity | None
    nearest: Member
    wrong: tuple[Member, ...]


def _set_against(speakers: list[Member], wrong: list[Member], clear: bool, table: Table) -> _Side:
    pairs = [
        (table.contrasts.contrast(r.place.figure, w.place.figure), r, w)
        for r in speakers
        for w in _speakers(wrong, table.contrasts)
    ]
    agreement, r, w = min(pairs, key=lambda pair: (pair[0].cost, pair[1].text, pair[2].text))
    grade = agreement.grade if agreement.grade.differs else Grade.VALUE
    severity = _severity(Agreement(grade, agreement.cost, agreement.sure), r, w)
    if not clear or len(wrong) > max(1, FEW * len(table.texts)):
        severity = max(severity or Severity.WARNING, Severity.WARNING, key=lambda s: s.rank)
    return _Side(grade, severity, r, (w, *(m for m in wrong if m is not w)))


def _speakers(members: Sequence[Member], contrasts: Contrasts) -> list[Member]:
    """The first text's member for each statement that they make."""
    first: dict[int, Member] = {}
    for member in sorted(members, key=lambda m: m.text):
        first.setdefault(contrasts.number(member.place.figure), member)
    return list(first.values())


def _merge(sides: list[_Side]) -> _Side:
    """One finding for a fact on which the documents split."""
    gravest = min(sides, key=lambda side: side.severity.rank if side.severity else 0)
    wrong = tuple(m for side in sorted(sides, key=lambda side: side is not gravest) for m in side.wrong)
    return replace(gravest, wrong=wrong, severity=Severity.WARNING)


def _tell(side: _Side, right: Sequence[Member]) -> Difference:
    nearest = (side.nearest, *(m for m in right if m is not side.nearest))
    return Difference(grade=side.grade, right=nearest, wrong=side.wrong, severity=side.severity)


def _severity(agreement: Agreement, right: Member, wrong: Member) -> Severity | None:
    """How grave a difference is; None where the rule's own severity holds."""
    a, b = right.place, wrong.place
    match agreement.grade:
        case Grade.ORDER:
            return Severity.WARNING
        case Grade.LIMIT:
            return _limit_severity(right, wrong)
        case Grade.PART:
            return Severity.WARNING if a.strong and b.strong else Severity.INFO
        case Grade.ROUNDED | Grade.CONVERTED | Grade.SAME | Grade.NONE:
            return None
    if not (a.strong and b.strong):
        return Severity.WARNING if right.together and wrong.together else Severity.INFO
    named = {a.figure.family, b.figure.family} <= {Family.CALENDAR, Family.WEEKDAY}
    written = named or (a.figure.digits and b.figure.digits)
    sure = agreement.sure and written and right.together and wrong.together
    return None if sure else Severity.WARNING


def _limit_severity(right: Member, wrong: Member) -> Severity | None:
    a, b = right.place, wrong.place
    if not (a.strong and b.strong):
        return Severity.INFO
    if a.figure.vague != b.figure.vague:
        return None
    directed = (a.claim.bound in _DIRECTED) + (b.claim.bound in _DIRECTED)
    return None if directed and Bound.ABOUT not in (a.claim.bound, b.claim.bound) else Severity.INFO


def _shades(group: list[Member], source: int | None, table: Table) -> Iterator[Difference]:
    """Equal values that are limited, rounded, converted or stated in part: against what most of the group say."""
    model = _typical(group, source)
    shades: dict[Grade, list[tuple[Member, Severity | None]]] = defaultdict(list)
    for member in group:
        agreement = table.contrasts.contrast(model.place.figure, member.place.figure)
        if agreement.grade is not Grade.SAME and not member.whole:
            shades[agreement.grade].append((member, _severity(agreement, model, member)))
    for grade, deviants in shades.items():
        wrong = tuple(m for m, _ in deviants)
        deviating = set(wrong)
        right = tuple(m for m in group if m not in deviating)
        if grade in (Grade.ROUNDED, Grade.CONVERTED):
            # A bound that only some have lost in the conversion is said of those alone.
            parts: dict[bool, list[Member]] = {True: [], False: []}
            for member in wrong:
                parts[limits_alone(model.place.figure, member.place.figure)].append(member)
            yield from (
                Difference(grade=grade, right=right, wrong=tuple(part), blame=False) for part in parts.values() if part
            )
            continue
        styled = source is None and len(wrong) > max(1, FEW * len(table.texts))
        for member, severity in deviants:
            if styled or severity is Severity.INFO:
                continue
            yield Difference(grade=grade, right=right, wrong=(member,), severity=severity)
        soft = [m for m, severity in deviants if styled or severity is Severity.INFO]
        if soft:
            yield Difference(grade=grade, right=right, wrong=tuple(soft), severity=Severity.INFO)


def _typical(group: list[Member], source: int | None) -> Member:
    """The source's member, or the first of those that state value, bound and unit as most do."""
    for member in group:
        if member.text == source:
            return member

    def manner(member: Member) -> tuple[object, ...]:
        claim = member.place.claim
        return claim.value, claim.upper, claim.bound

    manners = Counter(manner(m) for m in group)
    return max(group, key=lambda m: (manners[manner(m)], m.place.strong, -m.text))
