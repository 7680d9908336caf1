"""One form for what is written in many ways, character for character: the text as patterns and word lists see it."""

from __future__ import annotations

import unicodedata
from functools import cache

SPACE = "\u00a0"  # what every no-break or thin space becomes: it groups digits without a doubt
_SPACES = "\u00a0\u2007\u2008\u2009\u200a\u202f"


@cache
def _alike() -> dict[int, str]:
    """One character for one: the table that `str.translate` uses to make the clean view."""
    table = {ord(space): SPACE for space in _SPACES}
    table |= {ord(dash): "-" for dash in "\u2010\u2011"}  # hyphens that are not the keyboard's
    table |= {ord(dash): "\u2013" for dash in "\u2012\u2015\uff0d\u301c\uff5e\u223c"}  # dashes and waves that mean a range
    table |= {ord(mark): "'" for mark in "\u2019\u2018\u02bc\u00b4\u0060"}
    table[0x2212] = "-"
    table[0x3000] = " "
    for code in range(0xFF01, 0xFF5E):  # full-width ASCII
        table.setdefault(code, chr(code - 0xFEE0))
    for code in (0xFFE0, 0xFFE1, 0xFFE5, 0xFFE6):
        table[code] = {0xFFE0: "¢", 0xFFE1: "£", 0xFFE5: "¥", 0xFFE6: "₩"}[code]
    table[ord("\uff0c")] = "\uff0c"  # the Chinese comma parts clauses, it does not group digits
    for code in range(0x80, 0x1E95A):
        if unicodedata.category(chr(code)) == "Nd":
            table.setdefault(code, str(unicodedata.decimal(chr(code))))
    table[0x0130] = "i"  # the only letter whose lower case is longer than itself
    table[0x066A] = "%"
    return table


def fold(text: str) -> str:
    """`text` as patterns and word lists see it; as long as it was, character for character.

    >>> fold("２０１７年 ٣٤ İ")
    '2017年 34 i'
    """
    return text.translate(_alike()).lower() if not text.isascii() else text.lower()
