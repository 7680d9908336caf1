"""A user's own words, laid over the packs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from claimx import extraction
from claimx.languages.lexicon import PLAIN, Lexicon, freeze
from claimx.languages.loader import load
from claimx.languages.units import UNITS, Unit, add
from claimx.model import Claim, Document, Kind

INGOT = Unit(id="ingot", kind=Kind.COUNT, parent="piece")


@pytest.fixture(autouse=True)
def _forgotten_units() -> Iterator[None]:
    yield
    UNITS.pop(INGOT.id, None)


def read(text: str, language: str, lexicon: Lexicon) -> list[Claim]:
    return list(extraction.read(Document(path="x", text=text, language=language), lexicon).claims)


def test_a_unit_of_the_users_own_is_read() -> None:
    words = freeze({"pt": {"units": {"ingot": ["lingote", "lingotes"]}}})
    lexicon = Lexicon(units=(INGOT,), words=words)
    (claim,) = read("Fundiu 40 lingotes.", "pt-BR", lexicon)
    assert (claim.value, claim.kind, claim.unit) == ("40", Kind.COUNT, "ingot")
    (plain,) = read("Fundiu 40 lingotes.", "pt-BR", PLAIN)
    assert plain.unit is None


def test_words_are_added_to_those_of_the_pack() -> None:
    lexicon = Lexicon(words=freeze({"en": {"units": {"chip": ["die", "dies"]}}}))
    assert [claim.unit for claim in read("It made 40 dies and 50 chips.", "en", lexicon)] == ["chip", "chip"]


def test_words_of_a_region_are_for_that_region_alone() -> None:
    lexicon = Lexicon(words=freeze({"pt-PT": {"units": {"chip": ["pastilha", "pastilhas"]}}}))
    assert [claim.unit for claim in read("Fez 40 pastilhas.", "pt-PT", lexicon)] == ["chip"]
    assert [claim.unit for claim in read("Fez 40 pastilhas.", "pt-BR", lexicon)] == [None]


@pytest.mark.parametrize(
    ("language", "text", "subjects"),
    [
        pytest.param("en", "The Blue Creek mill sold 3,000 tonnes.", ["Blue Creek"], id="before the figure"),
        pytest.param("en", "It sold 3,000 tonnes at Blue Creek.", ["Blue Creek"], id="behind the figure"),
        pytest.param("en", "Blue Creek: 30 tonnes, Red Hill: 40 tonnes.", ["Blue Creek", "Red Hill"], id="the nearest"),
        pytest.param("en", "The blue creek rose 3 metres.", [None], id="not in small letters"),
        pytest.param("zh", "青溪厂卖出3000吨。", ["青溪"], id="where words have no spaces"),
    ],
)
def test_subjects_are_recognised(language: str, text: str, subjects: list[str | None]) -> None:
    lexicon = Lexicon(subjects=("Blue Creek", "Red Hill", "青溪"))
    assert [claim.subject for claim in read(text, language, lexicon)] == subjects


def test_digits_of_a_subject_are_no_figure() -> None:
    (name, figure) = read("At Studio 5 North 40 films were made.", "en", Lexicon(subjects=("Studio 5 North",)))
    assert (name.kind, name.value, name.text) == (Kind.IDENTIFIER, "Studio 5 North", "Studio 5 North")
    assert (figure.value, figure.subject) == ("40", "Studio 5 North")


def test_a_pack_is_built_once_for_the_same_words() -> None:
    words = {"en": {"units": {"chip": ["die"]}}}
    assert load("en", Lexicon(words=freeze(words))) is load("en", Lexicon(words=freeze(words)))
    assert load("en") is load("en", PLAIN)
    assert load("en") is not load("en", Lexicon(words=freeze(words)))


def test_an_id_means_one_thing() -> None:
    add([INGOT, INGOT])
    with pytest.raises(ValueError, match="ingot is another unit already"):
        add([Unit(id="ingot", kind=Kind.SCORE)])
