"""Numbers in digits, in words and in both: from a place in the folded text to an exact value."""

from __future__ import annotations

import re
from fractions import Fraction

from claimx.extraction.digits import read_digits, read_power
from claimx.extraction.figure import Figure
from claimx.extraction.sums import MULTIPLYING, Sum, may_add, multiply
from claimx.languages import roles
from claimx.languages.exact import Exact
from claimx.languages.folding import SPACE
from claimx.languages.pack import VULGAR, Pack, Part, Word
from claimx.languages.units import UNITS, widen
from claimx.model import Kind

_FIRST_WORD = re.compile(r"[^\W\d_]{1,20}[ \u00a0-]")


def compose(text: str, at: int, pack: Pack) -> Figure | None:
    """The whole number that begins at `at`: digits and words, each added to what stands before it or multiplying it.

    Parts smaller than a multiplier are what it multiplies (2億5,000万; zweihunderttausend; 200 mil milhões); a part is
    added only where the one before leaves room for it (twenty + five, but not two + three).
    """
    opened = None
    if text[at].isdigit():
        figure = read_digits(text, at, pack)
        if figure is None:
            return None
        if (vulgar := VULGAR.get(text[figure.end : figure.end + 1])) and figure.bare:  # 13½
            figure.value, figure.step, figure.bare, figure.end = figure.value + vulgar, vulgar, False, figure.end + 1
        elif text[figure.end : figure.end + 1] in ("^", "e"):
            read_power(text, figure)
        parts, fixed = [figure.value], True
    else:
        figure = Figure(at, at)
        parts, fixed = [], False
        opened = after_article(text, at, pack)
        if opened is not None:
            parts, figure.end = [1], opened
    if not figure.digits or _may_go_on(text, figure.end, pack):
        figure.end = Sum(text, figure, pack, parts, fixed).read()
    if not parts or (figure.multiplier == 1 and figure.end == opened):
        return None
    if len(parts) > 1 or not figure.digits:
        figure.value = sum(parts)
    if figure.digits and figure.multiplier == 1 and len(parts) == 1:
        _abbreviate(text, figure, pack)
    elif len(parts) == 1:
        figure.value = parts[0]
    if figure.multiplier != 1:
        figure.bare = False
        figure.others = tuple(other * figure.multiplier for other in figure.others) if len(parts) == 1 else ()
    if pack.ordinal is not None and not figure.digits:
        _close(text, figure, parts, pack)
    return figure


def _may_go_on(text: str, end: int, pack: Pack) -> bool:
    """Whether a number word stands behind the digits that end at `end`, or a bound that may lead to one: 1000多万."""
    gap = pack.gap.match(text, end)
    place = gap.end() if gap else end
    if pack.number.match(text, place) or (place > end + 1 and pack.number.match(text, end + 1)):
        return True
    return not pack.spaced and roles.BOUND in pack.right.after(text, place)


def _close(text: str, figure: Figure, parts: list[Exact], pack: Pack) -> None:
    """Make a rank of a number that ends in an ordinal: twenty-third, two millionth, deux cent troisième."""
    gap = pack.gap.match(text, figure.end)
    match = pack.ordinal.match(text, gap.end()) if gap and pack.ordinal else None
    meaning = pack.words.get(match.group()) if match else None
    if gap is None or match is None or meaning is None or meaning.part is not Part.ORDINAL:
        return
    if figure.multiplier == 1 and pack.ones_joined:
        return  # las diez y cuarto: cardinals and ordinals do not mix below a thousand
    if gap.group() == " " and roles.UNIT in pack.right.after(text, match.start()):
        return  # twenty second delay
    if meaning.value >= 100 and (1 if _alone(meaning.value, pack) else 0) < parts[-1] < meaning.value:
        if gap.group() and match.group() in pack.denominators:
            return  # dieci centesimi
        multiply(parts, Word(Part.MULTIPLIER, meaning.value), figure)
    elif pack.inverted and gap.group() in ("", " ") and parts[-1] < 10 <= meaning.value:
        return  # خمس العشرين: no joiner makes twenty-five of them
    elif may_add(parts, meaning.value, pack) or (parts[-1] in (60, 80) and 10 <= meaning.value < 20):
        parts.append(meaning.value)  # soixante-douzième counts on from sixty
    else:
        return
    figure.value, figure.end, figure.rank = sum(parts), match.end(), True
    figure.step = 1
    extend_rank(text, figure, pack)


def after_article(text: str, at: int, pack: Pack) -> int | None:
    """Where the word after an article begins, if an article stands at `at`."""
    match = _FIRST_WORD.match(text, at)
    if match is None:
        return None
    word = pack.words.get(match.group()[:-1])
    return match.end() if word is not None and word.part is Part.ARTICLE else None


def extend_rank(text: str, figure: Figure, pack: Pack) -> None:
    """Read on behind an ordinal: vigésimo primero, dwudziesty pierwszy; kedua puluh satu, where one word is enough."""
    parts = [figure.value]
    if pack.rank_first:
        figure.end = Sum(text, figure, pack, parts).read()
        figure.value = sum(parts)
        return
    while pack.ordinal and (gap := pack.gap.match(text, figure.end)) and gap.end() > figure.end:
        match = pack.ordinal.match(text, gap.end())
        word = pack.words.get(match.group()) if match else None
        if match is None or word is None or word.part is not Part.ORDINAL or parts[-1] < 10:
            return
        if not may_add(parts, word.value, pack):
            return
        parts.append(word.value)
        figure.value, figure.end = sum(parts), match.end()


def _alone(value: Exact, pack: Pack) -> bool:
    """Whether the scale of this value needs no "one": cent, and so "un centième" is a fraction and no rank."""
    return any(word.part is Part.ALONE and word.value == value for word in pack.words.values())


def _abbreviate(text: str, figure: Figure, pack: Pack) -> None:
    """A scale in short behind digits: 1.5bn, 3 млрд. One letter counts only when it touches the digits."""
    for space in (0, 1):
        at = figure.end + space
        if space and text[figure.end : at] not in (" ", SPACE):
            return
        for short, value in pack.abbreviations.get(text[at : at + 1], ()):
            end = at + len(short)
            runs_on = pack.spaced and short[-1].isalpha() and text[end : end + 1].isalpha()
            if text.startswith(short, at) and not runs_on:
                named = roles.UNIT in pack.right.after(text, at)
                unsure = short != "k" and (len(short) == 1 or named)
                told = _is_priced(text, figure, end, pack) or (len(short) == 1 and _is_counted(text, figure, end, pack))
                if (len(short) == 1 and space) or (unsure and not told):
                    if named and not space and len(short) == 1:
                        figure.others = (*figure.others, figure.value * value)  # slumped to 4.9m: both are kept
                    continue  # 125m is metres and 10mm millimetres, £125m and 1.2m people are millions
                figure.value *= value
                figure.step *= value
                figure.multiplier = value
                figure.end = end
                return


def _is_priced(text: str, figure: Figure, end: int, pack: Pack) -> bool:
    at = figure.start - 1 if text[figure.start - 1 : figure.start] in (" ", SPACE) else figure.start
    place = end + 1 if text[end : end + 1] in (" ", SPACE) else end
    behind = pack.right.after(text, place)  # 20 M€, 2.1m euros
    return roles.CURRENCY in behind or roles.CURRENCY in pack.left.before(text, at)


def _is_counted(text: str, figure: Figure, end: int, pack: Pack) -> bool:
    """Whether what follows the letter of a scale is counted, so that it is none of a unit: 1.2m people, 2.6m sq km.

    Whole metres are of races, medals and boats: 100m race.
    """
    if text[end : end + 1] not in (" ", SPACE):
        return False
    units = [UNITS[str(one.payload)] for one in pack.right.after(text, end + 1).entries if one.role is roles.UNIT]
    if any(unit.kind is Kind.MEASURE for unit in units):
        return True
    broken = figure.value.denominator > 1
    return any(unit.kind is Kind.COUNT and (broken or "person" in widen(unit.id)) for unit in units)


def read_point(text: str, figure: Figure, pack: Pack) -> None:
    """A decimal in words behind the number, and then a scale, if any: two point five, três vírgula vinte e cinco."""
    match = pack.point.match(text, figure.end) if pack.point else None
    if match is None or figure.rank or (figure.digits and figure.multiplier >= 1000):
        return
    shown, end = _decimals(text, match.end(), pack)
    word = pack.number.match(text, end)
    behind = pack.right.after(text, end)
    if not shown or (word and pack.myriad and pack.words[word.group()].value < 1000) or roles.MINUTE in behind:
        return  # 三点三十分 is a time
    if pack.mixed and pack.mixed.match(text, figure.end) and not _is_decimal(text, match.end(), end, pack):
        return
    figure.value += Fraction(int(shown), 10 ** len(shown))
    figure.step, figure.end = Fraction(1, 10 ** len(shown)), end
    read_scale(text, figure, pack)


def _is_decimal(text: str, at: int, end: int, pack: Pack) -> bool:
    """Whether the words behind a joiner of fractions are decimals: nueve con veinticinco, but not cinco con un cuarto.

    Nothing but a scale or a percent may follow: "los dos con seis puntos" are two, and have six points.
    """
    word = pack.words.get(pack.anchors.word(text, at))
    gap = pack.gap.match(text, end)
    place = gap.end() if gap else end
    if (word and word.part is Part.FRACTION) or (pack.ordinal and pack.ordinal.match(text, place)):
        return False
    units = pack.right.after(text, place)
    known = roles.CURRENCY in units or any(one.role is roles.UNIT and one.payload == "percent" for one in units.entries)
    return known or not text[place : place + 1].isalpha() or pack.number.match(text, place) is not None


def _decimals(text: str, at: int, pack: Pack) -> tuple[str, int]:
    """The digits that the words at `at` name, one by one or as one number, and their end: two five, vinte e cinco."""
    groups: list[list[Exact]] = []
    end = at
    while word := pack.number.match(text, at):
        meaning = pack.words[word.group()]
        opens = meaning.part is Part.ALONE and meaning.value == 1000 and not groups and not pack.myriad
        if meaning.part is not Part.NUMBER and not opens:  # coma mil quinientos: thousandths and more
            break
        if groups and groups[-1][-1] != 0 and may_add(groups[-1], meaning.value, pack):
            groups[-1].append(meaning.value)
        elif groups and meaning.value >= 10:
            break
        else:
            groups.append([meaning.value])
        end = word.end()
        gap = pack.gap.match(text, end)
        at = gap.end() if gap else end
    return "".join(str(int(sum(group))) for group in groups), end


def read_scale(text: str, figure: Figure, pack: Pack) -> None:
    """Multiply a finished number by the scale word behind it, if there is one: two point five million."""
    gap = pack.gap.match(text, figure.end)
    word = pack.number.match(text, gap.end() if gap else figure.end)
    if word and pack.words[word.group()].part in MULTIPLYING:
        scale = pack.words[word.group()].value
        figure.value, figure.step = figure.value * scale, figure.step * scale
        figure.multiplier, figure.end = scale, word.end()
