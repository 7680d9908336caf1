"""Powers, in digits and in words, and numbers times a power of ten."""

from __future__ import annotations

import pytest

import claimx

STATED = [
    pytest.param("en", "6.02 × 10²³", "602000000000000000000000", id="a power of ten in raised digits"),
    pytest.param("en", "1.5 x 10^-3", "0.0015", id="a power of ten behind a sign for times"),
    pytest.param("ja", "二・五×十の三乗", "2500", id="a power of ten in words behind a sign for times"),
    pytest.param("ja", "2の--3乗", "8", id="two signs are none"),
    pytest.param("zh", "2的10次方", "1024", id="a power in words"),
    pytest.param("en", "1.5^2", "2.25", id="a power in digits"),
    pytest.param("en", "2e-3", "0.002", id="a power of ten"),
    pytest.param("en", "It is 1.5 x 10^3.", "1500", id="a power of ten before a full stop"),
    pytest.param("en", "It is 10^5, no more.", "100000", id="a power in digits before a comma"),
]


@pytest.mark.parametrize(("tag", "text", "value"), STATED)
def test_a_power_is_one_value(tag: str, text: str, value: str) -> None:
    assert [claim.value for claim in claimx.extract(text, language=tag, everything=True)] == [value]


@pytest.mark.parametrize(
    ("tag", "text"),
    [pytest.param("zh", "9" * 44 + "的99次方", id="in words"), pytest.param("en", "9" * 44 + "^99", id="in digits")],
)
def test_no_text_can_ask_for_thousands_of_digits(tag: str, text: str) -> None:
    assert [claim.value for claim in claimx.extract(text, language=tag, everything=True)] == ["9" * 44, "99"]
