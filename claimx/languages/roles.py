"""What the phrases of a pack do to the figure that they stand next to.

The grammar names the roles by this module, `roles.UNIT`: it asks for them some thirty times a figure, and before Python
3.12 each look at a member of an enumeration through its class is a slow one.
"""

from __future__ import annotations

from enum import Enum, auto


class Role(Enum):
    """What a phrase does to the figure that it stands next to."""

    __hash__ = object.__hash__  # each member is itself alone; an Enum hashes its name, in Python, every time

    UNIT = auto()  # payload: unit id
    CURRENCY = auto()  # payload: ISO 4217 code
    BOUND = auto()  # payload: Bound
    LOOSE_BOUND = auto()  # payload: Bound; or no bound at all, as the end of a change: до 110
    HALF = auto()  # "and a half": adds half of what stands before it
    DENOMINATOR = auto()  # payload: the fraction that the number before it counts
    OVER = auto()  # parts a denominator from the numerator behind it: 3分の2
    UNDER = auto()  # parts a numerator from the denominator behind it: 1 sur 3
    AVOS = auto()  # makes a denominator of the number before it: vinte avos
    POWER = auto()  # behind a number that a link joins to the one before: 2の10乗
    SUBUNIT = auto()  # a coin of the currency before it; payload: how many of the currency's unit it is
    TO = auto()  # parts the ends of a range
    BETWEEN = auto()  # opens a range whose ends are parted by AND
    BY = auto()  # by how much something changed: up *by* $3 to $120
    AND = auto()
    VERSUS = auto()  # parts the sides of a score or ratio
    AGAINST = auto()  # the same where the side behind it is told first: 10 के मुकाबले 11 मत, 10'a karşı 11 oy
    LEVEL = auto()  # behind a side of a score that both have: 5-all
    SHARE = auto()  # parts a number of things from the greater one that they are of: 7 in 10
    LINK = auto()  # may stand between a figure and what it counts: mil milhões *de* dólares
    WHOLE = auto()  # behind the whole whose part comes next: 68 में से 28
    NUMBER_OF = auto()  # "the number of": what is counted stands beside it, the figure on; payload: its unit, if fixed
    COMPARING = auto()  # "overtaking": the figure beside it counts what the one before counts
    ORDINAL = auto()  # makes a rank of the digits that it touches
    MINUS = auto()
    BELOW = auto()  # behind degrees, which are then below zero: siete grados bajo cero
    EACH = auto()  # with a unit behind it, before an amount, a rate: 突破每盎司2400美元
    PER_HOUR = auto()  # makes a speed of the distance behind it: 時速85マイル
    PER_SECOND = auto()  # saniyede 5 metre
    CLOCK = auto()  # before a figure with a word for hours: a time of day, no duration; behind it: o'clock
    ALWAYS_CLOCK = auto()  # before a bare figure: a time of day
    LONE_CLOCK = auto()  # before a bare figure with nothing behind it that could be counted: alle 15
    AM = auto()
    PM = auto()
    NIGHT = auto()  # from five to midnight like PM; twelve and the hours after it are the next day's first
    HOUR = auto()  # makes an hour of the day of the figure: 15h, 15時
    MINUTE = auto()
    LASTING = auto()  # before hours and minutes: a duration, no time of day
    PAST = auto()  # minutes that a word adds to the hour beside it; payload: how many: half past, والربع, a quarter to
    YEAR = auto()  # makes a year of the figure: 2017年, năm 2017
    MONTH = auto()  # makes a month of the figure: 7月, tháng 7
    DAY = auto()  # makes a day of the month of the figure: 19日, ngày 19
    AGO = auto()  # behind a time, which then lies before another: four years ago
    DATED = auto()  # makes a date of a day and month in digits: vào 23/5
    EVE = auto()  # before a day: the night that begins on the day before
    DECADE = auto()
    CENTURY = auto()
    ERA = auto()  # payload: the year before the era's first: 令和
    PREFIX = auto()  # joined to a figure by a hyphen, changes nothing: mid-1990s


(
    UNIT,
    CURRENCY,
    BOUND,
    LOOSE_BOUND,
    HALF,
    DENOMINATOR,
    OVER,
    UNDER,
    AVOS,
    POWER,
    SUBUNIT,
    TO,
    BETWEEN,
    BY,
    AND,
    VERSUS,
    AGAINST,
    LEVEL,
    SHARE,
    LINK,
    WHOLE,
    NUMBER_OF,
    COMPARING,
    ORDINAL,
    MINUS,
    BELOW,
    EACH,
    PER_HOUR,
    PER_SECOND,
    CLOCK,
    ALWAYS_CLOCK,
    LONE_CLOCK,
    AM,
    PM,
    NIGHT,
    HOUR,
    MINUTE,
    LASTING,
    PAST,
    YEAR,
    MONTH,
    DAY,
    AGO,
    DATED,
    EVE,
    DECADE,
    CENTURY,
    ERA,
    PREFIX,
) = Role
