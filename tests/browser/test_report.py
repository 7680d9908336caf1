"""The report as an editor uses it, in a real browser."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

from playwright.sync_api import Locator, Page, expect

from claimx.model import Report
from claimx.reconciliation.fingerprints import fingerprints

from ..reporting.samples import REPORT
from .conftest import Open
from .reports import HOSTILE, LANGUAGES, hostile, many, wide

FINGERPRINTS = fingerprints(REPORT.stories[0])
EVERY_RULE_OF_WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def column(page: Page, language: str) -> Locator:
    return page.locator(f".column-body[lang={language}]")


def figure(page: Page, language: str, text: str) -> Locator:
    return column(page, language).locator("mark", has_text=text)


def in_view(element: Locator) -> bool:
    """Whether an element stands in what its column shows."""
    return bool(
        element.evaluate(
            """element => {
                const inner = element.getBoundingClientRect();
                const outer = element.closest(".column-body").getBoundingClientRect();
                return inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
            }"""
        )
    )


def shown_findings(page: Page) -> list[str]:
    return [text.strip() for text in page.locator(".finding:visible .code").all_inner_texts()]


def accept(page: Page, place: int, reason: str) -> None:
    finding = page.locator(".finding").nth(place)
    finding.get_by_role("button", name="Accept…").click()
    finding.get_by_label("Why is it right as it is?").fill(reason)
    finding.get_by_role("button", name="Accept", exact=True).click()


def downloaded(page: Page) -> object:
    page.locator(".baseline > summary").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download the baseline").click()
    assert download.value.suggested_filename == "claimx-baseline.json"
    return json.loads(Path(download.value.path()).read_text(encoding="utf-8"))


def test_the_texts_stand_side_by_side_with_their_figures_marked(open_page: Open) -> None:
    page = open_page(REPORT).page
    expect(page.locator(".column")).to_have_count(3)
    expect(column(page, "ja").locator("mark")).to_have_text(
        ["8月", "3000枚以上", "2000億ドルを超え", "GPT-4", "4.41点", "130のモデル"]
    )
    expect(column(page, "pt").locator("p")).to_have_count(3)
    tops = page.locator(".column").evaluate_all("columns => columns.map(each => each.getBoundingClientRect().top)")
    assert len(set(tops)) == 1


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        pytest.param("agosto", "agree", id="stated by all"),
        pytest.param("130 modelos", "error", id="part of an error"),
        pytest.param("200 mil milhões", "warning", id="part of a warning"),
        pytest.param("centenas de modelos", "info", id="part of an information"),
    ],
)
def test_a_figure_is_marked_by_what_was_found(text: str, sort: str, open_page: Open) -> None:
    assert figure(open_page(REPORT).page, "pt", text).get_attribute("class") == f"figure {sort}"


@pytest.mark.parametrize(
    ("control", "value", "codes"),
    [
        pytest.param("severity", "error", ["CX110", "CX111"], id="without errors"),
        pytest.param("code", "CX111", ["CX111"], id="one rule"),
        pytest.param("language", "ja", ["CX110"], id="one language, by its suspects"),
        pytest.param("language", "pt", ["CX111"], id="one language, where nobody is suspected"),
    ],
)
def test_findings_are_filtered(control: str, value: str, codes: list[str], open_page: Open) -> None:
    page = open_page(REPORT).page
    assert shown_findings(page) == ["CX101", "CX110", "CX111"]
    if control == "severity":
        page.locator(f"#filters input[value={value}]").uncheck()
    else:
        page.locator(f"#filters select[name={control}]").select_option(value)
    assert shown_findings(page) == codes
    expect(page.locator("#shown")).to_have_text(f"{len(codes)} of 3 shown")


def test_a_finding_leads_to_its_place_and_back(open_page: Open) -> None:
    page = open_page(REPORT, height=320).page
    page.locator(".jump").first.click()
    goal = figure(page, "pt", "130 modelos")
    expect(goal).to_be_focused()
    assert in_view(goal)
    page.keyboard.press("Enter")
    page.locator(".about").get_by_role("button", name="CX101 value-differs").click()
    expect(page.locator(".jump").first).to_be_focused()


def test_a_jump_opens_a_story_and_shows_a_hidden_text(open_page: Open) -> None:
    page = open_page(many(2)).page
    second = page.locator("details.story").nth(1)
    expect(second.locator(".column")).to_have_count(0)
    page.locator(".finding[data-story='1'] .jump").first.click()
    expect(second.locator("mark.current")).to_have_text("130 modelos")
    second.get_by_role("checkbox", name="pt", exact=True).uncheck()
    expect(second.locator(".column:visible")).to_have_count(2)
    page.locator(".finding[data-story='1'] .jump").first.click()
    expect(second.locator(".column:visible")).to_have_count(3)


def test_pointing_at_a_figure_shows_its_partners_in_their_columns(open_page: Open) -> None:
    page = open_page(REPORT, height=320).page
    partner = figure(page, "ja", "130のモデル")
    assert not in_view(partner)
    column(page, "id").evaluate("body => body.scrollTo(0, body.scrollHeight)")
    figure(page, "id", "113 model").hover()
    expect(page.locator(".texts mark.partner")).to_have_text(["130 modelos", "130のモデル"])
    expect(page.locator(".texts mark.current")).to_have_text("113 model")
    assert in_view(partner)
    expect(page.locator(".about")).to_contain_text("! id: 113 model")
    expect(page.locator(".facts td.current")).to_have_count(3)
    page.locator("h1").hover()
    expect(page.locator(".texts mark.partner")).to_have_count(0)


def test_a_text_that_lacks_a_figure_shows_where_it_would_stand(open_page: Open) -> None:
    page = open_page(REPORT).page
    figure(page, "pt", "centenas").click()
    expect(page.locator("p.near")).to_contain_text("2000億ドル")
    expect(page.locator(".about")).to_contain_text("ja: not stated")


def test_the_keyboard_reaches_every_figure_and_crosses_to_its_partners(open_page: Open) -> None:
    page = open_page(REPORT).page
    column(page, "pt").focus()
    page.keyboard.press("Tab")
    expect(figure(page, "pt", "agosto")).to_be_focused()
    expect(page.locator(".texts mark.partner")).to_have_text(["Agustus", "8月"])
    expect(page.locator(".panel [role=status]")).to_have_text("id August, ja August")
    page.keyboard.press("Tab")
    expect(figure(page, "pt", "3000")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(figure(page, "pt", "200 mil")).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(figure(page, "id", "200 miliar")).to_be_focused()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowUp")
    expect(figure(page, "ja", "3000枚")).to_be_focused()
    page.keyboard.press("ArrowLeft")
    expect(figure(page, "id", "3000")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".about")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".texts .partner, .texts .current")).to_have_count(0)


def test_the_facts_have_languages_as_columns(open_page: Open) -> None:
    page = open_page(REPORT).page
    expect(page.locator(".facts thead th")).to_have_text(["Fact", "pt", "id", "ja"])
    row = page.locator(".facts tbody tr").nth(5)
    assert row.locator("td button").all_inner_texts() == ["130 models", "113 models", "130 models"]
    expect(row.locator("td.error")).to_have_text("! probably wrong: 113 models113 model")
    page.get_by_label("only those with findings").check()
    expect(page.locator(".facts tbody tr:visible")).to_have_count(3)
    row.get_by_role("button").nth(2).click()
    expect(figure(page, "ja", "130のモデル")).to_be_focused()


def test_an_accepted_finding_is_downloaded_as_a_baseline(open_page: Open) -> None:
    page = open_page(REPORT).page
    accept(page, 0, "  113 were left on the day <b>after</b> ")
    expect(page.locator(".finding").first).to_contain_text("Accepted: 113 were left on the day <b>after</b>")
    expect(page.locator("#accepted-count")).to_have_text("1")
    assert downloaded(page) == {
        "schema": "claimx.baseline/1",
        "findings": [
            {
                "fingerprint": FINGERPRINTS[0],
                "code": "CX101",
                "message": "id states 113 model, pt and ja 130",
                "reason": "113 were left on the day <b>after</b>",
            }
        ],
    }


def test_what_is_accepted_can_be_taken_back_and_hidden(open_page: Open) -> None:
    page = open_page(REPORT).page
    accept(page, 1, "as in the source")
    page.get_by_label("accepted ones too").uncheck()
    assert shown_findings(page) == ["CX101", "CX111"]
    page.get_by_label("accepted ones too").check()
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#accepted-count")).to_have_text("0")
    expect(page.locator("#download-baseline")).to_be_disabled()


def test_no_finding_is_accepted_without_a_reason(open_page: Open) -> None:
    page = open_page(REPORT).page
    accept(page, 0, "   ")
    expect(page.locator("#accepted-count")).to_have_text("0")


def test_an_earlier_baseline_is_gone_on_with(open_page: Open) -> None:
    page = open_page(REPORT).page
    earlier = [
        {"fingerprint": "0123456789abcdef", "code": "CX201", "message": "of a story that is not here", "reason": "so"},
        {"fingerprint": FINGERPRINTS[2], "code": "CX111", "message": "pt says hundreds", "reason": "vague is fine"},
    ]
    short = {"fingerprint": FINGERPRINTS[1], "code": "CX110", "message": "as a run of the check wrote it"}
    text = json.dumps({"schema": "claimx.baseline/1", "findings": [*earlier, short]})
    page.locator("#open-baseline").set_input_files({"name": "b.json", "mimeType": "", "buffer": text.encode()})
    expect(page.locator(".finding").nth(2)).to_contain_text("Accepted: vague is fine")
    expect(page.locator(".finding").nth(1)).to_contain_text("Accepted: no reason given")
    accept(page, 0, "new")
    back = downloaded(page)
    assert isinstance(back, dict)
    assert back["findings"][:2] == earlier
    assert back["findings"][2] == short | {"reason": ""}
    assert back["findings"][3]["fingerprint"] == FINGERPRINTS[0]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("no JSON", id="no JSON"),
        pytest.param('{"schema": "claimx.check/1", "findings": []}', id="another file of claimx"),
        pytest.param('{"schema": "claimx.baseline/1", "findings": [{"fingerprint": 1}]}', id="a finding without texts"),
    ],
)
def test_what_is_no_baseline_is_refused(text: str, open_page: Open) -> None:
    page = open_page(REPORT).page
    page.locator("#open-baseline").set_input_files({"name": "b.json", "mimeType": "", "buffer": text.encode()})
    expect(page.locator("#baseline-status")).to_have_text("b.json is not a baseline of claimx")
    expect(page.locator("#accepted-count")).to_have_text("0")


def test_hostile_text_is_shown_as_text(open_page: Open) -> None:
    page = open_page(hostile()).page
    page.locator(".jump").click()
    expect(page.locator("img, .column b, .message b")).to_have_count(0)
    assert "taken" not in page.title()
    for place in (".column-body p", ".column-header", ".message", ".story > summary h3", ".notice", ".about", ".facts"):
        expect(page.locator(place).first).to_contain_text(HOSTILE)
    texts = page.locator("body").evaluate("body => body.innerText")
    assert not {"\u202e", "\u2066", "\x1b"} & set(texts)
    expect(column(page, "en").locator("mark")).to_have_text("3\ufffd000 <b>chips</b>")


def test_the_panels_of_a_hundred_stories_wait_until_they_are_opened(open_page: Open) -> None:
    page = open_page(many(100)).page
    expect(page.locator("details.story")).to_have_count(100)
    expect(page.locator(".column")).to_have_count(3)
    page.locator("#story-57 > summary").click()
    expect(page.locator("#story-57 .column")).to_have_count(3)
    expect(page.locator(".column")).to_have_count(6)


def test_thirteen_languages_scroll_inside_the_page_and_can_be_chosen(open_page: Open) -> None:
    page = open_page(wide(), width=390, height=800).page
    expect(page.locator(".column")).to_have_count(len(LANGUAGES))
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.get_by_role("button", name="None").click()
    for language in ("pt", "zh-Hans"):
        page.get_by_role("checkbox", name=language, exact=True).check()
    expect(page.locator(".column:visible h5")).to_have_text(["pt Portuguese", "zh-Hans Simplified Chinese"])
    expect(page.locator(".facts thead th:visible")).to_have_text(["Fact", "pt", "zh-Hans"])


def test_colours_follow_the_system_until_they_are_chosen(open_page: Open) -> None:
    page = open_page(REPORT, scheme="dark").page
    ground = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(ground)
    page.get_by_label("Colours").select_option("light")
    light = page.evaluate(ground)
    assert dark != light
    page.get_by_label("Colours").select_option("dark")
    assert page.evaluate(ground) == dark


def test_on_paper_no_text_is_cut_off(open_page: Open) -> None:
    page = open_page(REPORT, height=320).page
    page.emulate_media(media="print")
    cut = "bodies => bodies.filter(body => body.scrollHeight > body.clientHeight + 1).length"
    assert page.locator(".column-body").evaluate_all(cut) == 0
    expect(page.locator("#filters")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("report", "width"),
    [
        pytest.param(REPORT, 1280, id="sample"),
        pytest.param(REPORT, 390, id="sample on a phone"),
        pytest.param(hostile(), 1280, id="hostile"),
    ],
)
def test_axe_finds_no_fault(report: Report, width: int, scheme: str, open_page: Open) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
    page = open_page(report, width=width, scheme=scheme).page
    page.locator(".jump").first.click()
    for closed in (".baseline", ".rules", ".legend"):
        page.locator(f"{closed} > summary").click()
    page.locator(".finding").last.get_by_role("button", name="Accept…").click()
    found = axe.Axe().run(page, options={"runOnly": EVERY_RULE_OF_WCAG, "resultTypes": ["violations"]})
    assert found.response["passes"]
    assert [(each["id"], [node["html"][:200] for node in each["nodes"]]) for each in found.response["violations"]] == []
