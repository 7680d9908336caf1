"""Spans of days, months and years whose words stand behind the numbers, and ISO 8601 with the parts that are stated."""

from __future__ import annotations

import pytest

from claimx.extraction.spans import iso
from tests.extraction.readings import Stated, stated


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        pytest.param(
            "zh", "5月8日至14日开放。", [("date", "--05-08..--05-14", None)], id="a span, the word behind both ends"
        ),
        pytest.param("ja", "5月8～14日に開く。", [("date", "--05-08..--05-14", None)], id="behind the last alone"),
        pytest.param("zh", "1936年至1939年间。", [("year", "1936..1939", None)], id="a span of years"),
        pytest.param("ja", "2011年から19年まで。", [("year", "2011..2019", None)], id="the last in two digits"),
        pytest.param("ja", "4～6月期の決算。", [("month", "--04..--06", None)], id="a span of months"),
        pytest.param("ko", "3월부터 5월까지", [("month", "--03..--05", None)], id="months, both named"),
        pytest.param(
            "ja",
            "5月7、12日に開く。",
            [("date", "--05-07", None), ("date", "---12", None)],
            id="days of which the last has the word",
        ),
        pytest.param(
            "ja",
            "5月8日から3日間。",
            [("date", "--05-08", None), ("duration", "3", "day")],
            id="a duration ends no span",
        ),
        pytest.param(
            "zh",
            "9月8日至7日开放。",
            [("date", "--09-08", None), ("date", "---07", None)],
            id="no span ends before it begins",
        ),
    ],
)
def test_a_span_has_both_its_ends(language: str, text: str, claims: list[Stated]) -> None:
    assert stated(language, text) == claims


def test_unknown_parts_are_left_out_of_a_date() -> None:
    assert [iso(2017, 7, 19), iso(2017, 7, None), iso(2017, None, None)] == ["2017-07-19", "2017-07", "2017"]
    assert [iso(None, 7, 19), iso(None, 8, None), iso(None, None, 19)] == ["--07-19", "--08", "---19"]
