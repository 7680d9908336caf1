"""What a finding is known by, and what it is not known by."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimx.model import Bound, Checked, Claim, Finding, Kind, Severity
from claimx.reconciliation.fingerprints import fingerprint, fingerprints

from .factory import story

STORY = story(
    en="They bought {130 models|count 130 model} in {2018|year 2018}.",
    pt="Compraram {113 modelos|count 113 model} em {2018|year 2018}.",
)
EN, PT = (reading.claims[0] for reading in STORY.readings)


def finding(*claims: Claim, code: str = "CX101", suspects: tuple[str, ...] = ()) -> Finding:
    return Finding(
        code=code, rule="rule", severity=Severity.ERROR, message="130, 113", suspects=suspects, claims=claims
    )


def mark(*claims: Claim) -> str:
    return fingerprint(finding(*claims), STORY)


def test_it_is_sixteen_hexadecimal_digits() -> None:
    assert len(mark(EN, PT)) == 16
    assert int(mark(EN, PT), 16)


def test_it_is_the_same_in_every_version() -> None:
    assert mark(EN, PT) == "ec318f8b0b61f6c1", "baselines that people keep would no longer match"


@pytest.mark.parametrize(
    "moved",
    [
        pytest.param(replace(PT, line=40, column=7, start=900, end=911), id="another place in the document"),
        pytest.param(replace(PT, path="news/2018/pt.txt"), id="another folder"),
        pytest.param(replace(PT, path="news\\2018\\pt.txt"), id="a folder on Windows"),
        pytest.param(replace(PT, sentence=PT.sentence.replace(" ", "\n  ")), id="other white space"),
        pytest.param(replace(PT, text="113"), id="another stretch of the same sentence"),
    ],
)
def test_what_does_not_matter(moved: Claim) -> None:
    assert mark(EN, moved) == mark(EN, PT)


def test_the_order_of_the_claims_does_not_matter() -> None:
    assert mark(PT, EN) == mark(EN, PT)


def test_wording_severity_and_suspects_do_not_matter() -> None:
    told = replace(finding(EN, PT), message="now said so", severity=Severity.INFO, suspects=("pt.txt",))
    assert fingerprint(told, STORY) == mark(EN, PT)


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param(replace(PT, language="es"), id="language"),
        pytest.param(replace(PT, path="story.pt.txt"), id="name of the file"),
        pytest.param(replace(PT, kind=Kind.MEASURE), id="kind"),
        pytest.param(replace(PT, value="131"), id="value"),
        pytest.param(replace(PT, upper="131"), id="upper end"),
        pytest.param(replace(PT, unit="chip"), id="unit"),
        pytest.param(replace(PT, unit=None), id="no unit"),
        pytest.param(replace(PT, bound=Bound.ABOUT), id="bound"),
        pytest.param(replace(PT, sentence="Vendeu 113 modelos em 2018."), id="sentence"),
    ],
)
def test_what_matters(changed: Claim) -> None:
    assert mark(EN, changed) != mark(EN, PT)


def test_the_code_and_the_set_of_claims_matter() -> None:
    others = {fingerprint(finding(EN, PT, code="CX102"), STORY), mark(EN), mark(PT), mark(EN, PT)}
    assert len(others) == 4


def test_fields_do_not_run_into_each_other() -> None:
    assert mark(replace(PT, value="1", upper="13")) != mark(replace(PT, value="11", upper="3"))


def test_a_finding_without_claims_is_known_by_its_suspects() -> None:
    en, pt = (fingerprint(finding(suspects=(path,)), STORY) for path in ("en.txt", "pt.txt"))
    assert en != pt


def test_a_file_name_that_is_no_unicode_has_one_too() -> None:
    assert mark(replace(PT, path="caf\udce9.txt")) != mark(PT)


def test_findings_of_the_same_content_are_counted() -> None:
    twice, once = finding(EN, PT), finding(EN)
    checked = Checked(story=STORY, facts=(), findings=(twice, once, twice, twice))
    first, other = mark(EN, PT), mark(EN)
    assert fingerprints(checked) == [first, other, f"{first}-2", f"{first}-3"]
