"""Two numbers that are one figure: the ends of a range, the sides of a score or ratio."""

from __future__ import annotations

import regex

from claimx.extraction.counted import counts_apart
from claimx.extraction.figure import Figure, is_small_whole, is_year
from claimx.extraction.numerals import compose
from claimx.extraction.places import back_over_space, group_before, group_joined, kind_of, skip_joint, skip_space
from claimx.languages import roles
from claimx.languages.exact import ratio
from claimx.languages.pack import Entry, Pack
from claimx.model import Kind

_DASHES = "-\u2013\u2014"
_GOES_ON = regex.compile(r":\d|-\d")  # 10-15:30, 10-15-20: no second end
# The wholes that shares are told of; a larger one is a year or a figure of its own.
_SMALL_WHOLE, _ROUND_WHOLES = 12, (20, 50, 100, 1000)
_TALLIED = ("vote", "seat")  # what both sides of a score may be named by
_SCORED = ("goal", "point", "set", "game")
_WIDE = 10  # times: how far apart a change and its outcome are at least
_SET = regex.compile(r"(\d)/(\d)(?![\d/])")
_SETS = frozenset({(6, 0), (6, 1), (6, 2), (6, 3), (6, 4), (7, 5), (7, 6)})  # the games that a set of tennis ends with
_NEXT_SET = regex.compile(r"(?:,| ?\(\d{1,2}[-/]\d{1,2}\),?)? (?:\p{L}{1,3} )?\d/\d(?![\d/])")  # 7/6 (7-4), 6/3
_APART = 6  # code points between two sets of one match
_DEGREE_LETTER = regex.compile(r"[cf](?![\p{L}\p{N}-])")  # 20-25C
_MEASURED = (Kind.DURATION, Kind.MEASURE, Kind.PERCENT, Kind.SCORE)
_HIGHEST_SCORE = 30  # 3-2 and 28-10 are scores, 10-30 is a range


def read_range(text: str, figure: Figure, end: int, touches: bool, pack: Pack) -> bool:
    """10-15, 10 to 15 million, two or three; 3-2 of small whole numbers is a score. The connector ends at `end`."""
    if figure.upper is not None or figure.rank or (figure.vague and figure.digits):
        return False
    other = _other_end(text, end, pack)
    if other is None or other.vague or _GOES_ON.match(text, other.end):
        return False
    sign = text[end - 1] in _DASHES
    if sign and not touches and text[end : end + 1] == " " and not (figure.digits and other.digits):
        return False
    if not sign and (_are_two(figure, other) or _tells_change(text, figure, other, pack)):
        return False
    if figure.unit is not None and not _same_unit(text, figure.unit, other.end, pack):
        return False
    if _has_two_currencies(text, figure, other, pack):
        return False
    sides = sign and _is_side(figure) and _is_side(other) and figure.unit is None
    scores = sides and not _is_priced(text, figure, other, pack)
    if sign and _is_score_in_words(figure, other):
        return _become_ratio(figure, other)
    share_scale(figure, other)
    if figure.value < other.value:
        if scores and other.value < _HIGHEST_SCORE and _ends_score(text, other.end, pack):
            return _become_ratio(figure, other)
        _take_own_unit(text, figure, other, pack)
        close(figure, other)
        return True
    if pack.spaced and not touches and not _ends_score(text, other.end, pack):
        return False  # S&P 500 – 42 пункта: the dash of a sentence
    return scores and _become_ratio(figure, other)


def read_next_word(text: str, figure: Figure, pack: Pack) -> bool:
    """Zwei, drei Stunden; dwie, trzy godziny: two number words in a row that count one noun, right behind them."""
    if figure.rank or figure.unit is not None or figure.upper is not None or figure.value < 2:
        return False
    place = figure.end + 2
    match = pack.number.match(text, place)
    other = compose(text, place, pack) if match else None
    if other is None or other.digits or other.rank or other.value != (figure.value + 1) * other.multiplier:
        return False
    behind = group_joined(text, other.end, pack)
    if not (behind.get(roles.UNIT) or behind.get(roles.CURRENCY)):
        return False
    share_scale(figure, other)
    close(figure, other)
    return True


def _is_score_in_words(figure: Figure, other: Figure) -> bool:
    """Nil-nil, two-one, один-ноль; but семь-восемь goes up, and is a range."""
    if figure.digits or other.digits or figure.unit is not None or max(figure.value, other.value) > _HIGHEST_SCORE:
        return False
    return figure.value >= other.value or not figure.value


def _is_side(one: Figure) -> bool:
    """Whether it may be a side of a score: bare digits, or a nought in words, 2-صفر."""
    return one.bare or (one.value == 0 and not one.digits)


def _are_two(figure: Figure, other: Figure) -> bool:
    """Whether a word parts two figures: jumped by a quarter to 2.3 billion; a million or a billion."""
    if figure.digits != other.digits and (other.value <= 2 or figure.value < 1):
        return True
    if _falls(figure, other):
        return True
    return 1 < figure.multiplier < other.multiplier and other.value >= figure.value * 1000


def _tells_change(text: str, figure: Figure, other: Figure, pack: Pack) -> bool:
    """Up by £132 to £4,736: by how much, and to what. By 5 to 30 percent is a range."""
    shared = other.multiplier if figure.multiplier == 1 else 1  # met 10 tot 15 miljoen euro
    if other.value < figure.value * shared * _WIDE:
        return False
    group = group_before(text, figure.start, pack)
    if group.get(roles.CURRENCY):
        group = group_before(text, back_over_space(text, figure.start) - len(group.phrase), pack)
    return roles.BY in group


def _falls(figure: Figure, other: Figure) -> bool:
    """From 45 to 40 million: a scale said once, and no range."""
    if not figure.digits or figure.unit is not None or figure.value >= 1000 or figure.multiplier != 1:
        return False
    return other.multiplier > 1 and other.value <= figure.value * other.multiplier < other.value * 10


def _has_two_currencies(text: str, figure: Figure, other: Figure, pack: Pack) -> bool:
    """Whether the ends stand behind two signs of currency: £45 to $60 are two amounts."""
    signs = _signs(text, figure, other, pack)
    return None not in signs and len({sign.payload for sign in signs if sign}) > 1


def _is_priced(text: str, figure: Figure, other: Figure, pack: Pack) -> bool:
    """Whether a sign of currency stands before either end: $10-15, $10-$15."""
    return any(_signs(text, figure, other, pack))


def _signs(text: str, figure: Figure, other: Figure, pack: Pack) -> list[Entry | None]:
    """The signs of currency before both ends."""
    return [group_before(text, one.start, pack).get(roles.CURRENCY) for one in (figure, other)]


def read_between(text: str, figure: Figure, pack: Pack, *, to: bool = False) -> bool:
    """Between 10 and 15: the second end behind the word for and, which has to be one for "to" as well if so asked."""
    place = skip_space(text, figure.end)
    group = pack.right.after(text, place)
    if group.get(roles.AND) and (group.get(roles.TO) or not to):
        place += len(group.phrase)
    elif place > figure.end and text[place : place + 1] in pack.proclitics:
        place += 1  # بين خمسة وعشرة
    else:
        return False
    other = _other_end(text, place, pack)
    if other is None or other.value <= figure.value or _counts_otherwise(text, figure.unit, other.end, pack):
        return False
    if _falls(figure, other):
        return False
    share_scale(figure, other)
    _take_own_unit(text, figure, other, pack)
    close(figure, other)
    return True


def _counts_otherwise(text: str, unit: str | None, end: int, pack: Pack) -> bool:
    """Whether the second end, which ends at `end`, counts something else: de 94 % à 12,3 milliards de dollars."""
    if unit is None or _same_unit(text, unit, end, pack):
        return False
    behind = group_joined(text, end, pack)
    return not behind.keys().isdisjoint((roles.UNIT, roles.CURRENCY, roles.LINK))


def read_between_behind(text: str, figure: Figure, end: int, pack: Pack) -> bool:
    """45 और 74 साल के बीच: the word for between stands behind both ends, and behind their unit."""
    if figure.upper is not None or figure.unit is not None or figure.rank or figure.vague:
        return False
    other = _other_end(text, end, pack)
    if other is None or other.vague or other.value <= figure.value:
        return False
    place = skip_space(text, other.end)
    for _ in range(2):
        group = pack.right.after(text, place)
        if group.get(roles.BETWEEN):
            share_scale(figure, other)
            close(figure, other)
            return True
        if not (group.get(roles.UNIT) or group.get(roles.CURRENCY)):
            return False
        place = skip_space(text, place + len(group.phrase))
    return False


def _other_end(text: str, end: int, pack: Pack) -> Figure | None:
    """The number behind a connector, with its sign of currency skipped: $10-$15."""
    place = skip_space(text, end)
    sign = pack.right.after(text, place).get(roles.CURRENCY)
    if sign:
        place = skip_space(text, place + len(sign.phrase))
    return compose(text, place, pack) if place < len(text) else None


def share_scale(figure: Figure, other: Figure) -> None:
    """10 a 15 milhões: the scale said once holds for both ends."""
    scaled = other.multiplier > 1 and figure.multiplier == 1 and figure.unit is None
    if scaled and figure.value < ratio(other.value, other.multiplier):
        figure.value, figure.step = figure.value * other.multiplier, figure.step * other.multiplier
        figure.multiplier = other.multiplier


def close(figure: Figure, other: Figure) -> None:
    """Make a range of `figure`, with the value of `other` as its upper end."""
    figure.years = figure.bare and other.bare and is_year(figure.value) and is_year(other.value)
    figure.upper, figure.end, figure.bare = other.value, other.end, False
    figure.digits = figure.digits or other.digits
    figure.others = ()


def _same_unit(text: str, unit: str, end: int, pack: Pack) -> bool:
    """Whether what follows the second end of a range counts the same as what followed the first: 3 % to 5 %."""
    return any(one.payload == unit for one in group_joined(text, end, pack).entries)


def _take_own_unit(text: str, figure: Figure, other: Figure, pack: Pack) -> None:
    """Take in the unit that the second end has as well as the first: 3 % to 5 %."""
    if figure.unit is not None and _same_unit(text, figure.unit, other.end, pack):
        joint = skip_joint(text, other.end)
        other.end = joint + len(pack.right.after(text, joint).phrase)


def _ends_score(text: str, end: int, pack: Pack) -> bool:
    """No unit follows: 2-3 is a score, 2-3 weeks a range."""
    group = group_joined(text, end, pack)
    if _DEGREE_LETTER.match(text, end):
        return False
    if group.get(roles.UNIT) or group.get(roles.CURRENCY) or group.get(roles.LINK):
        return False
    return not counts_apart(text, end, pack)


def _become_ratio(figure: Figure, other: Figure) -> bool:
    figure.kind, figure.stated = Kind.RATIO, f"{figure.value}:{other.value}"
    figure.upper, figure.end, figure.bare = other.value, other.end, False
    return True


def read_set(text: str, at: int, previous: Figure | None) -> Figure | None:
    """A set of tennis written with a slash, in a row of them: 6/3, 4/6 e 7/6."""
    match = _SET.match(text, at)
    if match is None:
        return None
    ours, theirs = int(match[1]), int(match[2])
    follows = previous is not None and previous.kind is Kind.RATIO and at - previous.end <= _APART
    if (max(ours, theirs), min(ours, theirs)) not in _SETS or not (follows or _NEXT_SET.match(text, match.end())):
        return None
    figure = Figure(at, at + 1, ours, digits=True, bare=True)
    _become_ratio(figure, Figure(at + 2, at + 3, theirs, digits=True, bare=True))
    return figure


def _is_measured(text: str, end: int, pack: Pack) -> bool:
    """Whether a measure, a time, percent or money stands behind the number that ends at `end`: no side of a score."""
    behind = group_joined(text, end, pack)
    unit = behind.get(roles.UNIT)
    measured = unit is not None and kind_of(unit) in _MEASURED
    return measured or roles.CURRENCY in behind


def _is_opened(text: str, figure: Figure, pack: Pack) -> bool:
    """Whether a word before the figure opens a range or a change: cut *from* 12 to 3."""
    return roles.BETWEEN in group_before(text, figure.start, pack)


def read_ratio(text: str, figure: Figure, end: int, touches: bool, pack: Pack) -> bool:
    """2:1, 3対2, 7票对2票: two bare numbers parted by a sign or word for it. The sign ends at `end`."""
    if not figure.bare or figure.unit not in (None, *_TALLIED) or figure.rank:
        return False
    place = skip_space(text, end)
    if place >= len(text) or (text[end - 1] in ":&" and (not touches or place != end)):
        return False
    other = compose(text, place, pack)
    if other is None or not other.bare or (not figure.digits and not other.digits and figure.value > 99):
        return False
    if text[end - 1].isalpha() and (_is_measured(text, other.end, pack) or _is_opened(text, figure, pack)):
        return False  # de 103 à 78 jours, from 12 to 3 people
    if _is_priced(text, figure, other, pack):
        return False  # EUR 1000 sur 3 ans
    if figure.unit is not None:
        if not _same_unit(text, figure.unit, other.end, pack):
            return False
        figure.unit, other.end = None, other.end + len(group_joined(text, other.end, pack).phrase)
    return _become_ratio(figure, other)


def read_against(text: str, figure: Figure, end: int, pack: Pack) -> bool:
    """10 के मुकाबले 11 मतों से, 10'a karşı 11 oyla: eleven votes to ten. The word for it ends at `end`."""
    place = skip_space(text, end)
    other = compose(text, place, pack) if figure.bare and figure.unit is None and place < len(text) else None
    unit = group_joined(text, other.end, pack).get(roles.UNIT) if other is not None and other.bare else None
    if other is None or unit is None or unit.payload not in (*_TALLIED, *_SCORED):
        return False
    figure.value, other.value = other.value, figure.value
    return _become_ratio(figure, other)


def read_level(figure: Figure, end: int) -> bool:
    """5-all, a two-all draw: a side of a score that both have. The word for it ends at `end`."""
    if figure.unit is not None or figure.rank or figure.upper is not None or not is_small_whole(figure):
        return False
    return _become_ratio(figure, Figure(figure.start, end, figure.value))


def read_share(text: str, figure: Figure, end: int, pack: Pack, *, turned: bool = False) -> bool:
    """7 in 10, eight out of ten: so many of a round or small number. The word for it ends at `end`.

    It is `turned` where the whole comes first: दस में से आठ, on kişiden sekizi.
    """
    if figure.unit is not None or figure.rank or figure.upper is not None or figure.value.denominator > 1:
        return False
    place = skip_space(text, end)
    other = compose(text, place, pack) if place < len(text) else None
    if other is None or other.rank or other.digits != figure.digits:
        return False
    part, whole = (other.value, figure.value) if turned else (figure.value, other.value)
    if not 1 < part < whole or (whole > _SMALL_WHOLE and whole not in _ROUND_WHOLES):
        return False
    behind = group_joined(text, other.end, pack).get(roles.UNIT)
    if behind is not None and (kind_of(behind) not in (Kind.COUNT, Kind.SCORE) or behind.payload == "time"):
        return False  # 3 in 10 years
    figure.value, other.value = part, whole
    return _become_ratio(figure, other)
