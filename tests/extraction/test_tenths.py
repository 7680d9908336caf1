"""Tenths that are told as percent, with their hundredths and thousandths."""

from __future__ import annotations

import pytest

import claimx

STATED = [
    pytest.param("ja", "3割2分1厘", "32.1", id="tenths, hundredths and thousandths are percent"),
    pytest.param("zh", "打击率3成27", "32.7", id="tenths and two places in digits are percent"),
    pytest.param("zh", "七成六", "76", id="tenths and hundredths are percent"),
    pytest.param("zh", "85折", "85", id="a discount of two digits says percent already"),
]

APART = [
    pytest.param("ja", "三割五人", ["30", "5"], id="tenths, and a number that counts"),
    pytest.param("zh", "七成六名", ["70", "6"], id="a counter behind the last digit"),
]


@pytest.mark.parametrize(("tag", "text", "value"), STATED)
def test_tenths_are_percent(tag: str, text: str, value: str) -> None:
    assert [claim.value for claim in claimx.extract(text, language=tag, everything=True)] == [value]


@pytest.mark.parametrize(("tag", "text", "values"), APART)
def test_what_counts_is_no_part_of_the_tenths(tag: str, text: str, values: list[str]) -> None:
    assert [claim.value for claim in claimx.extract(text, language=tag, everything=True)] == values
