"""The language and region of a text."""

from __future__ import annotations

import pytest

from claimx.text.languages import find_language


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        pytest.param("The men and the women said that they would not go to the town again.", "en", id="English"),
        pytest.param(
            "Les hommes et les femmes ont dit qu'ils ne voulaient pas aller dans la ville.", "fr", id="French"
        ),
        pytest.param("Мужчины и женщины сказали, что они не хотят идти в город сегодня.", "ru", id="Russian"),
        pytest.param("男性と女性は、今日は町に行きたくないと言いました。", "ja", id="Japanese"),
        pytest.param("الرجال والنساء قالوا إنهم لا يريدون الذهاب إلى المدينة اليوم", "ar", id="Arabic"),
    ],
)
def test_the_language_is_found_from_the_text(text: str, tag: str) -> None:
    assert find_language(text).split("-")[0] == tag


def test_the_region_is_found_from_its_words() -> None:
    brazilian = "A empresa disse que vai investir 2 bilhões de reais e que o time vai usar o celular e o ônibus."
    assert find_language(brazilian) == "pt-BR"
