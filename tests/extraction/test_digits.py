"""Numbers in digits: decimal and grouping signs, runs that are no single number, and powers out of reach."""

from __future__ import annotations

import pytest

import claimx


@pytest.mark.parametrize(
    ("tag", "text", "values"),
    [
        pytest.param("en", "1,234,567.5 acres", ["1234567.5"], id="the last of two signs is the decimal"),
        pytest.param("pt", "1.234.567,5 km", ["1234567.5"], id="the other way round"),
        pytest.param("pt", "4.41 pontos", ["4.41"], id="two digits behind a sign are decimals everywhere"),
        pytest.param("en", "Exercises 22,24,26,31", ["22", "24", "26", "31"], id="a list without spaces"),
        pytest.param("es", ",08 por ciento", ["0.08"], id="no whole part"),
        pytest.param("en", "-.5 points", ["-0.5"], id="no whole part behind a sign"),
        pytest.param("ar", "12،220", ["12220"], id="the Arabic comma groups"),
        pytest.param("en", "9^999", ["9", "999"], id="an exponent of three digits is left alone"),
        pytest.param("en", "8" * 61, [], id="a run that is too long for a number"),
    ],
)
def test_digits_state(tag: str, text: str, values: list[str]) -> None:
    assert [claim.value for claim in claimx.extract(text, language=tag, everything=True)] == values
