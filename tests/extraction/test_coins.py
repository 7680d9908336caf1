"""Money said in a unit and its coins is one amount."""

from __future__ import annotations

import pytest

import claimx


@pytest.mark.parametrize(
    ("tag", "text", "values"),
    [
        pytest.param("en", "3 dollars 50 cents", ["3.5"], id="coins by name"),
        pytest.param("en", "one dollar, five cents", ["1.05"], id="coins by name behind a comma"),
        pytest.param("en", "It cost 15 dollars 50.", ["15.5"], id="coins without a name"),
        pytest.param("pt", "25 euros com 50", ["25.5"], id="coins behind with"),
        pytest.param("de", "dreizehn Euro und fünfundvierzig Cent", ["13.45"], id="coins in one word"),
        pytest.param("zh", "两美元又三美分", ["2.03"], id="coins without spaces"),
        pytest.param("zh", "三元五角六分", ["3.56"], id="coins of two kinds"),
        pytest.param("zh", "10美元3分钟", ["10", "3"], id="minutes are no coins"),
        pytest.param("en", "15 dollars and 20", ["15", "20"], id="and parts two amounts"),
        pytest.param("en", "For 15 dollars 50 people ate.", ["15", "50"], id="the next number counts something else"),
    ],
)
def test_coins_belong_to_the_amount_before_them(tag: str, text: str, values: list[str]) -> None:
    assert [claim.value for claim in claimx.extract(text, language=tag, everything=True)] == values
