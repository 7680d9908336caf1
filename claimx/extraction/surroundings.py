"""What stands around a number: scale, unit, currency, bounds, the other end of a range, the other side of a score."""

from __future__ import annotations

from fractions import Fraction

import regex

from claimx.extraction.calendar import back_over_space, entry, skip_space
from claimx.extraction.figure import Figure
from claimx.extraction.numerals import compose, read_point, read_scale
from claimx.languages.folding import SPACE
from claimx.languages.pack import Entry, Pack, Role
from claimx.languages.units import UNITS, widen
from claimx.model import Bound, Kind

_WORD = regex.compile(r"[\p{L}\p{M}][\p{L}\p{M}'\u2019-]*")
# Between a figure and what it counts in scripts without spaces: anything but punctuation, digits and line ends.
_RUN = regex.compile(r"(?:\p{Latin}[\p{Latin}\d.-]*+ ?|[^\p{P}\p{Nd}\s\p{Latin}]){1,12}(?: \p{Latin}{2,})?")
_HIRAGANA = regex.compile(r"\p{Hiragana}")
GENERAL = ("item", "person", "time")  # counters that a noun behind them makes more precise
_SPEEDS = {"mile": "mile-per-hour", "kilometer": "kilometer-per-hour"}
_HUNDREDTHS = {Fraction(100): Fraction(1), Fraction(1000): Fraction(1, 10)}
_FAR = (Kind.COUNT, Kind.PARAMETERS, Kind.SCORE)  # the units that may stand some words away from their figure


def read_right(text: str, figure: Figure, pack: Pack) -> None:
    """Read what belongs to `figure` behind it, and move its end there."""
    suffix = pack.right.after(text, figure.end)
    if figure.bare and entry(suffix, Role.ORDINAL):
        figure.rank, figure.bare, figure.end = True, False, figure.end + len(suffix[0].phrase)
    for _ in range(6):
        place = _next_place(text, figure.end)
        group = pack.right.after(text, place)
        if not group:
            break
        end = place + len(group[0].phrase)
        if not _take_right(text, figure, group, place, end, pack) or figure.kind is Kind.RATIO:
            break
    if (figure.unit is None or figure.unit in GENERAL) and not _unit_before(text, figure, pack):
        _read_counted(text, figure, pack)


def _unit_before(text: str, figure: Figure, pack: Pack) -> bool:
    """Whether the unit stands before the figure, as in %10'u çocuklarıyla: no noun further on is what it counts."""
    return entry(pack.left.before(text, back_over_space(text, figure.start)), Role.UNIT) is not None


def _next_place(text: str, at: int) -> int:
    """Behind a space, or a hyphen that joins a word to the figure: 16-year-old."""
    if text[at : at + 1] == "-" and text[at + 1 : at + 2].isalpha():
        return at + 1
    return skip_space(text, at)


def _take_right(text: str, figure: Figure, group: tuple[Entry, ...], place: int, end: int, pack: Pack) -> bool:
    """Let the phrase behind the figure act on it; False if it has nothing to do with it."""
    touches = place == figure.end
    if entry(group, Role.HALF):
        base = figure.multiplier if figure.unit is None else Fraction(1)
        figure.value += base / 2
        figure.step, figure.bare, figure.end = base / 2, False, end
        if base == 1 and figure.unit is None:
            read_scale(text, figure, pack)
        return True
    if figure.years and entry(group, Role.YEAR):
        figure.end = end
        return False
    denominator = entry(group, Role.DENOMINATOR)
    if denominator and figure.unit is None and figure.value < 100 and not figure.rank and isinstance(denominator.payload, Fraction):
        unit = entry(group, Role.UNIT)
        if not (unit and figure.digits):
            figure.value *= denominator.payload
            figure.step, figure.bare, figure.end, figure.multiplier = denominator.payload, False, end, Fraction(10)
            return True
    if entry(group, Role.OVER) and figure.unit is None:
        numerator = compose(text, skip_space(text, end), pack) if end < len(text) else None
        if numerator:
            read_point(text, numerator, pack)
        if numerator and figure.value in _HUNDREDTHS and figure.end - figure.start == 1:
            # 百分之五 is five percent, 千分之五 half a percent
            share = _HUNDREDTHS[figure.value]
            figure.unit, figure.value, numerator.step = "percent", numerator.value * share, numerator.step * share
            figure.step, figure.bare, figure.end = numerator.step, False, numerator.end
            figure.digits = figure.digits or numerator.digits
            return True
        if numerator and figure.value:
            figure.value = numerator.value / figure.value
            figure.step, figure.bare, figure.end = Fraction(0), False, numerator.end
            figure.digits = figure.digits or numerator.digits
            return True
    if entry(group, Role.TO) and _range(text, figure, end, pack, touches):
        return True
    if entry(group, Role.VERSUS) and _ratio(text, figure, end, pack, touches):
        return True
    bound = entry(group, Role.BOUND)
    if bound and isinstance(bound.payload, Bound):
        if figure.bound is Bound.EXACT:
            figure.bound = bound.payload
        figure.end = end
        return True
    return _take_unit(text, figure, group, end, pack)


def _take_unit(text: str, figure: Figure, group: tuple[Entry, ...], end: int, pack: Pack) -> bool:
    unit = entry(group, Role.UNIT) or entry(group, Role.CURRENCY)
    if unit is None and entry(group, Role.LINK) and figure.unit is None:
        # "milhões de dólares", "2 万亿的 token": the link is taken only with what it leads to.
        for _ in range(2):
            place = skip_space(text, end)
            more = pack.right.after(text, place)
            if not more:
                return False
            end = place + len(more[0].phrase)
            unit = entry(more, Role.UNIT) or entry(more, Role.CURRENCY)
            if unit or not entry(more, Role.LINK):
                break
    if unit is None or not isinstance(unit.payload, str):
        return False
    if unit.role is Role.UNIT and UNITS[unit.payload].kind in _FAR and _unit_before(text, figure, pack):
        return False
    if figure.rank and unit.role is Role.UNIT and UNITS[unit.payload].kind not in (Kind.RANK,):
        return False
    if figure.unit is not None:
        if not pack.spaced and figure.unit in GENERAL:
            return False  # the head of the noun is its last part: the whole run of characters is read for it below
        if not pack.spaced and len(unit.phrase) == 1 and unit.phrase.isalpha():
            return False
        return _take_second_unit(figure, unit.payload, unit.role, end)
    figure.unit, figure.unit_at, figure.end = unit.payload, end - len(unit.phrase), end
    return True


def _take_second_unit(figure: Figure, unit: str, role: Role, end: int) -> bool:
    """A counter and then the noun, or a sign and then the name: 8 人科学者, $20 dollars."""
    if role is Role.CURRENCY:
        if figure.unit in UNITS:
            return False
        figure.end = end
        return unit == figure.unit
    if _makes_precise(figure.unit, unit):
        figure.unit, figure.end = unit, end
        return True
    return False


def _makes_precise(general: str | None, unit: str) -> bool:
    """Whether a noun may stand for the counter before it: 8 人科学者 are scientists, but 一人公司 is no company."""
    if general == "person":
        return "person" in widen(unit)[1:]
    return general in GENERAL and UNITS[unit].kind in _FAR and UNITS[unit].kind is not Kind.SCORE


def _read_counted(text: str, figure: Figure, pack: Pack) -> None:
    """The counted noun some words behind the figure: 130 grandes modelos, eight Google scientists."""
    if figure.rank or figure.kind is not None or figure.vague and figure.unit:
        return
    found = _counted_apart(text, figure.end, pack) if pack.spaced else _counted_in_run(text, figure.end, pack)
    if found is None:
        return
    unit, end = found
    if figure.unit is None or _makes_precise(figure.unit, unit):
        figure.unit, figure.unit_at = unit, end - 1
        if not any(char.isdigit() for char in text[figure.end : end]):  # the H100 of 3000枚のH100チップ is a name
            figure.end = end


def _counted_apart(text: str, at: int, pack: Pack) -> tuple[str, int] | None:
    for _ in range(3):
        place = skip_space(text, at)
        if place == at and text[at : at + 1] != "-":
            return None
        match = _WORD.match(text, place)
        if match is None:
            return None
        group = pack.right.after(text, place)
        unit = entry(group, Role.UNIT)
        if unit and isinstance(unit.payload, str):
            return (unit.payload, place + len(unit.phrase)) if UNITS[unit.payload].kind in _FAR else None
        link = entry(group, Role.LINK)
        if not link and (match.group() in pack.stops or group or match.group() in pack.words):
            return None
        at = place + len(link.phrase) if link else match.end()
    return None


def _counted_in_run(text: str, at: int, pack: Pack) -> tuple[str, int] | None:
    """The head of the noun behind a figure in a script without spaces: the last counted noun of the run of characters.

    Where another figure comes first (700 億三種參數變體, seventy billion: three kinds of parameter variants), the head is
    what that one counts, and the noun before the head is what this one measures.
    """
    run = _RUN.match(text, skip_space(text, at))
    if run is None:
        return None
    found: list[tuple[str, int]] = []
    place, second = run.start(), False
    while place < run.end():
        number = pack.number.match(text, place)
        if number is not None:
            if found or place > run.start() + 1:
                break
            second, place = True, number.end() + 1
            continue
        unit = entry(pack.right.after(text, place), Role.UNIT)
        if unit and isinstance(unit.payload, str) and UNITS[unit.payload].kind in _FAR and len(unit.phrase) > 1:
            place += len(unit.phrase)
            found.append((unit.payload, place))
        else:
            place += 1
    if second:
        return (found[0][0], at) if len(found) > 1 else None
    return found[-1] if found else None


def _second(text: str, end: int, pack: Pack) -> Figure | None:
    """The number behind a connector, with its sign of currency skipped: $10-$15."""
    place = skip_space(text, end)
    sign = entry(pack.right.after(text, place), Role.CURRENCY)
    if sign:
        place = skip_space(text, place + len(sign.phrase))
    if place >= len(text):
        return None
    other = compose(text, place, pack)
    return other if other and other.end > place else None


def _range(text: str, figure: Figure, end: int, pack: Pack, touches: bool) -> bool:
    """10-15, 10 to 15 million, two or three; 3-2 between small whole numbers is a score."""
    if figure.upper is not None or figure.rank or (figure.vague and figure.digits):
        return False
    other = _second(text, end, pack)
    if other is None or other.vague or text[other.end : other.end + 1] == ":" or regex.match(r"-\d", text[other.end :][:2]):
        return False
    sign = text[end - 1] in "-\u2013\u2014"
    if sign and not touches and text[end : end + 1] == " " and not (figure.digits and other.digits):
        return False
    if not sign and figure.digits != other.digits and other.value <= 2:
        return False
    if figure.unit is not None and not _same_unit(text, figure.unit, other.end, pack):
        return False
    low, high = figure.value, other.value
    if not sign and 1 < figure.multiplier < other.multiplier and high >= low * 1000:
        return False  # a million or a billion: two figures
    if other.multiplier > 1 and figure.multiplier == 1 and low < high / other.multiplier and figure.unit is None:
        # 10 a 15 milhões: the scale said once holds for both
        low, figure.step = low * other.multiplier, figure.step * other.multiplier
        figure.multiplier = other.multiplier
    if low < high:
        if sign and figure.bare and other.bare and figure.unit is None and high < 30 and _ends_score(text, other.end, pack):
            return _score(figure, other)
        figure.years = figure.bare and other.bare and _is_year(low) and _is_year(high)
        figure.value, figure.upper, figure.end, figure.bare = low, high, other.end, False
        figure.digits = figure.digits or other.digits
        figure.others = ()
        return True
    if sign and figure.bare and other.bare and figure.unit is None:
        return _score(figure, other)
    return False


def _is_year(value: Fraction) -> bool:
    return 1500 <= value <= 2099


def _same_unit(text: str, unit: str, end: int, pack: Pack) -> bool:
    """Whether what follows the second end of a range counts the same as what followed the first: 3 % to 5 %."""
    if unit not in UNITS:  # $10-15: the sign is said once
        return True
    return any(one.payload == unit for one in pack.right.after(text, _next_place(text, end)))


def _ends_score(text: str, end: int, pack: Pack) -> bool:
    """No unit follows: 2-3 is a score, 2-3 weeks a range."""
    group = pack.right.after(text, _next_place(text, end))
    return not (entry(group, Role.UNIT) or entry(group, Role.CURRENCY) or entry(group, Role.LINK)) and not (
        _counted_apart(text, end, pack) if pack.spaced else None
    )


def _score(figure: Figure, other: Figure) -> bool:
    figure.kind, figure.stated = Kind.RATIO, f"{figure.value}:{other.value}"
    figure.upper, figure.end, figure.bare = other.value, other.end, False
    return True


def _ratio(text: str, figure: Figure, end: int, pack: Pack, touches: bool) -> bool:
    """2:1, 3対2: two bare numbers parted by a sign or word for it."""
    if not figure.bare or figure.unit is not None or figure.rank or end >= len(text):
        return False
    place = skip_space(text, end)
    if place >= len(text) or (text[end - 1] in ":&" and (not touches or place != end)):
        return False
    other = compose(text, place, pack)
    if other is None or not other.bare or (not figure.digits and not other.digits and figure.value > 99):
        return False
    if entry(pack.left.before(text, back_over_space(text, figure.start)), Role.CURRENCY):
        return False  # EUR 1000 sur 3 ans
    return _score(figure, other)


def read_left(text: str, figure: Figure, pack: Pack) -> None:
    """Read what belongs to `figure` before it, and move its start there."""
    outer = None
    for _ in range(4):
        place = back_over_space(text, figure.start)
        group = pack.left.before(text, place)
        if not group:
            break
        start = place - len(group[0].phrase)
        bound = entry(group, Role.BOUND) or entry(group, Role.UP_TO)
        currency = entry(group, Role.CURRENCY)
        if currency and isinstance(currency.payload, str) and not figure.rank:
            counted = figure.unit in UNITS and UNITS[str(figure.unit)].kind is not Kind.COUNT
            if counted or (currency.phrase.isalpha() and figure.unit is not None):
                break
            figure.unit, figure.start, figure.bare = currency.payload, start, False
        elif bound and isinstance(bound.payload, Bound):
            if bound.payload is Bound.AT_MOST and figure.bare and figure.unit is None and 1900 <= figure.value <= 2099:
                break  # "até 2030", until 2030
            figure.loose = bound.role is Role.UP_TO and outer is None
            # "up to about 30": the outer word says more; a bound behind the figure says it again
            outer = bound.payload if outer in (None, Bound.ABOUT) else outer
            figure.start = start
        elif entry(group, Role.MINUS) and (place == figure.start or group[0].phrase.isalpha()):
            if not _is_sign(text, start, figure, pack):
                break
            if group[0].phrase != "+":
                figure.value, figure.upper = -figure.value, None
            figure.start, figure.bare = start, False
        elif entry(group, Role.ORDINAL) and figure.bare and figure.unit in (None, "item", "place"):
            figure.rank, figure.bare, figure.start = True, False, start
            figure.unit = None
        elif (unit := entry(group, Role.UNIT)) and figure.unit in (None, "degree"):
            figure.unit, figure.start, figure.bare = str(unit.payload), start, False
        elif entry(group, Role.PER_HOUR) and figure.unit in _SPEEDS:
            figure.unit, figure.start = _SPEEDS[figure.unit], start
        elif entry(group, Role.BETWEEN):
            _between(text, figure, pack)
            if figure.upper is not None:
                figure.start = start
            break
        else:
            break
    if outer is not None and figure.bound in (Bound.EXACT, Bound.ABOUT):
        figure.bound = outer


def _is_sign(text: str, start: int, figure: Figure, pack: Pack) -> bool:
    if text[start] not in "-+\u2013":
        return True
    before = text[start - 1 : start]
    if not pack.spaced and _HIRAGANA.match(before):
        return figure.digits and not figure.rank  # 答えは-5; behind Han it could as well be part of a name: 歼-20
    return figure.digits and (not before or before in " (\u00a0\n[\u3000\u201c\"") and not figure.rank


def _between(text: str, figure: Figure, pack: Pack) -> None:
    """between 10 and 15: the second end behind the word for and."""
    place = skip_space(text, figure.end)
    group = pack.right.after(text, place)
    if not entry(group, Role.AND) or figure.upper is not None:
        return
    other = _second(text, place + len(group[0].phrase), pack)
    if other is None or other.value <= figure.value:
        return
    if other.multiplier > 1 and figure.multiplier == 1 and figure.unit is None and figure.value < other.value / other.multiplier:
        figure.value, figure.step = figure.value * other.multiplier, figure.step * other.multiplier
    figure.years = figure.bare and other.bare and _is_year(figure.value) and _is_year(other.value)
    figure.upper, figure.end, figure.bare = other.value, other.end, False
    read_right(text, figure, pack)


def read_number_of(text: str, figure: Figure, sentence_start: int, pack: Pack) -> None:
    """The counted noun named before the figure: the number of large models has reached 130; a score of 4.41."""
    if pack.number_of is None:
        return
    found = list(pack.number_of.finditer(text, max(sentence_start, figure.start - 80), figure.start))
    if not found:
        return
    start, end = found[-1].span()
    marked = entry(pack.left.before(text, end), Role.NUMBER_OF)
    if marked and isinstance(marked.payload, str):
        if not any(char.isdigit() for char in text[end : figure.start]):
            figure.unit = marked.payload
        return
    behind = _counted_apart(text, end, pack) if pack.spaced else None
    unit = behind[0] if behind else _noun_before(text, start, pack)
    if unit:
        figure.unit = unit


def read_predicate(text: str, figure: Figure, sentence_start: int, pack: Pack) -> None:
    """The counted noun that a bounded figure without one is said of: models … already more than 1500."""
    if figure.bound is Bound.EXACT or regex.match(r"[ \u00a0]?\p{L}", text[figure.end : figure.end + 2]) and not figure.vague:
        return
    for place in range(figure.start - 1, max(sentence_start, figure.start - 90) - 1, -1):
        if not text[place].isalpha() or (pack.spaced and text[place - 1 : place].isalpha()):
            continue
        unit = entry(pack.right.after(text, place), Role.UNIT)
        if unit and isinstance(unit.payload, str) and UNITS[unit.payload].kind in _FAR and len(unit.phrase) > 1:
            figure.unit = unit.payload
            return


def compares(text: str, start: int, figure: Figure, pack: Pack) -> bool:
    """Whether a word that compares stands between `start` and the figure, or just behind it."""
    if pack.comparing is None:
        return False
    behind = pack.right.after(text, skip_space(text, figure.end + 1)) + pack.right.after(text, figure.end)
    return entry(behind, Role.COMPARING) is not None or pack.comparing.search(text, start, figure.start) is not None


def _noun_before(text: str, at: int, pack: Pack) -> str | None:
    for back in range(0, 9):
        place = at - back
        for start in range(place - 1, max(place - 12, -1), -1):
            unit = entry(pack.right.after(text, start), Role.UNIT)
            if unit and start + len(unit.phrase) == place and isinstance(unit.payload, str):
                if UNITS[unit.payload].kind in _FAR and len(unit.phrase) > 1:
                    return unit.payload
    return None


def is_space(text: str, at: int) -> bool:
    """Whether a space stands at `at`."""
    return text[at : at + 1] in (" ", SPACE)
