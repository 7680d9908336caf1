"""Paths named as the user says."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimx import sources
from claimx.model import Document
from claimx.sources.paths import Hint
from claimx.sources.patterns import parse_pattern, read_pattern_hint


@pytest.mark.parametrize(
    ("pattern", "path", "hint"),
    [
        pytest.param("{story}/{language}.txt", "in/a/pt-BR.txt", Hint("pt-BR", "a"), id="a folder a story"),
        pytest.param("{story}/{language}.txt", "./a/pt_br.txt", Hint("pt-BR", "a"), id="a tag in another form"),
        pytest.param("{language}-{story}.md", "x/en-flood.md", Hint("en", "flood"), id="in one name"),
        pytest.param("{language}-{story}.md", "x/en-flood.txt", None, id="another ending"),
        pytest.param("{language}-{story}.md", "x/xq-flood.md", None, id="no language"),
        pytest.param("**/{language}/*-{story}.md", "en/2024/7-flood.md", None, id="folders in another place"),
        pytest.param("{language}/**/*-{story}.md", "en/2024/7-flood.md", Hint("en", "flood"), id="any folders"),
        pytest.param("{language}/**/*-{story}.md", "en/7-flood.md", Hint("en", "flood"), id="or none"),
        pytest.param("out/*_{language}.txt", "x/out/a_en.txt", Hint("en", "x/out/a_*.txt"), id="a language alone"),
        pytest.param("out/{story}.*", "x/out/a.txt", Hint(None, "a"), id="a story alone"),
        pytest.param("a+({story}).txt", "x/a+(b).txt", Hint(None, "b"), id="signs are no expressions"),
    ],
)
def test_what_a_pattern_reads_in_a_path(pattern: str, path: str, hint: Hint | None) -> None:
    assert read_pattern_hint(path, [parse_pattern(pattern)]) == hint


def test_the_first_pattern_that_fits_is_taken() -> None:
    patterns = [parse_pattern("{story}.{language}.txt"), parse_pattern("{language}/{story}.txt")]
    assert read_pattern_hint("pt/a.en.txt", patterns) == Hint("en", "a")
    assert read_pattern_hint("pt/a.txt", patterns) == Hint("pt", "a")


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        pytest.param("*.txt", "it says neither {story} nor {language}", id="nothing named"),
        pytest.param("{lang}.txt", "{lang} is no part of a path", id="another name"),
        pytest.param("{story}/{story}.txt", "{story} stands twice", id="a name twice"),
    ],
)
def test_what_is_no_pattern(pattern: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        parse_pattern(pattern)


def test_a_pattern_goes_before_what_the_path_says_by_itself(tmp_path: Path) -> None:
    for name in ("a.en.txt", "a.pt.txt", "fr-b.txt"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    read = sources.read([str(tmp_path)], language=None, patterns=[parse_pattern("{language}-{story}.txt")])
    found = {Path(one.path).name: (one.language, one.story) for one in read if isinstance(one, Document)}
    assert found["fr-b.txt"] == ("fr", "b")
    assert found["a.en.txt"][0] == "en"
    assert found["a.en.txt"][1] == found["a.pt.txt"][1] is not None
