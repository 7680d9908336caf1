"""The one place that a finding is shown at."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimx.model import Kind
from claimx.reporting.places import Place, main_claim, other_claims, place, place_of, relative, uri

from .samples import FINDINGS, MODELS, STORY, claim

VALUE, _, PRECISION = FINDINGS


def test_a_suspect_is_shown_first() -> None:
    assert main_claim(VALUE) is MODELS[1]
    assert other_claims(VALUE) == [MODELS[0], MODELS[2]]


def test_the_first_is_shown_where_nobody_is_suspected() -> None:
    assert main_claim(PRECISION) is PRECISION.claims[0]


def test_the_first_is_shown_where_the_suspect_states_nothing() -> None:
    assert main_claim(replace(VALUE, suspects=("story.ja.txt",), claims=MODELS[:2])) is MODELS[0]


@pytest.mark.parametrize(
    ("suspects", "path"),
    [
        pytest.param(("story.id.txt",), "story.id.txt", id="the document that is suspected"),
        pytest.param((), "story.pt.txt", id="else the first of the story"),
    ],
)
def test_a_finding_without_claims_is_shown_at_the_head_of(suspects: tuple[str, ...], path: str) -> None:
    bare = replace(VALUE, claims=(), suspects=suspects)
    assert main_claim(bare) is None
    assert place(bare, STORY) == Place(path=path)


def test_a_place_ends_behind_the_last_character() -> None:
    assert place_of(MODELS[1]) == Place(path="story.id.txt", line=3, column=38, end_line=3, end_column=47)


def test_a_claim_may_run_over_the_end_of_a_line() -> None:
    split = claim("pt", "pontos. Já há 130 modelos.\n", Kind.COUNT, "130")
    assert (place_of(split).end_line, place_of(split).end_column) == (4, 1)
    wrapped = replace(split, text="mais de\n3000 chips", line=3, column=7)
    assert (place_of(wrapped).end_line, place_of(wrapped).end_column) == (4, 11)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        pytest.param("story.pt.txt", "story.pt.txt", id="a file beside"),
        pytest.param("./news//story.pt.txt", "news/story.pt.txt", id="dots and slashes that say nothing"),
        pytest.param("../story.pt.txt", "../story.pt.txt", id="a folder above"),
        pytest.param("-", "-", id="standard input"),
    ],
)
def test_paths_as_a_repository_has_them(path: str, expected: str) -> None:
    assert relative(path) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        pytest.param("./a b/história.txt", "a%20b/hist%C3%B3ria.txt", id="spaces and letters beyond ASCII"),
        pytest.param("/news/100%.txt", "file:///news/100%25.txt", id="an absolute path"),
        pytest.param("c:d.txt", "c%3Ad.txt", id="a colon makes no scheme"),
        pytest.param("caf\udce9.txt", "caf%E9.txt", id="a name that is no unicode"),
    ],
)
def test_uris(path: str, expected: str) -> None:
    assert uri(path) == expected
