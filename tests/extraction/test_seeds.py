"""Extraction held against the seeds as they were read by hand: fixtures/seeds."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from claimx.extraction import read
from claimx.languages.units import UNITS, widen
from claimx.model import Claim, Document, Kind

ROOT = Path(__file__).parents[2]
STEMS = sorted(path.stem for path in (ROOT / "fixtures" / "seeds").glob("*.jsonl"))
RECALL, PRECISION = 0.98, 0.96


@dataclass(frozen=True)
class Compared:
    """One seed: what was labelled, what was read, and which of each the other side has too."""

    missed: list[dict[str, Any]]
    wrong: list[Claim]
    labelled: int
    read: int
    leaked: list[dict[str, Any]]


def compare(stem: str) -> Compared:
    text = (ROOT / "seeds" / f"{stem}.txt").read_bytes().decode("utf-8")
    lines = (ROOT / "fixtures" / "seeds" / f"{stem}.jsonl").read_text("utf-8").splitlines()
    gold = [json.loads(line) for line in lines]
    claims = read(Document(path=stem, text=text)).claims
    given = [claim for claim in claims if not (claim.weak or claim.chrome or claim.kind is Kind.IDENTIFIER)]
    asked = [label for label in gold if not (label["weak"] or label["chrome"] or label["kind"] == "identifier")]
    return Compared(
        missed=[label for label in asked if not any(_same(label, claim) for claim in given)],
        wrong=[claim for claim in given if not any(_same(label, claim) for label in gold if not label["chrome"])],
        labelled=len(asked),
        read=len(given),
        leaked=[label for label in gold if label["chrome"] and any(_overlap(label, claim) for claim in given)],
    )


def _overlap(label: dict[str, Any], claim: Claim) -> bool:
    return bool(claim.start < label["end"] and label["start"] < claim.end)


def _same(label: dict[str, Any], claim: Claim) -> bool:
    stated = (claim.kind.value, claim.value, claim.upper, claim.bound.value)
    return (
        _overlap(label, claim)
        and stated == (label["kind"], label["value"], label["upper"], label["bound"])
        and (claim.unit == label["unit"] or (claim.unit in UNITS and label["unit"] in widen(str(claim.unit))))
    )


@pytest.mark.parametrize("stem", STEMS)
def test_the_claims_of_a_seed_are_found(stem: str) -> None:
    seen = compare(stem)
    assert seen.labelled
    assert 1 - len(seen.missed) / seen.labelled >= RECALL, seen.missed


@pytest.mark.parametrize("stem", STEMS)
def test_what_is_found_in_a_seed_is_a_claim(stem: str) -> None:
    seen = compare(stem)
    assert seen.read
    assert 1 - len(seen.wrong) / seen.read >= PRECISION, seen.wrong


@pytest.mark.parametrize("stem", STEMS)
def test_page_furniture_of_a_seed_is_left_out(stem: str) -> None:
    assert compare(stem).leaked == []


@pytest.mark.parametrize("stem", STEMS)
def test_offsets_point_into_the_file(stem: str) -> None:
    text = (ROOT / "seeds" / f"{stem}.txt").read_bytes().decode("utf-8")
    for claim in read(Document(path=stem, text=text)).claims:
        assert text[claim.start : claim.end] == claim.text
        assert text.split("\n")[claim.line - 1][claim.column - 1 :].startswith(claim.text.split("\n")[0])
