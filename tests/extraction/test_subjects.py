"""The named thing that a figure measures: none is better than a wrong one."""

from __future__ import annotations

import pytest

from tests.extraction.readings import claims

SCORES = "In the AgentBench test GPT-4 got 4.41 points, the second, Claude, 2.77 points, and others 1 point."


def _subjects(language: str, text: str) -> list[str | None]:
    return [claim.subject for claim in claims(language, text) if claim.kind.value != "identifier"]


@pytest.mark.parametrize(
    ("language", "text", "subjects"),
    [
        pytest.param("en", "They bought 3000 H100 chips.", ["H100"], id="a name between figure and noun"),
        pytest.param("pt", "Compraram 3000 chips H100.", ["H100"], id="a name behind the noun"),
        pytest.param("en", "Today GitHub Copilot costs 10 dollars.", ["GitHub Copilot"], id="what costs the money"),
        pytest.param("en", "The GPT-3 model has 175 billion parameters.", ["GPT-3"], id="what has the parameters"),
        pytest.param("zh", "使用GPT-4花费0.03美元", ["GPT-4"], id="a name among Chinese characters"),
        pytest.param(
            "en", SCORES, ["GPT-4 · AgentBench", "Claude · AgentBench", "AgentBench"], id="each name has one score"
        ),
        pytest.param(
            "ja",
            "AgentBenchでは、GPT-4が4.41点、Claudeは2.77点だ。",
            ["GPT-4 · AgentBench", "Claude · AgentBench"],
            id="names among kana",
        ),
    ],
)
def test_the_name_beside_a_figure_is_its_subject(language: str, text: str, subjects: list[str]) -> None:
    assert _subjects(language, text) == subjects


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Germany spent 10 dollars.", id="a country, which each language calls something else"),
        pytest.param("en", "The EU spent 10 dollars.", id="an abbreviation, which each language has its own of"),
        pytest.param("en", "Copilot grew, and they lost 20 dollars.", id="a name in the clause before"),
        pytest.param("en", "Better than Llama 2 13B with 2.4 billion parameters.", id="a model whose size is said"),
        pytest.param("en", "Jim Furyk's team won 8 points in League One.", id="a match is no test"),
        pytest.param("en", "It took GPT-4 two years.", id="a duration has no subject"),
        pytest.param("en", "He paid 10 dollars.", id="no name at all"),
        pytest.param("en", f"GPT-4 {'went on and on ' * 20} for 10 dollars.", id="too far before"),
    ],
)
def test_a_figure_without_a_name_of_its_own_has_no_subject(language: str, text: str) -> None:
    assert set(_subjects(language, text)) == {None}
