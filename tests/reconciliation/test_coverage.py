"""What a check says of how much it has looked at."""

from __future__ import annotations

import pytest

from claimx import extraction
from claimx.model import Document, Story
from claimx.reconciliation import check
from claimx.reconciliation.coverage import Coverage, cover, cover_all, describe

from .factory import reading, story

EN = (
    "West sold {3,000 chips|count 3000 chip} to {one|count 1 weak} firm, {Falcon 7|identifier Falcon_7}.\n"
    "{12 likes|count 12 like chrome}\n"
    "The deal, signed in spring, is worth {$5 million|money 5000000 USD}.\n"
)
PT = "A West vendeu {3.000 chips|count 3000 chip} a uma firma, {Falcon 7|identifier Falcon_7}.\n"


def test_each_figure_is_counted_once() -> None:
    found = cover(check(story(en=EN, pt=PT)))
    assert found == Coverage(seen=7, compared=2, alone=1, weak=1, chrome=1, names=2)


def test_a_second_copy_is_no_figure_without_a_counterpart() -> None:
    once = "The northern plant sold 3,000 chips in spring.\n"
    texts = {"en": f"{once}Share\n{once}", "pt": "A fábrica do norte vendeu 3.000 chips na primavera.\n"}
    readings = [extraction.read(Document(path=tag, text=text, language=tag)) for tag, text in texts.items()]
    found = cover(check(Story(id="s", readings=tuple(readings))))
    assert (found.compared, found.repeated, found.alone) == (2, 1, 0)


def test_a_document_alone_is_compared_with_nothing() -> None:
    assert cover(check(Story(id="s", readings=(reading("en", EN),)))).compared == 0


def test_stories_are_added_up() -> None:
    checked = check(story(en=EN, pt=PT))
    assert cover_all([checked, checked]) == cover(checked) + cover(checked)
    assert cover_all([]) == Coverage()


@pytest.mark.parametrize(
    ("coverage", "line"),
    [
        pytest.param(Coverage(), "0 figures seen: 0 compared", id="nothing at all"),
        pytest.param(Coverage(seen=1, compared=1), "1 figure seen: 1 compared", id="one"),
        pytest.param(
            Coverage(seen=2010, compared=2000, alone=1, repeated=2, weak=3, chrome=1, names=3),
            "2,010 figures seen: 2,000 compared, 1 without a counterpart;"
            " left aside: 2 repeated, 3 weak, 1 in page furniture, 3 in names",
            id="everything",
        ),
    ],
)
def test_the_line_says_what_was_left_aside(coverage: Coverage, line: str) -> None:
    assert describe(coverage) == line
