"""Digits and scale words that make one number, and those that only stand side by side."""

from __future__ import annotations

import pytest

from tests.extraction.readings import Stated, stated


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        pytest.param("ko", "37만 5,000달러", [("money", "375000", "USD")], id="the rest of the number behind a space"),
        pytest.param(
            "nl",
            "Zij vestigde in de jaren zestig vijf records.",
            [("year", "1960..1969", "decade")],
            id="ones apart from tens that stand before them elsewhere",
        ),
        pytest.param(
            "de",
            "nach 310 Millionen ein Jahr zuvor",
            [("count", "310000000", None)],
            id="an article behind a scale",
        ),
        pytest.param("nl", "tweeduizend vijf boeken", [("count", "2005", "book")], id="ones behind thousands"),
        pytest.param("ko", "3만 500명", [("count", "30500", "person")], id="three digits behind ten thousands"),
        pytest.param("ko", "3천 20명", [("count", "3020", "person")], id="two digits behind thousands"),
        pytest.param("ko", "3억 2,000만 원", [("money", "320000000", "KRW")], id="a scale behind the space"),
        pytest.param("zh", "2万 5,000人", [("count", "25000", "person")], id="in a script without spaces as well"),
        pytest.param(
            "ko", "50만 2019년에", [("count", "500000", None), ("year", "2019", None)], id="a year is no rest of it"
        ),
        pytest.param("ko", "300만 9월에", [("count", "3000000", None), ("month", "--09", None)], id="nor is a month"),
        pytest.param("ko", "5만 12.5%", [("count", "50000", None), ("percent", "12.5", "percent")], id="nor a decimal"),
        pytest.param("tr", "60 bin 500 kişi", [("count", "60500", "person")], id="behind a word for thousand"),
        pytest.param("ar", "12 ألفا و500 شخص", [("count", "12500", "person")], id="behind a thousand and a joiner"),
        pytest.param(
            "tr", "60 bin 50 kişi", [("count", "60000", None), ("count", "50", "person")], id="two digits are no rest"
        ),
        pytest.param("ko", "빵 1조각", [("count", "1", "piece")], id="a unit that begins like a scale"),
        pytest.param("zh", "50千克", [("measure", "50", "kilogram")], id="a unit that begins with a scale"),
        pytest.param("ko", "1조 원", [("money", "1000000000000", "KRW")], id="the scale itself"),
        pytest.param("ko", "천오백 명", [("count", "1500", "person")], id="a scale opens a number"),
        pytest.param(
            "ja",
            "卵1ダース2.50ドル",
            [("count", "12", None), ("money", "2.5", "USD")],
            id="nothing is added to a dozen",
        ),
    ],
)
def test_what_makes_one_number(language: str, text: str, claims: list[Stated]) -> None:
    assert stated(language, text) == claims


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("Şans 30 milyonda bir.", ["30000000"], id="one in thirty million"),
        pytest.param("Risk 200 binde bir.", ["200000"], id="one in two hundred thousand"),
        pytest.param("30 milyon bir kişi geldi.", ["30000001"], id="the bare scale goes on"),
    ],
)
def test_a_scale_that_names_a_part_ends_the_number(text: str, values: list[str]) -> None:
    assert [value for _, value, _ in stated("tr", text)] == values
