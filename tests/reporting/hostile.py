"""A report of texts that want to be more than text: markup, formulas, commands, addresses, control characters."""

from __future__ import annotations

from dataclasses import replace

from claimx.model import Checked, Claim, Problem, Report

from .samples import FACTS, FINDINGS, REPORT, STORY

TEXT = (
    "=cmd()|<img src=x onerror=alert(1)> [a](http://evil.example) @someone #12 www.evil.example `x` *y*"
    " \x1b[31m\x00\uffff"
)
PATH = "a,b:c %0A::error::\n<b>caf\udce9.txt"


def _hostile(claim: Claim) -> Claim:
    return replace(claim, path=PATH, text=TEXT, sentence=f"{TEXT} {TEXT}", subject=TEXT, unit=TEXT)


def make() -> Report:
    """The sample report, with such a text wherever a document or a path has a say."""
    readings = tuple(
        replace(
            reading,
            document=replace(reading.document, path=PATH, text=TEXT),
            claims=tuple(map(_hostile, reading.claims)),
        )
        for reading in STORY.readings
    )
    facts = tuple(replace(fact, claims=tuple(map(_hostile, fact.claims))) for fact in FACTS)
    findings = tuple(
        replace(finding, message=f"{TEXT}\nsecond", suspects=(PATH,), claims=tuple(map(_hostile, finding.claims)))
        for finding in FINDINGS
    )
    story = replace(STORY, id=TEXT, readings=readings)
    errors = (Problem(path=PATH, message=TEXT),)
    return replace(REPORT, stories=(Checked(story=story, facts=facts, findings=findings),), errors=errors)
