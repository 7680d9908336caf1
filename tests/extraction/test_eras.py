"""Decades and centuries."""

from __future__ import annotations

import pytest

from tests.extraction.readings import Stated, stated

CENTURIES = [("rank", "18", "century"), ("rank", "19", "century"), ("rank", "20", "century")]
EIGHTIES = [("year", "1980..1989", "decade")]


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        pytest.param("en", "In the 1980s.", EIGHTIES, id="four digits"),
        pytest.param("en", "In the '80s.", EIGHTIES, id="two digits behind an apostrophe"),
        pytest.param("en", "In the eighties.", EIGHTIES, id="a word"),
        pytest.param("en", "In the mid-1980s.", EIGHTIES, id="a prefix changes nothing"),
        pytest.param("en", "In the 80s of the 20th century.", EIGHTIES, id="the century said behind"),
        pytest.param("fr", "Dans les années 80 du XXe siècle.", EIGHTIES, id="the century in Roman figures"),
        pytest.param("ru", "80-е годы XX века", EIGHTIES, id="the century without a link"),
        pytest.param("ru", "80-е годы XIX века", [("year", "1880..1889", "decade")], id="another century"),
        pytest.param("zh", "20世纪80年代", EIGHTIES, id="the century said before"),
        pytest.param("pt", "nos anos 80", EIGHTIES, id="the word before"),
        pytest.param("en", "In the 19th century.", [("rank", "19", "century")], id="a century is a rank"),
        pytest.param("pt", "no século XIX", [("rank", "19", "century")], id="Roman figures behind the word"),
        pytest.param("ja", "19世紀の絵", [("rank", "19", "century")], id="a century without spaces"),
        pytest.param("zh", "本世纪60年代", [("year", "2060..2069", "decade")], id="of this century the sixties"),
        pytest.param("en", "in the 18th, 19th and 20th centuries", CENTURIES, id="three named once, behind the last"),
        pytest.param("pt-BR", "nos séculos 18, 19 e 20", CENTURIES, id="three named once, before the first"),
        pytest.param("es", "en los siglos XVIII, XIX y XX", CENTURIES, id="Roman figures behind one name"),
        pytest.param("fr", "aux XVIIIe, XIXe et XXe siècles", CENTURIES, id="Roman figures before one name"),
        pytest.param("pt", "no século 19, 20 delas", [*CENTURIES[1:2], ("count", "20", None)], id="a figure behind it"),
        pytest.param("fr", f"{'XIXe et ' * 500}la suite", [], id="a list that comes to no century"),
    ],
)
def test_decades_and_centuries(language: str, text: str, claims: list[Stated]) -> None:
    assert stated(language, text) == claims


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "It took 80 seconds.", id="80 s of time"),
        pytest.param("en", "Vi is an editor, and I use it.", id="letters that could be Roman figures"),
        pytest.param("en", "The 85s were sold.", id="85 opens no decade"),
        pytest.param("ru", "Карл XII правил 20 лет.", id="a king's number"),
        pytest.param("fr", "Louis XIV avait 80 ans.", id="a king and his age"),
    ],
)
def test_what_is_no_decade_or_century(language: str, text: str) -> None:
    assert not [unit for _, _, unit in stated(language, text) if unit in ("decade", "century")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("ru", "в XVI и XVII веках", id="and"),
        pytest.param("uk", "у XVI\u2013XVII століттях", id="a dash"),
        pytest.param("pl", "w XVI i XVII wieku", id="in Polish"),
    ],
)
def test_two_centuries_of_which_the_last_is_named(language: str, text: str) -> None:
    assert stated(language, text) == [("rank", "16", "century"), ("rank", "17", "century")]


def test_a_number_of_centuries_in_words_is_no_rank() -> None:
    assert stated("en", "two centuries ago") == [("duration", "2", "century")]
    assert stated("ru", "за три века") == [("duration", "3", "century")]
    assert stated("ru", "в двадцатом веке") == [("rank", "20", "century")]
