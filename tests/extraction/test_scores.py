"""Scores, ratios and shares."""

from __future__ import annotations

import pytest

from tests.extraction.readings import Stated, claims, stated


@pytest.mark.parametrize(
    ("language", "text", "sides"),
    [
        pytest.param("hi", "विधेयक 40 के मुकाबले 60 मतों से पारित हुआ।", ["60:40"], id="votes against votes"),
        pytest.param("tr", "Teklif 12'ye karşı 18 oyla geçti.", ["18:12"], id="votes against votes in Turkish"),
        pytest.param("hi", "इस साल 120 के मुकाबले 150 मामले आए।", ["120", "150"], id="cases are no sides"),
        pytest.param("hi", "दस में से सात लोग आए।", ["7:10"], id="the whole before the part"),
        pytest.param("tr", "Her on kişiden yedisi geldi.", ["7:10"], id="the whole with its noun"),
        pytest.param("hi", "दस में से सात बार जीते।", ["7"], id="so many times of ten"),
        pytest.param("ar", "فاز الضيوف 2-صفر.", ["2:0"], id="nought in words"),
        pytest.param("ar", "خسر الضيوف صفر-4.", ["0:4"], id="nought in words before the digits"),
    ],
)
def test_the_side_that_is_told_last_may_be_the_first(language: str, text: str, sides: list[str]) -> None:
    assert [claim.value for claim in claims(language, text)] == sides


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("It was 3-all at the break.", ("ratio", "3:3", None), id="digits"),
        pytest.param("A one-all draw.", ("ratio", "1:1", None), id="words"),
        pytest.param("A 3-alarm fire.", ("count", "3", None), id="another word"),
    ],
)
def test_a_side_that_both_have(text: str, found: Stated) -> None:
    assert stated("en", text) == [found]


def test_the_dash_of_a_sentence_makes_no_score() -> None:
    assert stated("ru", "Индекс потерял 300 – 41 пункт за день.")[0] == ("count", "300", None)
    assert stated("ru", "Они победили 3 – 2.") == [("ratio", "3:2", None)]


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        pytest.param("en", "They won 3-2.", [("ratio", "3:2", None)], id="small numbers without one are a score"),
        pytest.param("en", "They lost 1-3.", [("ratio", "1:3", None)], id="in either order"),
        pytest.param("ja", "3対2で勝った", [("ratio", "3:2", None)], id="a word between the sides"),
        pytest.param("zh", "以9票对4票通过", [("ratio", "9:4", None)], id="votes named on both sides"),
        pytest.param("en", "7 in 10 children", [("ratio", "7:10", None)], id="so many of ten"),
        pytest.param("en", "Eight out of ten shops", [("ratio", "8:10", None)], id="the same in words"),
        pytest.param("en", "a ratio of 2:1", [("ratio", "2:1", None)], id="a colon"),
        pytest.param("hi", "2-2 से बराबर", [("ratio", "2:2", None)], id="a draw"),
        pytest.param("en", "a nil-nil draw", [("ratio", "0:0", None)], id="a score in words"),
        pytest.param("nl", "Ajax won met twee-een.", [("ratio", "2:1", None)], id="of which the first is the higher"),
        pytest.param("nl", "Ajax – Feyenoord 3-2: kopbal", [("ratio", "3:2", None)], id="a score before a colon"),
    ],
)
def test_two_sides_are_one_figure(language: str, text: str, claims: list[Stated]) -> None:
    assert stated(language, text) == claims


def test_a_part_of_a_word_does_not_tell_who_lost() -> None:
    (score,) = claims("en", "He won 3-2 in the fella's.")
    assert score.number is not None
    assert not score.number.loose


def test_from_one_american_date_to_the_next_there_are_no_sets_of_tennis() -> None:
    kinds = [claim.kind.value for claim in claims("en", "The park closed from 6/2 to 7/5 this year.")]
    assert "ratio" not in kinds
    assert [value for _, value, _ in stated("en", "She won 6/2, 7/5.")] == ["6:2", "7:5"]
