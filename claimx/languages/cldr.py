"""What CLDR knows of a locale, in the shape of pack tables. The only module that touches babel."""

from __future__ import annotations

from typing import Any

from babel import Locale
from babel.localedata import LocaleDataDict, load

from claimx.languages.units import UNITS

# The currencies whose names are read in every language: those of the G20, of the packs' countries and of the news.
CURRENCIES = (  # noqa: SIM905
    "USD EUR GBP JPY CNY INR BRL RUB UAH KRW VND IDR MXN ARS CLP COP PEN CAD AUD NZD CHF SEK NOK DKK PLN CZK HUF TRY "
    "ILS SAR AED EGP ZAR NGN KES THB SGD HKD TWD PHP MYR PKR BDT IRR IQD KWD QAR VES UYU BTC"
).split()
# Codes that are read beside a figure in any language; "try", "pen" and "cop" are words before they are money.
CODES = "USD EUR GBP JPY CNY INR BRL RUB UAH KRW VND IDR MXN CAD AUD NZD CHF SEK PLN SGD HKD SAR AED".split()  # noqa: SIM905

_PLURALS = ("zero", "one", "two", "few", "many", "other")


def _data(locale: Locale) -> LocaleDataDict:
    """The locale's tables as CLDR has them, for what `Locale` does not show: plurals of currencies, names of units."""
    tables: dict[str | int | None, Any] = dict(load(str(locale)).items())
    return LocaleDataDict(tables)


def _names(table: Any) -> set[str]:
    """The texts of a plural table; its "per" form and grammatical cases are left."""
    return {table[form] for form in _PLURALS if isinstance(table.get(form), str)} if table else set()


def months(locale: Locale) -> dict[str, int]:
    """Month names of every width that has letters: wide and abbreviated, for use in dates and alone."""
    return {
        name: number
        for use in ("format", "stand-alone")
        for width in ("abbreviated", "wide")
        for number, name in locale.months[use][width].items()
        if any(letter.isalpha() for letter in name) and not name[0].isdigit() and len(name) > 1
    }


def weekdays(locale: Locale) -> dict[str, int]:
    """Weekday names, Monday 1 to Sunday 7. Abbreviations only with their full stop: Sun and Sat are words before."""
    found = {}
    for use in ("format", "stand-alone"):
        for width in ("abbreviated", "wide"):
            for number, name in locale.days[use][width].items():
                if width == "wide" or (len(name) > 1 and (name.endswith(".") or not name.isascii())):
                    found[name] = number + 1
    return found


def currencies(locale: Locale) -> dict[str, list[str]]:
    """ISO 4217 code → the names of the currency, in singular and every plural."""
    plurals = _data(locale)["currency_names_plural"]
    names = locale.currencies
    return {
        code: sorted(({names[code]} if code in names else set()) | _names(plurals.get(code)))
        for code in CURRENCIES
        if code in names or code in plurals
    }


def symbols(locale: Locale) -> dict[str, str]:
    """Currency sign → ISO 4217 code, as the locale writes it."""
    return {
        sign: code
        for code, sign in locale.currency_symbols.items()
        if code in CURRENCIES and not sign.isalnum() and sign != code
    }


def units(locale: Locale) -> dict[str, list[str]]:
    """Unit id → the names and abbreviations that CLDR writes behind a figure."""
    patterns = _data(locale)["unit_patterns"]
    found: dict[str, list[str]] = {}
    for unit in UNITS.values():
        if unit.cldr is None:
            continue
        forms: set[str] = set()
        for width in ("long", "short"):
            for pattern in _names(patterns.get(unit.cldr, {}).get(width)):
                before, _, after = pattern.partition("{0}")
                # An inch mark is a closing quote far more often: 19 million "actions".
                if not before.strip() and after.strip(" \"″'"):
                    forms.add(after.strip())
        found[unit.id] = sorted(forms)
    return found


def signs(locale: Locale) -> tuple[str, str]:
    """The decimal and the grouping sign."""
    tables = locale.number_symbols
    table = tables["latn"] if "latn" in tables else next(iter(tables.values()))
    return str(table["decimal"]), str(table["group"])
