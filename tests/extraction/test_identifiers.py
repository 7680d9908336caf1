"""Names with digits in them, and codes in digits: compared as names, never counted."""

from __future__ import annotations

import pytest

from tests.extraction.readings import Stated, claims, stated


def _names(language: str, text: str) -> list[str]:
    return [claim.value for claim in claims(language, text) if claim.kind.value == "identifier"]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        pytest.param("en", "They use GPT-4 and H100 chips.", ["GPT-4", "H100"], id="letters, then digits"),
        pytest.param("en", "It beat Llama 2 13B there.", ["Llama 2 13B"], id="a name, a number and a size"),
        pytest.param("en", "The new iPhone 4 sold well.", ["iPhone 4"], id="a capital inside a word"),
        pytest.param("zh", "用了Llama 2的模型", ["Llama 2"], id="Latin letters in a Chinese text"),
        pytest.param("ru", "Он купил windows 10 вчера.", [], id="no capital at all"),
        pytest.param("ru", "Он купил Windows 10 вчера.", ["Windows 10"], id="Latin letters in a Russian text"),
        pytest.param("en", "MiniCPM-2.4B is small.", ["MiniCPM-2.4B"], id="a size within the name"),
        pytest.param("en", "A Boeing 737 landed.", ["Boeing 737"], id="a capital within a sentence"),
        pytest.param("en", "The 5G network grew.", ["5G"], id="digits, then letters"),
        pytest.param("pl", "Miał ERA 2,53 w tym sezonie.", [], id="a decimal comma, which no version has"),
        pytest.param(
            "pl", "Wygrał Gemini 1.5 w tym sezonie.", ["Gemini 1.5"], id="a point, which versions have everywhere"
        ),
    ],
)
def test_names_with_digits(language: str, text: str, names: list[str]) -> None:
    assert _names(language, text) == names


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("Call 859-292-3680 now.", "859-292-3680", id="an American telephone number"),
        pytest.param("Call (859) 292-3680 now.", "859-292-3680", id="its area in brackets"),
        pytest.param("Call 859.292.3680 now.", "859.292.3680", id="parted by full stops"),
        pytest.param("Call 1-800-555-0199 now.", "1-800-555-0199", id="with a prefix"),
        pytest.param("Call +44 20 7946 0958 now.", "44-20-7946-0958", id="an international one"),
        pytest.param("Call 0800 123 4567 now.", "0800-123-4567", id="a national one"),
        pytest.param("Call 01 23 45 67 89 now.", "01-23-45-67-89", id="in pairs of digits"),
        pytest.param("ISBN 978-3-16-148410-0.", "978-3-16-148410-0", id="the number of a book"),
        pytest.param("The host 192.168.10.1 answered.", "192.168.10.1", id="the address of a machine"),
        pytest.param("Version 3.11.4 is out.", "3.11.4", id="a version"),
        pytest.param("They played a 4-3-3.", "4-3-3", id="a formation"),
    ],
)
def test_codes_in_digits(text: str, code: str) -> None:
    assert _names("en", text) == [code]
    assert [kind for kind, _, _ in stated("en", text)] == ["identifier"]


@pytest.mark.parametrize(
    ("language", "text", "claims_"),
    [
        pytest.param("en", "1,234,567 people", [("count", "1234567", "person")], id="groups of three"),
        pytest.param(
            "de", "1.234.567.890 Euro", [("money", "1234567890", "EUR")], id="groups of three with full stops"
        ),
        pytest.param("fr", "800 123 456 habitants", [("count", "800123456", "resident")], id="groups with spaces"),
        pytest.param("en", "3.5 points", [("score", "3.5", "point")], id="a decimal"),
        pytest.param("en", "2018-10-03", [("date", "2018-10-03", None)], id="a date"),
        pytest.param("en", "from 10-15 people", [("count", "10..15", "person")], id="a range"),
        pytest.param(
            "en", "In 2017 it grew.", [("year", "2017", None)], id="a year behind a capital that opens a sentence"
        ),
        pytest.param("en", "Under 50 cars came.", [("count", "<50", "car")], id="a bound with a capital"),
        pytest.param("en", "a mid-1990s car", [("year", "1990..1999", "decade")], id="a prefix and a hyphen"),
        pytest.param("de", "laut Seite 3", [("count", "3", None)], id="a German noun that the pack knows"),
        pytest.param("de", "in der Prüfung über 21 Themen", [("count", ">21", None)], id="a bound between"),
        pytest.param("id", "Rp20 miliar", [("money", "20000000000", "IDR")], id="a sign of currency in letters"),
    ],
)
def test_what_is_no_name(language: str, text: str, claims_: list[Stated]) -> None:
    assert stated(language, text) == claims_


def test_a_decimal_before_a_letter_is_a_temperature() -> None:
    assert stated("en", "It warmed by 1.5C.") == [("measure", "1.5", "celsius")]


@pytest.mark.parametrize("text", ["won 6-4-5", "won 6\u20134\u20135"])
def test_three_figures_joined_are_a_name_whatever_dash_joins_them(text: str) -> None:
    assert stated("en", text) == [("identifier", "6-4-5", None)]


def test_odds_are_no_name() -> None:
    assert [claim.value for claim in claims("en", "A 1-in-3,400 chance.")] == ["1", "3400"]
