"""The time zone that is named beside a time of day: 10:15 BST, 19:00 (heure de l'Est), 英国夏時間12:00."""

from __future__ import annotations

import re

from claimx.extraction.figure import Figure
from claimx.extraction.places import back_over_space, skip_space
from claimx.languages import roles
from claimx.languages.pack import Pack
from claimx.languages.units import ZONES
from claimx.text.cleaning import View

_CODE = re.compile(r"([A-Z]{2,4})(?![A-Za-z]|[ \u00a0]?[-+\u2212\u2013]\d)")
_CLAUSE = re.compile(r"[\n\uff0c,\u3002\uff1b\u3001]")
_BEFORE = 14  # characters before the time in which a script without spaces may name its zone


def read_zone(view: View, figure: Figure, pack: Pack) -> str | None:
    """The zone that a name or an abbreviation beside the time `figure` states; None where none is stated."""
    at = skip_space(view.folded, figure.end)
    if minute := pack.right.after(view.folded, at).get(roles.MINUTE):  # 10:15 分（英國夏令時間）
        at = skip_space(view.folded, at + len(minute.phrase))
    if view.folded[at : at + 1] == "(":
        at = skip_space(view.folded, at + 1)
    code = _CODE.match(view.text, at)
    if code is not None and code[1] in ZONES:
        return code[1]
    for name, zone in pack.zones:
        end = at + len(name)
        if view.folded.startswith(name, at) and not (pack.spaced and view.folded[end : end + 1].isalpha()):
            return zone
    return _read_right_before(view, figure, pack) if pack.spaced else _read_before(view, figure, pack)


def _read_right_before(view: View, figure: Figure, pack: Pack) -> str | None:
    """TSİ 23.45, Türkiye saatiyle 23.45: the zone is what the digits stand behind."""
    at = figure.start
    while at < figure.end and not view.folded[at].isdigit():
        at += 1
    at = back_over_space(view.folded, at)
    for name, zone in pack.zones:
        if view.folded.endswith(name, 0, at) and not view.folded[at - len(name) - 1 : at - len(name)].isalpha():
            return zone
    return None


def _read_before(view: View, figure: Figure, pack: Pack) -> str | None:
    """東部時間禮拜天上午5點: a day may stand between the zone and the time."""
    start = max(figure.start - _BEFORE, 0)
    for mark in _CLAUSE.finditer(view.folded, start, figure.start):
        start = mark.end()
    return next((zone for name, zone in pack.zones if view.folded.find(name, start, figure.start) >= 0), None)
