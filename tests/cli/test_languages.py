"""`claimx languages`."""

from __future__ import annotations

from claimx.languages import loader

from .conftest import Run


def test_every_language_is_listed_by_tag_and_name(run: Run) -> None:
    result = run("languages")
    assert result.exit_code == 0, result.output
    listed = [line.split("\t") for line in result.stdout.splitlines()]
    assert [tag for tag, _ in listed] == list(loader.supported())
    assert ["pt", "Portuguese"] in listed
