"""claimx as a library."""

from __future__ import annotations

import pytest

import claimx

PT = "A fábrica encomendou mais de 3000 chips H100. Já há 130 modelos."
ID = "Pabrik itu memesan lebih dari 3000 chip H100. Kini ada 113 model."


def test_figures_are_extracted_from_text() -> None:
    claims = claimx.extract(PT, "pt")
    assert [(claim.value, claim.unit, claim.bound) for claim in claims] == [
        ("3000", "chip", claimx.Bound.MORE_THAN),
        ("130", "model", claimx.Bound.EXACT),
    ]
    assert [PT[claim.start : claim.end] for claim in claims] == [claim.text for claim in claims]


def test_everything_includes_names() -> None:
    assert claimx.Kind.IDENTIFIER in {claim.kind for claim in claimx.extract(PT, "pt", everything=True)}


def test_a_language_without_a_pack_is_an_error() -> None:
    with pytest.raises(claimx.ClaimxError):
        claimx.extract("130", "tlh")


@pytest.mark.parametrize(
    "documents",
    [
        pytest.param([("pt", PT), ("id", ID)], id="pairs of language and text"),
        pytest.param([PT, ID], id="texts that have to tell their language"),
        pytest.param(
            [
                claimx.Document(path="1", text=PT, language="pt", story="s"),
                claimx.Document(path="2", text=ID, language="id", story="s"),
            ],
            id="documents",
        ),
    ],
)
def test_documents_are_checked(documents: list[claimx.Document | tuple[str, str] | str]) -> None:
    report = claimx.check(documents)
    (finding,) = report.findings
    assert finding.code == "CX101"
    assert {(claim.path, claim.value) for claim in finding.claims} == {("1", "130"), ("2", "113")}


def test_the_source_is_taken_as_right() -> None:
    (finding,) = claimx.check([("pt", PT), ("id", ID)], source="pt").findings
    assert finding.suspects == ("2",)


def test_claims_make_a_frame() -> None:
    assert claimx.frame(claimx.extract(PT, "pt"))["value"].tolist() == ["3000", "130"]
