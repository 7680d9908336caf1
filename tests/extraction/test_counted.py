"""The noun that a figure counts, where it stands further on or further back."""

from __future__ import annotations

import pytest

from tests.extraction.readings import Stated, claims, stated


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        pytest.param("pt", "130 grandes modelos", [("count", "130", "model")], id="behind an adjective"),
        pytest.param("en", "eight Google scientists", [("count", "8", "scientist")], id="behind a name"),
        pytest.param("zh", "130个大语言模型", [("count", "130", "model")], id="at the end of a run of characters"),
        pytest.param("ja", "8人の科学者", [("count", "8", "scientist")], id="a counter and then the noun"),
        pytest.param("zh", "大模型的数量达到130个", [("count", "130", "model")], id="the number of"),
        pytest.param(
            "en", "The number of models has reached 130.", [("count", "130", "model")], id="the same in English"
        ),
        pytest.param(
            "pt",
            "Há 130 modelos lá, superando os 114 daqui.",
            [("count", "130", "model"), ("count", "114", "model")],
            id="compared with one that is counted",
        ),
        pytest.param(
            "en",
            "It has 7, 13 and 70 billion parameters.",
            [
                ("parameters", "7", "parameter"),
                ("parameters", "13", "parameter"),
                ("parameters", "70000000000", "parameter"),
            ],
            id="a list closed by its noun",
        ),
        pytest.param(
            "en",
            "It won 4.41 points, the next 2.77.",
            [("score", "4.41", "point"), ("score", "2.77", "point")],
            id="a score goes on",
        ),
        pytest.param(
            "en",
            "It has 900 residents, most of them over 60.",
            [("count", "900", "resident"), ("count", ">60", None)],
            id="an age is not counted",
        ),
    ],
)
def test_the_noun_is_found(language: str, text: str, claims: list[Stated]) -> None:
    assert stated(language, text) == claims


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "He saw 15 of the people in cars.", id="the noun right behind goes before one further on"),
        pytest.param("en", "There were 15, and the models left.", id="beyond a comma"),
        pytest.param("en", "The 15 who came said models matter.", id="beyond a stop word"),
        pytest.param("en", "The number of them is 15; models matter.", id="beyond a semicolon"),
        pytest.param("zh", "共有15，模型很多", id="beyond a Chinese comma"),
    ],
)
def test_a_noun_out_of_reach_is_not_counted(language: str, text: str) -> None:
    assert "model" not in [unit for _, _, unit in stated(language, text)]
    assert "car" not in [unit for _, _, unit in stated(language, text)]


def test_a_verb_that_looks_like_a_noun_is_not_counted() -> None:
    assert stated("it", "I feriti sono stati più di 300.") == [("count", ">300", "injured")]


def test_a_small_word_further_on_is_no_noun() -> None:
    assert stated("vi", "Có 26 giải thưởng từ một triệu.")[0] == ("count", "26", None)
    assert stated("vi", "Bài viết dài 26 từ.") == [("count", "26", "word")]


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        pytest.param("ru", "20 авторов владеют акциями", None, id="no verb stands before the noun"),
        pytest.param("uk", "20 авторів володіють акціями", None, id="nor in Ukrainian"),
        pytest.param("pl", "magnituda 6,9 nawiedziło wyspę", None, id="nor in Polish"),
        pytest.param("ru", "20 хорошо вооружённых людей", None, id="an adverb keeps the noun away"),
        pytest.param("ru", "20 вооружённых молодых людей", "person", id="adjectives do not"),
        pytest.param("ru", "20 Google учёных", "scientist", id="nor does a name in other letters"),
        pytest.param("de", "20 Autoren besitzen Aktien", None, id="a noun and a verb"),
        pytest.param("de", "20 Millionen kleine Kinder", "child", id="a scale is no noun"),
    ],
)
def test_the_words_before_the_noun_are_its_adjectives(language: str, text: str, unit: str | None) -> None:
    assert [unit for _, _, unit in stated(language, text)] == [unit]


def test_the_noun_behind_a_year_goes_with_the_next_figure() -> None:
    assert stated("en", "The quake in 2004 killed 226 people.") == [("year", "2004", None), ("count", "226", "person")]


def test_a_year_with_a_bound_counts_nothing() -> None:
    text = "Die Studie mit 150 Menschen endet frühestens 2023."
    assert stated("de", text) == [("count", "150", "person"), ("count", ">=2023", None)]


def test_a_clause_of_its_own_compares_nothing() -> None:
    text = "Przyjęto o 1495 osób więcej niż w 2010 r., a infolinia 111 odebrała telefony."
    assert stated("pl", text)[-1] == ("count", "111", None)


def test_what_the_text_ends_with_labels_no_figure_at_its_beginning() -> None:
    first = claims("ja", "3000枚のH100チップ")[0]
    assert (first.value, first.unit) == ("3000", "chip")
