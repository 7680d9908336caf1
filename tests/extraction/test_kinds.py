"""What is decided of a figure last."""

from __future__ import annotations

import pytest

from claimx.extraction import read
from claimx.model import Document


@pytest.mark.parametrize(
    ("language", "text", "weak"),
    [
        pytest.param("ja", "牛乳を1パイント飲んだ。", [True], id="one of a measure stands for an article"),
        pytest.param("ja", "牛乳を2パイント飲んだ。", [False], id="two of it are stated"),
        pytest.param("ja", "牛乳を1.0リットル飲んだ。", [False], id="one to the decimal is stated"),
        pytest.param("ja", "牛乳を1リットル以上飲んだ。", [False], id="one with a bound is stated"),
        pytest.param("ja", "1人が残った。", [False], id="one person is counted"),
        pytest.param("en", "It weighs 1 tonne.", [False], id="where the article is no figure a 1 is stated"),
    ],
)
def test_one_of_something_is_an_article_where_there_are_none(language: str, text: str, weak: list[bool]) -> None:
    assert [claim.weak for claim in read(Document(path="", text=text, language=language)).claims] == weak


@pytest.mark.parametrize(
    ("text", "weak"),
    [
        pytest.param("The odds are 50-50.", True, id="halves, which others say in words"),
        pytest.param("The odds are 60-40.", False, id="unequal parts"),
        pytest.param("It takes the 0-62mph sprint.", True, id="the sprint by which cars are tested"),
        pytest.param("It does 50-62mph there.", False, id="a range of speeds"),
    ],
)
def test_figures_of_set_terms_are_asked_of_nobody(text: str, weak: bool) -> None:
    assert [claim.weak for claim in read(Document(path="", text=text, language="en")).claims] == [weak]
