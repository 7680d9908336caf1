"""Pairs of figures that each language tells in an order of its own."""

from __future__ import annotations

import pytest

from tests.extraction.readings import claims


def paired(language: str, text: str) -> list[list[str]]:
    """The values of the claims that are marked as pairs, pair by pair."""
    pairs: dict[int, list[str]] = {}
    for claim in claims(language, text):
        if claim.pair:
            pairs.setdefault(claim.pair, []).append(claim.value)
    return list(pairs.values())


@pytest.mark.parametrize(
    ("language", "text", "pairs"),
    [
        pytest.param("en", "The rate fell to 6.9 percent from 8.2 percent.", [["6.9", "8.2"]], id="to and from"),
        pytest.param(
            "en",
            "Sales rose to $14 million in the year to May from $9 million.",
            [["14000000", "9000000"]],
            id="with words between",
        ),
        pytest.param("en", "It won 82 seats, up from 60 seats.", [["82", "60"]], id="up from"),
        pytest.param("id", "Laba turun menjadi 27 persen dari 38 persen.", [["27", "38"]], id="in Indonesian"),
        pytest.param("vi", "Tỷ lệ giảm còn 27%, từ 38% năm ngoái.", [["27", "38"]], id="behind a comma"),
        pytest.param(
            "ar", "ارتفعت الإيرادات إلى 22 مليون دولار من 21 مليون دولار.", [["22000000", "21000000"]], id="in Arabic"
        ),
        pytest.param("hi", "68 में से 28 लोग आए।", [["68", "28"]], id="the whole before its part"),
        pytest.param("ru", "Цена выросла на 4 рубля – до 168 рублей.", [["4", "168"]], id="by how much and to what"),
        pytest.param("de", "Der Preis stieg um 4 Euro auf 168 Euro.", [["4", "168"]], id="the same in German"),
        pytest.param("en", "The rate fell from 8.2 percent to 6.9 percent.", [], id="from and to"),
        pytest.param("en", "He took 9 people to 3 towns from 5 percent of the land.", [], id="of two kinds"),
    ],
)
def test_pairs_whose_order_is_the_language_own(language: str, text: str, pairs: list[list[str]]) -> None:
    assert paired(language, text) == pairs
