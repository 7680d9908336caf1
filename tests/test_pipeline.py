"""The steps from documents to a report."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimx import extraction, pipeline
from claimx.errors import LanguageError
from claimx.languages.lexicon import Lexicon
from claimx.model import Document, Problem, Reading

from .reporting.samples import REPORT, STORY, TEXTS

DOCUMENTS = [Document(path=f"{language}.txt", text=text, language=language) for language, text in TEXTS.items()]
ABSENT = Problem(path="absent.txt", message="no such file")


def test_problems_pass_through_in_their_place() -> None:
    items = list(pipeline.read([DOCUMENTS[0], ABSENT, DOCUMENTS[1]]))
    assert items[1] == ABSENT
    assert [type(item) for item in items] == [Reading, Problem, Reading]


def test_more_processes_read_the_same_in_the_same_order() -> None:
    inputs: list[Document | Problem] = [*DOCUMENTS, ABSENT] * 6
    assert list(pipeline.read(inputs, jobs=2)) == list(pipeline.read(inputs))


def test_a_document_that_cannot_be_read_costs_only_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(document: Document, lexicon: Lexicon, *, weak: bool) -> Reading:
        raise LanguageError("no pack for xx")

    monkeypatch.setattr(extraction, "read", fail)
    assert list(pipeline.read(DOCUMENTS[:1])) == [Problem(path="pt.txt", message="no pack for xx")]


def test_weak_claims_are_left_out_where_nobody_asks_for_them() -> None:
    (every,), (strong,) = (list(pipeline.read(DOCUMENTS[:1], weak=weak)) for weak in (True, False))
    assert isinstance(every, Reading)
    assert isinstance(strong, Reading)
    assert strong.claims == tuple(claim for claim in every.claims if not claim.weak)


def test_a_language_without_a_pack_is_a_problem() -> None:
    unread = replace(STORY.readings[0], language="sw", supported=False, claims=())
    found = pipeline.problem(unread)
    assert found is not None
    assert found.message.startswith("the language sw is not supported")
    assert pipeline.problem(STORY.readings[0]) is None


def test_a_report_counts_what_was_read_and_found() -> None:
    report = pipeline.compare([*STORY.readings, ABSENT])
    assert (report.counts["documents"], report.counts["claims"], report.errors) == (3, 17, (ABSENT,))
    assert sum(report.counts[severity] for severity in ("error", "warning", "info")) == len(report.findings)


def test_nothing_at_all_is_an_empty_report() -> None:
    assert pipeline.compare([], source="pt").stories == ()


@pytest.mark.parametrize("source", ["fr", "p", "pt-pt-x"])
def test_a_source_has_to_be_the_language_of_a_document(source: str) -> None:
    readings = [replace(STORY.readings[0], language="pt-BR"), STORY.readings[1]]
    with pytest.raises(LanguageError, match="there are id, pt-BR"):
        pipeline.compare(readings, source=source)


def test_picking_counts_anew() -> None:
    picked = pipeline.pick(REPORT, ignore=["CX101"])
    assert [finding.code for finding in picked.findings] == ["CX110", "CX111"]
    assert (picked.counts["error"], picked.counts["warning"]) == (0, 1)
