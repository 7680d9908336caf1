"""Do two numbers state the same value, and if not, how do they differ?"""

from __future__ import annotations

from fractions import Fraction

from claimx.languages.units import UNITS
from claimx.model import Bound, Kind
from claimx.reconciliation.agreement import NONE, Agreement, Grade
from claimx.reconciliation.figures import Figure
from claimx.reconciliation.measures import Relation, are_near, relate, weigh_up

_UPPER = {Bound.MORE_THAN, Bound.AT_LEAST}
_LOWER = {Bound.LESS_THAN, Bound.AT_MOST}
_ROUGHLY = Fraction(5, 100)  # as far as "about" reaches
_COARSELY = Fraction(12, 100)  # as far as leaving out figures reaches: 4.4 as 4, but not 130 as 100
_HARDLY = Fraction(15, 1000)  # a conversion that is off by less needs no word that says so
_SIZE = 30  # times
_DOZEN = 12  # told as "some more than ten" where nobody counts in dozens
_VAGUE_REACH = 10  # "hundreds" may stand for 200 as well as for 900


def weigh_numbers(a: Figure, b: Figure) -> Agreement:
    """How the number `a` stands to `b`; the order does not matter."""
    if not a.values or not b.values:
        return NONE
    if a.ratio is not b.ratio and (_is_timed(a, b) or _is_timed(b, a)):
        return Agreement(Grade.SAME, 0.3)
    relation = relate(a.unit, a.claim.kind, b.unit, b.claim.kind)
    if _equal(a, b):
        return _equal_numbers(a, b, relation)
    if a.upper is not None and (a.values[0], a.upper) == (b.upper, b.values[0]):
        lost = a.ratio and b.ratio and (may_turn(a) or may_turn(b))
        return Agreement(Grade.SAME, 0.3) if lost else Agreement(Grade.ORDER, 0.6)
    if relation is Relation.CONVERTIBLE or _loose_degrees(a, b):
        return _converted(a, b)
    if share := _shares(a, b):
        return share
    return _unequal_numbers(a, b, relation)


def may_turn(score: Figure) -> bool:
    """Who lost 3-2 lost 2:3 where papers name the loser's side first."""
    return score.claim.number is not None and score.claim.number.loose


def _is_timed(ratio: Figure, time: Figure) -> bool:
    """67:50 read as a score, and what it is in minutes and seconds: 1 h 07 min 50 s."""
    unit = UNITS.get(time.unit or "")
    if not ratio.ratio or ratio.upper is None or unit is None or unit.dimension != "time" or time.upper is not None:
        return False
    return unit.factor is not None and ratio.values[0] * 60 + ratio.upper == time.values[0] * unit.factor


def _equal(a: Figure, b: Figure) -> bool:
    """The same figures, in one of their readings."""
    if a.upper is None and b.upper is None:
        if a.values[0] == b.values[0]:
            return True
        return a.digits and b.digits and not set(a.values).isdisjoint(b.values)
    if a.upper is None or b.upper is None:
        return False
    return a.values[0] == b.values[0] and a.upper == b.upper


def _equal_numbers(a: Figure, b: Figure, relation: Relation) -> Agreement:
    match relation:
        case Relation.SAME:
            nouns = 0.05 if a.unit != b.unit else 0.0
            kinds = 0.1 if a.claim.kind is not b.claim.kind else 0.0
            return limit(a, b, nouns + kinds)
        case Relation.LOOSE:
            return limit(a, b, 0.3)
        case Relation.DROPPED:
            money = Kind.MONEY in (a.claim.kind, b.claim.kind)
            return Agreement(Grade.UNIT, 0.5, sure=not money)
        case Relation.CONVERTIBLE:
            # The same figures and two units: 10 miles told as 10 km. A degree of either scale is one degree here.
            if "degree" in (a.unit, b.unit) or are_near(a.unit, b.unit):
                return limit(a, b, 0.1)
            return Agreement(Grade.UNIT, 0.4)
        case Relation.CLASH:
            points = {"percent", "percentage-point"} == {a.unit, b.unit}
            same_kind = a.claim.kind is b.claim.kind
            return Agreement(Grade.UNIT, 0.4 if points or same_kind else 1.0, sure=same_kind and not points)


def limit(a: Figure, b: Figure, cost: float) -> Agreement:
    """How two equal values stand to each other, by the way in which they limit the real one."""
    first, second = a.claim.bound, b.claim.bound
    if a.values[0] != b.values[0]:
        cost += 0.1  # equal in a second reading only
    if a.vague != b.vague:
        soft = Bound.EXACT not in (first if b.vague else second,)
        return Agreement(Grade.ROUNDED if soft else Grade.LIMIT, cost + 0.15)
    if first is second or a.vague:
        return Agreement(Grade.SAME, cost)
    if {first, second} <= _UPPER or {first, second} <= _LOWER:
        return Agreement(Grade.SAME, cost + 0.05)
    if _is_loose(a, second) or _is_loose(b, first) or _are_loose(a, b):
        return Agreement(Grade.SAME, cost + 0.05)
    if _are_opposite(a, b):
        return Agreement(Grade.REVERSED, cost + 0.2)
    return Agreement(Grade.LIMIT, cost + 0.1)


def _are_loose(a: Figure, b: Figure) -> bool:
    """Neither need limit anything: *over 18 months* and 18个月内 are both just in that time."""
    loose = all(figure.claim.number is not None and figure.claim.number.loose for figure in (a, b))
    return loose and {a.claim.bound, b.claim.bound} == {Bound.MORE_THAN, Bound.AT_MOST}


def _is_loose(figure: Figure, other: Bound) -> bool:
    """*до 110* may say no more than *to 110*, and *300人もの*, 300 no less, may stand for *as many as 300*."""
    if figure.claim.number is None or not figure.claim.number.loose:
        return False
    return other is (Bound.AT_MOST if figure.claim.bound is Bound.EXACT else Bound.EXACT)


def _loose_degrees(a: Figure, b: Figure) -> bool:
    return a.unit == b.unit == "degree"


def _converted(a: Figure, b: Figure) -> Agreement:
    """Two units of one dimension: honest rounding, or a conversion gone wrong."""
    unit, into = a.unit or "", b.unit or ""
    ends = [(a.values[0], b.values[0])]
    if a.upper is not None and b.upper is not None:
        ends.append((a.upper, b.upper))
    elif a.upper is not None or b.upper is not None:
        ends = [(x, y) for x in _ends(a) for y in _ends(b)]
        honest = any(_is_honest(end, a, b) for end in ends)
        return Agreement(Grade.PART, 0.5) if honest else Agreement(Grade.CONVERSION, 1.3, sure=False)
    if all(_is_honest(end, a, b) for end in ends) or _is_rounding(a, b) or _is_rounding(b, a):
        return Agreement(Grade.REVERSED, 0.4) if _are_opposite(a, b) else Agreement(Grade.CONVERTED, 0.2)
    if _loose_degrees(a, b) or (UNITS[unit].dimension != UNITS[into].dimension):
        return Agreement(Grade.VALUE, 1.5 - find_likeness(a, b), sure=False)
    worst = max(_error(end, a, b) for end in ends)
    return Agreement(Grade.CONVERSION, 1.0 if worst < Fraction(2, 3) else 1.5, sure=worst > Fraction(12, 100))


def limits_alone(a: Figure, b: Figure) -> bool:
    """One says that the real value is more, or less, and the other that it is just that."""
    first, second = a.claim.bound, b.claim.bound
    if Bound.EXACT not in (first, second) or not {first, second} & (_UPPER | _LOWER):
        return False
    if _is_rounding(a, b) or _is_rounding(b, a):
        return False
    return not (_is_loose(a, second) or _is_loose(b, first))


def _is_rounding(bounded: Figure, exact: Figure) -> bool:
    """The bound tells no more than how a conversion was rounded: 20 miles as *more than 30 kilometres*."""
    if bounded.claim.bound not in (Bound.MORE_THAN, Bound.LESS_THAN) or bounded.upper or exact.upper:
        return False
    if relate(bounded.unit, bounded.claim.kind, exact.unit, exact.claim.kind) is not Relation.CONVERTIBLE:
        return False
    readings = weigh_up(exact.values[0], exact.unit or "", bounded.values[0], bounded.unit or "", bounded.step)
    above = bounded.claim.bound is Bound.MORE_THAN
    return any(_HARDLY <= worth.error <= _COARSELY and (worth.value > worth.stated) is above for worth in readings)


def _are_opposite(a: Figure, b: Figure) -> bool:
    """One says that the real value is more, the other that it is less."""
    first, second = a.claim.bound, b.claim.bound
    return (first in _UPPER and second in _LOWER) or (first in _LOWER and second in _UPPER)


def _ends(figure: Figure) -> list[Fraction]:
    return [end for end in (figure.values[0], figure.upper) if end is not None]


def _is_honest(ends: tuple[Fraction, Fraction], a: Figure, b: Figure) -> bool:
    """One end of `a` and one of `b` are the same, as people round."""
    unit, into = a.unit or "", b.unit or ""
    there = weigh_up(ends[0], unit, ends[1], into, b.step)
    back = weigh_up(ends[1], into, ends[0], unit, a.step)
    return any(worth.honest for worth in (*there, *back))


def _error(ends: tuple[Fraction, Fraction], a: Figure, b: Figure) -> Fraction:
    readings = weigh_up(ends[0], a.unit or "", ends[1], b.unit or "", b.step)
    return min((worth.error for worth in readings), default=Fraction(1))


def _shares(a: Figure, b: Figure) -> Agreement | None:
    """A fraction against a percentage, a third and 33 %, or against what is left of *one in three*.

    In words, more halves than make a whole are things that were counted: *seven halves* of golf are seven.
    """
    for share, other in ((a, b), (b, a)):
        if _is_ratio_of(share, other):
            return Agreement(Grade.CONVERTED, 0.2)
        value = share.values[0]
        if value.denominator == 1 or share.upper is not None or share.claim.kind in (Kind.MONEY, Kind.MEASURE):
            continue
        if other.unit == "percent" and share.unit != "percent":
            if abs(value * 100 - other.values[0]) <= other.step / 2:
                return Agreement(Grade.CONVERTED, 0.2)
            continue
        counted = value.denominator if value.numerator == 1 else value.numerator if _is_plural(share) else None
        if other.values[0] == counted:
            return Agreement(Grade.SAME, 0.4)
    return None


def _is_ratio_of(ratio: Figure, share: Figure) -> bool:
    """7 in 10 are 70 %, and seven tenths."""
    value = ratio.values[0]
    if not ratio.ratio or not ratio.upper or not 0 < value < ratio.upper or share.ratio or share.upper is not None:
        return False
    part = value / ratio.upper
    if share.unit == "percent":
        return abs(part * 100 - share.values[0]) <= share.step / 2
    return share.claim.kind is Kind.COUNT and share.values[0] == part


def _is_plural(share: Figure) -> bool:
    """More halves than make a whole, in words."""
    return share.values[0] > 1 and not share.digits


def is_dozen(figure: Figure) -> bool:
    """Twelve, told in passing: *a dozen* riders."""
    return figure.claim.weak and figure.values[0] == _DOZEN


def _tells_dozen(a: Figure, b: Figure) -> bool:
    """*A dozen* riders, told as some more than ten: 十几名, 10여 명."""
    pairs = ((a, b), (b, a))
    return any(is_dozen(x) and y.values[0] == 10 and y.claim.bound in (*_UPPER, Bound.ABOUT) for x, y in pairs)


def _unequal_numbers(a: Figure, b: Figure, relation: Relation) -> Agreement:
    if _tells_dozen(a, b) and relation in (Relation.SAME, Relation.LOOSE):
        return Agreement(Grade.ROUNDED, 0.5)
    if relation in (Relation.SAME, Relation.LOOSE):
        if _is_rounded(a, b):
            return Agreement(Grade.ROUNDED, 0.4 if relation is Relation.SAME else 0.6)
        if _in_reach(a, b) or _in_reach(b, a):
            # 2.4 million told as millions; "about 30" and "dozens" say the same
            blurred = Bound.EXACT in (a.claim.bound, b.claim.bound) or _is_fine(a) or _is_fine(b)
            return Agreement(Grade.PART if blurred else Grade.ROUNDED, 0.7)
    if (a.upper is None) != (b.upper is None) and relation is not Relation.CLASH:
        single, span = (a, b) if a.upper is None else (b, a)
        if span.ratio and span.values[0] == 1 and single.values[0] == span.upper:
            return Agreement(Grade.SAME, 0.4)  # what is left of one in 2,700
        if single.values[0] in (span.values[0], span.upper):
            return Agreement(Grade.PART, 0.6)
    apart = {Relation.SAME: 0.0, Relation.LOOSE: 0.3, Relation.DROPPED: 0.4}.get(relation, 1.2)
    kinds = 0.0 if a.claim.kind is b.claim.kind else 0.2
    likeness = find_likeness(a, b)
    sure = relation is Relation.SAME and (kinds == 0 or likeness > 0)
    named = 0.0 if (a.unit is None) == (b.unit is None) else 0.3
    if _is_scaled(a, b):
        return Agreement(Grade.SCALE, 0.8 + apart + kinds + named - likeness / 2, sure)
    sure = sure and (likeness > 0 or _are_comparable(a, b))
    return Agreement(Grade.VALUE, 1.3 + apart + kinds + named - likeness, sure)


def _are_comparable(a: Figure, b: Figure) -> bool:
    """The values are of about one size, as those of one fact are."""
    low, high = sorted((abs(a.values[0]), abs(b.values[0])))
    return high <= low * _SIZE


def _is_rounded(a: Figure, b: Figure) -> bool:
    """One value is the other with fewer figures: 4.41 and 4.4, 1,987 and *about 2,000*."""
    if (a.upper is None) != (b.upper is None):
        return False
    ends = [(a.values[0], b.values[0])]
    if a.upper is not None and b.upper is not None:
        ends.append((a.upper, b.upper))
    apart = max(abs(x - y) for x, y in ends)
    if a.step != b.step and not (a.vague or b.vague) and apart <= max(a.step, b.step) / 2:
        return apart <= max(abs(x) for pair in ends for x in pair) * _COARSELY
    if (a.claim.bound is Bound.ABOUT) == (b.claim.bound is Bound.ABOUT):
        return False
    about = a if a.claim.bound is Bound.ABOUT else b
    return apart <= _noughts(about.values[0]) / 2 and apart <= abs(about.values[0]) * _ROUGHLY


def _noughts(value: Fraction) -> Fraction:
    """What the last figure of an approximate value is worth: the noughts of *about 2,000* say nothing."""
    grain = 1
    while value and (value / grain / 10).denominator == 1:
        grain *= 10
    return Fraction(grain)


def _in_reach(vague: Figure, other: Figure) -> bool:
    """*Dozens* against 30: the vague one is not wrong; nor are *dozens* against *scores*."""
    if vague.vague and other.vague:
        return 0 < vague.values[0] <= other.values[0] <= vague.values[0] * 2
    return vague.vague and not other.vague and vague.values[0] <= other.values[0] < vague.values[0] * _VAGUE_REACH


def _is_fine(figure: Figure) -> bool:
    """It shows more than one figure, and no *about*: *more than 2.25 million* are not just some millions."""
    value = abs(figure.values[0])
    return not figure.vague and figure.claim.bound is not Bound.ABOUT and value >= 10 * _noughts(value)


def _is_scaled(a: Figure, b: Figure) -> bool:
    low, high = sorted((abs(a.values[0]), abs(b.values[0])))
    if not low or a.vague != b.vague:
        return False
    ratio = high / low
    if ratio.denominator != 1:
        return False
    digits = str(ratio.numerator)
    return len(digits) > 1 and digits.strip("0") == "1"


def find_likeness(a: Figure, b: Figure) -> float:
    """How much the digits of two figures look like one figure with a slip in it, from 0 to 0.7.

    One digit changed, two changed places, or a nought too many.
    """
    first, second = _digits(a), _digits(b)
    if first == second:
        return 0.6
    if len(first) != len(second):
        short, long = sorted((first, second), key=len)
        return 0.5 if len(long) == len(short) + 1 and long.startswith(short) else 0.0
    wrong = [i for i, (x, y) in enumerate(zip(first, second, strict=True)) if x != y]
    if len(first) == 1:
        return 0.1
    if len(wrong) == 1:
        return 0.4 if len(first) == 2 else 0.7
    swapped = len(wrong) == 2 and sorted(first) == sorted(second)
    return 0.7 if swapped and len(first) > 2 else 0.5 if swapped else 0.0


def _digits(figure: Figure) -> str:
    return figure.claim.value.replace(".", "").replace("-", "").lstrip("0")
