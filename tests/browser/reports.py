"""Reports to open in a browser: the sample story, many of it, in many languages, and one that means harm."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from claimx.model import (
    Bound,
    Checked,
    Claim,
    Document,
    Fact,
    Finding,
    Kind,
    Number,
    Problem,
    Reading,
    Report,
    Severity,
    Status,
    Story,
)

from ..reporting.samples import REPORT, STORY

LANGUAGES = ("pt", "id", "ja", "ar", "de", "en", "es", "fr", "he", "ru", "uk", "vi", "zh-Hans")

HOSTILE = (
    "</script><script>document.title = 'taken'</script> "
    "<img src=x onerror=\"document.title = 'taken'\"> <!-- {{ 7 * 7 }}"
)


def many(stories: int) -> Report:
    """The sample story, so many times."""
    (checked,) = REPORT.stories
    copies = (replace(checked, story=replace(checked.story, id=f"story {place}")) for place in range(stories))
    counts = {name: number * stories for name, number in REPORT.counts.items()}
    return replace(REPORT, stories=tuple(copies), counts=counts)


def wide() -> Report:
    """The sample story in thirteen languages, as far as its tags go: the texts are those of the sample in turn."""
    (checked,) = REPORT.stories
    readings = tuple(_retold(STORY.readings[place % 3], tag) for place, tag in enumerate(LANGUAGES))
    facts = tuple(
        replace(fact, claims=tuple(_told(fact.claims, tag, place) for place, tag in enumerate(LANGUAGES)))
        for fact in checked.facts
        if len(fact.claims) == 3
    )
    findings = tuple(
        replace(finding, claims=facts[0].claims[:1], suspects=(f"story.{LANGUAGES[0]}.txt",))
        for finding in checked.findings
    )
    story = replace(STORY, readings=readings)
    return replace(REPORT, stories=(Checked(story=story, facts=facts, findings=findings),))


def _retold(reading: Reading, tag: str) -> Reading:
    path = f"story.{tag}.txt"
    return replace(
        reading,
        document=replace(reading.document, path=path),
        language=tag,
        claims=tuple(replace(claim, path=path, language=tag) for claim in reading.claims),
    )


def _told(claims: tuple[Claim, ...], tag: str, place: int) -> Claim:
    return replace(claims[place % 3], path=f"story.{tag}.txt", language=tag)


def hostile() -> Report:
    """Two documents whose text, path, name and message try to become part of the page, or turn its lines round."""
    readings = tuple(_read_hostile(language) for language in ("en", "ar"))
    claims = tuple(reading.claims[0] for reading in readings)
    finding = Finding(
        code="CX101",
        rule="value-differs",
        severity=Severity.ERROR,
        message=f'{HOSTILE} ("{HOSTILE}")',
        suspects=(claims[1].path,),
        claims=claims,
    )
    checked = Checked(
        story=Story(id=HOSTILE, readings=readings, why=(HOSTILE,)),
        facts=(Fact(id="f1", claims=claims, status=Status.DIFFERS),),
        findings=(finding,),
    )
    counts = {"documents": 2, "stories": 1, "claims": 2, "error": 1, "warning": 0, "info": 0}
    return Report(stories=(checked,), errors=(Problem(path=HOSTILE, message=HOSTILE),), counts=counts)


def _read_hostile(language: str) -> Reading:
    figure = "3\u202e000 <b>chips</b>"
    text = f"{HOSTILE} \u2066\u2028 {figure}"
    claim = Claim(
        path=f'{HOSTILE}"\x1b.{language}',
        language=language,
        kind=Kind.COUNT,
        value="3000",
        upper=None,
        unit="chip",
        bound=Bound.EXACT,
        subject=HOSTILE,
        text=figure,
        sentence=text,
        line=1,
        column=text.index(figure) + 1,
        start=text.index(figure),
        end=len(text),
        number=Number(Fraction(3000)),
    )
    return Reading(document=Document(path=claim.path, text=text), language=language, claims=(claim,))
