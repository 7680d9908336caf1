"""Numbers as they are found in a text: what opens one, what ends it, and what holds for any text at all."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimx.extraction import read
from claimx.languages.loader import load, supported
from claimx.languages.pack import PhrasesBehind
from claimx.model import Document
from tests.extraction.readings import Stated, claims, stated


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        pytest.param("en", "About 1.5bn people.", [("count", "~1500000000", "person")], id="a scale in short"),
        pytest.param("pt", "200 mil milhões de euros", [("money", "200000000000", "EUR")], id="two scales in a row"),
        pytest.param("zh", "2 千亿美元", [("money", "200000000000", "USD")], id="a space before the scale"),
        pytest.param("ja", "2億5,000万円", [("money", "250000000", "JPY")], id="digits behind a scale"),
        pytest.param("zh", "1000多万人", [("count", ">10000000", "person")], id="a bound within the number"),
        pytest.param("de", "einundzwanzig Tage", [("duration", "21", "day")], id="ones before tens"),
        pytest.param("fr", "quatre-vingt-dix personnes", [("count", "90", "person")], id="four twenties and ten"),
        pytest.param("en", "nineteen eighty-four", [("year", "1984", None)], id="a year in pairs"),
        pytest.param("en", "tens of billions of dollars", [("money", "~10000000000", "USD")], id="tens of a scale"),
        pytest.param("id", "beberapa ratus orang", [("count", "~100", "person")], id="some of a scale"),
        pytest.param("en", "half a million tons", [("measure", "500000", "tonne")], id="half of a scale"),
        pytest.param("ru", "25-тысячная толпа", [("count", "25000", None)], id="a scale as an adjective"),
        pytest.param("en", "6 feet 6 inches", [("measure", "6.5", "foot")], id="a measure in two units"),
        pytest.param("en", "a 6-foot-6 player", [("measure", "6.5", "foot")], id="the smaller unit left out"),
        pytest.param("en", "two long years", [("duration", "2", "year")], id="an adjective before a unit of time"),
        pytest.param("ru", "два последних десятилетия", [("duration", "2", "decade")], id="the same in Russian"),
        pytest.param("en", "five   people", [("count", "5", "person")], id="blanks of converted text"),
        pytest.param("zh", "第3天", [("rank", "3", None)], id="a rank by its prefix"),
        pytest.param("en", "a 3rd time", [("rank", "3", None)], id="a rank by its ending"),
        pytest.param("en", "a fortnight later", [("duration", "2", "week")], id="figure and unit in one word"),
        pytest.param("ar", "٣٤ طالبا", [("count", "34", "student")], id="digits of another script"),
        pytest.param(
            "ja",
            "時速180キロ（112マイル）の風",
            [("measure", "180", "kilometer-per-hour"), ("measure", "112", "mile-per-hour")],
            id="a speed told again in brackets",
        ),
        pytest.param(
            "en",
            "It is 40 percent short of 300,000 homes.",
            [("percent", "40", "percent"), ("count", "300000", "house")],
            id="how far from it is no bound",
        ),
    ],
)
def test_numbers_are_read_to_their_end(language: str, text: str, claims: list[Stated]) -> None:
    assert stated(language, text)[: len(claims)] == claims


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "No one said so, and one of them left.", id="pronouns"),
        pytest.param("en", "See https://example.org/2018/07/500 for more.", id="an address"),
        pytest.param("en", "Write to @user1234 or #top10.", id="a handle and a hashtag"),
        pytest.param("en", "Both of them came twice.", id="words that count in passing"),
        pytest.param("pt", "Um dia, uma mulher disse isso.", id="articles"),
        pytest.param("ru", "Один из них ушёл.", id="a Russian pronoun"),
        pytest.param("de", "Eine Frau kam und ging.", id="a German article"),
        pytest.param("zh", "两人一起去了。", id="they both, in Chinese"),
        pytest.param("en", "", id="nothing"),
        pytest.param("en", "Nothing is counted here.", id="no number at all"),
    ],
)
def test_what_states_no_figure(language: str, text: str) -> None:
    assert stated(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        pytest.param(
            "en", "a great long year of 5 long bad years", [("count", "5", None)], id="two words before a year"
        ),
        pytest.param("en", "He is 5 before this year.", [("count", "5", None)], id="a stop word before a year"),
        pytest.param("it", "un tiralatte ha diviso", [], id="an article and a verb that is also a unit"),
        pytest.param("ru", "25-этажный дом", [("count", "25", "floor")], id="an adjective that is no scale"),
        pytest.param("en", "two states", [("count", "2", "state")], id="a common noun"),
        pytest.param(
            "en", "the 114 of the United States", [("count", "114", None)], id="a noun with a capital is a name"
        ),
    ],
)
def test_a_noun_further_on_is_not_always_counted(language: str, text: str, claims: list[Stated]) -> None:
    assert stated(language, text) == claims


_WORDS = "two million mil 万 億 三 年 月 第 H GPT- pm Uhr July siglo XX over bis 世紀"
_SIGNS = "% $ - : . , / ' ## 3 15 2017 1.500 (wàn)"
_PIECES = st.sampled_from([*_WORDS.split(), *_SIGNS.split(), " ", "\u00a0", "\n", "\u200b"])
_TEXTS = st.one_of(st.text(max_size=60), st.lists(_PIECES, max_size=25).map("".join))


@pytest.mark.parametrize("language", supported())
@settings(max_examples=60, deadline=None)
@given(text=_TEXTS)
def test_any_text_is_read_in_order_and_without_overlap(language: str, text: str) -> None:
    end = 0
    for claim in read(Document(path="", text=text, language=language)).claims:
        assert text[claim.start : claim.end] == claim.text != ""
        assert claim.start >= end
        end = claim.end


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("ja", "3" + "×十" * 3000, id="powers of ten without end"),
        pytest.param("ar", "جزء من" + " ألف" * 2000, id="scales without end"),
        pytest.param("en", "half a " + "million " * 2000, id="the same scale again and again"),
    ],
)
def test_what_goes_on_without_end_is_read_without_fault(language: str, text: str) -> None:
    assert claims(language, text)


@pytest.mark.parametrize("language", ["en", "zh", "ar", "de"])
def test_the_work_grows_in_line_with_the_length_of_a_line(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted in look-ups of the lexicon, which all reading around a figure is made of."""
    counted = [0]
    after = PhrasesBehind.after

    def count(self: PhrasesBehind, text: str, at: int) -> object:
        counted[0] += 1
        return after(self, text, at)

    monkeypatch.setattr(PhrasesBehind, "after", count)
    load(language)
    work = []
    for copies in (200, 400):
        counted[0] = 0
        read(Document(path="", text="about 15 of 20 cars, 3 万 year 2017-18 " * copies, language=language))
        work.append(counted[0])
    assert work[0] > 200
    assert work[1] <= 2.1 * work[0]


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        pytest.param(
            "en",
            "Six points more than four years ago.",
            [("score", "6", "point"), ("duration", "4", "year")],
            id="points",
        ),
        pytest.param(
            "ru",
            "На 12% больше, чем восемь лет назад.",
            [("percent", "12", "percent"), ("duration", "8", "year")],
            id="percent, with a comma",
        ),
        pytest.param(
            "pl",
            "O 9 proc. więcej niż trzy lata temu.",
            [("percent", "9", "percent"), ("duration", "3", "year")],
            id="percent before temu",
        ),
        pytest.param("en", "More than four years ago.", [("duration", ">4", "year")], id="no distance before it"),
        pytest.param("uk", "Понад чотири роки тому.", [("duration", ">4", "year")], id="nor here"),
    ],
)
def test_a_distance_to_what_was_years_ago_is_no_bound(language: str, text: str, claims: list[Stated]) -> None:
    assert stated(language, text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        pytest.param("Gole z 17. i 58. minuty.", [("rank", "17", None), ("rank", "58", None)], id="a list of two"),
        pytest.param("Była 61. na świecie.", [("rank", "61", None)], id="no noun behind"),
        pytest.param("Zginęło 61. Policja milczy.", [("count", "61", None)], id="a full stop that ends a sentence"),
        pytest.param("W latach 60. grał w kinach.", [("year", "1960..1969", "decade")], id="a decade"),
    ],
)
def test_a_full_stop_within_a_sentence_makes_a_rank(text: str, claims: list[Stated]) -> None:
    assert stated("pl", text) == claims


def test_round_the_clock_is_no_figure_that_others_must_state() -> None:
    assert stated("en", "The desk is staffed 24/7.") == []
    assert stated("tr", "Masa 7/24 açık.") == []
    assert stated("vi", "Họ đến vào ngày 24/7.") == [("date", "--07-24", None)]
    assert stated("en", "They won 24-7.") == [("ratio", "24:7", None)]


def test_letters_before_digits_are_no_number_word() -> None:
    found = read(Document(path="", text="Chuyến BA1408 bị hủy.", language="vi")).claims
    assert [(claim.kind.value, claim.value) for claim in found] == [("identifier", "BA1408")]


def test_a_full_stop_makes_a_century_of_no_rank() -> None:
    assert stated("tr", "Köprü 18. yüzyılda, 3. denemede tamamlandı.") == [
        ("rank", "18", "century"),
        ("rank", "3", None),
    ]


def test_what_lies_under_so_many_metres_of_something_is_no_less_deep() -> None:
    (claim,) = claims("en", "It lay under four metres of clay.")
    assert claim.number is not None
    assert claim.number.loose


def test_a_day_of_july_is_not_round_the_clock() -> None:
    assert "24" in [claim.value for claim in claims("en", "On 7/24 he left.")]
