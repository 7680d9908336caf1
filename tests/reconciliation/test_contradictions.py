"""Two values for one fact in one document."""

from __future__ import annotations

import pytest

from claimx.model import Severity
from claimx.reconciliation.contradictions import find_contradictions
from claimx.reconciliation.texts import lay_out

from .factory import reading

LONG = "The plant in the northern valley, which opened last spring, has ordered {%s} from its oldest supplier."


def found(marked: str, language: str = "en") -> list[tuple[str, str]]:
    cases = find_contradictions(lay_out(reading(language, marked)))
    return [(case.first.claim.value, case.second.claim.value) for case in cases]


@pytest.mark.parametrize(
    ("language", "marked", "values"),
    [
        pytest.param(
            "en",
            LONG % "3000 chips|count 3000 chip" + "\nLike Share\n" + LONG % "30000 chips|count 30000 chip",
            ("3000", "30000"),
            id="a passage stated twice with a figure changed",
        ),
        pytest.param(
            "ja",
            "北部の谷にあるその工場は昨年の春に開業し最も古い取引先に{3000枚|count 3000 chip}を注文した。\n"
            "北部の谷にあるその工場は昨年の春に開業し最も古い取引先に{8000枚|count 8000 chip}を注文した。",
            ("3000", "8000"),
            id="in a script without spaces",
        ),
        pytest.param(
            "en",
            "Rival sold for {$2m|money 2000000 USD}\nIt went for {$2bn|money 2000000000 USD} on Monday.",
            ("2000000", "2000000000"),
            id="a headline with another scale",
        ),
        pytest.param(
            "en",
            "Storm kills {130|count 130 death}\nThe storm killed {113 people|count 113 person} on Monday.",
            ("130", "113"),
            id="a headline with a narrower unit",
        ),
        pytest.param(
            "en",
            "It won with {4.41|score 4.41 point subject=Falcon_·_Bench} points.\nA reader asks:"
            " how good are {4.14|score 4.14 point subject=Falcon_·_Bench} points?",
            ("4.41", "4.14"),
            id="two scores of one model on one benchmark",
        ),
    ],
)
def test_two_values_for_one_fact(language: str, marked: str, values: tuple[str, str]) -> None:
    assert found(marked, language) == [values]


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param(LONG % "3000|count 3000 chip" + "\n" + LONG % "3,000|count 3000 chip", id="a value written anew"),
        pytest.param("Likes: {13|count 13 like}\nLikes: {17|count 17 like}\n", id="lines of a list"),
        pytest.param(
            "Rival sold for {$2m|money 2000000 USD}\nIt went for {$2m|money 2000000 USD}, not {$9m|money 9000000 USD}.",
            id="a headline that the text bears out",
        ),
        pytest.param(
            "Rival sold for {$2m|money 2000000 USD}\nIt cost {$20m|money 20000000 USD}, then {$9m|money 9000000 USD}.",
            id="a headline with two candidates below",
        ),
        pytest.param(
            "Crash kills {4|count 4 person}\nThe car was hit and {3 men|count 3 man} died at once.", id="small numbers"
        ),
        pytest.param(
            "Storm kills {hundreds|count 100 person vague}\nThe storm killed {113 people|count 113 person}.",
            id="a headline with a magnitude",
        ),
        pytest.param(
            "The rival went for {$2m|money 2000000 USD}.\nIt cost {$2bn|money 2000000000 USD} once.",
            id="a first sentence that is no headline",
        ),
        pytest.param(
            "Lee has {12 points|score 12 point subject=Lee}.\nLee has {21 points|score 21 point subject=Lee} again.",
            id="a player who scores twice",
        ),
    ],
)
def test_no_alarm(marked: str) -> None:
    assert found(marked) == []


def test_each_contradiction_is_told_once() -> None:
    first, second = LONG % "3000|count 3000 chip", LONG % "8000|count 8000 chip"
    assert len(found("\n".join([first, "Like", second, "Share", second.replace("{", "about {")]))) == 1


@pytest.mark.parametrize(
    ("second", "severity"),
    [
        pytest.param("8000 chips|count 8000 chip", None, id="two exact figures: as the rule says"),
        pytest.param("about 8000 chips|count 8000 chip about", Severity.INFO, id="one is limited"),
        pytest.param("eight thousand chips|count 8000 chip", Severity.INFO, id="one is in words"),
    ],
)
def test_only_what_is_exact_and_certain_is_more_than_information(second: str, severity: Severity | None) -> None:
    text = LONG % "3000 chips|count 3000 chip" + "\n" + LONG % second
    assert [case.severity for case in find_contradictions(lay_out(reading("en", text)))] == [severity]
