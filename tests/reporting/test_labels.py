"""What documents and facts are called."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimx.model import Claim, Fact, Kind
from claimx.reporting.labels import name_documents, name_fact

from .samples import MODELS, MONTHS, NAMES, POINTS, STORY


def test_two_documents_in_one_language_are_told_apart() -> None:
    first = STORY.readings[0]
    second = replace(first, document=replace(first.document, path="late.pt.txt"))
    names = name_documents(replace(STORY, readings=(first, STORY.readings[2], second)))
    assert names == {"story.pt.txt": "pt (1)", "story.ja.txt": "ja", "late.pt.txt": "pt (3)"}


@pytest.mark.parametrize(
    ("claims", "name"),
    [
        pytest.param(MODELS, "models", id="the unit"),
        pytest.param((MODELS[0], replace(MODELS[1], unit=None)), "models", id="a unit that one leaves out"),
        pytest.param((MODELS[0], replace(MODELS[1], unit="mile")), "number", id="two units are none"),
        pytest.param(MONTHS, "month", id="the kind"),
        pytest.param(NAMES, "name", id="an identifier"),
        pytest.param(POINTS, "points · GPT-4", id="with the thing measured"),
        pytest.param((replace(MODELS[0], kind=Kind.PERCENT, unit="percent"),), "percent", id="no sign alone"),
    ],
)
def test_a_fact_is_called_by_what_it_is_about(claims: tuple[Claim, ...], name: str) -> None:
    assert name_fact(Fact(id="f", claims=claims)) == name
