"""Fractions behind a number: 3/4, five eighths, one in three, and those added to a whole: 2 1/4, five and a quarter."""

from __future__ import annotations

from fractions import Fraction

import regex

from claimx.extraction.figure import Figure
from claimx.extraction.numerals import after_article, compose, read_scale
from claimx.extraction.places import entry, skip_space
from claimx.languages.pack import Pack, Part, Role

# Digits with a slash between them are a share only with a denominator that shares are stated in: 24/7 and 9/11 are not.
_SLASH = regex.compile(r"(?: {1,2}(\d{1,4}))?[/\u2044](\d{1,4})(?![\d/]|[.,]\d)")
_USUAL = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10, 16, 20, 25, 32, 50, 64, 100, 1000))
_ARTICLE = regex.compile(r"(?<![\w])\p{L}{1,4}[ \u00a0]$")


def read_fraction(text: str, figure: Figure, pack: Pack) -> None:
    """Take in the fraction that the number `figure` opens, if it does; `figure` has nothing but a number yet."""
    if figure.upper is not None:
        return
    if figure.rank:
        read_one(text, figure, pack)
        return
    if figure.digits and figure.bare and _read_slash(text, figure):
        return
    if _read_power(text, figure, pack):
        return
    if _read_parts(text, figure, pack) or _read_under(text, figure, pack):
        _scale(text, figure, pack)
    elif pack.mixed is not None:
        _read_mixed(text, figure, pack)


def _become(figure: Figure, value: Fraction, end: int) -> bool:
    figure.value, figure.end, figure.bare = value, end, False
    figure.step, figure.others, figure.multiplier = Fraction(0), (), Fraction(1)
    return True


def _read_slash(text: str, figure: Figure) -> bool:
    match = _SLASH.match(text, figure.end)
    if match is None or text[figure.start - 1 : figure.start] in ("/", "."):
        return False
    below = int(match[2])
    above = int(match[1]) if match[1] else int(figure.value)
    start = figure.start
    signed = text[start - 1 : start] == "-" and not text[max(start - 2, 0) : start - 1].isalnum()
    if below not in _USUAL or above <= 0 or (above >= below and not signed):
        return False
    whole = figure.value if match[1] else Fraction(0)
    return _become(figure, whole + Fraction(above, below), match.end())


def _read_parts(text: str, figure: Figure, pack: Pack) -> bool:
    """The parts that the number counts: three fifths, trois cinquièmes, vinte e cinco avos, three twenty-firsts."""
    if figure.digits and (figure.value >= 100 or not figure.bare):
        return False
    gap = pack.gap.match(text, figure.end)
    if gap is None or any(char.isalpha() for char in gap.group()) or (gap.end() == figure.end and pack.spaced):
        return False
    hyphen = "-" in gap.group()
    below, end = _denominator(text, gap.end(), pack, hyphen)
    if not below:
        return False
    tens = figure.value % 100
    if hyphen and not figure.digits and 20 <= tens < figure.value and tens % 10 == 0 and below < 10:
        return _become(figure, (figure.value - tens) / (tens + below), end)  # one hundred thirty-fifths
    if figure.joined and figure.joined < below:
        # twenty and three fifths, one hundred and three quarters
        _add(text, figure, figure.value - figure.joined, Figure(figure.start, end, figure.joined / below), pack)
        return True
    return _become(figure, figure.value / below, end)


def _denominator(text: str, at: int, pack: Pack, hyphen: bool) -> tuple[Fraction, int]:
    """The denominator at `at` and where it ends, or (0, 0)."""
    none = Fraction(0), 0
    word = pack.ordinal.match(text, at) if pack.ordinal else None
    if word is not None:
        below = pack.denominators.get(word.group())
        if below is not None and below > 1:
            return below, word.end()
        meaning = pack.words.get(word.group())
        if below is None and meaning and meaning.part is Part.ORDINAL and _counts_parts(text, word.end(), pack, hyphen):
            return (meaning.value, word.end()) if meaning.value > 2 else none
    if at >= len(text) or not pack.number.match(text, at):
        return none
    number = compose(text, at, pack)
    if number is None:
        return none
    if number.rank:
        return (number.value, number.end) if _counts_parts(text, number.end, pack, hyphen) else none
    gap = pack.gap.match(text, number.end)
    place = gap.end() if gap else number.end
    if avos := entry(pack.right.after(text, place), Role.AVOS):
        return number.value, place + len(avos.phrase)
    word = pack.ordinal.match(text, place) if pack.ordinal else None
    below = pack.denominators.get(word.group()) if word else None
    if word is None or below is None:
        return none
    if below < 10 and number.value % 10 == 0:
        return number.value + below, word.end()  # three twenty-firsts
    return (number.value * below, word.end()) if below >= 1000 else none  # três dois milésimos


def _counts_parts(text: str, end: int, pack: Pack, hyphen: bool) -> bool:
    """Whether an ordinal that ends at `end` can be a denominator: a noun behind it would make a rank of it."""
    if not pack.denominators:
        return False
    place = skip_space(text, end)
    if text[place : place + 1] == "-" and text[place + 1 : place + 2].isalpha():
        return False  # 24 sixth-graders
    if hyphen or not text[place : place + 1].isalpha():
        return True
    group = pack.right.after(text, place)
    return entry(group, Role.LINK) is not None or _is_percent(text, place, pack)


def _is_percent(text: str, at: int, pack: Pack) -> bool:
    unit = entry(pack.right.after(text, at), Role.UNIT)
    return unit is not None and unit.payload == "percent"


def read_one(text: str, figure: Figure, pack: Pack) -> None:
    """Make one part of an ordinal behind an article, with no noun behind it: a hundredth of, a twenty-first."""
    before = _ARTICLE.search(text, max(0, figure.start - 6), figure.start)
    if before is None or figure.value <= 2 or after_article(text, before.start(), pack) is None:
        return
    if _counts_parts(text, figure.end, pack, False):
        figure.start, figure.rank = before.start(), False
        _become(figure, 1 / figure.value, figure.end)


def _read_power(text: str, figure: Figure, pack: Pack) -> bool:
    """A power in words: 2の10乗, 10的-3次方. The exponent has two digits at most."""
    if pack.spaced or not figure.value:
        return False
    link = entry(pack.right.after(text, figure.end), Role.LINK)
    place = figure.end + len(link.phrase) if link else len(text)
    minus = text[place : place + 1] == "-"
    exponent = compose(text, place + minus, pack) if place + minus < len(text) else None
    if exponent is None or exponent.value >= 100 or exponent.value.denominator > 1:
        return False
    power = entry(pack.right.after(text, exponent.end), Role.POWER)
    if power is None:
        return False
    value = figure.value ** (-int(exponent.value) if minus else int(exponent.value))
    return _become(figure, value, exponent.end + len(power.phrase))


def read_tenths(text: str, figure: Figure, pack: Pack) -> None:
    """The hundredths behind tenths: 七成六 is 76 percent."""
    word = pack.number.match(text, skip_space(text, figure.end))
    meaning = pack.words[word.group()] if word else None
    if figure.unit == "tenth" and word and meaning and meaning.part is Part.NUMBER and 0 < meaning.value < 10:
        figure.value, figure.step, figure.end = figure.value + meaning.value / 10, Fraction(1, 10), word.end()


def _read_under(text: str, figure: Figure, pack: Pack) -> bool:
    """A numerator over its denominator, with no noun behind, which would make it none: 1 sur 3, one over twenty."""
    if figure.digits and not figure.bare:
        return False
    place = skip_space(text, figure.end)
    under = entry(pack.right.after(text, place), Role.UNDER) if place > figure.end else None
    if under is None:
        return False
    place = skip_space(text, place + len(under.phrase))
    below = compose(text, place, pack) if place < len(text) else None
    if below is None or not below.value or below.rank or (below.digits and not below.bare):
        return False
    behind = skip_space(text, below.end)
    group = pack.right.after(text, behind)
    if text[behind : behind + 1].isalnum() and not entry(group, Role.LINK) and not _is_percent(text, behind, pack):
        return False
    if below.digits and below.value >= 1000:
        return False  # a year
    return _become(figure, figure.value / below.value, below.end)


def _read_mixed(text: str, figure: Figure, pack: Pack) -> None:
    """A fraction added to a whole number, or to its scale: five and a quarter, two million and one half."""
    if (figure.digits and (not figure.bare or figure.value >= 1000)) or figure.value.denominator > 1:
        return
    joiner = pack.mixed.match(text, figure.end) if pack.mixed else None
    if joiner is None or joiner.end() >= len(text):
        return
    proper = _proper(text, joiner.end(), pack)
    if proper is None or entry(pack.right.after(text, proper.end + 1), Role.LINK):
        return  # between ten and a third of them
    _add(text, figure, figure.value, proper, pack)


def _add(text: str, figure: Figure, whole: Fraction, proper: Figure, pack: Pack) -> None:
    """Add to the whole a fraction of its scale, or of the one behind it: one billion and a quarter million."""
    scaled = figure.multiplier >= 1000 and whole % figure.multiplier == 0 and not pack.myriad
    scale, end = figure.multiplier if scaled else Fraction(1), proper.end
    read_scale(text, proper, pack)
    if proper.end > end:
        scale = Fraction(1)
    figure.value, figure.end = whole + proper.value * scale, proper.end
    figure.step, figure.bare, figure.others = Fraction(0), False, ()


def _proper(text: str, at: int, pack: Pack) -> Figure | None:
    """The fraction below one at `at`: a quarter, three fifths, 4分の1."""
    match = pack.anchor.match(text, at)
    word = pack.words.get(match.group()) if match else None
    if match is not None and word is not None and word.part is Part.FRACTION:
        return Figure(at, match.end(), word.value)
    article = after_article(text, at, pack)
    if article is not None:
        below, end = _denominator(text, article, pack, False)
        return Figure(at, end, 1 / below) if below else None
    number = compose(text, at, pack)
    if number is None or number.rank:
        return None
    if number.digits and number.bare and _read_slash(text, number):
        return number
    if not pack.spaced and _read_over(text, number, pack):
        return number if number.value < 1 else None
    return number if _read_parts(text, number, pack) and number.value < 1 else None


def _read_over(text: str, figure: Figure, pack: Pack) -> bool:
    place = skip_space(text, figure.end)
    over = entry(pack.right.after(text, place), Role.OVER)
    place = skip_space(text, place + len(over.phrase)) if over else len(text)
    above = compose(text, place, pack) if place < len(text) else None
    return above is not None and figure.value != 0 and _become(figure, above.value / figure.value, above.end)


def _scale(text: str, figure: Figure, pack: Pack) -> None:
    """Two thirds of a million: the scale that the fraction is taken of."""
    place = skip_space(text, figure.end)
    link = entry(pack.right.after(text, place), Role.LINK)
    if link is None:
        return
    place = skip_space(text, place + len(link.phrase))
    figure.end, end = place, figure.end
    before = figure.value
    read_scale(text, figure, pack)  # of a million
    if figure.value != before:
        return
    figure.end = end
    scale = compose(text, place, pack) if place < len(text) and not text[place].isdigit() else None
    if scale is not None and scale.value == scale.multiplier > 1:
        figure.value, figure.end, figure.multiplier = figure.value * scale.value, scale.end, scale.multiplier
