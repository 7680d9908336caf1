"""What of a document can be found again in others."""

from __future__ import annotations

import pytest

from claimx.model import Document, Reading
from claimx.reconciliation.marks import FIGURE, Mark, Marks, read_marks

from .factory import reading


def names(marks: Marks, script: str = "LATIN") -> set[str]:
    return {mark.key for mark in marks.places if mark.sort == script}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("the Falcon model", {"falcon"}, id="a word with a capital"),
        pytest.param("my iPhone and GPT-4", {"iphone", "gpt4"}, id="a capital or a digit inside"),
        pytest.param("São Tomé", {"sao", "tome"}, id="accents do not matter"),
        pytest.param("先月はMetaのLlama2が", {"meta", "llama2"}, id="names in a script without capitals"),
        pytest.param("萬(wàn)億 rain", set(), id="small letters are no name"),
        pytest.param("in 2018", set(), id="digits alone are no name"),
    ],
)
def test_names(text: str, expected: set[str]) -> None:
    assert names(read_marks(reading("en", text))) == expected


def test_a_name_belongs_to_its_script() -> None:
    marks = read_marks(reading("ru", "Сенатор Уоррен и Boston Globe"))
    assert names(marks) == {"boston", "globe"}
    assert names(marks, "CYRILLIC") == {"сенатор", "уоррен"}
    assert marks.script == "CYRILLIC"


def test_weak_claims_and_chrome_are_no_marks() -> None:
    marks = read_marks(reading("en", "{one|count 1 weak} of {40|count 40} liked {7|count 7 chrome}"))
    assert set(marks.places) == {Mark(FIGURE, "40")}


def test_a_weekday_is_no_count() -> None:
    marks = read_marks(reading("en", "on {wednesday|weekday 3}"))
    assert Mark(FIGURE, "3") not in marks.places
    assert marks.counts[FIGURE] == 1


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("2018", "2018", id="plain digits"),
        pytest.param("3,000", "3000", id="three digits behind a mark are thousands"),
        pytest.param("1.234.567", "1234567", id="groups of three"),
        pytest.param("4,40", "4.4", id="other digits behind a mark are parts"),
        pytest.param("٢٠١٨", "2018", id="digits of another script"),
        pytest.param("10.0.0.1", "10.0.0.1", id="neither is kept as it is"),
        pytest.param("007", "7", id="leading zeros are left out"),
        pytest.param("9" * 5000, "9" * 5000, id="any length"),
    ],
)
def test_digits_are_read_where_there_is_no_pack(text: str, value: str) -> None:
    document = Document(path="a", text=f"... {text} ...")
    marks = read_marks(Reading(document=document, language="xx", claims=(), supported=False))
    assert [mark.key for mark in marks.places] == [value]


def test_figures_that_follow_each_other_are_a_trail() -> None:
    marks = read_marks(reading("en", "{36|count 36}, {2020|year 2020}, {5|count 5}, {36|count 36}, {2020|year 2020}"))
    assert marks.trails == (("36", "2020"), ("2020", "5"), ("5", "36"))


@pytest.mark.parametrize(
    ("common", "rare"),
    [
        pytest.param("2", "27", id="one digit is more common than two"),
        pytest.param("3000", "3127", id="a round figure is more common than another"),
        pytest.param("2018", "3127", id="a year is more common than another figure"),
    ],
)
def test_the_chance_of_a_figure_is_told_by_its_looks(common: str, rare: str) -> None:
    assert Mark(FIGURE, common).chance > Mark(FIGURE, rare).chance
