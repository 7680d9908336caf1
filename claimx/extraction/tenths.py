"""The hundredths and thousandths behind tenths, in the languages that count in them: 七成六, 3割2分1厘."""

from __future__ import annotations

import re
from fractions import Fraction

from claimx.extraction.figure import Figure
from claimx.extraction.places import next_number
from claimx.languages import roles
from claimx.languages.pack import Pack

_SHOWN = re.compile(r"\d\d(?![\d.,%])")  # what tenths are followed by: 3成21


def read_tenths(text: str, figure: Figure, pack: Pack) -> None:
    """The hundredths and thousandths behind tenths: 七成六 is 76 percent, 3割2分1厘 are 32.1, as are 3成21."""
    shown = _SHOWN.match(text, figure.end) if figure.digits and not pack.spaced else None
    if shown and figure.value < 10 and not pack.right.after(text, shown.end()).get(roles.UNIT):
        figure.step, figure.end = Fraction(1, 100), shown.end()
        figure.value += int(shown.group()) * figure.step
        return
    for worth in (Fraction(1, 10), Fraction(1, 100)):
        more = next_number(text, figure.end, pack)
        if more is None or not 0 < more.value < 10 or more.value.denominator > 1 or more.upper is not None:
            return
        named = pack.right.after(text, more.end)  # the hundredths have the name of the minutes, 分
        name = named.get(roles.MINUTE) if worth == Fraction(1, 10) else named.get(roles.SUBUNIT)
        if name is None and (more.digits or worth != Fraction(1, 10) or named.get(roles.UNIT)):
            return  # 三割五人: five people
        figure.value, figure.step = figure.value + more.value * worth, worth
        figure.end = more.end + len(name.phrase) if name else more.end
        if name is None:
            return
