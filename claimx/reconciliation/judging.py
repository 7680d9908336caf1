"""From drafts of facts to cases: who disagrees with whom, who leaves out what, and how sure that is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from claimx.model import Bound, Kind, Severity
from claimx.reconciliation.agreement import Agreement, Grade
from claimx.reconciliation.cases import Absence, Between, Difference
from claimx.reconciliation.comparison import contrast
from claimx.reconciliation.facts import Draft, Member, Table
from claimx.reconciliation.figures import Family, Figure

# Shares of the documents: up to so many that stand apart are each worth a warning, beyond that it is a matter of style.
_FEW = 0.2
_SMALL = 12  # the highest number that languages say in other ways: both, a couple, a dozen
_DIRECTED = {Bound.MORE_THAN, Bound.AT_LEAST, Bound.LESS_THAN, Bound.AT_MOST}


@dataclass(frozen=True, slots=True)
class Verdict:
    """A case, and the draft it is about; None where it is about several."""

    case: Between
    draft: Draft | None
    position: float


def judge(table: Table, source: int | None) -> list[Verdict]:
    """Every case of a story, in reading order, graver and softer ones alike."""
    verdicts = []
    absences = []
    for draft in table.drafts:
        found = _differences(draft, len(table.texts), source)
        verdicts += [Verdict(difference, draft, draft.position) for difference in found]
        absences += [(draft, absence) for absence in _absences(draft, len(table.texts), source, table.pivot)]
    verdicts += _gather_passages(table, absences)
    return sorted(verdicts, key=lambda v: v.position)


# ---- differences


def _differences(draft: Draft, texts: int, source: int | None) -> Iterator[Difference]:
    members = [m for m in draft.members.values() if not m.repeat]
    if len(members) < 2:
        return
    if texts == 2 and len(members) == 2:
        if (difference := _between(members, source)) is not None:
            yield difference
        return
    right = _gather_equals(_right(_group(members, _equals), source), members)
    others = _group([m for m in members if m not in right], _repeats)
    clear = source is not None or 2 * len(right) > len(members)
    if others:
        found = [_against(right, group, clear, texts) for group in others]
        yield from found if clear else [_merge(found)]
    if clear:
        yield from _shades(right, source, texts)


def _between(members: Sequence[Member], source: int | None) -> Difference | None:
    """Two documents: nobody is blamed unless one of them is the source."""
    first, second = members if source is None or members[0].text == source else members[::-1]
    agreement = contrast(first.place.figure, second.place.figure)
    if agreement.grade in (Grade.SAME, Grade.NONE) or first.whole or second.whole:
        return None
    severity = _severity(agreement, first, second)
    return Difference(
        grade=agreement.grade, right=(first,), wrong=(second,), severity=severity, blame=source is not None
    )


def _group(members: Sequence[Member], admit: Callable[[Grade], bool]) -> list[list[Member]]:
    """Members that state the same value, in the sense of `admit`; the surest claims open the groups."""
    groups: list[list[Member]] = []
    for member in sorted(members, key=lambda m: (m.place.claim.weak, not m.place.figure.digits, m.text)):
        fits = [
            (agreement.cost, number)
            for number, group in enumerate(groups)
            if admit((agreement := contrast(group[0].place.figure, member.place.figure)).grade)
        ]
        if fits:
            groups[min(fits)[1]].append(member)
        else:
            groups.append([member])
    return groups


def _gather_equals(group: list[Member], members: Sequence[Member]) -> list[Member]:
    """`group`, and whoever states the same as one of it: half an inch, told as 12 mm in one and 1.27 cm in the other."""

    def fits(member: Member) -> bool:
        return any(_means(contrast(known.place.figure, member.place.figure).grade) for known in group)

    return [*group, *(member for member in members if member not in group and fits(member))]


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


def _against(right: list[Member], wrong: list[Member], clear: bool, texts: int) -> Difference:
    pairs = [(contrast(r.place.figure, w.place.figure), r, w) for r in right for w in wrong]
    agreement, r, w = min(pairs, key=lambda pair: (pair[0].cost, pair[1].text, pair[2].text))
    grade = agreement.grade if agreement.grade.differs else Grade.VALUE
    severity = _severity(Agreement(grade, agreement.cost, agreement.sure), r, w)
    if not clear or len(wrong) > max(1, _FEW * texts):
        severity = max(severity or Severity.WARNING, Severity.WARNING, key=lambda s: s.rank)
    nearest = (r, *(m for m in right if m is not r))
    return Difference(grade=grade, right=nearest, wrong=(w, *(m for m in wrong if m is not w)), severity=severity)


def _merge(found: list[Difference]) -> Difference:
    """One finding for a fact on which the documents split."""
    gravest = min(found, key=lambda d: d.severity.rank if d.severity else 0)
    wrong = tuple(m for d in sorted(found, key=lambda d: d is not gravest) for m in d.wrong)
    return replace(gravest, wrong=wrong, severity=Severity.WARNING)


def _severity(agreement: Agreement, right: Member, wrong: Member) -> Severity | None:
    """How grave a difference is; None where the rule's own severity holds."""
    a, b = right.place, wrong.place
    match agreement.grade:
        case Grade.ORDER:
            return Severity.INFO
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


def _shades(group: list[Member], source: int | None, texts: int) -> Iterator[Difference]:
    """Equal values that are limited, rounded, converted or stated in part: against what most of the group say."""
    model = _typical(group, source)
    shades: dict[Grade, list[tuple[Member, Severity | None]]] = defaultdict(list)
    for member in group:
        agreement = contrast(model.place.figure, member.place.figure)
        if agreement.grade is not Grade.SAME and not member.whole:
            shades[agreement.grade].append((member, _severity(agreement, model, member)))
    for grade, deviants in shades.items():
        wrong = [m for m, _ in deviants]
        right = tuple(m for m in group if m not in wrong)
        if grade in (Grade.ROUNDED, Grade.CONVERTED):
            yield Difference(grade=grade, right=right, wrong=tuple(wrong), blame=False)
            continue
        styled = source is None and len(wrong) > max(1, _FEW * texts)
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


# ---- absences


def _absences(draft: Draft, texts: int, source: int | None, pivot: int) -> Iterator[Absence]:
    holders = tuple(sorted(draft.members))
    absent = tuple(i for i in range(texts) if i not in draft.members and i not in draft.excused)
    if not absent or not draft.asked:
        return
    quoted = _to_quote(draft, source)
    if quoted.place.figure.family is Family.NAME and not _is_numbered(quoted.place.figure):
        return
    trust = Severity.WARNING if _is_telling(draft) else Severity.INFO
    if texts == 2 and source is None:
        yield Absence(
            stated=(quoted,), holders=holders, absent=absent, added=holders[0] != pivot, severity=trust, blame=False
        )
        return
    if source is not None:
        if source in holders:
            yield from (_missing(quoted, holders, (i,), trust) for i in absent)
        else:
            yield from (_added(draft.members[i], (i,), absent, trust) for i in holders)
        return
    few = max(1, int(_FEW * texts))
    if len(absent) <= few and len(holders) > len(absent):
        yield from (_missing(quoted, holders, (i,), trust) for i in absent)
    elif len(holders) <= few:
        yield from (_added(draft.members[i], (i,), absent, trust) for i in holders)
    elif len(holders) >= len(absent):
        yield _missing(quoted, holders, absent, Severity.INFO)
    else:
        yield _added(quoted, holders, absent, Severity.INFO)


def _missing(quoted: Member, holders: tuple[int, ...], absent: tuple[int, ...], severity: Severity) -> Absence:
    return Absence(stated=(quoted,), holders=holders, absent=absent, added=False, severity=severity)


def _added(quoted: Member, holders: tuple[int, ...], absent: tuple[int, ...], severity: Severity) -> Absence:
    return Absence(stated=(quoted,), holders=holders, absent=absent, added=True, severity=severity)


def _to_quote(draft: Draft, source: int | None) -> Member:
    members = draft.members
    if source in members:
        return members[source]
    return max(members.values(), key=lambda m: (m.place.strong, m.place.figure.digits, -m.text))


def _is_telling(draft: Draft) -> bool:
    """The fact is a figure that any language would keep, not a small number in words or a day that goes without saying.

    One of a thing is an article in many languages, and the name of a month or a weekday often stands a sentence before.
    """
    strong = [m.place.figure for m in draft.members.values() if m.place.strong]
    written = 2 * sum(f.digits for f in strong) > len(strong)
    first = strong[0]
    if first.family is not Family.NUMBER:
        return written
    if first.value == 1 and first.upper is None and first.claim.kind is Kind.COUNT:
        return False
    large = first.value is not None and abs(first.value) > _SMALL
    return written or (large and not first.vague)


def _is_numbered(name: Figure) -> bool:
    """A name that ends in a number of some length, such as Boeing 737: others may be transliterated or left out."""
    stem, numbers = name.name
    return stem.endswith("#") and len(numbers) == 1 and len(numbers[0]) > 1


@dataclass(frozen=True, slots=True)
class _Passage:
    """Sentences of `text` whose figures `apart` lacks, or alone has."""

    apart: int
    added: bool
    text: int
    sentences: range
    gap: bool  # nothing answers the sentences at all


def _gather_passages(table: Table, absences: list[tuple[Draft, Absence]]) -> Iterator[Verdict]:
    """Absences that lie in one passage, or make up a whole sentence, are one case; the others stay as they are."""
    passages: dict[_Passage, list[tuple[Draft, Absence]]] = defaultdict(list)
    for draft, absence in absences:
        passage = _passage(table, draft, absence)
        if passage is None:
            yield Verdict(absence, draft, draft.position)
        else:
            passages[passage].append((draft, absence))
    for passage, inside in passages.items():
        if passage.gap or _is_whole(table, passage, len(inside)):
            first, absence = inside[0]
            stated = tuple(draft.members[passage.text] for draft, _ in inside)
            severity = min((each.severity for _, each in inside), key=lambda s: s.rank)
            case = replace(absence, stated=stated, severity=severity, sentences=len(passage.sentences))
            yield Verdict(case, None, first.position)
        else:
            yield from (Verdict(absence, draft, draft.position) for draft, absence in inside)


def _is_whole(table: Table, passage: _Passage, absent: int) -> bool:
    """Several figures, and all that the sentence states."""
    sentence = table.texts[passage.text].sentences[passage.sentences.start]
    return absent > 1 and absent == sum(place.strong for place in sentence.places)


def _passage(table: Table, draft: Draft, absence: Absence) -> _Passage | None:
    """Where the absence lies; None where several documents stand apart, so that no passage is theirs."""
    outsiders = absence.holders if absence.added else absence.absent
    if len(outsiders) != 1:
        return None
    apart = outsiders[0]
    text = apart if absence.added else table.pivot if table.pivot in draft.members else absence.stated[0].text
    sentence = draft.members[text].place.sentence
    # Gaps are known between the pivot and each other text. What the pivot alone states lies in a gap of every text.
    partner = next((i for i in (text, apart) if i != table.pivot), next(iter(table.alignments)))
    gaps = (run[0 if text == table.pivot else 1] for run in table.gaps[partner])
    gap = next((run for run in gaps if sentence in run), None)
    span = range(sentence, sentence + 1) if gap is None else gap
    return _Passage(apart, absence.added, text, span, gap=gap is not None)
