"""Bounds, signs and currencies before a figure, and the bounds behind one."""

from __future__ import annotations

import pytest

from tests.extraction.readings import stated


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        pytest.param("en", "more than 3,000 chips", ">3000", id="more than"),
        pytest.param("pt", "mais de 3000 chips", ">3000", id="mais de"),
        pytest.param("id", "lebih dari 3000 chip", ">3000", id="lebih dari"),
        pytest.param("ja", "3000枚以上のチップ", ">=3000", id="behind the figure"),
        pytest.param("en", "at least 3,000 chips", ">=3000", id="at least"),
        pytest.param("en", "fewer than 30 cars", "<30", id="fewer than"),
        pytest.param("en", "up to 30 cars", "<=30", id="up to"),
        pytest.param("en", "nearly 30 cars", "~30", id="nearly"),
        pytest.param("en", "~30 cars", "~30", id="a sign"),
        pytest.param("en", "≥30 cars", ">=30", id="a sign of mathematics"),
        pytest.param("en", "up to about 30 cars", "<=30", id="the outer bound says more"),
        pytest.param("en", "30 cars or more", ">=30", id="behind the noun"),
        pytest.param("en", "30 cars", "30", id="none"),
        pytest.param("en", "30 more cars", "30", id="more of them is no bound"),
        pytest.param("pt", "pelo menos cem mil cidadãos", ">=100000", id="a bound that ends in a word for minus"),
    ],
)
def test_bounds(language: str, text: str, value: str) -> None:
    assert [found for _, found, _ in stated(language, text)] == [value]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        pytest.param("en", "It fell to -5 °C.", "-5", id="a sign behind a space"),
        pytest.param("en", "It fell to minus 5 °C.", "-5", id="a word"),
        pytest.param("en", "It rose by +5 °C.", "5", id="a plus changes nothing"),
        pytest.param("ja", "気温は-5度", "-5", id="a sign behind kana"),
    ],
)
def test_signs(language: str, text: str, value: str) -> None:
    assert value in [found.lstrip("<=>~") for _, found, _ in stated(language, text)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Covid-19 spread.", id="part of a name"),
        pytest.param("en", "the under-21 side", id="a prefix"),
        pytest.param("zh", "歼-20战机", id="a name in Han characters"),
        pytest.param("en", "pages 3-5", id="a range"),
    ],
)
def test_a_hyphen_is_no_minus(language: str, text: str) -> None:
    assert not [value for _, value, _ in stated(language, text) if value.startswith("-")]
