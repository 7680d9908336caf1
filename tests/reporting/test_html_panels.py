"""A story as the plain lists that its panel is built from."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

import pytest

from claimx.model import Checked, Claim, Kind
from claimx.reporting.html.panels import cut, panel

from .samples import CHIPS, FACTS, HUNDREDS, MODELS, REPORT, STORY, claim

(CHECKED,) = REPORT.stories


def panel_of(checked: Checked) -> Any:
    return cast("Any", panel(checked))


def span(start: int, end: int) -> Claim:
    """A claim of which only the place matters."""
    return replace(MODELS[0], start=start, end=end, value=f"{start}{end}")


@pytest.mark.parametrize(
    ("text", "spans", "lines"),
    [
        pytest.param("we saw 12 of them", [(7, 9)], [["we saw ", ["12", 0], " of them"]], id="a figure in a line"),
        pytest.param("12", [(0, 2)], [[["12", 0]]], id="a line that is a figure"),
        pytest.param("no\n\n \r\nfigure\ragain", [], [["no"], ["figure"], ["again"]], id="blank lines are left out"),
        pytest.param("12\r\nmen", [(0, 7)], [[["12", 0]], [["men", 0]]], id="a figure that ends on the next line"),
        pytest.param("12 of 13", [(0, 8), (6, 8)], [[["12 of ", 0], ["13", 0, 1]]], id="a figure inside another"),
        pytest.param("123", [(0, 2), (1, 3)], [[["1", 0], ["2", 0, 1], ["3", 1]]], id="figures that overlap"),
        pytest.param("𝟙𝟚 12", [(3, 5)], [["𝟙𝟚 ", ["12", 0]]], id="places count code points, not UTF-16 units"),
        pytest.param("a\tb\u202e12", [(4, 6)], [["a b\ufffd", ["12", 0]]], id="controls are shown"),
        pytest.param("", [], [], id="an empty text"),
    ],
)
def test_a_text_is_cut_at_its_figures(text: str, spans: list[tuple[int, int]], lines: list[list[object]]) -> None:
    claims = [span(*each) for each in spans]
    assert cut(text, claims, {each: place for place, each in enumerate(claims)}) == lines


def test_the_pieces_make_up_the_text() -> None:
    for document, reading in zip(panel_of(CHECKED)["documents"], STORY.readings, strict=True):
        lines = [
            "".join(piece if isinstance(piece, str) else piece[0] for piece in line) for line in document["paragraphs"]
        ]
        assert lines == reading.document.text.splitlines()


def test_facts_claims_and_findings_refer_to_each_other() -> None:
    record = panel_of(CHECKED)
    models = record["facts"][5]
    assert [record["claims"][each]["text"] for each in models["claims"]] == [each.text for each in MODELS]
    assert models["findings"] == [0]
    assert record["findings"][0] == {
        "code": "CX101",
        "rule": "value-differs",
        "severity": "error",
        "claims": models["claims"],
        "suspects": [1],
        "facts": [5],
    }
    for each in models["claims"]:
        assert (record["claims"][each]["facts"], record["claims"][each]["findings"]) == ([5], [0])


def test_a_finding_about_a_passage_is_about_each_of_its_facts() -> None:
    finding = replace(CHECKED.findings[0], claims=(CHIPS[0], HUNDREDS[0]))
    record = panel_of(replace(CHECKED, findings=(finding,)))
    assert record["findings"][0]["facts"] == [1, 3]


def test_a_claim_of_two_facts_does_not_lend_the_finding_of_one_to_the_other() -> None:
    repeated = replace(FACTS[5], id="f8", claims=(MODELS[0],))
    record = panel_of(replace(CHECKED, facts=(*FACTS, repeated)))
    assert record["facts"][5]["findings"] == [0]
    assert record["claims"][record["facts"][7]["claims"][0]]["facts"] == [5, 7]
    assert record["findings"][0]["facts"] == [5]
    assert record["facts"][7]["findings"] == []


def test_a_fact_is_named_by_its_unit_and_what_is_measured() -> None:
    assert [fact["what"] for fact in panel_of(CHECKED)["facts"]] == [
        *("month", "chips · H100", "USD", "models"),
        *("points · GPT-4", "models", "name"),
    ]


def test_what_nobody_names_is_marked_only_when_it_is_a_figure() -> None:
    weak = claim("pt", "Já há", Kind.COUNT, "1", weak=True)
    extra = claim("pt", "modelos.", Kind.COUNT, "2")
    first, *others = STORY.readings
    readings = (replace(first, claims=(*first.claims, weak, extra)), *others)
    texts = [each["text"] for each in panel_of(replace(CHECKED, story=replace(STORY, readings=readings)))["claims"]]
    assert extra.text in texts
    assert weak.text not in texts


def test_a_text_in_an_unsupported_language_is_there_and_says_so() -> None:
    first, *others = STORY.readings
    readings = (*others, replace(first, claims=(), supported=False))
    record = panel_of(Checked(story=replace(STORY, readings=readings), facts=(), findings=()))
    assert [each["supported"] for each in record["documents"]] == [True, True, False]
    assert record["documents"][2]["paragraphs"]
