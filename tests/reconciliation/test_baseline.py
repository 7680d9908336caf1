"""Known findings: left out, written down, and missed when they are gone."""

from __future__ import annotations

from claimx.model import Checked, Claim, Finding, Problem, Report, Severity
from claimx.reconciliation.baseline import Baseline, Entry, apply, record

from .factory import story

STORY = story(
    en="They bought {130 models|count 130 model} for {20 dollars|money 20 USD} in {2018|year 2018}.",
    pt="Compraram {113 modelos|count 113 model} por {30 dólares|money 30 USD} em {2019|year 2019}.",
)
PAIRS = list(zip(*(reading.claims for reading in STORY.readings), strict=True))
CODES = {"CX101": Severity.ERROR, "CX103": Severity.WARNING, "CX104": Severity.INFO}
BAD_FILE = (Problem(path="photo.jpg", message="not text"),)


def finding(code: str, claims: tuple[Claim, ...]) -> Finding:
    return Finding(code=code, rule="rule", severity=CODES[code], message=f"about {code}", suspects=(), claims=claims)


FINDINGS = tuple(finding(code, pair) for code, pair in zip(CODES, PAIRS, strict=True))


def report(*findings: Finding, errors: tuple[Problem, ...] = ()) -> Report:
    counts = {"documents": 2, "error": 9, "warning": 9, "info": 9}
    return Report(stories=(Checked(story=STORY, facts=(), findings=findings),), errors=errors, counts=counts)


def accept(*findings: Finding) -> Baseline:
    return record(report(*findings), Baseline(), shown=report(*findings))


WHOLE = report(*FINDINGS)
GONE = Entry(fingerprint="0123456789abcdef", code="CX201", message="was there", reason="abridged")


def test_known_findings_are_left_out() -> None:
    left, stale = apply(WHOLE, accept(*FINDINGS[:2]))
    assert left.findings == FINDINGS[2:]
    assert not stale


def test_the_counts_speak_of_what_is_left() -> None:
    left, _ = apply(WHOLE, accept(*FINDINGS[:2]))
    assert left.counts == {"documents": 2, "error": 0, "warning": 0, "info": 1}


def test_an_empty_baseline_changes_nothing_but_is_counted() -> None:
    left, stale = apply(WHOLE, Baseline())
    assert (left.findings, stale) == (FINDINGS, ())


def test_all_of_the_same_content_are_known_only_when_all_were_accepted() -> None:
    twice = report(FINDINGS[0], FINDINGS[0])
    left, _ = apply(twice, accept(FINDINGS[0]))
    assert left.findings == (FINDINGS[0],)
    left, _ = apply(twice, accept(FINDINGS[0], FINDINGS[0]))
    assert left.findings == ()


def test_an_entry_that_nothing_matches_is_stale() -> None:
    _, stale = apply(WHOLE, Baseline((*accept(*FINDINGS).entries, GONE)))
    assert stale == (GONE,)


def test_nothing_is_called_stale_while_an_input_could_not_be_read() -> None:
    _, stale = apply(report(*FINDINGS, errors=BAD_FILE), Baseline((GONE,)))
    assert not stale


def test_what_is_written_down() -> None:
    (entry,) = accept(FINDINGS[0]).entries
    assert (entry.code, entry.message, entry.reason) == ("CX101", "about CX101", "")


def test_reasons_are_kept_and_words_renewed() -> None:
    (entry,) = accept(FINDINGS[0]).entries
    known = Baseline((Entry(fingerprint=entry.fingerprint, code="CX101", message="said before", reason="rounded"),))
    (renewed,) = record(WHOLE, known, shown=report(FINDINGS[0])).entries
    assert (renewed.message, renewed.reason) == ("about CX101", "rounded")


def test_what_is_not_shown_is_not_accepted_unseen() -> None:
    accepted = record(WHOLE, Baseline(), shown=report(FINDINGS[1]))
    assert [entry.code for entry in accepted.entries] == ["CX103"]


def test_what_was_accepted_stays_so_though_it_is_not_shown() -> None:
    accepted = record(WHOLE, accept(FINDINGS[0]), shown=report(FINDINGS[1]))
    assert [entry.code for entry in accepted.entries] == ["CX101", "CX103"]


def test_stale_entries_are_dropped_when_it_is_rewritten() -> None:
    assert GONE not in record(WHOLE, Baseline((GONE,)), shown=WHOLE).entries


def test_stale_entries_stay_while_an_input_could_not_be_read() -> None:
    broken = report(*FINDINGS, errors=BAD_FILE)
    assert record(broken, Baseline((GONE,)), shown=broken).entries[-1] == GONE


def test_a_finding_that_two_stories_share_is_one_entry() -> None:
    checked = WHOLE.stories[0]
    shared = Report(stories=(checked, checked))
    assert len(record(shared, Baseline(), shown=shared).entries) == len(FINDINGS)
