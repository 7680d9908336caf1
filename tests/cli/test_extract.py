"""`claimx extract`."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from claimx import extraction
from claimx.languages.lexicon import Lexicon
from claimx.model import COLUMNS, Document, Reading

from ..reporting.samples import CHIPS, NAMES
from .conftest import Run

PT = "story.pt.txt"


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_pipe_gets_csv_of_all_documents_in_order(run: Run) -> None:
    result = run("extract", ".")
    assert result.exit_code == 0, result.output
    claims = rows(result.stdout)
    assert tuple(claims[0]) == COLUMNS
    assert list(dict.fromkeys(claim["language"] for claim in claims)) == ["id", "ja", "pt"]
    assert len(claims) == 17


@pytest.fixture
def dirty(run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """A document with a figure, an article, a like counter and a name."""

    def read(document: Document, lexicon: Lexicon, *, weak: bool) -> Reading:
        figure = CHIPS[0]
        claims = (figure, replace(figure, text="um", weak=True), replace(figure, text="3 likes", chrome=True), NAMES[0])
        return Reading(document=document, language="pt", claims=claims)

    monkeypatch.setattr(extraction, "read", read)
    return run


@pytest.mark.parametrize(
    ("options", "texts"),
    [
        pytest.param([], ["mais de 3000 chips"], id="figures alone by default"),
        pytest.param(["--all"], ["mais de 3000 chips", "um", "3 likes", "GPT-4"], id="everything with --all"),
        pytest.param(["--kind", "identifier"], ["GPT-4"], id="names by their kind"),
        pytest.param(["--kind", "identifier", "--kind", "count"], ["mais de 3000 chips", "GPT-4"], id="two kinds"),
        pytest.param(["--kind", "money"], [], id="a kind that is not there"),
    ],
)
def test_what_is_shown(options: list[str], texts: list[str], dirty: Run) -> None:
    result = dirty("extract", PT, *options)
    assert result.exit_code == 0, result.output
    assert [claim["text"] for claim in rows(result.stdout)] == texts


def test_formats_state_the_same_claims(run: Run) -> None:
    as_csv = [claim["text"] for claim in rows(run("extract", PT).stdout)]
    as_json = [claim["text"] for claim in json.loads(run("extract", PT, "--format", "json").stdout)]
    lines = run("extract", PT, "--format", "jsonl").stdout.splitlines()
    assert as_csv == as_json == [json.loads(line)["text"] for line in lines]
    assert run("extract", PT, "--format", "tsv").stdout.startswith("path\tlanguage\t")
    assert run("extract", PT, "--format", "table").stdout.startswith("story.pt.txt  pt  6 figures\n")


def test_standard_input_is_a_document(run: Run) -> None:
    text = Path(PT).read_text(encoding="utf-8")
    result = run("extract", "-", stdin=text)
    assert (result.exit_code, len(rows(result.stdout))) == (0, 6), result.output


def test_what_cannot_be_read_costs_only_itself(run: Run) -> None:
    Path("photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\xff\xfe" * 20)
    result = run("extract", "absent.txt", "photo.txt", PT)
    assert result.exit_code == 2, result.output
    assert "claimx: absent.txt: " in result.stderr
    assert "claimx: photo.txt: " in result.stderr
    assert len(rows(result.stdout)) == 6


def test_a_language_without_a_pack_is_said(run: Run) -> None:
    Path("x.txt").write_text("Habari ya leo", encoding="utf-8")
    result = run("extract", "x.txt", PT)
    assert result.exit_code == 2, result.output
    assert "claimx: x.txt: the language sw is not supported" in result.stderr
    assert len(rows(result.stdout)) == 6


def test_an_unknown_language_tag_is_one_error(run: Run) -> None:
    result = run("extract", ".", "--language", "xx-nonsense")
    assert result.exit_code == 2, result.output
    assert len(result.stderr.splitlines()) == 1
    assert result.stdout == ""


def test_a_file_is_written_and_nothing_else(run: Run, folder: Path) -> None:
    result = run("extract", PT, "--output", "claims.jsonl")
    assert (result.exit_code, result.output) == (0, "")
    assert len((folder / "claims.jsonl").read_text(encoding="utf-8").splitlines()) == 6
    assert sorted(path.name for path in folder.iterdir()) == [
        "claims.jsonl",
        "story.id.txt",
        "story.ja.txt",
        "story.pt.txt",
    ]


def test_excel_gets_a_byte_order_mark(run: Run) -> None:
    result = run("extract", PT, "--excel")
    assert result.stdout_bytes.startswith(b"\xef\xbb\xbfpath,")


def test_excel_is_refused_for_another_format(run: Run) -> None:
    result = run("extract", PT, "--excel", "--format", "json", "--output", "out.json")
    assert result.exit_code == 2, result.output
    assert not Path("out.json").exists()
