"""From a tag to its pack."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from claimx.errors import LanguageError, PackError
from claimx.languages import loader
from claimx.languages.pack import Part
from claimx.languages.roles import Role


@pytest.mark.parametrize(
    ("tag", "resolved"),
    [
        pytest.param("pt", ("pt", None), id="a language"),
        pytest.param("pt-BR", ("pt", "pt-BR"), id="a region with an overlay"),
        pytest.param("pt_br", ("pt", "pt-BR"), id="an underscore and small letters"),
        pytest.param("en-GB", ("en", None), id="a region without one"),
        pytest.param("zh-Hant-TW", ("zh", "zh-Hant"), id="a script and a region"),
        pytest.param("zh-TW", ("zh", "zh-Hant"), id="a region that means a script"),
    ],
)
def test_a_tag_leads_to_its_file_and_overlay(tag: str, resolved: tuple[str, str | None]) -> None:
    assert loader.resolve(tag) == resolved


@pytest.mark.parametrize("tag", ["xx", "", "english", "-"])
def test_a_tag_without_a_pack_is_told(tag: str) -> None:
    with pytest.raises(LanguageError, match="no language pack"):
        loader.resolve(tag)


@pytest.mark.parametrize("tag", loader.supported())
def test_every_pack_is_ready_and_silent(tag: str, capsys: pytest.CaptureFixture[str]) -> None:
    pack = loader.load(tag)
    assert pack.tag == tag
    assert any(word.part is Part.NUMBER for word in pack.words.values())
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("tag", loader.supported())
def test_the_head_of_a_pack_is_enough_to_know_its_language_by(tag: str) -> None:
    head, whole = loader.head(tag), loader.data(tag)
    assert (head["tag"], head["text"]) == (whole["tag"], whole["text"])


def test_a_pack_is_built_once() -> None:
    assert loader.load("pt-BR") is loader.load("pt-BR")


@pytest.mark.parametrize(
    ("tag", "word", "value"),
    [
        pytest.param("pt-BR", "bilhão", Fraction(10**9), id="Brazilian bilhão"),
        pytest.param("pt-PT", "bilião", Fraction(10**12), id="Portuguese bilião"),
        pytest.param("zh-Hant", "兆", Fraction(10**12), id="Taiwanese 兆"),
        pytest.param("fr", "billion", Fraction(10**12), id="French billion"),
        pytest.param("en", "billion", Fraction(10**9), id="English billion"),
    ],
)
def test_scales_belong_to_their_region(tag: str, word: str, value: Fraction) -> None:
    assert loader.load(tag).words[word].value == value


def test_cldr_states_what_the_pack_does_not() -> None:
    pack = loader.load("fr")
    assert pack.words["juillet"].value == 7
    assert any(entry.payload == "kilometer" for entry in pack.right.after("kilomètres", 0).entries)
    assert Role.CURRENCY in pack.right.after("francs suisses", 0)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in place of that of the packs."""
    monkeypatch.setattr(loader, "_FOLDER", tmp_path)
    cached = (loader.supported, loader.data, loader.head, loader._load)
    for function in cached:
        function.cache_clear()
    monkeypatch.setattr(loader, "supported", lambda: tuple(path.stem for path in tmp_path.iterdir()))
    return tmp_path


PACK = """
tag = "en"
name = "Test"
[text]
scripts = ["Latn"]
function_words = ["the"]
[numbers]
system = "multiplicative"
[numbers.words]
one = 1
"""


@pytest.mark.parametrize(
    ("text", "key", "reason"),
    [
        pytest.param("tag = [", "", "no valid TOML", id="no TOML"),
        pytest.param('tag = "en"', "name", "missing", id="a file of one line"),
        pytest.param(PACK + "[clock]\nnight = 3", "clock.night", "expected a list of words", id="a slip"),
        pytest.param(
            PACK + "[[not_a_claim]]\npattern = '('\nwhy = 'x'", "not_a_claim", "no regular expression", id="a bracket"
        ),
    ],
)
def test_a_pack_that_cannot_be_used_says_why(folder: Path, text: str, key: str, reason: str) -> None:
    (folder / "en.toml").write_text(text, "utf-8")
    try:
        with pytest.raises(PackError) as raised:
            loader.load("en")
    finally:
        for function in (loader.data, loader.head, loader._load):
            function.cache_clear()
    assert (raised.value.path, raised.value.key) == ("en.toml", key)
    assert raised.value.reason.startswith(reason)
