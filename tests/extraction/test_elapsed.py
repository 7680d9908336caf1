"""Times and heights as sport writes them, with decimals behind the sign of the unit."""

from __future__ import annotations

import pytest

from tests.extraction.readings import Stated, stated

TIMED = [
    pytest.param("en", "A lap of 1:12.600.", [("duration", "1.21", "minute")], id="a lap with a colon"),
    pytest.param("ar", "2:03:36 ساعة", [("duration", "2.06", "hour")], id="the unit once more behind"),
    pytest.param("fr", "Elle a couru en 9 s 84.", [("duration", "9.84", "second")], id="seconds with spaces"),
    pytest.param("pt", "Correu em 9s84.", [("duration", "9.84", "second")], id="seconds without"),
    pytest.param("it", 'Ha corso in 9"84.', [("duration", "9.84", "second")], id="a sign for seconds"),
    pytest.param("fr", "Il gagne en 2 h 03 min 36 s.", [("duration", "2.06", "hour")], id="hours, minutes and seconds"),
    pytest.param("it", "Ha vinto in 2h03'36\".", [("duration", "2.06", "hour")], id="the same in signs"),
    pytest.param("pt", "Venceu em 2h03m36s.", [("duration", "2.06", "hour")], id="the same in letters"),
    pytest.param("es", "Ganó en menos de 2h03:36.", [("duration", "<2.06", "hour")], id="a colon, and a bound"),
    pytest.param("en", "She won in 2:03:36.", [("duration", "2.06", "hour")], id="colons alone"),
    pytest.param("it", "Un giro in 1'30\"6.", [("duration", "1.51", "minute")], id="a lap with its tenths"),
    pytest.param("nl", "Zij liep 4.12,36.", [("duration", "4.206", "minute")], id="a full stop behind the minutes"),
    pytest.param("fr", "Elle mesure 1m82.", [("measure", "1.82", "meter")], id="a height"),
    pytest.param("it", "È alto un metro e 82.", [("measure", "1.82", "meter")], id="a height in a word and digits"),
    pytest.param("es", "Mide un metro ochenta.", [("measure", "1.8", "meter")], id="a height in words"),
]


@pytest.mark.parametrize(("language", "text", "claims"), TIMED)
def test_decimals_stand_behind_the_unit(language: str, text: str, claims: list[Stated]) -> None:
    assert stated(language, text) == claims


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        pytest.param("fr", "à 20 h 30", [("time", "20:30", None)], id="a time of day"),
        pytest.param(
            "fr", "10 s 20 fois", [("duration", "10", "second"), ("multiplier", "20", "times")], id="two figures"
        ),
        pytest.param(
            "en", "At 12:30:45 it fell.", [("time", "12:30", None), ("count", "45", None)], id="a time with seconds"
        ),
        pytest.param(
            "es", "2 metros y 12 perros", [("measure", "2", "meter"), ("count", "12", "dog")], id="a noun behind"
        ),
    ],
)
def test_other_figures_stay_what_they_are(language: str, text: str, claims: list[Stated]) -> None:
    assert stated(language, text) == claims


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        pytest.param("en", "The trip takes 2h 15m.", "2.25", id="hours and minutes by their letters"),
        pytest.param("en", "The trip takes 2h15m.", "2.25", id="without a space"),
        pytest.param("ru", "Он финишировал за 1:30.36,0.", "1.51", id="as Russian papers write a race"),
    ],
)
def test_hours_of_a_journey_or_race(language: str, text: str, value: str) -> None:
    assert stated(language, text) == [("duration", value, "hour")]
