"""Who leaves out what, or adds it: single figures, and passages as a whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from claimx.model import Kind, Severity
from claimx.reconciliation.cases import Absence, Verdict
from claimx.reconciliation.facts import Draft, Member, Table
from claimx.reconciliation.figures import Family, Figure

# Shares of the documents: up to so many that stand apart are each worth a warning, beyond that it is a matter of style.
FEW = 0.2
_SMALL = 12  # the highest number that languages say in other ways: both, a couple, a dozen
_NUMBERING = "0123456789.- "
_WORD = 3  # letters that make a name: the G of G20 stands in every text


def find_absences(table: Table, source: int | None) -> Iterator[Verdict]:
    """Every claim that some texts state and others do not; a passage that is left out as a whole is one case."""
    yield from _gather_passages(table, [(d, absence) for d in table.drafts for absence in _find(d, table, source)])


def _find(draft: Draft, table: Table, source: int | None) -> Iterator[Absence]:
    texts = len(table.texts)
    holders = tuple(sorted(draft.members))
    absent = tuple(i for i in range(texts) if i not in draft.members and i not in draft.excused)
    if not absent or not draft.asked:
        return
    quoted = _to_quote(draft, source)
    telling = _is_telling(draft)
    if quoted.place.figure.family is Family.NAME:
        said = {i: table.faces(draft, i) for i in absent}
        absent = tuple(i for i in absent if _lacks_number(quoted.place.figure, said[i]))
        if not absent:
            return
        telling &= any(_could_name(quoted.place.figure, said[i]) for i in absent)
    trust = Severity.WARNING if telling else Severity.INFO
    if texts == 2 and source is None:
        side = _missing if holders[0] == table.pivot else _added
        yield replace(side(quoted, holders, absent, trust), blame=False)
        return
    if source is not None:
        if source in holders:
            yield from (_missing(quoted, holders, (i,), trust) for i in absent)
        else:
            yield from (_added(draft.members[i], (i,), absent, trust) for i in holders)
        return
    few = max(1, int(FEW * texts))
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


def _lacks_number(name: Figure, said: str) -> bool:
    """`said` names it without the number that tells it from others, *Boeing* for *Boeing 737*, or not at all.

    Of a name that is not `said`, only a number of some length is missed: others may be transliterated or left out.
    """
    stem, numbers = name.name
    if len(numbers) != 1 or not stem.endswith("#"):
        return False
    return len(numbers[0]) > 1 or _is_said(name, said)


def _could_name(name: Figure, said: str) -> bool:
    """`said` has the name but for its number, or would write it in other letters."""
    letters = [char for char in said if char.isalpha()]
    alike = 2 * sum(char.isascii() for char in letters) > len(letters) and name.claim.value.isascii()
    return not alike or _is_said(name, said)


def _is_said(name: Figure, said: str) -> bool:
    word = name.claim.value.rstrip(_NUMBERING).casefold()
    return len(word) >= _WORD and word in said.casefold()


@dataclass(frozen=True, slots=True)
class _Passage:
    """Sentences of a text, and the absences that lie in them; `whole`: nothing that they state is told elsewhere."""

    sentences: range
    absences: tuple[tuple[Draft, Absence], ...]
    whole: bool
    gap: bool  # nothing answers the sentences at all

    def join(self, other: _Passage) -> _Passage:
        """This passage and the one that follows it."""
        sentences = range(self.sentences.start, other.sentences.stop)
        return _Passage(sentences, (*self.absences, *other.absences), True, self.gap or other.gap)


def _gather_passages(table: Table, absences: Iterable[tuple[Draft, Absence]]) -> Iterator[Verdict]:
    """Absences that lie in one passage, or make up a whole sentence, are one case; the others stay as they are."""
    spans: dict[_Where, list[tuple[Draft, Absence]]] = defaultdict(list)
    for draft, absence in absences:
        where = _locate(table, draft, absence)
        if where is None:
            yield Verdict(absence, (draft,), draft.position)
        else:
            spans[where].append((draft, absence))
    sides: dict[tuple[int, int, bool], list[_Passage]] = defaultdict(list)
    for where, inside in spans.items():
        whole = where.gap or _is_whole(table, where, inside)
        sides[where.text, where.apart, where.added].append(_Passage(where.sentences, tuple(inside), whole, where.gap))
    for (text, _, _), passages in sides.items():
        for passage in _join(passages):
            if passage.whole and (passage.gap or len(passage.absences) > 1):
                yield _sum_up(passage, text)
            else:
                yield from (Verdict(absence, (draft,), draft.position) for draft, absence in passage.absences)


def _join(passages: list[_Passage]) -> list[_Passage]:
    """What follows one another and is left out as a whole is one passage."""
    joined: list[_Passage] = []
    for passage in sorted(passages, key=lambda p: p.sentences.start):
        before = joined[-1] if joined else None
        if before and before.whole and passage.whole and before.sentences.stop == passage.sentences.start:
            joined[-1] = before.join(passage)
        else:
            joined.append(passage)
    return joined


def _sum_up(passage: _Passage, text: int) -> Verdict:
    first, absence = passage.absences[0]
    severity = min((each.severity for _, each in passage.absences), key=lambda s: s.rank)
    stated = tuple(draft.members[text] for draft, _ in passage.absences)
    case = replace(absence, stated=stated, severity=severity, sentences=len(passage.sentences))
    return Verdict(case, tuple(draft for draft, _ in passage.absences), first.position)


@dataclass(frozen=True, slots=True)
class _Where:
    """Sentences of `text` whose figures `apart` lacks, or alone has."""

    apart: int
    added: bool
    text: int
    sentences: range
    gap: bool


def _is_whole(table: Table, where: _Where, absences: list[tuple[Draft, Absence]]) -> bool:
    """The absences are all that the sentence states. Names say nothing, for not every name that is left out is told."""
    places = table.texts[where.text].sentences[where.sentences.start].places
    stated = [place for place in places if place.strong and place.figure.family is not Family.NAME]
    absent = {draft.members[where.text].place for draft, _ in absences}
    return bool(stated) and absent.issuperset(stated)


def _locate(table: Table, draft: Draft, absence: Absence) -> _Where | None:
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
    return _Where(apart, absence.added, text, span, gap=gap is not None)
