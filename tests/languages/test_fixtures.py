"""Every language pack, walked: it loads, has sentences of its own, reads them as stated, and never fails on a text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import claimx
from claimx.languages.loader import data, load, supported

FIXTURES = Path(__file__).parents[2] / "fixtures" / "languages"
FIELDS = ("text", "kind", "value", "upper", "unit", "bound")
LEAST, LEAST_EMPTY = 40, 10  # sentences of a pack, and how many of them state no figure


def rows(tag: str) -> list[dict[str, Any]]:
    lines = (FIXTURES / f"{tag}.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def cases() -> Iterator[Any]:
    for path in sorted(FIXTURES.glob("*.jsonl")):
        for number, row in enumerate(rows(path.stem), 1):
            yield pytest.param(path.stem, row, id=f"{path.stem} {number}")


def claims_of(text: str, tag: str) -> list[dict[str, Any]]:
    return [{field: getattr(claim, field) for field in FIELDS} for claim in claimx.extract(text, language=tag)]


@pytest.mark.parametrize(("tag", "row"), list(cases()))
def test_a_fixture_reads_as_stated(tag: str, row: dict[str, Any]) -> None:
    stated = [{field: claim[field] for field in FIELDS} for claim in row["claims"]]
    assert claims_of(row["text"], tag) == stated, row["why"]


@pytest.mark.parametrize("tag", supported())
def test_a_pack_has_fixtures_with_and_without_claims(tag: str) -> None:
    listed = rows(tag)
    assert len(listed) >= LEAST
    assert sum(not row["claims"] for row in listed) >= LEAST_EMPTY
    assert all(row["why"].strip() for row in listed)
    assert len({row["text"] for row in listed}) == len(listed), "a sentence stands twice"


@pytest.mark.parametrize("tag", supported())
def test_loading_a_pack_and_its_regions_prints_nothing(tag: str, capsys: pytest.CaptureFixture[str]) -> None:
    for region in (tag, *data(tag).get("regions", {})):
        assert load(region).words
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("tag", supported())
@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(choices=st.data())
def test_a_pack_never_fails_on_arbitrary_text(tag: str, choices: st.DataObject) -> None:
    """Its own words in any order, with digits and signs between them: places and texts of claims still agree."""
    words = st.sampled_from(sorted(load(tag).words))
    signs = st.sampled_from((*" .,-:/^%$€'+()\n", " \u00a0", "1/2", "2e5", "1^-3", "\u0664", "\uff15", "½", "0"))
    pieces = st.lists(words | signs | st.integers(0, 10**12).map(str) | st.text(max_size=3), max_size=14)
    text = choices.draw(pieces.map("".join) | pieces.map(" ".join))
    for claim in claimx.extract(text, language=tag, everything=True):
        assert text[claim.start : claim.end] == claim.text != ""


@pytest.mark.parametrize("tag", supported())
@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("7" * 5000, id="a run of digits longer than any number"),
        pytest.param("9^99^99^99 1e99e99 0^-1 1/0 0/0", id="powers and divisions without a value"),
        pytest.param("1,1,1.1.1,,..--//::1" * 50, id="signs between digits"),
        pytest.param("\u202e12\u0000\ud7ff\ufeff34", id="control and direction marks"),
    ],
)
def test_a_pack_takes_hostile_text_in_its_stride(tag: str, text: str) -> None:
    assert isinstance(claimx.extract(text, language=tag, everything=True), list)
