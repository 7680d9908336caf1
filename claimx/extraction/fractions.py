"""Fractions behind a number: 3/4, five eighths, one in three, and those added to a whole: 2 1/4, five and a quarter."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from claimx.extraction.figure import Figure, become
from claimx.extraction.numerals import after_article, compose, read_scale
from claimx.extraction.places import kind_of, next_number, skip_space
from claimx.extraction.powers import read_raised, read_scientific
from claimx.extraction.sums import DOZEN
from claimx.languages import roles
from claimx.languages.exact import Exact, ratio
from claimx.languages.pack import NOTHING, Pack, Part
from claimx.model import Kind

# Digits with a slash between them are a share only with a denominator that shares are stated in: 24/7 and 9/11 are not.
_SLASH = re.compile(r"(?:[ \u00a0]{1,2}(\d{1,4}))?[/\u2044](\d{1,4})(?![\d/]|[.,]\d)")
_USUAL = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10, 16, 20, 25, 32, 50, 64, 100, 1000))
_ARTICLE = re.compile(r"(?<!\w)[^\W\d_]{1,4}[ \u00a0]$")
_LONG_WORD = re.compile(r"[^\W\d_]{8,40}")
_WHOLES = (Part.NUMBER, Part.ALONE, Part.MULTIPLIER)
_SIGNS = re.compile(r"[ \u00a0]{0,2}[\d/\u2044×x*·]")  # what a share or a power of ten behind digits begins with
_GAP, _WINDOW = " \u00a0\n-", 6  # what may stand before the next word, and how far it is looked for


def read_fraction(text: str, figure: Figure, pack: Pack) -> None:
    """Take in the fraction that the number `figure` opens, if it does; `figure` has nothing but a number yet."""
    if figure.upper is not None:
        return
    if figure.rank:
        read_one(text, figure, pack)
        return
    signed = figure.digits and _SIGNS.match(text, figure.end)
    if signed and ((figure.bare and _read_slash(text, figure)) or read_scientific(text, figure)):
        return
    behind = text[figure.end : figure.end + _WINDOW].lstrip(_GAP)[:1]
    if not (behind.isalnum() or behind == "×"):
        return  # a stop, a percent sign: no fraction goes on like that
    if not figure.digits and _read_share(text, figure, pack):
        return
    if read_raised(text, figure, pack):
        return
    if _read_parts(text, figure, pack) or _read_under(text, figure, pack):
        _scale(text, figure, pack)
    elif pack.mixed is not None:
        _read_mixed(text, figure, pack)


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
    whole = figure.value if match[1] else 0
    return become(figure, whole + Fraction(above, below), match.end())


def _read_parts(text: str, figure: Figure, pack: Pack) -> bool:
    """The parts that the number counts: three fifths, trois cinquièmes, vinte e cinco avos, three twenty-firsts."""
    if figure.digits and (figure.value >= 100 or not figure.bare):
        return False
    gap = pack.gap.match(text, figure.end)
    if gap is None or gap.group().strip(" \u00a0-\n") or (gap.end() == figure.end and pack.spaced):
        return False
    hyphen = "-" in gap.group()
    below, end = _denominator(text, gap.end(), pack, hyphen)
    if not below:
        return False
    tens = figure.value % 100
    if hyphen and not figure.digits and 20 <= tens < figure.value and tens % 10 == 0 and below < 10:
        return become(figure, ratio(figure.value - tens, tens + below), end)  # one hundred thirty-fifths
    if figure.joined and figure.joined < below:
        # twenty and three fifths, one hundred and three quarters
        _add(text, figure, figure.value - figure.joined, Figure(figure.start, end, ratio(figure.joined, below)), pack)
        return True
    return become(figure, ratio(figure.value, below), end)


def _read_share(text: str, figure: Figure, pack: Pack) -> bool:
    """A number word that is a part too, before what has the article: خمس الساعة, a fifth of the hour.

    خمس ساعات are five, and periods stay counted: خمس السنوات are the five years. A part of a part or of a number is
    multiplied: خمس العشرين is 4.
    """
    word = text[figure.start : figure.end]
    place = skip_space(text, figure.end)
    if not pack.article or pack.denominators.get(word) != figure.value or place == figure.end:
        return False
    value, end = ratio(1, figure.value), figure.end
    if text.startswith(word, place) and text[place + len(word) : place + len(word) + 1] == " ":
        value, end = ratio(value, figure.value), place + len(word)
        place = skip_space(text, end)
    if not text.startswith(pack.article, place) or _is_period(text, place, pack):
        return False
    whole = pack.ordinal.match(text, place) if pack.ordinal else None
    number = pack.words.get(whole.group()) if whole else None
    if whole is not None and number is not None and number.value % 10 == 0:
        value, end = value * number.value, whole.end()
    return become(figure, value, end)


def _is_period(text: str, at: int, pack: Pack) -> bool:
    unit = pack.right.after(text, at).get(roles.UNIT)
    return unit is not None and kind_of(unit) is Kind.DURATION


def _denominator(text: str, at: int, pack: Pack, hyphen: bool) -> tuple[Exact, int]:
    """The denominator at `at` and where it ends, or (0, 0)."""
    none = 0, 0
    word = pack.ordinal.match(text, at) if pack.ordinal else None
    if word is not None:
        below = pack.denominators.get(word.group())
        if below is not None and below > 1:
            return below, word.end()
        meaning = pack.words.get(word.group())
        if below is None and meaning and meaning.part is Part.ORDINAL and _counts_parts(text, word.end(), pack, hyphen):
            return (meaning.value, word.end()) if meaning.value > 2 else none
    if at >= len(text) or not pack.number.match(text, at):
        return _fused(text, at, pack)
    number = compose(text, at, pack)
    if number is None:
        return none
    if number.rank:
        return (number.value, number.end) if _counts_parts(text, number.end, pack, hyphen) else none
    gap = pack.gap.match(text, number.end)
    place = gap.end() if gap else number.end
    if avos := pack.right.after(text, place).get(roles.AVOS):
        return number.value, place + len(avos.phrase)
    word = pack.ordinal.match(text, place) if pack.ordinal else None
    below = pack.denominators.get(word.group()) if word else None
    if word is None or below is None:
        return none
    if below < 10 and number.value % 10 == 0:
        return number.value + below, word.end()  # three twenty-firsts
    return (number.value * below, word.end()) if below >= 1000 else none  # três dois milésimos


def _fused(text: str, at: int, pack: Pack) -> tuple[Exact, int]:
    """A denominator in two words written together, and its end: cientocincoavos, dosmillonésimos; or (0, 0)."""
    run = _LONG_WORD.match(text, at) if pack.spaced and pack.denominators else None
    if run is None or run.group()[-3:] not in _endings(pack):
        return 0, 0
    word = run.group()
    for cut in range(3, len(word) - 4):
        below = pack.denominators.get(word[cut:])
        head = pack.words.get(word[:cut]) if below else None
        if below and head and head.part in _WHOLES and head.value > 1:
            if below >= 1000:
                return head.value * below, run.end()
            if below < head.value:
                return head.value + below, run.end()
    return 0, 0


@lru_cache(maxsize=32)
def _endings(pack: Pack) -> frozenset[str]:
    return frozenset(word[-3:] for word in pack.denominators)


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
    return roles.LINK in group or _is_percent(text, place, pack)


def _is_percent(text: str, at: int, pack: Pack) -> bool:
    unit = pack.right.after(text, at).get(roles.UNIT)
    return unit is not None and unit.payload == "percent"


def read_one(text: str, figure: Figure, pack: Pack) -> None:
    """Make one part of an ordinal behind an article, with no noun behind it: a hundredth of, a twenty-first."""
    before = _ARTICLE.search(text, max(0, figure.start - 6), figure.start)
    if before is None or figure.value <= 2 or after_article(text, before.start(), pack) is None:
        return
    if _counts_parts(text, figure.end, pack, False):
        figure.start, figure.rank = before.start(), False
        become(figure, ratio(1, figure.value), figure.end)


def _read_under(text: str, figure: Figure, pack: Pack) -> bool:
    """A numerator over its denominator: 1 sur 3, one over twenty. A noun behind makes it none, but for *one* over."""
    if figure.digits and not figure.bare:
        return False
    place = skip_space(text, figure.end)
    group = pack.right.after(text, place) if place > figure.end else NOTHING
    parts = group.get(roles.UNIT)
    if parts is not None and parts.payload == "part":  # three parts out of ten
        place = skip_space(text, place + len(parts.phrase))
        group = pack.right.after(text, place)
    under = group.get(roles.UNDER)
    if under is None or (roles.SHARE in group and parts is None and not figure.digits and figure.value > 1):
        return False  # seven out of ten: a share of things, as it is with a noun behind it
    linked = roles.LINK in group  # one of three sons is no third
    below = next_number(text, place + len(under.phrase), pack)
    if below is None or not below.value or below.rank or (below.digits and not below.bare):
        return False
    behind = skip_space(text, below.end)
    if below.digits and below.value >= 1000:
        return False  # a year
    if text[behind : behind + 1].isalnum() and not _is_percent(text, behind, pack):
        of = roles.LINK in pack.right.after(text, behind)
        one = figure.value == 1 and not linked and text[behind].isalpha() and not _is_period(text, behind, pack)
        if not one and not (of and figure.value < below.value):
            return False
    return become(figure, ratio(figure.value, below.value), below.end)


def _read_mixed(text: str, figure: Figure, pack: Pack) -> None:
    """A fraction added to a whole number, or to its scale: five and a quarter, two million and one half."""
    if (figure.digits and (not figure.bare or figure.value >= 1000)) or figure.value.denominator > 1:
        return
    joiner = pack.mixed.match(text, figure.end) if pack.mixed else None
    if joiner is None or joiner.end() >= len(text):
        return
    proper = _proper(text, joiner.end(), pack) or _dozens(text, joiner.end(), pack)
    if proper is None or pack.right.after(text, proper.end + 1).get(roles.LINK):
        return  # between ten and a third of them
    _add(text, figure, figure.value, proper, pack)


def _add(text: str, figure: Figure, whole: Exact, proper: Figure, pack: Pack) -> None:
    """Add to the whole a fraction of its scale, or of the one behind it: one billion and a quarter million."""
    scaled = (figure.multiplier >= 1000 or figure.multiplier == DOZEN) and whole % figure.multiplier == 0
    scaled = scaled and not pack.myriad
    scale, end = figure.multiplier if scaled else 1, proper.end
    read_scale(text, proper, pack)
    if proper.end > end:
        scale = 1
        if whole < 1000 > figure.multiplier:  # two and a half million: the scale holds for both
            whole *= proper.multiplier
    figure.value, figure.end = whole + proper.value * scale, proper.end
    figure.step, figure.bare, figure.others = 0, False, ()


def _dozens(text: str, at: int, pack: Pack) -> Figure | None:
    """The dozens at `at`, which are added as words written apart add them of themselves: 三百と二ダース, 324."""
    number = compose(text, at, pack) if not pack.spaced else None
    return number if number is not None and number.multiplier == DOZEN else None


def _proper(text: str, at: int, pack: Pack) -> Figure | None:
    """The fraction below one at `at`: a quarter, three fifths, 4分の1."""
    name = pack.anchors.word(text, at)
    word, end = pack.words.get(name), at + len(name)
    if word is not None:
        if word.part is Part.FRACTION:
            return Figure(at, end, word.value)
        behind = skip_space(text, end)
        shared = word.part is Part.NUMBER and name in pack.denominators
        if shared and not text[behind : behind + 1].isalpha():
            return Figure(at, end, ratio(1, word.value))  # ثلاثة وخمس, with nothing behind that five would count
    article = after_article(text, at, pack)
    if article is not None:
        below, end = _denominator(text, article, pack, False)
        return Figure(at, end, ratio(1, below)) if below else None
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
    over = pack.right.after(text, place).get(roles.OVER)
    above = next_number(text, place + len(over.phrase), pack) if over else None
    return above is not None and figure.value != 0 and become(figure, ratio(above.value, figure.value), above.end)


def _scale(text: str, figure: Figure, pack: Pack) -> None:
    """Two thirds of a million: the scale that the fraction is taken of."""
    place = skip_space(text, figure.end)
    link = pack.right.after(text, place).get(roles.LINK)
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
