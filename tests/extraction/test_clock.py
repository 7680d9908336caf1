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
        pytest.param("en", "It began at half past three.", ["03:30"], id="half past"),
        pytest.param("en", "It began at a quarter to one p.m.", ["12:45"], id="a quarter to"),
        pytest.param("ar", "في الثالثة والربع عصرا", ["15:15"], id="a quarter behind an ordinal"),
        pytest.param("ar", "السادسة صباحا", ["06:00"], id="an ordinal and the half of the day"),
        pytest.param("hi", "शाम साढ़े तीन बजे", ["15:30"], id="an hour and a half of one in one word"),
        pytest.param("hi", "सुबह 6 बजे से रात 11:30 बजे", ["06:00", "23:30"], id="each time has its half before it"),
        pytest.param("hi", "रात 2 बजे", ["02:00"], id="at night before five"),
        pytest.param("tr", "08.45'te başladı", ["08:45"], id="a full stop where decimals have a comma"),
        pytest.param("tr", "12.50 lira", [], id="but not of money"),
        pytest.param("vi", "lúc 2 giờ 41 phút", ["02:41"], id="behind a word for the clock"),
        pytest.param("vi", "sau 2 giờ 41 phút", [], id="behind a word for what lasts"),
        pytest.param("vi", "2 giờ 17 phút 18 giây", [], id="with seconds"),
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


@pytest.mark.parametrize(
    ("language", "text", "times"),
    [
        pytest.param("en", "at 1845 GMT", ["18:45"], id="four digits before a zone"),
        pytest.param("fr", "à 13 h 40 heure locale", ["13:40"], id="whose hour it is"),
        pytest.param("it", "alle 17 GMT", ["17:00"], id="a bare hour before a zone"),
        pytest.param("it", "Apre dalle 8 alle 20.", ["08:00", "20:00"], id="both ends of a span are bare"),
        pytest.param("es", "abre de 8.30 a 15.15", ["08:30", "15:15"], id="full stops where decimals have a comma"),
        pytest.param("es", "a las ocho y media", ["08:30"], id="half an hour in words"),
        pytest.param("pt", "às oito e meia da noite", ["20:30"], id="and the half of the day"),
    ],
)
def test_papers_write_the_clock_in_their_own_ways(language: str, text: str, times: list[str]) -> None:
    assert _times(stated(language, text)) == times


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "in 1845 ET was no film", id="two letters are too few to be a zone"),
        pytest.param("it", "dalle 10 alle 20 persone", id="people are counted"),
        pytest.param("pt", "às 9 pessoas", id="so are these"),
    ],
)
def test_other_figures_are_no_times(language: str, text: str) -> None:
    assert _times(stated(language, text)) == []


@pytest.mark.parametrize(
    ("language", "text", "times"),
    [
        pytest.param("pl", "Alarm ogłoszono o wpół do czwartej.", ["03:30"], id="half to the fourth in Polish"),
        pytest.param("pl", "Kończą za kwadrans piąta.", ["04:45"], id="a quarter to the fifth in Polish"),
        pytest.param("ru", "Он ушел в половине четвертого.", ["03:30"], id="half of the fourth in Russian"),
        pytest.param("ru", "Гол забили в половине четвертого периода.", [], id="half of a noun"),
        pytest.param("uk", "Він пішов о пів на четверту.", ["03:30"], id="half to the fourth in Ukrainian"),
        pytest.param("uk", "Потяг рушив о другій ночі.", ["02:00"], id="an ordinal at night"),
        pytest.param("pl", "Mecz zacznie się o 18.45.", ["18:45"], id="a full stop behind o"),
        pytest.param("pl", "Wzrost o 3 punkty.", [], id="by how much"),
    ],
)
def test_hours_that_ordinals_tell(language: str, text: str, times: list[str]) -> None:
    assert [claim.value for claim in claims(language, text) if claim.kind.value == "time"] == times


@pytest.mark.parametrize(
    ("text", "time"),
    [
        pytest.param("وصلوا في الساعة الثامنة وعشر دقائق مساء.", "20:10", id="in words"),
        pytest.param("وصلوا في الساعة الواحدة ودقيقتين فجرا.", "01:02", id="a dual"),
        pytest.param("وصلوا الساعة 3 و20 دقيقة عصرا.", "15:20", id="in digits"),
        pytest.param("وصلوا في الساعة الثامنة مساء.", "20:00", id="the hour alone"),
    ],
)
def test_minutes_that_are_joined_to_the_hour(text: str, time: str) -> None:
    assert [(claim.kind.value, claim.value) for claim in claims("ar", text)] == [("time", time)]


def test_no_decimal_begins_with_a_nought_and_another_figure() -> None:
    assert _times(stated("en", "On the 07.29 from Leeds, up 0.29 and 10.29.")) == ["07:29"]


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("vi", "Họ về lúc 9 giờ rưỡi.", ["09:30"], id="half past behind the hours"),
        pytest.param("vi", "Họ về 9 giờ rưỡi tối.", ["21:30"], id="with the half of the day"),
        pytest.param("vi", "Họ chạy 9 giờ rưỡi.", ["9.5"], id="so long"),
        pytest.param("ar", "وصلوا في التاسعة وخمس دقائق صباحا.", ["09:05"], id="an ordinal without a word for hours"),
        pytest.param("id", "Mereka tiba pukul setengah tujuh pagi.", ["06:30"], id="half to"),
    ],
)
def test_hours_and_parts_of_them(language: str, text: str, values: list[str]) -> None:
    assert [claim.value for claim in claims(language, text)] == values
