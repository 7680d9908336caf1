"""How likely two documents tell the same story."""

from __future__ import annotations

import pytest

from claimx.reconciliation.likeness import Scale, compare, find_candidates
from claimx.reconciliation.marks import FIGURE, Mark, read_marks

from .factory import reading


def likeness(one: str, other: str, languages: tuple[str, str] = ("en", "ja")) -> float:
    documents = [read_marks(reading(language, text)) for language, text in zip(languages, (one, other), strict=True)]
    return compare(documents[0], documents[1], Scale(documents, languages))


RARE = "aa {4127|count 4127} bb {386|count 386} cc {911|count 911}"


@pytest.mark.parametrize(
    ("closer", "farther"),
    [
        pytest.param((RARE, RARE), (RARE, RARE.replace("911", "912")), id="a figure that both state"),
        pytest.param((RARE, RARE), (RARE, RARE + " dd" * 40), id="figures at the same place"),
        pytest.param(("{4127|count 4127}",) * 2, ("{2019|year 2019}",) * 2, id="a rare figure"),
        pytest.param((RARE + " GPT", "GPT " + RARE), (RARE + " GPT", "BLOOM " + RARE), id="a name that both write"),
    ],
)
def test_evidence_is_stronger_for(closer: tuple[str, str], farther: tuple[str, str]) -> None:
    assert likeness(*closer) > likeness(*farther)


def test_documents_without_a_mark_in_common_speak_against_each_other() -> None:
    assert likeness(RARE, "{17|count 17} and {23|count 23}") < 0


def test_an_abridged_translation_is_not_held_against_the_other() -> None:
    assert likeness(RARE, "aa {4127|count 4127} bb {386|count 386}") > 3


def test_a_foreign_name_that_is_lacked_weighs_more_than_one_in_the_own_script() -> None:
    foreign = likeness("Polaris and Castellanos sailed", "昨日の航海について Solberg")
    own = likeness("Polaris and Castellanos sailed", "Solberg navigua", ("en", "fr"))
    assert foreign < own < 0


def test_evidence_is_the_same_both_ways() -> None:
    assert likeness(RARE, "aa {4127|count 4127}", ("en", "fr")) == likeness("aa {4127|count 4127}", RARE, ("fr", "en"))


def test_a_mark_weighs_less_the_more_documents_of_its_language_have_it() -> None:
    texts = ["{41|count 41} {57|count 57}", "{41|count 41}", "{41|count 41}", "{23|count 23}"]
    documents = [read_marks(reading("en", text)) for text in texts]
    scale = Scale(documents, ["en"] * 4)
    assert scale.weigh(Mark(FIGURE, "41")) < scale.weigh(Mark(FIGURE, "57"))


def test_what_all_translations_of_one_story_share_is_rare_all_the_same() -> None:
    documents = [
        read_marks(reading("en", "{41|count 41} {57|count 57}")),
        *[read_marks(reading("en", "{41|count 41}"))] * 9,
    ]
    spread = Scale(documents, [f"x{place}" for place in range(10)])
    assert spread.weigh(Mark(FIGURE, "41")) == spread.weigh(Mark(FIGURE, "57"))


def test_candidates_share_a_mark_and_come_once() -> None:
    texts = [RARE, "{17|count 17}", RARE, "nothing"]
    documents = [read_marks(reading("en", text)) for text in texts]
    assert find_candidates(documents, Scale(documents, ["en"] * 4)) == [(0, 2)]


def test_documents_that_share_only_what_everybody_states_are_found_by_the_order_of_their_figures() -> None:
    alone = [f"{{{figure}|count {figure}}} x" for figure in (2, 3) for _ in range(120)]
    texts = ["{2|count 2} {3|count 3}", *alone, "{2|count 2} und {3|count 3}"]
    documents = [read_marks(reading("en", text)) for text in texts]
    assert find_candidates(documents, Scale(documents, ["en"] * len(texts))) == [(0, len(texts) - 1)]
