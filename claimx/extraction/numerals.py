"""Numbers in digits, in words and in both: from a place in the folded text to an exact value."""

from __future__ import annotations

from fractions import Fraction

import regex

from claimx.extraction.digits import read_digits, read_power
from claimx.extraction.figure import Figure
from claimx.languages.folding import SPACE
from claimx.languages.pack import VULGAR, Pack, Part, Role, Word
from claimx.model import Bound

_MULTIPLYING = (Part.MULTIPLIER, Part.ALONE, Part.VAGUE)


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
            parts, figure.end = [Fraction(1)], opened
    figure.end = _read_words(text, figure, parts, fixed, pack)
    if not parts or (figure.multiplier == 1 and figure.end == opened):
        return None
    if len(parts) > 1 or not figure.digits:
        figure.value = sum(parts, Fraction(0))
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


def _close(text: str, figure: Figure, parts: list[Fraction], pack: Pack) -> None:
    """Make a rank of a number that ends in an ordinal: twenty-third, two millionth, deux cent troisième."""
    gap = pack.gap.match(text, figure.end)
    match = pack.ordinal.match(text, gap.end()) if gap and pack.ordinal else None
    meaning = pack.words.get(match.group()) if match else None
    if gap is None or match is None or meaning is None or meaning.part is not Part.ORDINAL:
        return
    if figure.multiplier == 1 and pack.ones_joined:
        return  # las diez y cuarto: cardinals and ordinals do not mix below a thousand
    if gap.group() == " " and any(one.role is Role.UNIT for one in pack.right.after(text, match.start())):
        return  # twenty second delay
    if meaning.value >= 100 and (1 if _alone(meaning.value, pack) else 0) < parts[-1] < meaning.value:
        if gap.group() and match.group() in pack.denominators:
            return  # dieci centesimi
        _multiply(parts, Word(Part.MULTIPLIER, meaning.value), figure, False)
    elif _may_add(parts, meaning.value, False, pack) or (parts[-1] in (60, 80) and 10 <= meaning.value < 20):
        parts.append(meaning.value)  # soixante-douzième counts on from sixty
    else:
        return
    figure.value, figure.end, figure.rank = sum(parts, Fraction(0)), match.end(), True
    figure.step = Fraction(1)
    extend_rank(text, figure, pack)


def after_article(text: str, at: int, pack: Pack) -> int | None:
    """Where the word after an article begins, if an article stands at `at`."""
    match = regex.compile(r"\p{L}+[ \u00a0-]").match(text, at)
    if match is None:
        return None
    word = pack.words.get(match.group()[:-1])
    return match.end() if word is not None and word.part is Part.ARTICLE else None


def _read_words(text: str, figure: Figure, parts: list[Fraction], fixed: bool, pack: Pack) -> int:
    """Read on from `figure.end`, adding to `parts`; returns where the number ends.

    `fixed` says that the last part is bare digits, to which nothing is added, though it may be multiplied.
    """
    end = figure.end
    gap = pack.gap.match(text, end) if fixed or parts else None
    pos = gap.end() if gap else end
    run: list[int] = []  # digit words in a row, without a multiplier: 二〇一八, 两三
    zero_before = False
    before = [(end, figure.step)] * len(parts)  # where the number ended, and its step, before each part was read
    while pos < len(text):
        char = text[pos]
        if char.isdigit():
            more = _digits_after(text, pos, end, figure, parts, pack)
            if more is None:
                break
            before.append((end, figure.step))
            parts.append(more.value)
            figure.digits, figure.step, end, fixed = True, more.step, more.end, True
        else:
            pos = _over_bound(text, pos, figure, pack) if parts and not pack.spaced else pos
            match = pack.number.match(text, pos)
            if match is None:
                break
            word = pack.words[match.group()]
            if word.part in _MULTIPLYING:
                if parts and _is_longer_unit(text, pos, match.end(), pack):
                    break
                if (kept := _own_number(parts, word.value)) is not None:
                    end, figure.step = before[kept]
                    del parts[kept:]
                    break
                if (fixed and parts[-1] >= word.value) or _is_tens(parts, word, fixed, pack):
                    break
                if not _multiply(parts, word, figure, pos == figure.start):
                    break
                before = [*before, (end, figure.step)][: len(parts)]
                run, fixed, figure.joined = [], False, Fraction(0)
            elif figure.digits and pack.myriad and not _multiplier_at(text, match.end(), pack):
                break  # 700 億三種: the three is another figure
            elif run and pack.myriad and word.value < 10 and pos == end:
                run.append(int(word.value))
                _positional(run, parts, figure)
            elif _may_add(parts, word.value, fixed, pack):
                before.append((end, figure.step))
                parts.append(word.value)
                figure.step = Fraction(1)
                run = [int(word.value)] if pack.myriad and word.value < 10 else []
                zero_before = text[end:pos].strip(" \u00a0\n-") != ""
                figure.joined = word.value if zero_before and not _is_one_of_tens(parts, pack) else Fraction(0)
            else:
                break
            end = match.end()
        gap = pack.gap.match(text, end)
        pos = gap.end() if gap else end
        if run and pack.myriad and pack.number.match(text, end):
            pos = end  # the zero of 二零一七 is a digit, not a joiner
        if gap is None and pack.spaced:
            if not (text.startswith(", ", end) and not figure.digits and figure.multiplier >= 1000):
                break
            pos = end + 2  # one thousand, two hundred
    # 两万五 is 25,000: a last digit behind a multiplier stands for the next lower power, unless a zero came between.
    if pack.ellipsis and len(parts) > 1 and len(run) == 1 and figure.multiplier >= 100 and not zero_before:
        parts[-1] *= figure.multiplier / 10
        figure.step = figure.multiplier / 10
    return end


def _is_tens(parts: list[Fraction], word: Word, fixed: bool, pack: Pack) -> bool:
    """Whether a multiplier below ten thousand follows tens, which none multiplies: the 千 of 五十千 is another's."""
    return pack.myriad and not fixed and bool(parts) and word.value < 10**4 and 10 <= parts[-1] < word.value != 12


def extend_rank(text: str, figure: Figure, pack: Pack) -> None:
    """Read on behind an ordinal: vigésimo primero, dwudziesty pierwszy; kedua puluh satu, whose first word says it all."""
    parts = [figure.value]
    if pack.rank_first:
        figure.end = _read_words(text, figure, parts, False, pack)
        figure.value = sum(parts, Fraction(0))
        return
    while pack.ordinal and (gap := pack.gap.match(text, figure.end)) and gap.end() > figure.end:
        match = pack.ordinal.match(text, gap.end())
        word = pack.words.get(match.group()) if match else None
        if match is None or word is None or word.part is not Part.ORDINAL or parts[-1] < 10:
            return
        if not _may_add(parts, word.value, False, pack):
            return
        parts.append(word.value)
        figure.value, figure.end = sum(parts, Fraction(0)), match.end()


def _alone(value: Fraction, pack: Pack) -> bool:
    """Whether the scale of this value needs no "one": cent, and so "un centième" is a fraction and no rank."""
    return any(word.part is Part.ALONE and word.value == value for word in pack.words.values())


def _is_one_of_tens(parts: list[Fraction], pack: Pack) -> bool:
    """Whether the last part belongs to the tens before it, joiner or not: trinta e dois."""
    return pack.ones_joined and len(parts) > 1 and parts[-1] < 10 and parts[-2] % 100 >= 20


def _own_number(parts: list[Fraction], multiplier: Fraction) -> int | None:
    """How many of `parts` stay, where the others and the multiplier make a number too large to be added to them.

    Between a thousand and two thousand: the parts of one number only ever become smaller.
    """
    kept = sum(part >= multiplier for part in parts)
    low = sum(parts[kept:], Fraction(0))
    return kept if kept and low and parts[kept - 1] <= low * multiplier else None


def _multiplier_at(text: str, at: int, pack: Pack) -> bool:
    match = pack.number.match(text, at)
    return match is not None and pack.words[match.group()].part in _MULTIPLYING


def _over_bound(text: str, at: int, figure: Figure, pack: Pack) -> int:
    """Behind a bound that stands within the number, before its scale: 1000多万."""
    for one in pack.right.after(text, at):
        end = at + len(one.phrase)
        if one.role is Role.BOUND and isinstance(one.payload, Bound) and _multiplier_at(text, end, pack):
            figure.bound = one.payload
            return end
    return at


def _is_longer_unit(text: str, at: int, end: int, pack: Pack) -> bool:
    """Whether a unit begins with what could be a multiplier: 500兆瓦 are megawatts, 50千克 kilograms."""
    if pack.spaced:
        return False
    return any(one.role is Role.UNIT and at + len(one.phrase) > end for one in pack.right.after(text, at))


def _multiply(parts: list[Fraction], word: Word, figure: Figure, opens: bool) -> bool:
    """Let a multiplier act on the parts smaller than it; False if there is nothing for it to act on."""
    value, low = word.times if word.times and parts else word.value, Fraction(0)
    if not parts and word.part is Part.MULTIPLIER and not opens:
        return False
    if not parts:
        if word.part is Part.MULTIPLIER:
            return False
        parts.append(value)
        figure.vague = word.part is Part.VAGUE
        figure.multiplier = figure.step = value
        return True
    while parts and (parts[-1] < value or (value == 12 and not low)):  # fifteen dozen
        low += parts.pop()
    if low == 0:
        if word.part is not Part.ALONE:
            return False
        low, figure.step = Fraction(1), Fraction(1)
    parts.append(low * value)
    figure.step *= value
    figure.multiplier = value
    if figure.upper is not None:
        figure.upper *= value
    return True


def _positional(run: list[int], parts: list[Fraction], figure: Figure) -> None:
    """Digit words in a row: 二〇一八 is 2018; 两三 and 七八 mean two to three and seven to eight."""
    if len(run) == 2 and run[1] == run[0] + 1 and run[0] > 0:
        figure.upper = Fraction(run[1])
        return
    figure.upper = None
    parts[-1] = Fraction(int("".join(map(str, run))))
    figure.bare = True


def _may_add(parts: list[Fraction], value: Fraction, fixed: bool, pack: Pack) -> bool:
    if not parts:
        return True
    last = parts[-1]
    if fixed or value == 0 or last == 0:
        return False  # three nought four are three digits
    if pack.inverted and last < 10 and 20 <= value < 100 and value % 10 == 0:
        return True
    room = 10 ** len(str(int(value)))
    return last % room == 0


def _digits_after(  # noqa: PLR0917
    text: str, pos: int, end: int, figure: Figure, parts: list[Fraction], pack: Pack
) -> Figure | None:
    """Digits that carry a number on: 2億5,000万, 2 millones 500 mil. None when they begin a number of their own."""
    if not parts or figure.multiplier == 1:
        return None
    more = read_digits(text, pos, pack)
    if more is None or more.value >= figure.multiplier:
        return None
    if pack.myriad and pos == end:
        return more
    if figure.multiplier == 100 and more.bare and text[end:pos].strip():
        return more  # 3 hundred and 21
    gap = pack.gap.match(text, more.end)
    word = pack.number.match(text, gap.end()) if gap else None
    if word is None or pack.words[word.group()].part not in _MULTIPLYING:
        return None
    # 4천 820만: where numbers are grouped by ten thousands, what follows may multiply all that went before
    return more if pack.myriad or pack.words[word.group()].value < figure.multiplier else None


def _abbreviate(text: str, figure: Figure, pack: Pack) -> None:
    """A scale in short behind digits: 1.5bn, 3 млрд. One letter counts only when it touches the digits."""
    for space in (0, 1):
        at = figure.end + space
        if space and text[figure.end : at] not in (" ", SPACE):
            return
        for short, value in pack.abbreviations:
            end = at + len(short)
            if text.startswith(short, at) and not (text[end : end + 1].isalpha() and short[-1].isalpha() and pack.spaced):
                unsure = short != "k" and (len(short) == 1 or any(one.role is Role.UNIT for one in pack.right.after(text, at)))
                if (len(short) == 1 and space) or (unsure and not _is_priced(text, figure, pack)):
                    continue  # 125m is metres and 10mm millimetres, £125m is millions
                figure.value *= value
                figure.step *= value
                figure.multiplier = value
                figure.end = end
                return


def _is_priced(text: str, figure: Figure, pack: Pack) -> bool:
    at = figure.start - 1 if text[figure.start - 1 : figure.start] in (" ", SPACE) else figure.start
    behind = pack.right.after(text, figure.end + 1)  # 20 M€
    return any(one.role is Role.CURRENCY for one in (*pack.left.before(text, at), *behind))


def read_point(text: str, figure: Figure, pack: Pack) -> None:
    """A decimal in words behind the number: two point five, três vírgula vinte e cinco; then a scale, if one follows."""
    match = pack.point.match(text, figure.end) if pack.point else None
    if match is None or figure.rank or (figure.digits and figure.multiplier >= 1000):
        return
    shown, end = _decimals(text, match.end(), pack)
    word = pack.number.match(text, end)
    behind = pack.right.after(text, end)
    if not shown or (word and pack.myriad and pack.words[word.group()].value < 1000) or any(
        one.role is Role.MINUTE for one in behind
    ):
        return  # 三点三十分 is a time
    figure.value += Fraction(int(shown), 10 ** len(shown))
    figure.step, figure.end = Fraction(1, 10 ** len(shown)), end
    read_scale(text, figure, pack)


def _decimals(text: str, at: int, pack: Pack) -> tuple[str, int]:
    """The digits that the words from `at` on name, one by one or as one number, and where they end: two five, vinte e cinco."""
    groups: list[list[Fraction]] = []
    end = at
    while word := pack.number.match(text, at):
        meaning = pack.words[word.group()]
        opens = meaning.part is Part.ALONE and meaning.value == 1000 and not groups and not pack.myriad
        if meaning.part is not Part.NUMBER and not opens:  # coma mil quinientos: thousandths and more
            break
        if groups and groups[-1][-1] != 0 and _may_add(groups[-1], meaning.value, False, pack):
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
    if word and pack.words[word.group()].part in _MULTIPLYING:
        scale = pack.words[word.group()].value
        figure.value, figure.step = figure.value * scale, figure.step * scale
        figure.multiplier, figure.end = scale, word.end()
