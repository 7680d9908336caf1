"""What a pack file may say: every table and key, checked on load, so that a slip is named and not silently ignored."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from fractions import Fraction
from typing import Any

from claimx.errors import PackError
from claimx.languages.units import UNITS, ZONES
from claimx.model import Bound

Check = Callable[[Any], str | None]


def _text(value: Any) -> str | None:
    return None if isinstance(value, str) and value.strip() else f"expected some text, found {value!r}"


def _flag(value: Any) -> str | None:
    return None if isinstance(value, bool) else f"expected true or false, found {value!r}"


def _lines(value: Any) -> str | None:
    if wrong := _texts(value):
        return wrong
    loose = next((line for line in value if not line.startswith("^")), None)
    return f"expected ^ at the beginning, where lines are looked at, found {loose!r}" if loose else None


def _texts(value: Any) -> str | None:
    if not isinstance(value, list):
        return f"expected a list of words, found {value!r}"
    for word in value:
        if not isinstance(word, str) or not word.strip():
            return f"expected a word, found {word!r}"
    if twice := sorted({word for word in value if value.count(word) > 1}):
        return f"{twice[0]!r} stands twice"
    return None


def _endings(value: Any) -> str | None:
    """Endings of words: like words, but "" is one too."""
    return _texts([ending or "-" for ending in value]) if isinstance(value, list) else _texts(value)


def _number(value: Any) -> str | None:
    try:
        Fraction(value)
    except (TypeError, ValueError, ZeroDivisionError):
        return f'expected a whole number, or text such as "1e6" or "1/3", found {value!r}'
    return None


def _numbers(value: Any) -> str | None:
    if not isinstance(value, dict):
        return f"expected a table of words and values, found {value!r}"
    return next((f"{word}: {wrong}" for word, number in value.items() if (wrong := _number(number))), None)


def _within(low: int, high: int) -> Check:
    def check(value: Any) -> str | None:
        if wrong := _numbers(value):
            return wrong
        outside = (word for word, number in value.items() if not low <= Fraction(number) <= high)
        return next((f"{word}: expected {low} to {high}, found {value[word]!r}" for word in outside), None)

    return check


def _by_name(names: frozenset[str], what: str) -> Check:
    """A table from ids that exist to lists of words."""

    def check(value: Any) -> str | None:
        if not isinstance(value, dict):
            return f"expected a table, found {value!r}"
        for name, words in value.items():
            if name not in names:
                return f"{name!r} is no {what}{hint(name, names)}"
            if wrong := _texts(words):
                return f"{name}: {wrong}"
        return None

    return check


def _is_code(key: str) -> bool:
    return len(key) == 3 and key.isascii() and key.isupper()


def _codes(value: Any) -> str | None:
    if not isinstance(value, dict):
        return f"expected a table, found {value!r}"
    for code, words in value.items():
        if not _is_code(code):
            return f"{code!r} is no ISO 4217 code"
        if wrong := _texts(words):
            return f"{code}: {wrong}"
    return None


def _lists(value: Any) -> str | None:
    if not isinstance(value, dict):
        return f"expected a table of words and lists, found {value!r}"
    return next((f"{word}: {wrong}" for word, listed in value.items() if (wrong := _texts(listed))), None)


def _symbols(value: Any) -> str | None:
    if not isinstance(value, dict):
        return f"expected a table of signs and ISO 4217 codes, found {value!r}"
    wrong = (sign for sign, code in value.items() if not isinstance(code, str) or len(code) != 3)
    return next((f"{sign}: expected an ISO 4217 code" for sign in wrong), None)


def _order(value: Any) -> str | None:
    return None if value in ("dmy", "mdy", "ymd") else f'expected "dmy", "mdy" or "ymd", found {value!r}'


def _system(value: Any) -> str | None:
    return None if value in SYSTEMS else f"expected one of {', '.join(SYSTEMS)}, found {value!r}"


def _exclusions(value: Any) -> str | None:
    for row in value if isinstance(value, list) else [None]:
        if not isinstance(row, dict) or set(row) not in ({"pattern", "why"}, {"phrases", "why"}):
            return "expected phrases or a pattern, and the reason why"
        if wrong := _text(row["why"]) or (_text(row["pattern"]) if "pattern" in row else _texts(row["phrases"])):
            return wrong
    return None


SYSTEMS = ("multiplicative", "inverted", "myriad")
# Words that can as well mean no bound: up to or just to, no younger than or as young as, as many as or just that many;
# "period" are such of the others that mean none before a period: *over* five days, un *mínimo de* 20 años.
# "above" and "below" say as well that something else is more, or less, than the very figure: 予想の2950億円を上回った.
LOOSE_BOUNDS = {
    "to": Bound.AT_MOST,
    "from": Bound.AT_LEAST,
    "above": Bound.MORE_THAN,
    "below": Bound.LESS_THAN,
    "emphatic": Bound.EXACT,
    "period": Bound.EXACT,
}
_BOUND_WORDS: dict[str, Check] = dict.fromkeys((*(bound.value for bound in Bound), *LOOSE_BOUNDS), _texts)

# table → key → check; "" stands for the keys of the file itself
SCHEMA: dict[str, dict[str, Check]] = {
    "": {"tag": _text, "name": _text, "not_a_claim": _exclusions},
    "text": {
        "scripts": _texts,
        "function_words": _texts,
        "letters": _text,
        "spaced": _flag,
        "particles": _flag,
        "proclitics": _texts,
        "adjectives": _texts,
        "article": _text,
        "capital_nouns": _flag,
    },
    "numbers": {
        "system": _system,
        "joiners": _texts,
        "alone": _texts,
        "articles": _texts,
        "point": _texts,
        "minus": _texts,
        "below_zero": _texts,
        "pairs": _flag,
        "ellipsis": _flag,
        "doubled": _flag,
        "compounds": _flag,
        "half_after": _texts,
        "ones_joined": _flag,
        "power": _texts,
        "loose": _numbers,
        "words": _numbers,
        "multipliers": _numbers,
        "abbreviations": _numbers,
    },
    "ordinals": {
        "rank_first": _flag,
        "rank_dots": _flag,
        "cardinal_prefixes": _texts,
        "words": _numbers,
        "suffixes": _texts,
        "prefixes": _texts,
    },
    "fractions": {
        "words": _numbers,
        "denominators": _numbers,
        "over": _texts,
        "under": _texts,
        "joiners": _texts,
        "ordinal_endings": _endings,
        "cardinal_endings": _endings,
        "avos": _texts,
    },
    "vague": {"words": _numbers, "some": _texts},
    "times": {"words": _numbers},
    "bounds.before": _BOUND_WORDS,
    "bounds.after": _BOUND_WORDS,
    "bounds.ahead": {"words": _texts},
    "bounds.endings": {},
    "ranges": {
        "to": _texts,
        "between": _texts,
        "between_behind": _texts,
        "since": _texts,
        "and": _texts,
        "by": _texts,
        "listed": _flag,
    },
    "ratios": {"versus": _texts, "against": _texts, "level": _texts, "share": _texts, "losing": _texts},
    "units": {},
    "units_before": {},
    "units_near": {},
    "units_in_capitals": {},
    "units_holding_one": {},
    "counting": {
        "links": _texts,
        "number_of": _texts,
        "score_of": _texts,
        "each": _texts,
        "per_hour": _texts,
        "per_second": _texts,
        "comparing": _texts,
        "whole": _texts,
    },
    "currencies": {},
    "subunits": {"words": _numbers},
    "symbols": {},
    "dates": {
        "order": _order,
        "capitals": _flag,
        "links": _texts,
        "months": _within(1, 12),
        "weekdays": _within(1, 7),
        "year": _texts,
        "month": _texts,
        "day": _texts,
        "dated": _texts,
        "eve": _texts,
        "ago": _texts,
        "decade": _texts,
        "decades": _numbers,
        "century": _texts,
        "eras": _numbers,
    },
    "clock": {
        "am": _texts,
        "pm": _texts,
        "night": _texts,
        "hour": _texts,
        "minute": _texts,
        "clock": _texts,
        "lasting": _texts,
        "dotted": _flag,
        "always": _texts,
        "lone": _texts,
        "after": _texts,
        "named": _numbers,
        "past": _within(-59, 59),
        "past_behind": _within(-59, 59),
        "zones": _by_name(frozenset(ZONES), "time zone"),
    },
    "prefixes": {"words": _texts},
    "chrome": {"lines": _lines},
}
_WHOLE: dict[str, Check] = {"currencies": _codes, "symbols": _symbols, "bounds.endings": _lists}
# Tables whose keys are the ids of all units, a user's own among them.
_BY_UNIT: dict[str, Check] = {
    "units": _texts,
    "units_before": _texts,
    "units_near": _lists,
    "units_in_capitals": _texts,
    "units_holding_one": _numbers,
}
_REQUIRED = ("tag", "name", "text.scripts", "text.function_words", "numbers.system", "numbers.words")
_OF_REGION = ("evidence", "also")  # what an overlay says besides the tables that it lays over


def hint(word: str, known: frozenset[str] | dict[str, Any]) -> str:
    """`; did you mean …?` for the nearest known word, or nothing."""
    near = difflib.get_close_matches(word, list(known), 1)
    return f"; did you mean {near[0]!r}?" if near else ""


def validate(path: str, data: dict[str, Any]) -> None:
    """Raise PackError, with file, key and reason, at the first thing in `data` that no pack may say."""
    for name, value in data.items():
        if name in SCHEMA[""]:
            if wrong := SCHEMA[""][name](value):
                raise PackError(path, name, wrong)
        elif name == "bounds":
            for side, table in _as_table(path, name, value).items():
                _table(path, f"bounds.{side}", table)
        elif name == "regions":
            for tag, overlay in _as_table(path, name, value).items():
                _region(path, f"regions.{tag}", _as_table(path, f"regions.{tag}", overlay))
        else:
            _table(path, name, value)


def validate_whole(path: str, data: dict[str, Any]) -> None:
    """Like `validate`, for a whole pack: also raise PackError for the first thing that none can do without."""
    validate(path, data)
    for key in _REQUIRED:
        table, _, name = key.rpartition(".")
        if name not in (data.get(table, {}) if table else data):
            raise PackError(path, key, "missing: every pack states it")


def _region(path: str, name: str, overlay: dict[str, Any]) -> None:
    for key in _OF_REGION:
        if wrong := _texts(overlay.get(key, [])):
            raise PackError(path, f"{name}.{key}", wrong)
    validate(f"{path} ({name})", {key: value for key, value in overlay.items() if key not in _OF_REGION})


def _as_table(path: str, name: str, value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise PackError(path, name, f"expected a table, found {value!r}")
    return value


def _table(path: str, name: str, table: Any) -> None:
    if name not in SCHEMA or name == "":
        raise PackError(path, name, f"unknown table{hint(name, frozenset(SCHEMA))}")
    if name in _WHOLE:
        if wrong := _WHOLE[name](table):
            raise PackError(path, name, wrong)
        return
    known = dict.fromkeys(UNITS, _BY_UNIT[name]) if name in _BY_UNIT else SCHEMA[name]
    for key, value in _as_table(path, name, table).items():
        check = known.get(key)
        if check is None and name == "units_holding_one" and _is_code(key):
            check = _numbers  # دولارين, two dollars
        if check is None:
            raise PackError(path, f"{name}.{key}", f"unknown key{hint(key, frozenset(known))}")
        if wrong := check(value):
            raise PackError(path, f"{name}.{key}", wrong)
