"""JSON files that people edit."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimx.sources.stored import StoredError, load


def test_a_file_of_its_schema_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('\ufeff{"schema": "claimx.x/1", "a": "億"}', encoding="utf-8")
    assert load(str(path), "claimx.x/1", "thing")["a"] == "億"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(b'{"schema": "\xff', "byte 12: not UTF-8", id="not UTF-8"),
        pytest.param(b"{\n,", "line 2, column 1: not JSON", id="not JSON"),
        pytest.param(b"[]", 'schema: not a thing: "schema" is not "claimx.x/1"', id="a list"),
        pytest.param(b"[" * 100_000, "not a thing: brackets in brackets", id="brackets without end"),
        pytest.param(b'{"schema": "claimx.y/1"}', "schema: not a thing", id="another schema"),
    ],
)
def test_what_cannot_be_used_says_where(content: bytes, message: str, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(content)
    with pytest.raises(StoredError) as caught:
        load(str(path), "claimx.x/1", "thing")
    assert str(caught.value).startswith(f"{path}: {message}")


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoredError, match=r"absent\.json: No such file"):
        load(str(tmp_path / "absent.json"), "claimx.x/1", "thing")
