"""Files made documents."""

from __future__ import annotations

import io
from pathlib import Path
from typing import IO, Any

import pytest

from claimx import sources
from claimx.errors import LanguageError
from claimx.model import Document, Problem


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that the relative paths of a test start from."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_documents_say_what_their_paths_say(tree: Path) -> None:
    Path("x.en.txt").write_text("3 ships\r\n", newline="")
    Path("x.fr.txt").write_bytes("\ufeff3 bateaux\n".encode())
    assert list(sources.read(["."], language=None)) == [
        Document(path="./x.en.txt", text="3 ships\r\n", language="en", story="x"),
        Document(path="./x.fr.txt", text="3 bateaux\n", language="fr", story="x"),
    ]


def test_what_the_user_states_wins_over_the_path(tree: Path) -> None:
    Path("x.en.txt").write_text("3")
    Path("x.fr.txt").write_text("4")
    read = list(sources.read(["x.en.txt", "x.fr.txt"], language="pt_br", story="fleet"))
    assert [(document.language, document.story) for document in read if isinstance(document, Document)] == [
        ("pt-BR", "fleet"),
        ("pt-BR", "fleet"),
    ]


def test_a_malformed_language_is_refused_before_anything_is_read() -> None:
    with pytest.raises(LanguageError, match="'klingon' is not a language tag"):
        sources.read(["missing.txt"], language="klingon")


def test_standard_input_is_a_document(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("8人".encode())))
    assert list(sources.read(["-"], language="ja")) == [Document(path="-", text="8人", language="ja")]


def test_a_bad_file_costs_itself_alone(tree: Path) -> None:
    Path("binary.txt").write_bytes(b"\x7fELF\x02\x01\x01\x00")
    Path("broken.txt").write_bytes("três países".encode() + b"\xc3")
    Path("empty.txt").write_bytes(b"")
    Path("good.txt").write_text("12")
    binary, broken, empty, good, missing = sources.read([".", "missing.txt"], language=None)
    assert isinstance(binary, Problem)
    assert binary.message.startswith("not text: a zero byte at byte 7")
    assert isinstance(broken, Problem)
    assert broken.message.startswith("invalid UTF-8 at byte 13 (0xC3)")
    assert empty == Document(path="./empty.txt", text="")
    assert good == Document(path="./good.txt", text="12")
    assert missing == Problem(path="missing.txt", message="no such file or folder")


@pytest.mark.parametrize(
    ("error", "message"),
    [
        pytest.param(PermissionError(13, "Permission denied"), "no permission to read it", id="an unreadable file"),
        pytest.param(
            FileNotFoundError(2, "No such file"), "no such file or folder", id="a file gone since it was listed"
        ),
        pytest.param(OSError(5, "Input/output error"), "input/output error", id="a failing disk"),
    ],
)
def test_a_file_that_cannot_be_read_costs_itself_alone(
    tree: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, message: str
) -> None:
    Path("a.txt").write_text("1")
    Path("b.txt").write_text("2")
    really_open = Path.open

    def refuse(path: Path, mode: str) -> IO[Any]:
        if path.name == "a.txt":
            raise error
        return really_open(path, mode)

    monkeypatch.setattr(Path, "open", refuse)
    assert list(sources.read(["."], language=None)) == [
        Problem(path="./a.txt", message=message),
        Document(path="./b.txt", text="2"),
    ]


def test_files_are_read_when_their_turn_comes(tree: Path) -> None:
    Path("a.txt").write_text("1")
    Path("b.txt").write_text("2")
    documents = sources.read(["."], language=None)
    next(documents)
    Path("b.txt").write_text("3")
    assert next(documents) == Document(path="./b.txt", text="3")


def test_a_line_of_two_megabytes_is_read_whole(tree: Path) -> None:
    text = "mais de 3000 chips, três países, " * 65_000
    Path("long.txt").write_text(text, encoding="utf-8")
    (document,) = sources.read(["long.txt"], language=None)
    assert document == Document(path="long.txt", text=text)


def test_an_input_without_an_end_costs_itself_alone(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "LARGEST", 2_000_000)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"8 " * 1_000_001)))
    Path("whole.txt").write_bytes(b"8 " * 1_000_000)
    whole, endless = sources.read(["whole.txt", "-"], language=None)
    assert isinstance(whole, Document)
    assert endless == Problem(path="-", message="more than 2 MB, too much for a document; split it or leave it out")


def test_closed_standard_input_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert list(sources.read(["-"], language=None)) == [Problem(path="-", message="standard input is closed")]
