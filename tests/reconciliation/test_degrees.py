"""Bare degrees, and the scale that a conversion gives them."""

from __future__ import annotations

import pytest

from claimx.model import Severity
from claimx.reconciliation import check

from .factory import story

WARM = "It may reach {80 degrees|measure 80 degree} here."
LATER = " Berg said that it is {10 degrees|measure 10 degree} above the mean."


def codes(english: str, portuguese: str) -> list[tuple[str, Severity]]:
    return [(finding.code, finding.severity) for finding in check(story(en=english, pt=portuguese)).findings]


def test_equal_degrees_are_of_two_scales_where_others_are_converted() -> None:
    told = "Pode chegar a {27 graus|measure 27 degree} aqui. Berg disse que são {10 graus|measure 10 degree} a mais."
    assert codes(WARM + LATER, told) == [("CX103", Severity.ERROR), ("CX112", Severity.INFO)]


def test_a_difference_is_held_against_the_scale() -> None:
    told = "Pode chegar a {27 graus|measure 27 degree} aqui. Berg disse que são {15 graus|measure 15 degree} a mais."
    assert codes(WARM + LATER, told) == [("CX106", Severity.ERROR), ("CX112", Severity.INFO)]


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("Pode chegar a {80 graus|measure 80 degree} aqui.", id="nothing is converted"),
        pytest.param("Pode chegar a {27 °C|measure 27 celsius} aqui.", id="nothing else is stated"),
    ],
)
def test_nothing_is_wrong_without_evidence(told: str) -> None:
    assert {severity for _, severity in codes(WARM, told)} <= {Severity.INFO}
