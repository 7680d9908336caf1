"""One whole number out of digits and words: each part added to what stands before it, or multiplying it."""

from __future__ import annotations

from dataclasses import dataclass, field

from claimx.extraction.digits import read_digits
from claimx.extraction.figure import Figure, is_recent_year
from claimx.languages import roles
from claimx.languages.exact import Exact, ratio
from claimx.languages.folding import SPACE
from claimx.languages.pack import Pack, Part, Word
from claimx.model import Bound

MULTIPLYING = (Part.MULTIPLIER, Part.ALONE, Part.VAGUE)
DOZEN = 12  # the one multiplier that is no power of ten: it takes digits of any size, and nothing is added to it
_LONGEST_SUM = 24  # parts of one number
_LONGEST_SCALE = 24  # characters of its name
_LONGEST_RUN = 60  # digit words in a row
_CALENDAR = (roles.YEAR, roles.MONTH, roles.DAY, roles.HOUR)


def may_add(parts: list[Exact], value: Exact, pack: Pack) -> bool:
    """Whether the last of `parts` leaves room for `value`: twenty + five, but not two + three, nor zero + four."""
    if not parts:
        return True
    last = parts[-1]
    if value == 0 or last == 0:
        return False
    if pack.inverted and last < 10 and 20 <= value < 100 and value % 10 == 0:
        return True
    room: int = 10 ** len(str(int(value)))
    return last % room == 0


def multiply(parts: list[Exact], word: Word, figure: Figure, *, digits: bool = False) -> bool:
    """Let a multiplier act on the parts smaller than it, and on digits of any size: fifteen dozen, 1500 thousand.

    False if there is nothing for it to act on.
    """
    if not parts:
        if word.part is Part.MULTIPLIER:
            return False
        parts.append(word.value)
        figure.vague = word.part is Part.VAGUE
        figure.multiplier = figure.step = word.value
        return True
    value = word.times or word.value
    low: Exact = 0
    while parts and (parts[-1] < value or ((digits or value == DOZEN) and not low)):
        low += parts.pop()
    if low == 0:
        if word.part is not Part.ALONE:
            return False
        low, figure.step = 1, 1
    parts.append(low * value)
    figure.step *= value
    figure.multiplier = value
    if figure.upper is not None:
        figure.upper *= value
    return True


@dataclass(slots=True)
class Sum:
    """A number while it is read: `parts` from the largest to the smallest, the last one still open to what follows.

    `fixed` says that the last part is bare digits, to which nothing is added, though it may be multiplied. `end` is
    where the number ends so far, and `place` where the next part would begin.
    """

    text: str
    figure: Figure
    pack: Pack
    parts: list[Exact]
    fixed: bool = False
    end: int = 0
    place: int = 0
    run: list[int] = field(default_factory=list)  # digit words in a row, without a multiplier: 二〇一八, 两三
    zero_before: bool = False  # a joiner stands before the last part
    before: list[tuple[int, Exact]] = field(default_factory=list)  # the end, and the step, before each part

    def read(self) -> int:
        """Read on from the figure's end; returns where the number ends."""
        self.end = self.place = self.figure.end
        if self.fixed or self.parts:
            gap = self.pack.gap.match(self.text, self.end)
            self.place = gap.end() if gap else self.end
        self.before = [(self.end, self.figure.step)] * len(self.parts)
        while self.place < len(self.text) and self._take() and self._go_on():
            pass
        self._complete()
        return self.end

    def _take(self) -> bool:
        if len(self.parts) > _LONGEST_SUM or len(self.run) > _LONGEST_RUN:
            return False  # no number: something made to be one, 一一一一… or "mil mil mil …"
        if self.text[self.place].isdigit():
            return self._take_digits()
        if self.parts and not self.pack.spaced:
            self.place = self._over_bound()
        match = self.pack.number.match(self.text, self.place)
        if match is None and self.place > self.end + 1:  # the joiner opens a word of its own: lẻ năm
            self.place = self.end + 1
            match = self.pack.number.match(self.text, self.place)
        if match is None:
            return False
        word = self.pack.words[match.group()]
        multiplies = word.part in MULTIPLYING
        if not (self._take_multiplier(word, match.end()) if multiplies else self._take_addend(word, match.end())):
            return False
        self.end = match.end()
        return True

    def _take_digits(self) -> bool:
        """Digits that carry a number on: 2億5,000万, 2 millones 500 mil. False when they begin one of their own."""
        figure = self.figure
        if not self.parts or figure.multiplier in (1, DOZEN):  # 1ダース2.90ポンド
            return False
        more = read_digits(self.text, self.place, self.pack)
        if more is None or more.value >= figure.multiplier or not self._belongs(more):
            return False
        self.before.append((self.end, figure.step))
        self.parts.append(more.value)
        figure.digits, figure.step, self.end, self.fixed = True, more.step, more.end, True
        return True

    def _belongs(self, more: Figure) -> bool:
        if self.pack.myriad and (self.place == self.end or self._fills_up(more)):
            return True
        if self._ends_thousands(more):
            return True
        if self.figure.multiplier == 100 and more.bare and self.text[self.end : self.place].strip():
            return True  # 3 hundred and 21
        gap = self.pack.gap.match(self.text, more.end)
        scale = self._multiplier_at(gap.end()) if gap else None
        # 4천 820만: where numbers are grouped by ten thousands, what follows may multiply all that went before
        return scale is not None and (self.pack.myriad or scale.value < self.figure.multiplier)

    def _fills_up(self, more: Figure) -> bool:
        """Whether digits behind a space are the rest of a number: 37만 5,000, but not 50만 9월.

        They show at least the second place below the scale, and open no date.
        """
        if more.step != 1 or more.value * 100 < self.figure.multiplier:
            return False
        gap = self.pack.gap.match(self.text, more.end)
        behind = self.pack.right.after(self.text, gap.end() if gap else more.end)
        return behind.keys().isdisjoint(_CALENDAR)

    def _ends_thousands(self, more: Figure) -> bool:
        """Whether three digits behind digits and a word for thousand are the rest of them: 60 bin 500, 12 ألفا و500."""
        if self.pack.myriad or not self.pack.spaced or not self.figure.digits or self.figure.multiplier != 1000:
            return False
        return more.bare and more.end - self.place == 3 and more.value >= 100 and self.place > self.end

    def _take_multiplier(self, word: Word, end: int) -> bool:
        if self.parts and self._is_longer_unit(end):
            return False
        kept = self._own_number(word.value)
        if kept:
            self.end, self.figure.step = self.before[kept]
            del self.parts[kept:]
            return False
        if self.parts and self._is_settled(word, end):
            return False
        if not multiply(self.parts, word, self.figure, digits=self.fixed):
            return False
        self.before = [*self.before, (self.end, self.figure.step)][: len(self.parts)]
        self.run, self.fixed, self.figure.joined = [], False, 0
        return True

    def _is_settled(self, word: Word, end: int) -> bool:
        """Whether the last part takes no such multiplier: 322 and a hundred are two numbers; no 千 multiplies 五十.

        1500 thousand are one, and fifteen dozen, where the word cannot open a number or the digits are no year. Nobody
        counts anything in hundreds of hundreds.
        """
        last = self.parts[-1]
        if not self.fixed:
            return self.pack.myriad and word.value < 10**4 and 10 <= last < word.value != DOZEN
        if last < word.value:
            return False
        if self.pack.myriad or word.value == 10 or self.text[self.end : self.place] not in (" ", SPACE):
            return True
        if word.value < 1000:
            counts = self.text[end : end + 2].strip()[:1].isalnum()
            return word.part is Part.VAGUE or (counts and word.value == 100)
        return word.part is not Part.MULTIPLIER and self.figure.bare and is_recent_year(last)

    def _take_addend(self, word: Word, end: int) -> bool:
        figure, pack = self.figure, self.pack
        if figure.digits and pack.myriad and self._multiplier_at(end) is None:
            return False  # 700 億三種: the three is another figure
        if self.run and pack.myriad and word.value < 10 and self.place == self.end:
            self.run.append(int(word.value))
            self._read_run()
            return True
        if (self.fixed and self.parts) or not may_add(self.parts, word.value, pack):
            return False
        joined = self.text[self.end : self.place].strip(" \u00a0\n-") != ""
        if self.parts and not joined and (self._needs_joiner(word.value, end) or self._stands_apart(end)):
            return False
        if figure.multiplier > 1 and self._ends_fraction(end):
            return False
        self.before.append((self.end, figure.step))
        self.parts.append(word.value)
        figure.step = 1
        self.run = [int(word.value)] if pack.myriad and word.value < 10 else []
        self.zero_before = joined
        figure.joined = word.value if self.zero_before and not self._is_one_of_tens() else 0
        return True

    def _needs_joiner(self, value: Exact, end: int) -> bool:
        """Whether what ends at `end` is added behind a joiner only: tens behind ones, and a word that is a part too.

        خمسة وعشرون is 25, ثلاثة وعشرون خمسا are 23 fifths.
        """
        if self.pack.inverted and self.parts[-1] < 10 and value >= 20:
            return True
        return self.text[self.place : end] in self.pack.denominators

    def _ends_fraction(self, end: int) -> bool:
        """Whether the scale before and the word that ends at `end` name a part: 45 *milyonda bir* are 45 million."""
        if not self.pack.spaced:
            return False
        scale = self.text.rfind(" ", max(self.end - _LONGEST_SCALE, 0), self.end) + 1
        word = self.pack.words.get(self.text[scale:end]) if scale else None
        return word is not None and word.part is Part.FRACTION

    def _stands_apart(self, end: int) -> bool:
        """Whether the word that ends at `end`, behind a space, is no part of the number: *829 Millionen ein* Jahr.

        Where ones stand before tens nothing is added to tens but within one word: in de jaren *vijftig acht* records.
        """
        if not self.pack.inverted or self.place == self.end:
            return False
        whole = not self.text[end : end + 1].isalpha()
        return self.parts[-1] % 100 != 0 or (whole and self.text[self.place : end] in self.pack.stops)

    def _is_one_of_tens(self) -> bool:
        """Whether the last part belongs to the tens before it, joiner or not: trinta e dois."""
        return self.pack.ones_joined and len(self.parts) > 1 and self.parts[-1] < 10 and self.parts[-2] % 100 >= 20

    def _read_run(self) -> None:
        """Digit words in a row: 二〇一八 is 2018; 两三 and 七八 mean two to three and seven to eight."""
        run = self.run
        if len(run) == 2 and run[1] == run[0] + 1 and run[0] > 0:
            self.figure.upper = run[1]
            return
        self.figure.upper = None
        self.parts[-1] = int("".join(map(str, run)))
        self.figure.bare = True

    def _go_on(self) -> bool:
        """Find where the next part would begin; False if there can be none."""
        text, pack = self.text, self.pack
        gap = pack.gap.match(text, self.end)
        self.place = gap.end() if gap else self.end
        if self.run and pack.myriad and pack.number.match(text, self.end):
            self.place = self.end  # the zero of 二零一七 is a digit, not a joiner
        scaled = pack.spaced and not self.figure.digits and self.figure.multiplier >= 1000
        comma = scaled and self.place == self.end and text.startswith(", ", self.end)
        if comma and self._largest_scale(self.end + 2) < self.figure.multiplier:
            self.place = self.end + 2  # one thousand, two hundred
            return True
        return gap is not None or not pack.spaced

    def _largest_scale(self, at: int) -> Exact:
        """The greatest multiplier among the number words that follow from `at`: dois milhões is a figure of its own."""
        largest: Exact = 0
        while match := self.pack.number.match(self.text, at):
            word = self.pack.words[match.group()]
            if word.part is not Part.NUMBER:
                largest = max(largest, word.value)
            gap = self.pack.gap.match(self.text, match.end())
            at = gap.end() if gap else match.end()
            if at == match.end():
                break
        return largest

    def _complete(self) -> None:
        """两万五 is 25,000: a last digit behind a multiplier is the next lower power, unless a zero came between."""
        multiplier = self.figure.multiplier
        short = self.pack.ellipsis and len(self.parts) > 1 and len(self.run) == 1
        if short and multiplier >= 100 and not self.zero_before:
            self.parts[-1] *= ratio(multiplier, 10)
            self.figure.step = ratio(multiplier, 10)

    def _own_number(self, multiplier: Exact) -> int:
        """How many parts stay, where the others and the multiplier make a number too large to be added to them; or 0.

        Between a thousand and two thousand: the parts of one number only ever become smaller.
        """
        kept = sum(part >= multiplier for part in self.parts)
        low = sum(self.parts[kept:], 0)
        return kept if kept and low and self.parts[kept - 1] <= low * multiplier else 0

    def _multiplier_at(self, at: int) -> Word | None:
        match = self.pack.number.match(self.text, at)
        word = self.pack.words[match.group()] if match else None
        return word if word is not None and word.part in MULTIPLYING else None

    def _over_bound(self) -> int:
        """Behind a bound that stands within the number, before its scale: 1000多万."""
        for one in self.pack.right.after(self.text, self.place).entries:
            end = self.place + len(one.phrase)
            if one.role is roles.BOUND and isinstance(one.payload, Bound) and self._multiplier_at(end):
                self.figure.bound = one.payload
                return end
        return self.place

    def _is_longer_unit(self, end: int) -> bool:
        """Whether a unit begins with what could be a multiplier: 500兆瓦 are megawatts, 1조각 a piece."""
        if self.pack.spaced and not self.pack.myriad:
            return False
        group = self.pack.right.after(self.text, self.place)
        return any(one.role is roles.UNIT and self.place + len(one.phrase) > end for one in group.entries)
