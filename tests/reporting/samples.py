"""A small checked story in Portuguese, Indonesian and Japanese, made of the nouns alone."""

from __future__ import annotations

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
from claimx.reconciliation.rules import Rule

TEXTS = {
    "pt": "Em agosto, a fábrica encomendou mais de 3000 chips H100.\n"
    "O contrato vale 200 mil milhões de dólares e inclui centenas de modelos.\n"
    "O GPT-4 obteve 4,41 pontos. Já há 130 modelos.\n",
    "id": "Pada bulan Agustus pabrik itu memesan lebih dari 3000 chip H100.\n"
    "Kontrak ini bernilai 200 miliar dolar dan mencakup seratus model.\n"
    "GPT-4 memperoleh 4,41 poin. Kini ada 113 model.\n",
    "ja": "8月、工場は3000枚以上のH100チップを注文しました。\n"
    "契約額は2000億ドルを超えています。\n"
    "GPT-4は4.41点でした。現在130のモデルがあります。\n",
}


def claim(language: str, text: str, kind: Kind, value: str, **stated: object) -> Claim:
    """A claim where `text` first stands in the sample of its language."""
    whole = TEXTS[language]
    start = whole.index(text)
    before = whole[:start]
    line_start = before.rfind("\n") + 1
    vague = bool(stated.pop("vague", False))
    figure = kind not in (Kind.MONTH, Kind.IDENTIFIER)
    fields: dict[str, object] = {
        "path": f"story.{language}.txt",
        "language": language,
        "kind": kind,
        "value": value,
        "upper": None,
        "unit": None,
        "bound": Bound.EXACT,
        "subject": None,
        "text": text,
        "sentence": whole[line_start : whole.index("\n", start)],
        "line": before.count("\n") + 1,
        "column": start - line_start + 1,
        "start": start,
        "end": start + len(text),
        "number": Number(Fraction(value), vague=vague) if figure else None,
    }
    return Claim(**(fields | stated))  # type: ignore[arg-type]


MONTHS = tuple(
    claim(language, text, Kind.MONTH, "--08") for language, text in (("pt", "agosto"), ("id", "Agustus"), ("ja", "8月"))
)
CHIPS = (
    claim("pt", "mais de 3000 chips", Kind.COUNT, "3000", unit="chip", bound=Bound.MORE_THAN, subject="H100"),
    claim("id", "lebih dari 3000 chip", Kind.COUNT, "3000", unit="chip", bound=Bound.MORE_THAN, subject="H100"),
    claim("ja", "3000枚以上", Kind.COUNT, "3000", unit="chip", bound=Bound.AT_LEAST, subject="H100"),
)
MONEY = (
    claim("pt", "200 mil milhões de dólares", Kind.MONEY, "200000000000", unit="USD"),
    claim("id", "200 miliar dolar", Kind.MONEY, "200000000000", unit="USD"),
    claim("ja", "2000億ドルを超え", Kind.MONEY, "200000000000", unit="USD", bound=Bound.MORE_THAN),
)
HUNDREDS = (
    claim("pt", "centenas de modelos", Kind.COUNT, "100", unit="model", vague=True),
    claim("id", "seratus model", Kind.COUNT, "100", unit="model"),
)
POINTS = (
    claim("pt", "4,41 pontos", Kind.SCORE, "4.41", unit="point", subject="GPT-4"),
    claim("id", "4,41 poin", Kind.SCORE, "4.41", unit="point", subject="GPT-4"),
    claim("ja", "4.41点", Kind.SCORE, "4.41", unit="point", subject="GPT-4"),
)
MODELS = (
    claim("pt", "130 modelos", Kind.COUNT, "130", unit="model"),
    claim("id", "113 model", Kind.COUNT, "113", unit="model"),
    claim("ja", "130のモデル", Kind.COUNT, "130", unit="model"),
)
NAMES = tuple(claim(language, "GPT-4", Kind.IDENTIFIER, "GPT-4") for language in TEXTS)

FACTS = (
    Fact(id="f1", claims=MONTHS),
    Fact(id="f2", claims=CHIPS, status=Status.DIFFERS),
    Fact(id="f3", claims=MONEY, status=Status.DIFFERS),
    Fact(id="f4", claims=HUNDREDS, absent=("story.ja.txt",), status=Status.DIFFERS),
    Fact(id="f5", claims=POINTS),
    Fact(id="f6", claims=MODELS, status=Status.DIFFERS),
    Fact(id="f7", claims=NAMES),
)

FINDINGS = (
    Finding(
        code="CX101",
        rule="value-differs",
        severity=Severity.ERROR,
        message="id states 113 model, pt and ja 130",
        suspects=("story.id.txt",),
        claims=MODELS,
    ),
    Finding(
        code="CX110",
        rule="bound-differs",
        severity=Severity.WARNING,
        message="ja says more than, pt and id do not",
        suspects=("story.ja.txt",),
        claims=MONEY,
    ),
    Finding(
        code="CX111",
        rule="precision-differs",
        severity=Severity.INFO,
        message="pt says hundreds, id one hundred",
        suspects=(),
        claims=HUNDREDS,
    ),
)


def reading(language: str) -> Reading:
    """The sample of a language, read: its claims in reading order."""
    claims = [claim for fact in FACTS for claim in fact.claims if claim.language == language]
    return Reading(
        document=Document(path=f"story.{language}.txt", text=TEXTS[language]),
        language=language,
        claims=tuple(sorted(claims, key=lambda claim: claim.start)),
    )


STORY = Story(
    id="story",
    readings=tuple(map(reading, TEXTS)),
    why=("the file names differ in the language alone", "H100 and GPT-4 stand in all of them"),
)
SOME_RULES = {
    finding.code: Rule(
        finding.code,
        finding.rule,
        finding.severity,
        "One sentence.\n\nA paragraph\nof two lines.",
        {"en": "130 models", "pt": "113 modelos"},
        {"en": "130 models", "pt": "130 modelos"},
        holds=lambda case: False,
    )
    for finding in FINDINGS
}
CLAIMS = [claim for reading in STORY.readings for claim in reading.claims if claim.kind is not Kind.IDENTIFIER]
REPORT = Report(
    stories=(Checked(story=STORY, facts=FACTS, findings=FINDINGS),),
    errors=(Problem(path="photo.jpg", message="not a text file"),),
    counts={"documents": 3, "stories": 1, "claims": len(CLAIMS), "error": 1, "warning": 1, "info": 1},
)
