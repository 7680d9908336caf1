"""The table of a check: what an editor sees."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from rich.cells import cell_len

from claimx.model import Bound, Checked, Claim, Document, Fact, Reading, Report, Severity, Status, Story
from claimx.reporting import check_table
from claimx.reporting.formats import Format, Style

from .samples import FACTS, FINDINGS, MODELS, REPORT, STORY

CHECKED = REPORT.stories[0]


@pytest.fixture(autouse=True)
def eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


def written(checked: Checked = CHECKED, **changes: object) -> str:
    stream = io.StringIO()
    report = replace(REPORT, stories=(checked,), **changes)  # type: ignore[arg-type]
    check_table.write(report, stream, Style(format=Format.TABLE))
    return stream.getvalue()


def line_with(text: str, table: str) -> str:
    return next(line for line in table.splitlines() if text in line)


def test_languages_are_columns_and_suspects_are_marked() -> None:
    assert line_with("CX101", written()).split() == ["≠", "CX101", "model", "130", "!", "113", "130"]


def test_what_is_not_stated_has_a_dash() -> None:
    assert line_with("CX111", written()).split() == ["≠", "CX111", "model", "hundreds", "100", "–"]


def test_columns_of_wide_characters_are_aligned() -> None:
    table = written().splitlines()
    heading = next(line for line in table if "fact" in line and "ja" in line)
    row = line_with("CX101", written())
    assert cell_len(heading[: heading.index("ja")]) == cell_len(row[: row.rindex("130")])


@pytest.mark.parametrize(
    ("claims", "marked"),
    [
        pytest.param(MODELS[::2], False, id="a figure that one document leaves out is no difference"),
        pytest.param((MODELS[0], replace(MODELS[2], unit=None)), False, id="nor is a unit that goes without saying"),
        pytest.param((MODELS[0], replace(MODELS[2], bound=Bound.AT_MOST)), True, id="another bound is"),
    ],
)
def test_what_reads_differently_is_marked(claims: tuple[Claim, ...], marked: bool) -> None:
    fact = Fact(id="f", claims=claims, absent=("story.id.txt",), status=Status.PARTIAL)
    finding = replace(FINDINGS[0], claims=claims)
    assert ("≠  CX101" in written(replace(CHECKED, facts=(fact,), findings=(finding,)))) is marked


def test_facts_in_agreement_take_one_paragraph() -> None:
    assert line_with("In agreement", written()).strip() == "In agreement (3): August; 4.41 point (GPT-4); GPT-4"


def test_a_difference_that_was_set_aside_is_not_called_agreement() -> None:
    table = written(replace(CHECKED, findings=()))
    assert "Different, but set aside (4): " in table
    assert "≠" not in table


def test_many_facts_in_agreement_are_counted() -> None:
    facts = tuple(Fact(id=f"f{n}", claims=(replace(MODELS[0], value=str(n)),)) for n in range(25))
    table = " ".join(written(replace(CHECKED, facts=facts, findings=())).split())
    assert "In agreement (25): 0 model;" in table
    assert "9 model; 15 more" in table


def test_the_gravest_finding_comes_first() -> None:
    table = written(replace(CHECKED, findings=FINDINGS[::-1]))
    places = [table.index(f"{finding.severity} {finding.code}") for finding in FINDINGS]
    assert places == sorted(places)


def test_a_finding_quotes_every_claim_with_its_place() -> None:
    table = written()
    assert "    story.pt.txt:3:35  pt\n        O GPT-4 obteve 4,41 pontos. Já há 130 modelos." in table
    assert "  ! story.id.txt:3:38  id\n" in table


def test_claims_of_one_sentence_are_quoted_once() -> None:
    second = replace(MODELS[0], column=40)
    finding = replace(FINDINGS[0], claims=(MODELS[0], second))
    table = written(replace(CHECKED, findings=(finding,)))
    assert "story.pt.txt:3:35, 3:40  pt" in table
    assert table.count("O GPT-4 obteve") == 1


def test_a_fact_with_two_units_shows_them() -> None:
    fact = Fact(
        id="f", claims=(replace(MODELS[0], unit="mile"), replace(MODELS[1], unit="kilometer")), status=Status.DIFFERS
    )
    finding = replace(FINDINGS[0], claims=fact.claims)
    row = line_with("CX101", written(replace(CHECKED, facts=(fact,), findings=(finding,))))
    assert row.split() == ["≠", "CX101", "count", "130", "mile", "!", "113", "kilometer", "–"]


def story_of(count: int, language: str | None = None) -> Checked:
    readings = tuple(
        Reading(document=Document(path=f"{n}.txt", text=""), language=language or f"l{n}", claims=())
        for n in range(count)
    )
    claims = tuple(replace(MODELS[0], path=f"{n}.txt", value=str(n)) for n in range(count))
    fact = Fact(id="f", claims=claims, status=Status.DIFFERS)
    finding = replace(FINDINGS[0], claims=claims, suspects=("3.txt",))
    return Checked(story=Story(id="s", readings=readings), facts=(fact,), findings=(finding,))


def test_more_languages_than_fit_take_a_line_each() -> None:
    table = written(story_of(13))
    assert "\n  ≠ CX101  model\n      l0   0\n" in table
    assert "\n      l3   ! 3\n" in table
    assert max(map(cell_len, table.splitlines())) <= 80


def test_documents_in_one_language_are_told_apart() -> None:
    assert line_with("fact", written(story_of(2, "en"))).split() == ["fact", "en", "(1)", "en", "(2)"]


def test_a_document_alone_is_no_all_clear() -> None:
    alone = Checked(story=replace(STORY, readings=STORY.readings[:1]), facts=FACTS[:1], findings=())
    table = written(alone)
    assert "One document alone: there is nothing to compare it with." in table
    assert "Nothing was compared: no two documents tell the same story." in table


def test_a_language_without_a_pack_is_no_all_clear() -> None:
    unread = replace(STORY.readings[2], supported=False, claims=())
    table = written(replace(CHECKED, story=replace(STORY, readings=(*STORY.readings[:2], unread))))
    assert "ja    not read  story.ja.txt" in table


def test_the_last_lines_count_everything() -> None:
    assert written().splitlines()[-2:] == [
        "3 documents, 1 story, 17 claims: 1 error, 1 warning, 1 info",
        "1 input could not be read; see the messages.",
    ]


def test_a_report_without_stories_is_no_all_clear() -> None:
    counts = dict.fromkeys(("documents", "stories", "claims", *Severity), 0)
    stream = io.StringIO()
    check_table.write(Report(stories=(), counts=counts), stream, Style(format=Format.TABLE))
    assert "Nothing was compared" in stream.getvalue()


def test_a_document_cannot_steer_the_terminal() -> None:
    evil = replace(
        MODELS[0], text="\x1b[2J130", sentence="so \x1b[2J130 [red]x[/red]", subject="\u202e[b]y", path="\x1b.txt"
    )
    finding = replace(FINDINGS[0], claims=(evil,), message="[red]x[/red]\x9b2J", suspects=("\x1b.txt",))
    fact = Fact(id="\x1b", claims=(evil,), status=Status.DIFFERS)
    document = Document(path="\x1b.txt", text="")
    story = Story(id="\x1b", readings=(Reading(document=document, language="pt", claims=(evil,)),) * 2)
    table = written(Checked(story=story, facts=(fact,), findings=(finding,)))
    assert not set("\x1b\x9b\u202e") & set(table)
    assert table.count("[red]x[/red]") == 2
    assert "[b]y" in table
