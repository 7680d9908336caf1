"""What a manifest says of documents."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimx.model import Document, Problem
from claimx.sources.manifest import SCHEMA, Manifest, Placing, overrule, read_manifest
from claimx.sources.stored import StoredError


def stored(folder: Path, *stories: object) -> str:
    path = folder / "stories.json"
    path.write_text(json.dumps({"schema": SCHEMA, "stories": stories}), encoding="utf-8")
    return str(path)


def story(name: str, *documents: object) -> dict[str, object]:
    return {"id": name, "documents": documents}


def test_a_manifest_places_documents(tmp_path: Path) -> None:
    path = stored(
        tmp_path,
        story("launch", {"path": "a.txt", "language": "pt_br"}, {"path": "b.txt"}),
        story("budget", {"path": "c.txt", "language": None}),
    )
    assert read_manifest(path).placings == (
        Placing("a.txt", "launch", "pt-BR"),
        Placing("b.txt", "launch", None),
        Placing("c.txt", "budget", None),
    )


@pytest.mark.parametrize(
    ("stories", "message"),
    [
        pytest.param([7], "stories[0]: not an object", id="a story is a number"),
        pytest.param([{"id": "a"}], "stories[0].documents: not a list", id="no documents"),
        pytest.param([story("")], "stories[0].id: missing", id="no id"),
        pytest.param([{"id": 7, "documents": []}], "stories[0].id: not a text", id="an id is a number"),
        pytest.param([story("a", {})], "stories[0].documents[0].path: missing", id="no path"),
        pytest.param(
            [story("a", {"path": "a", "lang": "en"})],
            "stories[0].documents[0].lang: unknown; there are path, language",
            id="a key that is unknown",
        ),
        pytest.param(
            [story("a"), story("b", {"path": "a", "language": "x y"})],
            "stories[1].documents[0].language: 'x y' is not a language tag",
            id="a language is no tag",
        ),
        pytest.param(
            [story("a", {"path": "x.txt"}), story("b", {"path": "./x.txt"})],
            'the document "./x.txt": stands there twice',
            id="a document in two stories",
        ),
    ],
)
def test_a_malformed_manifest_says_where(stories: list[object], message: str, tmp_path: Path) -> None:
    path = stored(tmp_path, *stories)
    with pytest.raises(StoredError) as caught:
        read_manifest(path)
    assert str(caught.value).startswith(f"{path}: {message}")


MANIFEST = Manifest("m.json", (Placing("a.txt", "launch", "en"), Placing("b.txt", "launch", None)))


def test_a_manifest_overrules_paths_and_texts() -> None:
    items = [
        Document(path="./a.txt", text="", language="fr", story="path"),
        Document(path="b.txt", text="", language="fr", story="path"),
        Document(path="c.txt", text="", language="fr", story="path"),
    ]
    placed = [(item.story, item.language) for item in overrule(items, MANIFEST) if isinstance(item, Document)]
    assert placed == [("launch", "en"), ("launch", "fr"), ("path", "fr")]


def test_a_document_that_is_not_there_is_a_problem() -> None:
    items = [Document(path="a.txt", text="")]
    assert list(overrule(items, MANIFEST))[1:] == [
        Problem(path="b.txt", message="named in m.json, but not among the documents")
    ]


def test_a_document_that_could_not_be_read_is_one_problem() -> None:
    items: list[Document | Problem] = [Document(path="a.txt", text=""), Problem(path="b.txt", message="not text")]
    assert list(overrule(items, MANIFEST))[1:] == [Problem(path="b.txt", message="not text")]
