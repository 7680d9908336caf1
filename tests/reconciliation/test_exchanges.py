"""Figures that have changed places, and figures that a translator has moved."""

from __future__ import annotations

import pytest

from claimx.model import Finding
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


MOVED = [
    pytest.param(
        "{Three boys|count 3 boy} and a man of {20 years|duration 20 year} met a girl of {16 years|duration 16 year}.",
        "Uma moça de {16 anos|duration 16 year} viu {três rapazes|count 3 boy} e um homem de {20|duration 20 year}.",
        id="a clause that has moved takes its figures along",
    ),
    pytest.param(
        "It has {142 million|count 142000000} fans and is {33 years|duration 33 year} old.",
        "Tem {33 anos|duration 33 year} e {142 milhões|count 142000000} de fãs.",
        id="figures of two kinds",
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
