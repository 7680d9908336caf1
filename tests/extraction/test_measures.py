"""One measure in several units, and decimals behind a unit."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from tests.extraction.readings import Stated, claims, stated


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        pytest.param("en", "She needed 2 hours, 7 minutes and 30 seconds.", "2.125", "hour", id="three units"),
        pytest.param("en", "It takes an hour and 45 minutes.", "1.75", "hour", id="the first of them an article"),
        pytest.param("en", "It lasted two years and six months.", "2.5", "year", id="years and months, in words"),
        pytest.param("en", "A two-hour-and-45-minute show.", "2.75", "hour", id="hyphens between"),
        pytest.param(
            "de", "nach drei Stunden und 45 Minuten", "3.75", "hour", id="a joiner of measures, none of numbers"
        ),
        pytest.param("nl", "Ze liep twee uur en een kwartier.", "2.25", "hour", id="a word that holds figure and unit"),
        pytest.param("en", "It weighs 10 stone 7 pounds.", "10.5", "stone", id="pounds behind stone are no money"),
        pytest.param("en", "A bar of 5 feet 6 inches.", "5.5", "foot", id="feet and inches"),
        pytest.param("en", "A wall 5ft 6in high.", "5.5", "foot", id="a short form of inches that touches its digits"),
        pytest.param("it", "Si viaggia un'ora e 45.", "1.75", "hour", id="minutes without their name"),
        pytest.param("es", "Tardó tres horas y 15 en llegar.", "3.25", "hour", id="minutes before a small word"),
        pytest.param("zh", "信号需要18分30秒。", "18.5", "minute", id="the word for minutes is that for points"),
        pytest.param("zh", "车程1小时15分。", "1.25", "hour", id="minutes behind hours"),
        pytest.param("zh", "他用时不到72分半。", "72.5", "minute", id="half a minute"),
        pytest.param("ja", "2年3カ月ぶりの勝利。", "2.25", "year", id="years and months"),
        pytest.param("ko", "징역 3년 6개월을 받았다.", "3.5", "year", id="years and months apart"),
        pytest.param("ja", "棒高跳びで5メートル82を跳んだ。", "5.82", "meter", id="decimals behind metres"),
        pytest.param("zh", "他以9秒87夺冠。", "9.87", "second", id="decimals behind seconds"),
        pytest.param("ja", "1分52秒5で泳いだ。", "1.875", "minute", id="decimals behind the smaller unit"),
    ],
)
def test_several_units_are_one_figure(language: str, text: str, value: str, unit: str) -> None:
    (claim,) = claims(language, text)
    assert claim.unit == unit
    assert claim.number is not None
    assert claim.number.value == Fraction(Decimal(value))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "ko", "45분 30초 이내에 달렸다.", [("duration", "<=45.5", "minute")], id="a bound behind the last"
        ),
        pytest.param("zh", "主队得了18分。", [("score", "18", "point")], id="points before no seconds"),
        pytest.param(
            "ja",
            "100メートル2本を泳ぐ。",
            [("measure", "100", "meter"), ("count", "2", None)],
            id="what is counted next",
        ),
        pytest.param("en", "An hour later it rained.", [], id="an hour in passing"),
    ],
)
def test_where_a_measure_ends(language: str, text: str, expected: list[Stated]) -> None:
    assert stated(language, text) == expected


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        pytest.param(
            "It was 35C (95F).", [("measure", "35", "celsius"), ("measure", "95", "fahrenheit")], id="two digits"
        ),
        pytest.param("It warmed by 2C.", [("measure", "2", "celsius")], id="one digit behind a small word"),
        pytest.param("A -6C night.", [("measure", "-6", "celsius")], id="one digit behind a sign"),
        pytest.param("Platform 12C is closed.", [("identifier", "12C", None)], id="a name with a capital before"),
        pytest.param("The old 7500C broke.", [("identifier", "7500C", None)], id="more than anything has"),
    ],
)
def test_degrees_in_one_letter(text: str, claims: list[Stated]) -> None:
    assert stated("en", text) == claims


def test_a_dual_and_its_smaller_unit_are_one_measure() -> None:
    assert stated("ar", "بعد ساعتين و30 دقيقة") == [("duration", "2.5", "hour")]
    assert stated("ar", "بفارق دقيقة و30 ثانية") == [("duration", "1.5", "minute")]


def test_a_word_that_holds_money_is_no_smaller_unit() -> None:
    assert stated("ar", "استغرق ثلاث ساعات ودولارين") == [("duration", "3", "hour"), ("money", "2", "USD")]
