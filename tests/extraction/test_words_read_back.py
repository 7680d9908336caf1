"""Numbers that num2words writes in words, read back to the same value.

Left out, and why:

* hi, zh: num2words does not write them.
* ko: it writes bare Sino-Korean numerals (일, 이 …), which are everyday syllables, and glues them to what follows;
  the pack reads them before a counter only.
* tr: it writes every number as one word (yüzyirmiüç), as cheques have it; newspapers part the words.
* Cardinals: words that mean something else far more often (vi không, năm: no, year), and forms that no one writes:
  the bare accusative ألفا and مليونا for 2,000 and 2,000,000, the elided *centodicotto* for centodiciotto.
* Years: ja writes an era, vi fails; both are read as cardinals. en *eleven oh-one* is speech, not print.
* Ordinals: ar and vi write cardinals; it has endings that only compounds have (trentaduesimo: the pack lists the
  common ones). The ranges of the others end where num2words leaves the language (es *quadragésimo*,
  *décimoprimero*, *octigentésimo*, pt *quadrigentésimo*, fr *deux centsième*) or where large round ones are one word
  (ru двадцатиоднотысячный; so too uk, pl, de). pt *segundo* (according to) is no rank by itself, and ja 十八番 is
  somebody's favourite piece.
* Money: id, ja, pt-BR, tr and vi have none (TypeError, NotImplementedError). ar loses a hallala to binary fractions,
  has no word for no riyals, and writes two twice: quarters of a riyal from three on. fr is read in euros, for
  *trois cents* are three hundred as well as three cents.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from num2words import num2words

import claimx
from claimx.model import Claim, Kind

LARGEST = 10**12
read_back = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
small_or_large = st.integers(0, 999) | st.integers(0, 99_999) | st.integers(0, LARGEST)


@dataclass(frozen=True)
class Form:
    """What num2words writes for one language: its name there, the range read back, and texts that are left out."""

    name: str  # as num2words calls the language
    low: int = 0
    high: int = LARGEST
    without: tuple[str, ...] = ()  # endings and parts of texts that the module's docstring excuses
    currency: str = "USD"
    cents: int = 1  # money has a multiple of so many cents


CARDINALS = {
    "ar": Form("ar", without=("ألفا$", "مليونا$")),
    "de": Form("de"),
    "en": Form("en"),
    "es": Form("es"),
    "fr": Form("fr"),
    "id": Form("id"),
    "it": Form("it", without=("dicotto",)),
    "ja": Form("ja"),
    "nl": Form("nl"),
    "pl": Form("pl"),
    "pt": Form("pt"),
    "pt-BR": Form("pt_BR"),
    "ru": Form("ru"),
    "uk": Form("uk"),
    "vi": Form("vi", low=1, without=("^năm$", "lẻ năm")),
}
YEARS = {
    **{tag: form for tag, form in CARDINALS.items() if tag not in ("ja", "vi")},
    "en": Form("en", without=(" oh-",)),
}
ORDINALS = {
    "de": Form("de", high=9_999, without=("hundertste$", "tausendste$")),
    "en": Form("en"),
    "es": Form("es", high=399, without=("quadragésimo", "décimoprimero", "décimosegundo")),
    "fr": Form("fr", high=9_999, without=("centsième", "quatre-vingtsième")),
    "id": Form("id"),
    "ja": Form("ja", without=("十八番目",)),
    "nl": Form("nl", high=99_999),
    "pl": Form("pl", high=199),
    "pt": Form("pt", high=399, without=("^segundo$",)),
    "ru": Form("ru", high=999),
    "uk": Form("uk", high=999),
}
MONEY = {
    "ar": Form("ar", low=3, currency="SR", cents=25),
    "de": Form("de"),
    "en": Form("en"),
    "es": Form("es"),
    "fr": Form("fr", currency="EUR"),
    "it": Form("it", without=("dicotto",)),
    "nl": Form("nl"),
    "pl": Form("pl"),
    "pt": Form("pt"),
    "ru": Form("ru"),
    "uk": Form("uk"),
}
UNITS = {"SR": "SAR"}


def by_language(forms: dict[str, Form]) -> Callable[[Any], Any]:
    return pytest.mark.parametrize(("tag", "form"), [pytest.param(tag, form, id=tag) for tag, form in forms.items()])


def left_out(text: str, form: Form) -> bool:
    framed = f"^{text}$"
    return any(part in framed for part in form.without)


def read(text: str, tag: str) -> Claim:
    claims = claimx.extract(text, language=tag, everything=True)
    assert len(claims) == 1, (text, [claim.text for claim in claims])
    assert claims[0].text == text
    return claims[0]


@by_language(CARDINALS)
@read_back
@given(number=small_or_large)
def test_a_cardinal_reads_back(tag: str, form: Form, number: int) -> None:
    assume(number >= form.low)
    text = num2words(number, lang=form.name)
    assume(not left_out(text, form))
    assert read(text, tag).value == str(number)


@by_language(YEARS)
@read_back
@given(year=st.integers(1100, 2099))
def test_a_year_reads_back(tag: str, form: Form, year: int) -> None:
    text = num2words(year, lang=form.name, to="year")
    assume(not left_out(text, form))
    assert read(text, tag).value == str(year)


@by_language(ORDINALS)
@read_back
@given(data=st.data())
def test_an_ordinal_reads_back_as_a_rank(tag: str, form: Form, data: st.DataObject) -> None:
    number = data.draw(st.integers(1, min(form.high, 199)) | st.integers(1, form.high))
    text = num2words(number, lang=form.name, to="ordinal")
    assume(not left_out(text, form))
    claim = read(text, tag)
    assert (claim.kind, claim.value) == (Kind.RANK, str(number))


@by_language(MONEY)
@read_back
@given(units=st.integers(0, 999) | st.integers(0, 10**9), steps=st.integers(0, 99))
def test_money_with_its_coins_reads_back(tag: str, form: Form, units: int, steps: int) -> None:
    assume(units >= form.low)
    cents = steps * form.cents % 100
    text = num2words(float(f"{units}.{cents:02d}"), lang=form.name, to="currency", currency=form.currency)
    assume(not left_out(text, form))
    claim = read(text, tag)
    assert (claim.kind, claim.unit) == (Kind.MONEY, UNITS.get(form.currency, form.currency))
    assert claim.value == f"{units}.{cents:02d}".rstrip("0").rstrip(".")
