"""Figures that ought to add up."""

from __future__ import annotations

import pytest

from claimx.reconciliation.arithmetic import find_miscounts
from claimx.reconciliation.cases import Reckoning
from claimx.reconciliation.texts import lay_out

from .factory import reading


def found(marked: str) -> list[tuple[Reckoning, float]]:
    return [(case.reckoning, round(float(case.result), 1)) for case in find_miscounts(lay_out(reading("en", marked)))]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "There were {500|count 500 person}: {300|count 300 woman} and {210|count 210 man}.",
            [(Reckoning.SUM, 510)],
            id="a total of narrower units",
        ),
        pytest.param(
            "It had {$200bn|money 200000000000 USD}. It lost {$75bn|money 75000000000 USD}"
            " and kept {$135bn|money 135000000000 USD}.",
            [(Reckoning.SUM, 210e9)],
            id="a difference, in the sentence after the whole",
        ),
        pytest.param(
            "It had {175bn|parameters 175000000000 parameter step=1000000000}. Now it has"
            " {2.4bn|parameters 2400000000 parameter step=100000000}, {some 86 times|multiplier 86 times about}.",
            [(Reckoning.RATIO, 73.0)],
            id="a ratio",
        ),
        pytest.param(
            "Of {200 cars|count 200 car}, {50 cars|count 50 car} failed, or {28%|percent 28 percent}.",
            [(Reckoning.SHARE, 25)],
            id="a share",
        ),
        pytest.param(
            "Of {200 cars|count 200 car}, {50 cars|count 50 car} failed, or {2.5%|percent 2.5 percent}.",
            [(Reckoning.SHARE, 25)],
            id="a share with its decimal sign at another place",
        ),
        pytest.param(
            "Sales rose {28%|percent 28 percent} {from 80 to 104 dollars|money 80..104 USD}.",
            [(Reckoning.CHANGE, 30)],
            id="a change stated as a range",
        ),
        pytest.param(
            "Sales were {80 dollars|money 80 USD}, now {220 dollars|money 220 USD}: {150%|percent 150 percent}.",
            [(Reckoning.CHANGE, 175)],
            id="a change between two figures",
        ),
    ],
)
def test_what_does_not_come_out_is_found(marked: str, expected: list[tuple[Reckoning, float]]) -> None:
    assert found(marked) == expected


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param(
            "It had {$200bn|money 200 USD}, lost {$75bn|money 75 USD} and kept {$125bn|money 125 USD}.",
            id="a difference that comes out",
        ),
        pytest.param(
            "Of {$30m|money 30000000 USD step=1000000}, {$12m|money 12000000 USD step=1000000} was cash"
            " and {$17m|money 17000000 USD step=1000000} shares.",
            id="rounded parts and a rounded total",
        ),
        pytest.param(
            "There were {500|count 500 person}: {300|count 300 woman} and {90|count 90 man}.",
            id="parts that are far from a total",
        ),
        pytest.param(
            "There were {500|count 500 person}: {300|count 300 car} and {210|count 210 ship}.",
            id="different things",
        ),
        pytest.param(
            "There were {more than 500|count 500 person more_than}: {300|count 300 woman} and {210|count 210 man}.",
            id="a total that is limited to one side",
        ),
        pytest.param(
            "It grew from {2 million|count 2000000 user step=1000000} to {11 million|count 11000000 user step=1000000},"
            " {6 times|multiplier 6 times}.",
            id="a ratio within the digits shown",
        ),
        pytest.param(
            "It went from {10 cars|count 10 car} to {60 cars|count 60 car}, {5 times|multiplier 5 times} more.",
            id="times more",
        ),
        pytest.param(
            "{10 cars|count 10 car}, {20 cars|count 20 car} and {90 cars|count 90 car}: {8 times|multiplier 8 times}.",
            id="a ratio that may be of any of three",
        ),
        pytest.param(
            "Of {200 cars|count 200 car}, {50 cars|count 50 car} failed, or {75%|percent 75 percent} did not.",
            id="the share that is left",
        ),
        pytest.param(
            "Of {200 cars|count 200 car}, {50 cars|count 50 car} failed; the tax is {7%|percent 7 percent}.",
            id="a percentage of something else",
        ),
        pytest.param(
            "Of {200|count 200 car}, {50|count 50 car} failed: {28%|percent 28 percent}, not {30%|percent 30 percent}.",
            id="two percentages",
        ),
        pytest.param(
            "Sales rose {25%|percent 25 percent} {from 80 to 100 dollars|money 80..100 USD}.",
            id="a change that comes out",
        ),
        pytest.param(
            "He scored {one|count 1 weak} of {5 goals|count 5 goal}, {3 goals|count 3 goal} came late.",
            id="weak mentions",
        ),
    ],
)
def test_no_alarm(marked: str) -> None:
    assert found(marked) == []
