"""Time zones beside a time of day."""

from __future__ import annotations

import pytest

from tests.extraction.readings import claims


@pytest.mark.parametrize(
    ("language", "text", "zone"),
    [
        pytest.param("en", "It began at 10:15 BST on Friday.", "BST", id="an abbreviation"),
        pytest.param("vi", "vào 10:15 giờ GMT hôm qua", "GMT", id="a word leads to it"),
        pytest.param("fr", "dès 21 h 30 (heure de l’Est)", "ET", id="a name in brackets"),
        pytest.param("ar", "الساعة 2:30 بتوقيت جرينتش", "GMT", id="a name"),
        pytest.param("uk", "о 10:15 за київським часом", "EET", id="a name with its preposition"),
        pytest.param("tr", "Maç TSİ 23.45'te başlıyor.", "turkish", id="right before the digits"),
        pytest.param("ja", "英国夏時間の午後3時に", "BST", id="before the time"),
        pytest.param("zh", "北京时间星期五上午9点", "chinese", id="before the day"),
        pytest.param("en", "It began at 10:15 GMT+2.", None, id="an offset of its own"),
        pytest.param("en", "It began at 10:15 and BST viewers saw it.", None, id="not beside it"),
        pytest.param("en", "It began at 10:15\nUK officials came.", None, id="not over a line end"),
        pytest.param("pt", "Começou às 10:15, PT e PSDB votaram.", None, id="a party behind a comma"),
        pytest.param("en", "It began at 10:15 GMT +2.", None, id="an offset behind a space"),
        pytest.param("zh", "英国时间重要，下午3点开会", None, id="not over a comma"),
        pytest.param("fr", "à 15 h et demie", None, id="a small word is no abbreviation"),
    ],
)
def test_zones(language: str, text: str, zone: str | None) -> None:
    assert [claim.zone for claim in claims(language, text) if claim.kind == "time"] == [zone]
