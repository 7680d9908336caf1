"""Documents held against themselves, within a story."""

from __future__ import annotations

from claimx.model import Finding, Severity, Story
from claimx.reconciliation import check

from .factory import reading, story

COPY = "The plant in the northern valley, which opened last spring, has ordered {%s} from its oldest supplier."
SUM = "There were {500|count 500 person}: {300|count 300 woman} and {210|count 210 man}."


def findings(tale: Story) -> list[Finding]:
    return list(check(tale).findings)


def test_a_document_alone_is_held_against_itself() -> None:
    (finding,) = findings(Story(id="s", readings=(reading("en", SUM),)))
    assert (finding.code, finding.severity, finding.suspects) == ("CX302", Severity.INFO, ())
    assert (
        finding.message
        == 'in en, 300 women ("300") and 210 men ("210") add up to 510 people, but 500 people ("500") is stated'
    )
    assert [claim.value for claim in finding.claims] == ["300", "210", "500"]


def test_a_slip_that_all_documents_share_is_one_finding() -> None:
    (finding,) = findings(story(en=SUM, pt=SUM, de=SUM))
    assert {claim.language for claim in finding.claims} == {"en", "pt", "de"}
    assert finding.suspects == ()


def test_the_second_copy_is_a_contradiction_and_no_addition() -> None:
    once = COPY % "3000 chips|count 3000 chip"
    twice = f"{once}\nLike Share\n{COPY % '8000 chips|count 8000 chip'}"
    (finding,) = findings(story(en=once, pt=once, de=twice))
    assert (finding.code, finding.suspects) == ("CX301", ("de.txt",))
    assert finding.message == 'de states 3,000 chips ("3000 chips") in line 1, but 8,000 chips ("8000 chips") in line 3'


def test_what_differs_from_the_others_is_no_contradiction_as_well() -> None:
    right = "Sold for {$2bn|money 2000000000 USD}\nIt went for {$2bn|money 2000000000 USD} on {Monday|weekday 1}."
    wrong = right.replace("{$2bn|money 2000000000 USD}", "{$2m|money 2000000 USD}", 1)
    assert [finding.code for finding in findings(story(en=right, pt=right, de=wrong))] == ["CX102"]


def test_a_doubtful_contradiction_hides_nothing_that_is_missing() -> None:
    head = "New phone on sale for {$1,000|money 1000 USD}"
    body = "It costs {$1,099|money 1099 USD} and holds {512 gigabytes|measure 512 gigabyte} of photographs."
    lacking = body.replace("{$1,099|money 1099 USD}", "a lot")
    found = findings(story(en=f"{head}\n{body}", pt=f"{head}\n{lacking}"))
    assert [finding.code for finding in found if finding.severity is Severity.WARNING] == ["CX201"]
