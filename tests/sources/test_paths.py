"""What paths say of language and story."""

from __future__ import annotations

import pytest

from claimx.errors import LanguageError
from claimx.sources.paths import Hint, canonical, read_hints


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("PT", "pt"),
        ("pt_br", "pt-BR"),
        ("ZH-hant-tw", "zh-Hant-TW"),
        ("zh_HANS", "zh-Hans"),
        ("es-419", "es-419"),
        ("fil", "fil"),
    ],
)
def test_a_tag_is_written_in_one_way(tag: str, expected: str) -> None:
    assert canonical(tag) == expected


@pytest.mark.parametrize(
    "tag", ["", "p", "portuguese", "pt-", "pt-B", "pt-BRA", "zh-Hant-", "pt BR", "en-us-x-twain", "рт"]
)
def test_what_is_no_tag_is_refused(tag: str) -> None:
    with pytest.raises(LanguageError, match="not a language tag"):
        canonical(tag)


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        pytest.param(
            ["in/x.en.txt", "in/x.pt-BR.txt", "in/x.zh_Hant_TW.md"],
            [("en", "in/x"), ("pt-BR", "in/x"), ("zh-Hant-TW", "in/x")],
            id="a tag between name and ending",
        ),
        pytest.param(
            ["x_en.txt", "x_pt_BR.txt", "x_pt-PT.txt", "x_es_419.txt"],
            [("en", "x"), ("pt-BR", "x"), ("pt-PT", "x"), ("es-419", "x")],
            id="a tag after an underscore",
        ),
        pytest.param(
            ["fire/en.txt", "fire/zh-Hans.txt", "flood/en.txt", "flood/pt_BR.txt"],
            [("en", "fire"), ("zh-Hans", "fire"), ("en", "flood"), ("pt-BR", "flood")],
            id="a folder a story",
        ),
        pytest.param(
            ["./en/x.txt", "./fr/x.txt", "./en/y.txt"],
            [("en", "x"), ("fr", "x"), ("en", None)],
            id="a folder a language",
        ),
        pytest.param(
            ["site/en/news/x.txt", "site/fr/news/x.txt"],
            [("en", "site/news/x"), ("fr", "site/news/x")],
            id="a folder a language, with folders below",
        ),
        pytest.param(
            ["a/x.en.txt", "a/x.fr.txt", "b/x.en.txt", "b/x.fr.txt"],
            [("en", "a/x"), ("fr", "a/x"), ("en", "b/x"), ("fr", "b/x")],
            id="one name in two folders is two stories",
        ),
        pytest.param(["en.txt", "fr.txt"], [("en", "."), ("fr", ".")], id="the folder one stands in is a story"),
        pytest.param(["pt_BR.txt", "pt_PT.txt"], [("pt-BR", "."), ("pt-PT", ".")], id="a region is not a language"),
        pytest.param(
            ["x.en.txt", "x.fr.txt", "x/en.txt", "x/fr.txt"],
            [("en", "x.*"), ("fr", "x.*"), ("en", "x/*"), ("fr", "x/*")],
            id="two stories never share an id",
        ),
        pytest.param(
            ["x.en.txt", "x.fr.txt", "y.en.txt", "z.de.txt"],
            [("en", "x"), ("fr", "x"), ("en", None), (None, None)],
            id="a further file is believed in a language seen before",
        ),
        pytest.param(["is.txt"], [(None, None)], id="is.txt is a word"),
        pytest.param(["is.txt", "no.txt", "budget.txt", "news.txt"], [(None, None)] * 4, id="words among words"),
        pytest.param(["my_it.txt", "say_no.txt", "user_id.txt"], [(None, None)] * 3, id="endings that are words"),
        pytest.param(["no/x.txt", "no/y.txt"], [(None, None)] * 2, id="one folder proves nothing"),
        pytest.param(
            ["000_30eb5b4efe76f633.txt", "001_38f3f31595a5c9bc.txt"], [(None, None)] * 2, id="hashes say nothing"
        ),
        pytest.param(["x.old.txt", "x.new.txt"], [(None, None)] * 2, id="words of three letters are no languages"),
        pytest.param(["x_pt_br.txt", "x_pt_pt.txt"], [(None, None)] * 2, id="pt_br in small letters may be Breton"),
        pytest.param(["-"], [(None, None)], id="standard input says nothing"),
    ],
)
def test_paths_are_believed_where_they_agree(paths: list[str], expected: list[tuple[str | None, str | None]]) -> None:
    assert read_hints(paths) == {path: Hint(*hint) for path, hint in zip(paths, expected, strict=True)}
