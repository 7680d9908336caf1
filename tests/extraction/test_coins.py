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


@pytest.mark.parametrize(
    ("tag", "text", "values"),
    [
        pytest.param("en", "up from 40 to 45 cents", [("0.4", "0.45", None)], id="both ends of a range"),
        pytest.param("en", "It fell to 61 cents.", [("0.61", None, None)], id="cents of no stated currency"),
        pytest.param("en", "a bun for 80 pence", [("0.8", None, "GBP")], id="pence are British"),
        pytest.param("fr", "à 11 centimes pièce", [("0.11", None, None)], id="French"),
        pytest.param("es", "subió 5 céntimos", [("0.05", None, None)], id="Spanish"),
        pytest.param("pt", "por 25 centavos", [("0.25", None, None)], id="Portuguese"),
        pytest.param(
            "it", "di 6,5 centesimi a 1,90 euro", [("0.065", None, None), ("1.9", None, "EUR")], id="no range"
        ),
    ],
)
def test_coins_alone_are_parts_of_a_currency(tag: str, text: str, values: list[tuple[str | None, ...]]) -> None:
    found = claimx.extract(text, language=tag)
    assert [(claim.value, claim.upper, claim.unit) for claim in found] == values
    assert {claim.kind.value for claim in found} == {"money"}


@pytest.mark.parametrize(
    ("tag", "text", "unit"),
    [
        pytest.param("en", "It cost 500 million crowns.", None, id="crowns are of several countries"),
        pytest.param("en", "It cost 500 million Swedish crowns.", "SEK", id="unless one is named"),
        pytest.param("de", "Es kostete 500 Millionen Kronen.", None, id="in German"),
        pytest.param("nl", "Het kostte 500 miljoen Deense kronen.", "DKK", id="named in Dutch"),
        pytest.param("en", "It cost 500 million Qatari riyals.", "QAR", id="riyals of one"),
        pytest.param("en", "It cost 500 million riyals.", None, id="riyals of any"),
    ],
)
def test_a_currency_of_several_countries_is_told_by_its_country(tag: str, text: str, unit: str | None) -> None:
    (found,) = claimx.extract(text, language=tag)
    assert (found.kind.value, found.value, found.unit) == ("money", "500000000", unit)


@pytest.mark.parametrize(
    ("tag", "text", "values"),
    [
        pytest.param("en", "20 euros, 30 crowns", [("20", None), ("30", None)], id="no coins of the amount before"),
        pytest.param("pl", "20 euro, 30 koron", [("20", None), ("30", None)], id="in Polish"),
        pytest.param("en", "10-15 crowns", [("10", "15")], id="a range, and no score"),
        pytest.param("en", "2.5m crowns", [("2500000", None)], id="millions, and no metres"),
        pytest.param("en", "500 crowns and 40 cents", [("500.4", None)], id="with coins of its own"),
    ],
)
def test_it_is_money_like_any_other(tag: str, text: str, values: list[tuple[str, str | None]]) -> None:
    found = claimx.extract(text, language=tag)
    assert [(claim.value, claim.upper) for claim in found] == values
    assert {claim.kind.value for claim in found} == {"money"}
