"""The table of claims: what an editor sees."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace

import pytest
from rich.cells import cell_len

from claimx.model import Claim
from claimx.reporting import claim_table
from claimx.reporting.formats import Format, Style

from .samples import CLAIMS, MODELS


@pytest.fixture(autouse=True)
def eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


def written(claims: Sequence[Claim]) -> str:
    stream = io.StringIO()
    claim_table.write(claims, stream, Style(format=Format.TABLE))
    return stream.getvalue()


def test_every_document_has_its_heading() -> None:
    headings = [line for line in written(CLAIMS).splitlines() if "figures" in line]
    assert headings == ["story.pt.txt  pt  6 figures", "story.id.txt  id  6 figures", "story.ja.txt  ja  5 figures"]


def test_claims_stand_together_by_kind_and_else_in_reading_order() -> None:
    lines = [line.split()[:2] for line in written(CLAIMS[:6]).splitlines()[1:]]
    assert lines == [
        *(["money", "(1)"], ["2:17", "200"]),
        *(["count", "(3)"], ["1:33", ">"], ["2:53", "hundreds"], ["3:35", "130"]),
        *(["score", "(1)"], ["3:16", "4.41"]),
        *(["month", "(1)"], ["1:4", "August"]),
    ]


@pytest.mark.parametrize("width", [40, 60, 80, 200])
def test_no_line_is_wider_than_the_terminal(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    long = replace(MODELS[0], text="cento e trinta " * 12, subject="モデル" * 12, value="1" * 40)
    assert max(map(cell_len, written([long, *CLAIMS]).splitlines())) <= width


def test_no_line_ends_in_spaces() -> None:
    assert not [line for line in written(CLAIMS).splitlines() if line.endswith(" ")]


@pytest.mark.parametrize("subject", ["130", "百三十個", "１３０", "e\u0301" * 3, "हिन्दी"])
def test_texts_begin_in_the_same_cell_whatever_the_script_before_them(subject: str) -> None:
    claims = [replace(MODELS[0], subject=subject, text="x"), replace(MODELS[0], subject="0123456789", text="x")]
    assert len({cell_len(line) for line in written(claims).splitlines()[2:]}) == 1


def test_a_document_cannot_steer_the_terminal() -> None:
    evil = replace(MODELS[0], text="\x1b[2J130", subject="[red]x[/red]\u202e", path="a\x1b]0;t\x07.txt")
    table = written([evil])
    assert "\x1b" not in table
    assert "\u202e" not in table
    assert "[red]x[/red]" in table


def test_no_claims_are_said_to_be_none() -> None:
    assert written([]) == "No figures.\n"
