"""The examples of docs/configuration.md, read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimx import config
from claimx.languages.units import UNITS

PAGE = Path(__file__).parents[2] / "docs" / "configuration.md"
BLOCKS = re.findall(r"^```toml claimx\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


@pytest.fixture(autouse=True)
def _forgotten_units() -> Iterator[None]:
    shared = set(UNITS)
    yield
    for own in set(UNITS) - shared:
        del UNITS[own]


@pytest.mark.parametrize("text", [pytest.param(text, id=f"example {n}") for n, text in enumerate(BLOCKS, start=1)])
def test_every_example_is_a_configuration(text: str, tmp_path: Path) -> None:
    file = tmp_path / "claimx.toml"
    file.write_text(text, encoding="utf-8")
    settings = config.load(str(file))
    assert settings.stated
    assert settings.lexicon.over("pt") is not None


@pytest.mark.parametrize("key", config.DEFAULTS)
def test_every_key_is_explained(key: str) -> None:
    assert f"`{key}`" in PAGE.read_text(encoding="utf-8")
