"""Figures that have changed places, and figures that a translator has moved."""

from __future__ import annotations

import pytest

from claimx.extraction import read
from claimx.model import Document, Finding, Story
from claimx.reconciliation import check

from .factory import story

EXCHANGED = [
    pytest.param(
        "Ruth got {41%|percent 41 percent} and Olga {35%|percent 35 percent}.",
        "Ruth teve {35%|percent 35 percent} e Olga {41%|percent 41 percent}.",
        id="two shares",
    ),
    pytest.param(
        "Ruth is {41|count 41} and Olga {35|count 35}.",
        "Ruth tem {35|count 35} e Olga {41 anos|duration 41 year}.",
        id="two ages, one of which names no years",
    ),
    pytest.param(
        "In {2019|year 2019} he sold {12 cars|count 12 car} and {15 boats|count 15 boat}.",
        "Em {2019|year 2019} vendeu {15 carros|count 15 car} e {12 barcos|count 12 boat}.",
        id="two things that were counted",
    ),
    pytest.param(
        "Sales were {9.75 million euros|money 9750000 EUR}, short of the {10.1 million|count 10100000} it wanted.",
        "Vendeu {10,1 milhões de euros|money 10100000 EUR}, e não os {9,75 milhões|count 9750000} que queria.",
        id="two amounts, of which the first has the currency",
    ),
]


def found(english: str, portuguese: str) -> list[Finding]:
    return list(check(story(en=english, pt=portuguese)).findings)


@pytest.mark.parametrize(("english", "portuguese"), EXCHANGED)
def test_changed_places_are_a_warning(english: str, portuguese: str) -> None:
    (finding,) = found(english, portuguese)
    assert (finding.code, finding.severity.value, len(finding.claims)) == ("CX101", "warning", 4)


def test_message_quotes_both_in_the_order_of_each_text() -> None:
    english = "Ruth got {41%|percent 41 percent} and Olga {35%|percent 35 percent}."
    portuguese = "Ruth teve {35%|percent 35 percent} e Olga {41%|percent 41 percent}."
    (finding,) = found(english, portuguese)
    assert finding.message == ('41% and 35% in en ("41%" and "35%") may have changed places in pt ("35%" and "41%")')


def test_a_list_keeps_its_order_whatever_the_rest_of_the_text_does() -> None:
    loose = " ".join(f"Ann has {{{a}|count {a}}} and Ben {{{a + 100}|count {a + 100}}}." for a in (41, 52, 63))
    turned = " ".join(f"O Ben tem {{{a + 100}|count {a + 100}}}, a Ann {{{a}|count {a}}}." for a in (41, 52, 63))
    medals = "{31|count 31} in all: {12|count 12}, {8|count 8} and {11|count 11}; last year {29|count 29}."
    wrong = "Ao todo {31|count 31}: {12|count 12}, {11|count 11} e {8|count 8}; no ano passado, {29|count 29}."
    (finding,) = found(f"{loose} {medals}", f"{turned} {wrong}")
    assert [claim.value for claim in finding.claims] == ["8", "11", "8", "11"]


MOVED = [
    pytest.param(
        "{Three boys|count 3 boy} and a man of {20 years|duration 20 year} met a girl of {16 years|duration 16 year}.",
        "Uma moça de {16 anos|duration 16 year} viu {três rapazes|count 3 boy} e um homem de {20|duration 20 year}.",
        id="a clause that has moved takes its figures along",
    ),
    pytest.param(
        "{31|count 31} drown as a boat with {90 migrants|count 90 migrant} sinks.",
        "Afunda barco com {90 migrantes|count 90 migrant} e {31 pessoas|count 31 person} morrem.",
        id="one that keeps its noun, which the other has in neither text",
    ),
    pytest.param(
        "It has {142 million|count 142000000} fans and is {33 years|duration 33 year} old.",
        "Tem {33 anos|duration 33 year} e {142 milhões|count 142000000} de fãs.",
        id="figures of two kinds",
    ),
    pytest.param(
        "{More than 120 people|count 120 person more_than} in {17|count 17} towns left.",
        "{17|count 17} cidades; {mais de 120 pessoas|count 120 person more_than} saíram.",
        id="a bound that has moved with its figure",
    ),
    pytest.param(
        "{More than 130|count 130 more_than} in {18|count 18} towns left.",
        "{18|count 18} cidades; {mais de 130|count 130 more_than} saíram.",
        id="a bound that has moved with a figure of no noun",
    ),
    pytest.param(
        "He won {19|count 19 match} of {29 matches|count 29 match}. It cost {$5|money 5 USD} in {2019|year 2019}."
        " He is {41 years|duration 41 year} and drove {9 cars|count 9 car}.",
        "De {29 jogos|count 29 match} venceu {19|count 19 match}. Em {2019|year 2019} custou {5 dólares|money 5 USD}."
        " Dirigiu {9 carros|count 9 car} e tem {41 anos|duration 41 year}.",
        id="languages that keep no order",
    ),
]


@pytest.mark.parametrize(("english", "portuguese"), MOVED)
def test_moved_figures_are_no_alarm(english: str, portuguese: str) -> None:
    assert found(english, portuguese) == []


ENGLISH = "Ruth got {41%|percent 41 percent} and Olga {35%|percent 35 percent}."
TURNED = "Ruth got {35%|percent 35 percent} and Olga {41%|percent 41 percent}."


def test_one_of_many_is_the_suspect() -> None:
    texts = dict.fromkeys(("en", "fr", "id", "ja"), ENGLISH) | {"pt": TURNED}
    (finding,) = check(story(**texts)).findings
    assert finding.suspects == ("pt.txt",)


def test_the_text_that_the_others_are_held_against_may_be_the_suspect() -> None:
    texts = {"en": TURNED} | dict.fromkeys(("fr", "id", "ja"), ENGLISH)
    (finding,) = check(story(**texts)).findings
    assert finding.suspects == ("en.txt",)


def test_what_some_of_many_do_is_style() -> None:
    texts = dict.fromkeys(("en", "fr", "id", "ja"), ENGLISH) | dict.fromkeys(("pt", "ru"), TURNED)
    assert check(story(**texts)).findings == ()


def test_a_change_that_only_one_text_tells_from_its_end_is_no_exchange() -> None:
    texts = {
        "en": "The share eased to 6.1% from 6.8% and costs fell by 12 million euros.",
        "fr": "La part est revenue à 6,1 %, contre 6,8 %, et les coûts ont baissé de 12 millions d'euros.",
    }
    readings = tuple(read(Document(path=f"{tag}.txt", text=text, language=tag)) for tag, text in texts.items())
    assert check(Story(id="one", readings=readings)).findings == ()


def test_bounds_that_stay_while_their_figures_change_places_show_an_exchange() -> None:
    english = "There are {about 1,500|count 1500 about} of them, and {4,360|count 4360} sheep."
    portuguese = "São {cerca de 4.360|count 4360 about}, e {1.500|count 1500} ovelhas."
    assert "CX101" in [finding.code for finding in found(english, portuguese)]


def test_a_whole_before_its_part_is_no_exchange() -> None:
    texts = {
        "en": "Only 28 of the 68 runners finished and 12 fell ill.",
        "hi": "68 में से केवल 28 धावक दौड़ पूरी कर सके और 12 बीमार पड़ गए।",
    }
    readings = tuple(read(Document(path=f"{tag}.txt", text=text, language=tag)) for tag, text in texts.items())
    assert check(Story(id="one", readings=readings)).findings == ()


def test_half_past_three_in_words_may_be_in_the_afternoon() -> None:
    texts = {
        "en": "The lessons end at half past three.",
        "vi": "Giờ học kết thúc lúc 15h30.",
    }
    readings = tuple(read(Document(path=f"{tag}.txt", text=text, language=tag)) for tag, text in texts.items())
    assert check(Story(id="one", readings=readings)).findings == ()
