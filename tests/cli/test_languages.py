"""`claimx languages`."""

from __future__ import annotations

import json

from claimx.languages import loader

from .conftest import Run


def test_every_language_is_listed_by_tag_and_name(run: Run) -> None:
    result = run("languages")
    assert result.exit_code == 0, result.output
    rows = [line.split() for line in result.stdout.splitlines()[1:] if not line.startswith(" ")]
    assert [row[0] for row in rows] == list(loader.supported())
    assert ["pt", "Portuguese"] in [row[:2] for row in rows]


def test_regions_stand_below_their_language(run: Run) -> None:
    lines = [line.strip().split(" ")[0] for line in run("languages").stdout.splitlines()]
    assert lines.index("zh") < lines.index("zh-Hant")


def test_the_table_fits_a_terminal(run: Run) -> None:
    assert max(map(len, run("languages").stdout.splitlines())) <= 80


def test_json_counts_what_the_packs_state(run: Run) -> None:
    result = run("languages", "--format", "json")
    english = next(row for row in json.loads(result.stdout) if row["tag"] == "en")
    assert english["words"] >= len(loader.data("en")["numbers"]["words"]) > 0
    assert all(english[sort] > 0 for sort in ("scales", "bounds", "dates", "nouns"))
