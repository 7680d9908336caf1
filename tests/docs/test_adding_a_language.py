"""docs/adding-a-language.md names all that a pack may say."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimx.languages.schema import SCHEMA

PAGE = (Path(__file__).parents[2] / "docs" / "adding-a-language.md").read_text("utf-8")


@pytest.mark.parametrize(("table", "key"), [(table, key) for table, keys in SCHEMA.items() for key in keys or [table]])
def test_every_key_of_a_pack_is_explained(table: str, key: str) -> None:
    assert f"`{table}`" in PAGE or not table or "." in table, table
    assert f"`{key}`" in PAGE or f"{table}.{key}" in PAGE, f"{table}.{key}"
