"""Which documents come together, and which stay apart."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from claimx import extraction
from claimx.model import Document, Reading
from claimx.reconciliation.stories import group

from .factory import reading

SEEDS = Path(__file__).parents[2] / "seeds"

BRIDGE = {
    "en": "The Halden bridge cost {412 million|money 412000000 EUR} and is {1,870 metres|measure 1870 meter} long. "
    "Ingrid Solberg opened it in {2019|year 2019} after {37 months|duration 37 month} of work.",
    "fr": "Le pont de Halden a coûté {412 millions|money 412000000 EUR} pour {1 870 mètres|measure 1870 meter}. "
    "Ingrid Solberg l'a inauguré en {2019|year 2019} après {37 mois|duration 37 month} de travaux.",
    "ja": "ハルデン橋の費用は{4億1200万|money 412000000 EUR}で、長さは{1870メートル|measure 1870 meter}。"
    "{2019年|year 2019}に開通し、工事は{37か月|duration 37 month}かかった。",
}
FERRY = {
    "en": "The ferry Polaris carried {58,300 passengers|count 58300 person} in {2019|year 2019}, "
    "{6.4 %|percent 6.4} more. Ruben Castellanos said that {23 crossings|count 23} were cancelled.",
    "fr": "Le ferry Polaris a transporté {58 300 passagers|count 58300 person} en {2019|year 2019}, "
    "soit {6,4 %|percent 6.4} de plus. Ruben Castellanos parle de {23 traversées|count 23} annulées.",
    "ja": "フェリーは{2019年|year 2019}に{5万8300人|count 58300 person}を運び、{6.4%|percent 6.4}増えた。"
    "{23便|count 23}が欠航した。",
}
WEATHER = "Rain is expected in the west, and the wind will turn. Nobody knows for how long, says the office."


def gather(*readings: Reading) -> list[list[str]]:
    """The paths of each story's documents."""
    return [[found.document.path for found in story.readings] for story in group(readings)]


def in_story(found: Reading, name: str) -> Reading:
    return replace(found, document=replace(found.document, story=name))


def test_translations_come_together_and_two_stories_stay_apart() -> None:
    readings = [
        reading(language, text, f"{name}-{language}")
        for language in BRIDGE
        for name, text in (("bridge", BRIDGE[language]), ("ferry", FERRY[language]))
    ]
    assert gather(*readings) == [
        ["bridge-en", "bridge-fr", "bridge-ja"],
        ["ferry-en", "ferry-fr", "ferry-ja"],
    ]


def test_what_the_user_says_comes_before_what_the_texts_share() -> None:
    readings = [in_story(reading("en", BRIDGE["en"], "a"), "x"), in_story(reading("ja", FERRY["ja"], "b"), "x")]
    rest = [reading("fr", BRIDGE["fr"], "c"), reading("ja", BRIDGE["ja"], "d")]
    assert gather(*readings, *rest) == [["a", "b"], ["c", "d"]]
    assert group(readings)[0].id == "x"


def test_two_documents_of_one_language_are_one_story_only_if_worded_alike() -> None:
    other = BRIDGE["en"].replace("Halden bridge", "tower").replace("opened it", "sold all of that")
    rewritten = "In {2019|year 2019} Ingrid Solberg paid {412 million|money 412000000 EUR} for a farm near Halden."
    found = gather(*(reading("en", text, name) for name, text in (("a", BRIDGE["en"]), ("b", rewritten), ("c", other))))
    assert found == [["a", "c"], ["b"]]


def test_a_rival_in_the_same_language_does_not_get_in_by_way_of_a_translation() -> None:
    rival = (
        "A road of {1870 m|measure 1870 meter} that {2019|year 2019} began with, and Solberg, Halden and Ingrid wrote."
    )
    readings = [reading("en", BRIDGE["en"], "a"), reading("fr", BRIDGE["fr"], "b"), reading("en", rival, "c")]
    assert gather(*readings) == [["a", "b"], ["c"]]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="an empty document"),
        pytest.param(WEATHER, id="a document without figures or names"),
        pytest.param("2019", id="a document of one figure"),
    ],
)
def test_what_nothing_ties_to_another_is_a_story_of_its_own(text: str) -> None:
    readings = [reading("en", BRIDGE["en"], "a"), reading("fr", text, "b"), reading("fr", FERRY["fr"], "c")]
    assert gather(*readings) == [["a"], ["b"], ["c"]]


def test_documents_in_a_language_without_a_pack_are_joined_by_digits_and_names() -> None:
    text = "Le pont Halden: 412 000 000, 1.870, 2019, 37. Ingrid Solberg."
    unread = Reading(document=Document(path="b", text=text), language="xx", claims=(), supported=False)
    assert gather(reading("en", BRIDGE["en"], "a"), unread) == [["a", "b"]]


def test_no_readings_are_no_stories() -> None:
    assert group([]) == []


def test_a_story_is_named_after_its_first_document_and_no_two_alike() -> None:
    readings = [reading("en", BRIDGE["en"], "x/story.txt"), reading("fr", FERRY["fr"], "y/story.txt")]
    readings.append(in_story(reading("ja", WEATHER, "z.txt"), "y/story.txt"))
    assert [story.id for story in group(readings)] == ["story", "y/story.txt#2", "y/story.txt"]


def test_the_reasons_are_the_rarest_things_shared() -> None:
    (story,) = group([reading(language, text) for language, text in BRIDGE.items()])
    (reason,) = story.why
    assert reason.startswith("they share ")
    assert {"412 million", "1,870"} <= set(reason.removeprefix("they share ").split("; "))
    assert "2019" not in reason.split("; ")[:2]


def test_versions_are_named_as_a_reason() -> None:
    story = group([reading("en", BRIDGE["en"], "a"), reading("en-GB", BRIDGE["en"] + " More follows.", "b")])[0]
    assert story.why[-1] == "the 2 documents in en are worded alike"


def test_the_order_of_the_readings_is_the_order_of_the_stories() -> None:
    readings = [
        reading(language, text, f"{language}{place}")
        for place, language in enumerate(BRIDGE)
        for text in (BRIDGE[language],)
    ]
    assert gather(*reversed(readings)) == [["ja2", "fr1", "en0"]]


def test_the_seeds_come_apart_by_content_alone() -> None:
    paths = sorted(SEEDS.glob("0*.txt"))
    readings = [extraction.read(Document(path=path.name[:3], text=path.read_text(encoding="utf-8"))) for path in paths]
    assert gather(*readings) == [["000", "001", "002"], ["003"], ["004"]]
