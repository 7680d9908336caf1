"""The page as a file: whole, closed to the network, and open to nothing but its own script and style."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
from dataclasses import replace

import pytest

from claimx.model import Report, Severity
from claimx.reporting import Format, Style, html, write_report

from .samples import REPORT, STORY


def page_of(report: Report) -> str:
    stream = io.StringIO(newline="")
    html.write(report, stream)
    return stream.getvalue()


def digest_of(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def policy_of(page: str) -> dict[str, str]:
    found = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    assert found
    rules = found.group(1).replace("&#39;", "'").split("; ")
    return dict((*rule.split(" ", 1), "")[:2] for rule in rules)


@pytest.mark.parametrize(
    ("rule", "tag"),
    [
        pytest.param("script-src", "script", id="the script"),
        pytest.param("style-src", "style", id="the style"),
    ],
)
def test_the_policy_lets_only_what_the_page_holds_run(rule: str, tag: str) -> None:
    page = page_of(REPORT)
    (text,) = re.findall(rf'<{tag}(?: type="module")?>(.*?)</{tag}>', page, re.DOTALL)
    assert policy_of(page)[rule] == digest_of(text)


def test_the_policy_is_the_first_thing_that_could_fetch_or_run() -> None:
    page = page_of(REPORT)
    assert policy_of(page)["default-src"] == "'none'"
    assert page.index("Content-Security-Policy") < min(page.index("<style"), page.index("<script"), page.index("<link"))


def test_nothing_is_asked_of_the_network() -> None:
    page = page_of(REPORT)
    addresses = re.findall(r'\s(?:src|href|action)="([^"]*)"', page)
    assert addresses
    assert [each for each in addresses if not each.startswith(("#", "data:,"))] == []
    assert not any(sign in page for sign in ("://", "@import", "url("))


def test_the_page_is_the_same_each_time() -> None:
    assert page_of(REPORT) == page_of(REPORT)


def test_each_story_has_its_data_in_an_element_of_its_own() -> None:
    (checked,) = REPORT.stories
    second = replace(checked, story=replace(STORY, id="second"))
    page = page_of(replace(REPORT, stories=(checked, second)))
    found = re.findall(r'<script type="application/json" id="data-(\d)">(.*?)</script>', page)
    assert [place for place, _ in found] == ["0", "1"]
    assert [fact["status"] for fact in json.loads(found[1][1])["facts"]][:2] == ["agree", "differs"]


def test_the_head_counts_in_words() -> None:
    page = page_of(REPORT)
    assert "<title>1 error, 1 warning, 1 info, 3 documents, 1 story, 17 figures - claimx</title>" in page
    assert "is taken as right" not in page
    assert "<b>pt</b> is taken as right" in page_of(replace(REPORT, source="pt"))


def test_what_could_not_be_read_is_named() -> None:
    assert "<bdi>photo.jpg</bdi>: <bdi>not a text file</bdi>" in page_of(REPORT)
    assert "Not read" not in page_of(replace(REPORT, errors=()))


def test_an_empty_report_is_a_page_too() -> None:
    page = page_of(Report(stories=(), counts=dict.fromkeys(("documents", "stories", "claims", *Severity), 0)))
    assert "No findings." in page
    assert "No texts." in page


def test_the_story_that_is_open_at_first_is_one_with_findings() -> None:
    (checked,) = REPORT.stories
    quiet = replace(checked, findings=())
    assert 'data-story="1" data-first' in page_of(replace(REPORT, stories=(quiet, checked, checked)))
    assert 'data-story="0" data-first' in page_of(replace(REPORT, stories=(quiet, quiet)))


def test_html_is_a_format_of_a_report() -> None:
    stream = io.StringIO(newline="")
    write_report(REPORT, stream, Style(format=Format.HTML))
    assert stream.getvalue() == page_of(REPORT)
