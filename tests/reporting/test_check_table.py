"""The table of a check: what an editor sees."""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import replace

import pytest
from rich.cells import cell_len

from claimx.model import Bound, Checked, Claim, Document, Fact, Finding, Reading, Report, Severity, Status, Story
from claimx.reporting import check_table
from claimx.reporting.formats import Format, Style

from .samples import FACTS, FINDINGS, MODELS, REPORT, STORY

CHECKED = REPORT.stories[0]


@pytest.fixture(autouse=True)
def eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


def written(*stories: Checked, verbose: bool = False) -> str:
    """The table of a report of these stories, of the sample where there are none."""
    stream = io.StringIO()
    held = stories or (CHECKED,)
    severities = Counter(finding.severity.value for checked in held for finding in checked.findings)
    counts = REPORT.counts | {severity.value: severities[severity.value] for severity in Severity}
    report = replace(REPORT, stories=held, counts=counts)
    check_table.write(report, stream, Style(format=Format.TABLE, verbose=verbose))
    return stream.getvalue()


def line_with(text: str, table: str) -> str:
    return next(line for line in table.splitlines() if text in line)


def test_languages_are_columns_and_suspects_are_marked() -> None:
    assert line_with("CX101", written()).split() == ["≠", "CX101", "models", "130", "!", "113", "130"]


def test_what_is_not_stated_has_a_dash() -> None:
    assert line_with("CX111", written(verbose=True)).split() == ["≠", "CX111", "models", "hundreds", "100", "–"]


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
    assert line_with("In agreement", written()).strip() == "In agreement (3): August; 4.41 points (GPT-4); GPT-4"


def test_a_difference_that_was_set_aside_is_not_called_agreement() -> None:
    table = written(replace(CHECKED, findings=()), verbose=True)
    assert "Different, but set aside (4): " in table
    assert "≠" not in table


@pytest.mark.parametrize(
    ("verbose", "end"),
    [pytest.param(False, "19 models; 5 more", id="usually"), pytest.param(True, "24 models", id="in a verbose table")],
)
def test_many_facts_in_agreement_are_counted(verbose: bool, end: str) -> None:
    facts = tuple(Fact(id=f"f{n}", claims=(replace(MODELS[0], value=str(n)),)) for n in range(25))
    checked = replace(CHECKED, facts=facts, findings=FINDINGS[1:2])
    table = " ".join(written(checked, verbose=verbose).split())
    assert "In agreement (25): 0 models; 1 model; 2 models;" in table
    assert f"{end} 20 figures seen" in table


def test_a_figure_that_is_repeated_is_named_once() -> None:
    facts = tuple(Fact(id=f"f{n}", claims=MODELS[:1]) for n in range(2))
    assert "In agreement (2): 130 models\n" in written(replace(CHECKED, facts=facts, findings=FINDINGS[1:2]))


def test_the_gravest_finding_comes_first() -> None:
    table = written(replace(CHECKED, findings=FINDINGS[::-1]), verbose=True)
    places = [table.index(f"{finding.severity}  {finding.code}") for finding in FINDINGS]
    assert places == sorted(places)


def test_what_is_for_information_is_folded() -> None:
    table = written()
    assert "info  CX111" not in table
    assert "  1 info     story (--verbose lists them)\n" in table
    assert "  … --verbose                           list the 1 info too\n" in table


def test_a_verbose_table_lists_it() -> None:
    table = written(verbose=True)
    assert "  info  CX111 precision-differs\n    pt says hundreds, id one hundred\n" in table
    assert "--verbose" not in table


def test_stories_with_errors_come_first_and_clean_ones_in_one_line() -> None:
    def story(name: str, *findings: Finding) -> Checked:
        return replace(CHECKED, story=replace(STORY, id=name), findings=findings)

    table = written(
        story("clean"),
        story("noted", FINDINGS[2]),
        story("warned", FINDINGS[1]),
        story("wrong", FINDINGS[0]),
        replace(story("alone"), story=replace(STORY, id="alone", readings=STORY.readings[:1])),
    )
    headings = ("\nwrong  1 error\n", "\nwarned  1 warning\n", "\nNothing to look at")
    places = [table.index(heading) for heading in headings]
    assert places == sorted(places)
    assert "\nNothing to look at (2 stories): clean, noted\n" in table
    assert "\nNothing to compare with (1 story): alone\n" in table
    assert table.count("figures  story.pt.txt") == 2, "a clean story has no details"


def test_the_summary_stands_before_the_stories() -> None:
    assert written().splitlines()[:6] == [
        "3 documents, 1 story, 20 figures seen, 17 compared",
        "  1 error    story",
        "  1 warning  story",
        "  1 info     story (--verbose lists them)",
        "1 input could not be used; see the messages.",
        "≠ differs   ! probably wrong   – not stated",
    ]


def test_the_end_says_what_was_looked_at_and_what_to_do_next() -> None:
    assert written().splitlines()[-7:] == [
        "20 figures seen: 17 compared; left aside: 3 in names.",
        "",
        "Next:",
        "  claimx explain CX101                  what that finding means",
        "  … --format html --output report.html  all side by side, in a browser",
        "  … --write-baseline accepted.json      accept all this; then see what is new",
        "  … --verbose                           list the 1 info too",
    ]


def test_without_findings_there_is_nothing_to_do_next() -> None:
    assert "Next:" not in written(replace(CHECKED, findings=()))


@pytest.mark.parametrize("width", [60, 80, 200])
def test_a_hundred_stories_fit_the_terminal(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    stories = [replace(CHECKED, story=replace(STORY, id=f"news/2024/story-{n:03}")) for n in range(100)]
    lines = written(*stories).splitlines()
    assert max(map(cell_len, lines)) <= width
    assert not [line for line in lines if line.endswith(" ")]
    assert "88 more" in " ".join(" ".join(lines[:30]).split()), "the summary names some stories and counts the others"


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
    assert row.split() == ["≠", "CX101", "number", "130", "miles", "!", "113", "kilometers", "–"]


def story_of(count: int, language: str | None = None) -> Checked:
    readings = tuple(
        Reading(document=Document(path=f"{n}.txt", text=""), language=language or f"l{n}", claims=())
        for n in range(count)
    )
    claims = tuple(replace(MODELS[0], path=f"{n}.txt", value="130" if n == 3 else "0") for n in range(count))
    fact = Fact(id="f", claims=claims, status=Status.DIFFERS)
    finding = replace(FINDINGS[0], claims=claims, suspects=("3.txt",))
    return Checked(story=Story(id="s", readings=readings), facts=(fact,), findings=(finding,))


def test_more_languages_than_fit_stand_together_by_what_they_state() -> None:
    table = written(story_of(13))
    assert (
        "\n  ≠ CX101  models\n      0    l0, l1, l2, l4, l5, l6, l7, l8, l9, l10, l11, l12\n    ! 130  l3\n"
    ) in table
    assert max(map(cell_len, table.splitlines())) <= 80


def test_documents_in_one_language_are_told_apart() -> None:
    assert line_with("fact", written(story_of(2, "en"))).split() == ["fact", "en", "(1)", "en", "(2)"]


def test_a_document_alone_is_no_all_clear() -> None:
    alone = Checked(story=replace(STORY, readings=STORY.readings[:1]), facts=FACTS[:1], findings=())
    table = written(alone)
    assert "Nothing was compared: no two documents tell the same story." in table
    assert "Nothing to compare with (1 story): story\n" in table
    assert "  claimx stories PATH  which documents tell the same story, and why\n" in table


def test_a_language_without_a_pack_is_no_all_clear() -> None:
    unread = replace(STORY.readings[2], supported=False, claims=())
    table = written(replace(CHECKED, story=replace(STORY, readings=(*STORY.readings[:2], unread))))
    assert "  ja     not read  story.ja.txt\n" in table


def test_two_documents_of_which_one_is_not_read_are_not_compared() -> None:
    unread = replace(STORY.readings[1], supported=False, claims=())
    story = replace(STORY, readings=(STORY.readings[0], unread))
    assert "Nothing to compare with (1 story): story\n" in written(Checked(story=story, facts=(), findings=()))


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
