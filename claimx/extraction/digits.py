"""Numbers in digits: which signs group and which is the decimal, and powers."""

from __future__ import annotations

import re
from fractions import Fraction

from claimx.extraction.figure import Figure
from claimx.languages.exact import Exact
from claimx.languages.folding import SPACE
from claimx.languages.pack import Pack

# Digits with signs between them; which of the signs group and which is the decimal is settled afterwards.
_RUN = re.compile(r"\d+(?:[.,'\u066b\u066c\u060c]\d+)*+")
_WHOLE = re.compile(r"\d+")
_BLANKS = (" ", SPACE)
_SIGNS = ".,'\u066b\u066c\u060c"
_OPENS = ' \u00a0\n(-+"\u201c\u3000'  # what may stand before a number without a whole part: .5
_POWER = re.compile(r"\^\+?(-{0,2})(\d{1,2})(?!\d|[.,]\d)|e([+-]?)(\d{1,2})(?!\w|[.,]\d)")
# Groups parted by spaces: the first has one to three digits and no leading zero, all others three.
_SPACED = re.compile(r"(?!0)\d{1,3}(?:[ \u00a0]\d{3})++(?!\d)(?:[.,\u066b]\d++)?(?!\d)")
_DECIMAL = {"\u066b": ".", "\u066c": ","}
_LONGEST_POWER = 400  # digits
_LONGEST = 60  # digits: a longer run is a key or a hash, and no number that anyone states


def read_digits(text: str, at: int, pack: Pack) -> Figure | None:
    """The number written in digits at `at`, with the other value that its signs allow, if any. None if there is none.

    A sign that comes twice groups; of two different signs the last is the decimal; a single one before exactly three
    digits means what it means in the locale, and the other reading is kept; before any other number of digits it is
    the decimal whatever the locale says (4.41 in Portuguese).
    """
    before = text[at - 1] if at else ""
    if before and before in _SIGNS and text[at - 2 : at - 1].isdigit():
        match = _WHOLE.match(text, at)  # the 168 of 192.168.1.2, the 24 of 22,24,26: part of no larger number
    else:
        match = _RUN.match(text, at)
        if match and match.end() <= at + 3 and text[match.end() : match.end() + 1] in _BLANKS:
            match = _SPACED.match(text, at) or match
    if match is None or len(match.group()) > _LONGEST:
        return None
    run = match.group()
    figure = Figure(at, match.end(), digits=True)
    if run.isdigit():
        if before and before in ("." + pack.decimal) and _opens(text, at - 1):
            figure.start = at - 1
            return _set(figure, "0", run)
        figure.value, figure.bare = int(run), True
        return figure
    signs = [char for char in run if not char.isdigit()]
    groups = re.split(r"\D", run)
    kinds = set(signs)
    last = signs[-1]
    whole_groups = _group_lengths_fit(groups)
    if kinds <= {" ", SPACE, "'"} or (len(signs) > 1 and len(kinds) == 1 and whole_groups):
        return _set(figure, "".join(groups), "")
    if len(kinds) == 1 and len(signs) > 1:  # 192.168.1.2, 1,2,3: no single number
        figure.end = at + len(groups[0])
        figure.value, figure.bare = int(groups[0]), True
        return figure
    if len(kinds) > 1:
        if signs.count(last) == 1 and _group_lengths_fit(groups[:-1]):
            return _set(figure, "".join(groups[:-1]), groups[-1])
        if whole_groups and last == signs[0]:  # 1.234,567.8 is nothing; leave the first part
            return _set(figure, "".join(groups), "")
        figure.end = at + len(groups[0])
        figure.value, figure.bare = int(groups[0]), True
        return figure
    return _one_sign(figure, groups, _DECIMAL.get(last, last), pack)


def _opens(text: str, at: int) -> bool:
    """Whether nothing but space, a sign or a bracket stands before the decimal sign at `at`: .5, but not in "1 .5"."""
    return at == 0 or (text[at - 1] in _OPENS and not text[max(at - 2, 0) : at - 1].isdigit())


def _one_sign(figure: Figure, groups: list[str], sign: str, pack: Pack) -> Figure:
    head, tail = groups
    if len(tail) != 3 or len(head) > 3 or head.startswith("0"):
        return _set(figure, head, tail)
    decimal, grouped = Fraction(f"{head}.{tail}"), int(head + tail)
    if sign == pack.decimal:
        figure.value, figure.step, figure.others = decimal, Fraction(1, 1000), (grouped,)
    else:
        figure.value, figure.others = grouped, (decimal,)
    return figure


def _set(figure: Figure, whole: str, part: str) -> Figure:
    figure.value = Fraction(f"{whole}.{part}") if part else int(whole)
    figure.step = Fraction(1, 10 ** len(part)) if part else 1
    return figure


def _group_lengths_fit(groups: list[str]) -> bool:
    if len(groups) == 1:
        return True
    inner = {len(group) for group in groups[1:-1]}
    return 1 <= len(groups[0]) <= 3 and len(groups[-1]) == 3 and (inner <= {3} or inner == {2}) and groups[0] != "0"


def read_power(text: str, figure: Figure) -> None:
    """A power behind digits: 1.1^23, 2e-3. The exponent has two digits at most."""
    match = _POWER.match(text, figure.end)
    if match is None:
        return
    minus, power, sign, ten = match.groups()
    if ten is not None:
        scale = Fraction(10) ** (-int(ten) if sign == "-" else int(ten))
        figure.value, figure.step = figure.value * scale, figure.step * scale
    elif not may_raise(figure.value, int(power)):
        return
    elif figure.value:
        figure.value = Fraction(figure.value) ** (-int(power) if minus == "-" else int(power))
        figure.step = 0
    figure.others, figure.bare, figure.end = (), False, match.end()


def may_raise(value: Exact, exponent: int) -> bool:
    """Whether a power has few enough digits for anyone to state it, so that no text can ask for more."""
    return len(str(value.numerator)) * exponent <= _LONGEST_POWER
