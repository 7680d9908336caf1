"""Times of day, and the durations that look like them."""

from __future__ import annotations

import pytest

from claimx.languages.lexicon import Lexicon, freeze
from tests.extraction.readings import Stated, claims, stated


def _times(found: list[Stated]) -> list[str]:
    return [value for kind, value, _ in found if kind == "time"]


@pytest.mark.parametrize(
    ("language", "text", "times"),
    [
        pytest.param("en", "At 15:40 it began.", ["15:40"], id="a colon"),
        pytest.param("en", "At 3 pm it began.", ["15:00"], id="pm adds twelve hours"),
        pytest.param("en", "At 12 a.m. it began.", ["00:00"], id="twelve a.m. is midnight"),
        pytest.param("en", "At 12 p.m. it began.", ["12:00"], id="twelve p.m. is noon"),
        pytest.param("en", "At 12 noon it began.", ["12:00"], id="noon says which twelve"),
        pytest.param("en", "At 12 midnight it ended.", ["00:00"], id="midnight says which twelve"),
        pytest.param("en", "From 9 a.m. to 5 p.m.", ["09:00", "17:00"], id="both ends of a span"),
        pytest.param("pt", "às 2h:30 da manhã", ["02:30"], id="h and a colon"),
        pytest.param("pt", "entre 12h e 13h", ["12:00", "13:00"], id="hours said of both ends are of the clock"),
        pytest.param(
            "pt", "das 9h15 às 15h", ["09:15", "15:00"], id="a word before the second time is not the first's"
        ),
        pytest.param("fr", "à 2 h 30 du matin", ["02:30"], id="minutes without a word for them"),
        pytest.param("de", "um 15.40 Uhr", ["15:40"], id="a full stop before Uhr"),
        pytest.param("id", "pukul 08.30-10.00", ["08:30", "10:00"], id="the end of a span needs no word of its own"),
        pytest.param("id", "antara pukul 12.00 dan 13.00", ["12:00", "13:00"], id="the same behind and"),
        pytest.param("id", "pukul 15", ["15:00"], id="a word that always means the clock"),
        pytest.param("zh", "下午3点40分", ["15:40"], id="the half of the day before"),
        pytest.param("ja", "午後4時半", ["16:30"], id="half an hour behind"),
        pytest.param("ar", "في الساعة الثالثة مساء", ["15:00"], id="the hour as an ordinal"),
        pytest.param("ru", "в 3 часа дня", ["15:00"], id="hours with a half of the day"),
    ],
)
def test_times_of_day(language: str, text: str, times: list[str]) -> None:
    assert _times(stated(language, text)) == times


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        pytest.param("en", "It lasted 3 hours.", ["duration"], id="hours alone"),
        pytest.param("pt", "entre 2 e 3 horas", ["duration"], id="hours said once of a span"),
        pytest.param("fr", "pendant 15 heures", ["duration"], id="hours with no word for the clock"),
        pytest.param("fr", "La durée de 3 heures est longue.", ["duration"], id="a verb that could be a time zone"),
        pytest.param("fr", "Il a couru 3 heures et 20 minutes.", ["duration"], id="a conjunction that could be one"),
        pytest.param("en", "It costs 15.40 today.", ["count"], id="a decimal with no word for the clock"),
        pytest.param("en", "They won 25:40.", ["ratio"], id="no day has a twenty-fifth hour"),
        pytest.param("en", "The odds were 3:70.", ["ratio"], id="no hour has a seventieth minute"),
        pytest.param("zh", "上涨三点五个百分点", ["percent"], id="a decimal point that is also the word for hours"),
        pytest.param("en", "At 15 people a table.", ["count"], id="at before a counted noun"),
        pytest.param("de", "Es dauerte 15 Minuten.", ["duration"], id="minutes"),
    ],
)
def test_what_only_looks_like_a_time(language: str, text: str, kinds: list[str]) -> None:
    found = [kind for kind, _, _ in stated(language, text)]
    assert found[-len(kinds) :] == kinds
    assert "time" not in found


NIGHT = Lexicon(words=freeze({"en": {"clock": {"night": ["at night"]}}}))


@pytest.mark.parametrize(
    ("hour", "time"),
    [
        pytest.param(8, "20:00", id="eight at night is before midnight"),
        pytest.param(11, "23:00", id="so is eleven"),
        pytest.param(12, "00:00", id="twelve at night is midnight"),
        pytest.param(3, "03:00", id="three at night is past it"),
        pytest.param(22, "22:00", id="an hour past twelve needs no help"),
    ],
)
def test_the_night_has_hours_on_both_sides_of_midnight(hour: int, time: str) -> None:
    assert _times(stated("en", f"He came at {hour} at night.", NIGHT)) == [time]


LONE = Lexicon(words=freeze({"it": {"clock": {"lone": ["alle"]}}}))


@pytest.mark.parametrize(
    ("text", "times"),
    [
        pytest.param("Il treno parte alle 15.", ["15:00"], id="nothing behind"),
        pytest.param("Il treno parte alle 15 di domenica.", ["15:00"], id="a link behind"),
        pytest.param("Ha risposto alle 15 domande.", [], id="a counted noun behind"),
        pytest.param("Ha scritto alle 15 cugine.", [], id="a noun that the pack does not know"),
        pytest.param("Ha scritto alle 30.", [], id="no hour of the day"),
    ],
)
def test_a_word_that_means_the_clock_where_nothing_is_counted(text: str, times: list[str]) -> None:
    assert _times(stated("it", text, LONE)) == times


def test_a_time_that_may_be_of_either_half_of_the_day_keeps_both() -> None:
    at_three, at_fifteen = claims("en", "Between 3:40 and 15:40.")
    assert at_three.number is not None
    assert at_fifteen.number is not None
    assert [at_three.number.value, *at_three.number.others] == [220, 940]
    assert [at_fifteen.number.value, *at_fifteen.number.others] == [940]
