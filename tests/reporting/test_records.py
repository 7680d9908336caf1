"""JSON and JSON lines, read back and held against the contract."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import Any

from claimx.model import COLUMNS, Report
from claimx.reporting import claim_records, records

from .samples import CLAIMS, MODELS, REPORT, STORY


def report_read_back(report: Report) -> dict[str, Any]:
    stream = io.StringIO()
    records.write_report(report, stream)
    return json.loads(stream.getvalue())  # type: ignore[no-any-return]


def test_a_claim_has_the_fields_of_the_contract_in_order() -> None:
    stream = io.StringIO()
    claim_records.write_claims(CLAIMS, stream)
    back = json.loads(stream.getvalue())
    assert [tuple(claim) for claim in back] == [COLUMNS] * len(CLAIMS)
    assert back[1]["value"] == "3000"
    assert back[1]["upper"] is None


def test_a_claim_is_the_same_in_a_list_and_within_a_fact() -> None:
    hostile = replace(MODELS[0], text='"\\%s\x1b', sentence="\u2028 100 % \ud83d\ude00 </script>", subject="%(path)s")
    for claim in (*CLAIMS, hostile):
        assert json.loads(claim_records.claim_text(claim)) == claim_records.claim_record(claim)


def test_no_claims_are_an_empty_array() -> None:
    stream = io.StringIO()
    claim_records.write_claims([], stream)
    assert json.loads(stream.getvalue()) == []


def test_lines_hold_one_claim_each_in_the_words_of_the_document() -> None:
    stream = io.StringIO()
    claim_records.write_claim_lines([replace(MODELS[0], sentence="um\ndois"), MODELS[2]], stream)
    lines = stream.getvalue().splitlines()
    assert [json.loads(line)["language"] for line in lines] == ["pt", "ja"]
    assert "130のモデル" in lines[1]


def test_a_report_has_the_shape_of_the_contract() -> None:
    back = report_read_back(REPORT)
    assert list(back) == ["schema", "stories", "errors", "summary"]
    assert back["schema"] == "claimx.check/1"
    assert back["errors"] == [{"path": "photo.jpg", "message": "not a text file"}]
    assert back["summary"] == {
        "documents": 3,
        "stories": 1,
        "claims": 17,
        "findings": {"error": 1, "warning": 1, "info": 1},
        "figures": {"seen": 20, "compared": 17, "alone": 0, "repeated": 0, "weak": 0, "chrome": 0, "names": 3},
    }


def test_a_story_has_the_shape_of_the_contract() -> None:
    (story,) = report_read_back(REPORT)["stories"]
    assert list(story) == ["id", "documents", "facts", "findings"]
    assert story["documents"][2] == {"path": "story.ja.txt", "language": "ja", "claims": 5}
    assert list(story["facts"][1]) == ["id", "kind", "unit", "subject", "status", "claims"]
    assert story["facts"][1]["status"] == "differs"
    assert list(story["findings"][0]) == ["code", "rule", "severity", "message", "suspects", "claims"]
    assert story["findings"][0]["suspects"] == ["story.id.txt"]


def test_a_fact_is_described_by_what_most_of_its_claims_state() -> None:
    checked = REPORT.stories[0]
    odd = replace(checked.facts[5].claims[0], unit="item")
    fact = replace(checked.facts[5], claims=(odd, *checked.facts[5].claims[1:]))
    (story,) = report_read_back(replace(REPORT, stories=(replace(checked, facts=(fact,)),)))["stories"]
    assert story["facts"][0]["unit"] == "model"


def test_an_empty_report_is_valid() -> None:
    counts = dict.fromkeys(("documents", "stories", "claims", "error", "warning", "info"), 0)
    back = report_read_back(Report(stories=(), counts=counts))
    assert back["stories"] == back["errors"] == []


def test_finding_lines_name_their_story() -> None:
    stream = io.StringIO()
    records.write_finding_lines(REPORT, stream)
    back = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert [(each["story"], each["code"]) for each in back] == [
        ("story", "CX101"),
        ("story", "CX110"),
        ("story", "CX111"),
    ]


def test_stories_have_the_shape_of_the_contract() -> None:
    stream = io.StringIO()
    records.write_stories([STORY], stream)
    back = json.loads(stream.getvalue())
    assert back["schema"] == "claimx.stories/1"
    assert back["stories"][0]["id"] == "story"
    assert back["stories"][0]["documents"][1] == {"path": "story.id.txt", "language": "id"}
