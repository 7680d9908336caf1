"""Pairs of claims and the grade of their agreement."""

from __future__ import annotations

import pytest

from claimx.api import extract
from claimx.model import Claim
from claimx.reconciliation.agreement import Grade
from claimx.reconciliation.comparison import compare

from .factory import claim

PAIRS = [
    pytest.param("count 130 model", "count 130 model", Grade.SAME, id="equal counts are the same"),
    pytest.param("count 130 model", "count 113 model", Grade.VALUE, id="two values of one unit differ"),
    pytest.param("count 41", "duration 41 year", Grade.SAME, id="an age may come without its years"),
    pytest.param("count 8 scientist", "count 8 person", Grade.SAME, id="a scientist is a person"),
    pytest.param("count 3 item", "count 3 chip", Grade.SAME, id="a counter word goes with every noun"),
    pytest.param("count 3 match", "count 3 goal", Grade.SAME, id="translators change nouns"),
    pytest.param("count 3 time", "multiplier 3 times", Grade.SAME, id="three times is three times"),
    pytest.param("year 2018", "count 2018", Grade.SAME, id="a year read as a count is still that year"),
    pytest.param("year 2018", "count 2013", Grade.DATE, id="a year against a count with one digit changed differs"),
    # bounds
    pytest.param("count 3000 more_than", "count 3000", Grade.LIMIT, id="more than 3000 is not 3000"),
    pytest.param("count 3000 more_than", "count 3000 at_least", Grade.SAME, id="more than and at least agree"),
    pytest.param("count 10 at_most", "count 10 more_than", Grade.REVERSED, id="up to against more than is reversed"),
    pytest.param("count 3000 about", "count 3000", Grade.LIMIT, id="about 3000 is not quite 3000"),
    pytest.param("count 100 vague", "count 100", Grade.LIMIT, id="hundreds are not one hundred"),
    pytest.param("count 100 vague", "count 100 vague", Grade.SAME, id="hundreds are hundreds"),
    pytest.param("count 10000 vague", "count 10000 more_than", Grade.ROUNDED, id="tens of thousands and over 10000"),
    pytest.param("count 12 vague about", "count 30", Grade.PART, id="dozens blur thirty"),
    pytest.param("count 12 vague about", "count 30 more_than", Grade.ROUNDED, id="dozens may be more than thirty"),
    pytest.param("count 1000000 vague about", "count 2250000 more_than", Grade.PART, id="millions blur 2.25 million"),
    pytest.param("count 110 at_most loose", "count 110", Grade.SAME, id="a word for up to may be one for to"),
    pytest.param("count 110 at_most loose", "count 110 more_than", Grade.REVERSED, id="but it is not more than"),
    pytest.param(
        "duration 18 month more_than loose",
        "duration 18 month at_most loose",
        Grade.SAME,
        id="two words that both may only say in that time",
    ),
    pytest.param("ratio 7:10", "percent 70 percent", Grade.CONVERTED, id="seven in ten are 70 percent"),
    pytest.param("ratio 7:10", "percent 60 percent", Grade.VALUE, id="and not 60"),
    pytest.param("count 12 weak", "count 10 person more_than", Grade.ROUNDED, id="a dozen are some more than ten"),
    pytest.param("month --07..--09", "date --09-30", Grade.ROUNDED, id="a quarter by its last day"),
    pytest.param("month --07..--09", "date --10-31", Grade.DATE, id="the last day of another one"),
    pytest.param("month --07..--09", "rank 3", Grade.SAME, id="the third quarter by its months"),
    pytest.param("month --01..--09", "duration 9 month", Grade.SAME, id="nine months by the first and last"),
    pytest.param("month --01..--09", "duration 6 month", Grade.NONE, id="six months are no such span"),
    pytest.param("count 300 loose", "count 300 at_most", Grade.SAME, id="no less than reaching it, up to it"),
    pytest.param("count 300 loose", "count 300 at_least", Grade.LIMIT, id="reaching it is not at least that many"),
    pytest.param("duration 11 year at_least loose", "duration 11 year", Grade.SAME, id="as young as 11 is 11"),
    pytest.param(
        "duration 11 year at_least loose",
        "duration 11 year at_most",
        Grade.REVERSED,
        id="as young as 11 is not up to 11",
    ),
    # precision
    pytest.param("score 4.41", "score 4.4", Grade.ROUNDED, id="4.4 rounds 4.41"),
    pytest.param("score 4.41", "score 4.5", Grade.VALUE, id="4.5 does not round 4.41"),
    pytest.param("count 130", "count 100 step=100", Grade.VALUE, id="a hundred does not round 130"),
    pytest.param("count 1987", "count 2000 about", Grade.ROUNDED, id="about 2000 rounds 1987"),
    pytest.param("count 131", "count 130", Grade.VALUE, id="130 without an about does not round 131"),
    pytest.param(
        "count 131 about", "count 130 about", Grade.VALUE, id="two approximate figures are held to their digits"
    ),
    pytest.param("count 1500 others=3/2", "score 1.5", Grade.SAME, id="a partner settles what 1.500 means"),
    # units
    pytest.param("money 200 USD", "money 200 EUR", Grade.UNIT, id="dollars are not euros"),
    pytest.param("money 200 USD", "count 200", Grade.UNIT, id="a currency is lost"),
    pytest.param("percent 40 percent", "count 40", Grade.UNIT, id="a percent sign is lost"),
    pytest.param("percent 40 percent", "percent 40 percentage-point", Grade.UNIT, id="points are not percent"),
    pytest.param("duration 5 day", "duration 5 minute", Grade.UNIT, id="days are not minutes"),
    pytest.param("money 200000000000 USD", "money 200000000 USD", Grade.SCALE, id="a billion is not a million"),
    pytest.param("count 30000", "count 300000", Grade.SCALE, id="a nought too many"),
    # conversions
    pytest.param("measure 10 mile", "measure 16 kilometer", Grade.CONVERTED, id="10 miles are 16 km"),
    pytest.param("measure 4 inch", "measure 10 millimeter", Grade.CONVERSION, id="4 inches are not 10 mm"),
    pytest.param("measure 550 pound", "measure 227 kilogram", Grade.CONVERSION, id="550 pounds are not 227 kg"),
    pytest.param("measure 1..4 inch", "measure 2.5..10 centimeter", Grade.CONVERTED, id="both ends of a range convert"),
    pytest.param("measure 1..4 inch", "measure 2..10 centimeter", Grade.CONVERSION, id="one end converts wrongly"),
    pytest.param("measure 10 mile", "measure 10 kilometer", Grade.UNIT, id="10 miles told as 10 km"),
    pytest.param(
        "measure 68 fahrenheit", "measure 20 celsius", Grade.CONVERTED, id="a temperature converts with its offset"
    ),
    pytest.param(
        "measure 20 fahrenheit", "measure 11 celsius", Grade.CONVERTED, id="a difference of temperature converts"
    ),
    pytest.param("measure 80 degree", "measure 27 celsius", Grade.CONVERTED, id="a bare degree may be Fahrenheit"),
    pytest.param("measure 20 degree", "measure 20 celsius", Grade.SAME, id="a bare degree may be Celsius"),
    pytest.param("duration 12 month", "duration 1 year", Grade.CONVERTED, id="12 months are a year"),
    pytest.param("duration 60 day", "duration 2 month", Grade.CONVERTED, id="60 days are two months"),
    pytest.param("other 1/2", "percent 50 percent", Grade.CONVERTED, id="half is 50 per cent"),
    pytest.param("other 1/3", "percent 33 percent", Grade.CONVERTED, id="a third is 33 per cent"),
    pytest.param("count 2/3", "count 2", Grade.VALUE, id="two thirds are not two"),
    pytest.param("other 1/3", "percent 43 percent", Grade.VALUE, id="a third is not 43 per cent"),
    # ranges and ratios
    pytest.param("count 10..15", "count 10..15", Grade.SAME, id="equal ranges are the same"),
    pytest.param("count 10..15", "count 15", Grade.PART, id="one end of a range is a part of it"),
    pytest.param("count 10 about vague", "count 20 about vague", Grade.ROUNDED, id="dozens are about scores"),
    pytest.param("count 10 about vague", "count 100 about vague", Grade.SCALE, id="dozens are no hundreds"),
    pytest.param("ratio 3:2", "count 3..2", Grade.SAME, id="a score may be read as a range"),
    pytest.param("ratio 3:2", "ratio 2:3", Grade.ORDER, id="the sides of a score change places"),
    pytest.param("ratio 3:2", "count 2..3", Grade.ORDER, id="a score read as a range keeps its sides"),
    pytest.param("ratio 3:2", "ratio 3:1", Grade.VALUE, id="another score"),
    # dates and times
    pytest.param("date --07-19", "month --07", Grade.PART, id="July is a part of 19 July"),
    pytest.param("date 2017-10-03", "date --10-03", Grade.PART, id="the year may be left out"),
    pytest.param("date --09-30", "date --09-30", Grade.SAME, id="equal dates are the same"),
    pytest.param("date --09-30", "date --09-20", Grade.DATE, id="another day"),
    pytest.param("count 12 match", "date ---12", Grade.UNIT, id="twelve matches are not the twelfth"),
    pytest.param("duration 12 day", "date ---12", Grade.SAME, id="twelve days may be the twelfth"),
    pytest.param("weekday 7", "weekday 6", Grade.DATE, id="Sunday is not Saturday"),
    pytest.param("weekday 7", "date --09-30", Grade.NONE, id="a weekday says nothing about a date"),
    pytest.param("time 15:00", "time 15:00", Grade.SAME, id="equal times are the same"),
    pytest.param("time 15:00", "time 03:00", Grade.DATE, id="afternoon is not night"),
    pytest.param("time 10:15 zone=BST", "time 10:15", Grade.SAME, id="a zone may go without saying"),
    pytest.param("time 10:15 zone=BST", "time 10:15 zone=UK", Grade.SAME, id="summer time is the time there in summer"),
    pytest.param("time 10:15 zone=BST", "time 10:15 zone=GMT", Grade.DATE, id="summer time is not Greenwich time"),
    pytest.param("time 10:15 zone=BST", "time 09:15 zone=GMT", Grade.CONVERTED, id="a time told in another zone"),
    pytest.param("time 23:30 zone=ET", "time 05:30 zone=CET", Grade.CONVERTED, id="a time told as one of the next day"),
    pytest.param("time 05:00 zone=ET", "time 04:00 zone=ET", Grade.DATE, id="both times are of one season"),
    pytest.param("time 15:00", "count 3", Grade.SAME, id="3 may be 3 o'clock in the afternoon"),
    pytest.param("time 15:00", "count 4", Grade.NONE, id="4 is no 3 o'clock"),
    pytest.param("time 08:00", "count 80", Grade.NONE, id="80 is no hour"),
    pytest.param("time 15:00", "duration 15 hour", Grade.SAME, id="15 hours may be 3 o'clock in the afternoon"),
    pytest.param("year 2000..2009", "duration 21 century", Grade.ROUNDED, id="the 2000s are in the 21st century"),
    pytest.param("year 1990..1999", "duration 21 century", Grade.NONE, id="the 1990s are not"),
    # names
    pytest.param("identifier GPT-4", "identifier GPT_4", Grade.SAME, id="hyphens are no difference"),
    pytest.param("identifier GPT-4", "identifier GPT-3", Grade.NAME, id="another model"),
    pytest.param("identifier GPT-4", "identifier H100", Grade.NONE, id="another name altogether"),
    pytest.param("identifier Route_66", "count 66 road", Grade.SAME, id="a number may stand for a numbered name"),
    pytest.param("identifier Боинг_737", "identifier Boeing_737", Grade.SAME, id="names are transliterated"),
    pytest.param(
        "identifier Kenya_7", "identifier Kenia_7", Grade.SAME, id="a name with the number that it has elsewhere"
    ),
    pytest.param("ratio 1:2700", "count 2700", Grade.SAME, id="what is left of one in so many"),
    pytest.param("identifier Channel_5", "identifier Canal_6", Grade.NAME, id="names are translated"),
    pytest.param("identifier Stream_2", "date ---02", Grade.SAME, id="a number sign may look like a day"),
    pytest.param("identifier Channel_6", "count 6 weak", Grade.NONE, id="a number word is no name"),
    pytest.param("identifier Year_11", "rank 11 weak", Grade.SAME, id="a class may be told as a rank"),
    pytest.param("identifier Year_11", "rank 12 weak", Grade.NONE, id="another class"),
    # decades
    pytest.param("year 1940..1949", "year 1950..1959", Grade.DATE, id="another decade"),
    pytest.param("count 10000 vague step=10000", "count 5000", Grade.VALUE, id="5000 are no tens of thousands"),
    # nothing in common
    pytest.param("time 13:00", "percent 13 percent", Grade.NONE, id="a share is no time"),
    pytest.param("duration 5 day", "count 3 person", Grade.VALUE, id="two unlike things differ, at a high cost"),
    pytest.param("money 5 USD", "year 2018", Grade.NONE, id="money is no year"),
]


def test_second_reading_is_one_of_digits() -> None:
    assert compare(claim("count 1000 others=1", "1,000"), claim("count 1", "one")).grade is not Grade.SAME
    assert compare(claim("count 1000 others=1", "1,000"), claim("count 1", "1")).grade is Grade.SAME


def test_decade_in_two_digits_may_be_an_age() -> None:
    decade = claim("year 1940..1949", "40s")
    assert compare(decade, claim("duration 40 year about")).grade is Grade.ROUNDED
    assert compare(decade, claim("duration 40 year")).grade is Grade.PART
    assert compare(claim("year 1940..1949", "1940s"), claim("duration 40 year about")).grade is Grade.NONE


@pytest.mark.parametrize(("first", "second", "grade"), PAIRS)
def test_grade_does_not_depend_on_the_order(first: str, second: str, grade: Grade) -> None:
    assert compare(claim(first), claim(second)).grade is grade
    assert compare(claim(second), claim(first)).grade is grade


@pytest.mark.parametrize(
    ("closer", "farther"),
    [
        pytest.param(
            ("count 130", "count 180"), ("count 130", "count 254"), id="one changed digit is closer than another number"
        ),
        pytest.param(("count 130", "count 310"), ("count 130", "count 254"), id="two exchanged digits are closer"),
        pytest.param(("count 5", "count 50"), ("count 5", "count 83"), id="a nought too many is closer"),
        pytest.param(
            ("count 5 day", "count 7 day"), ("duration 5 day", "money 7 USD"), id="one unit is closer than two"
        ),
    ],
)
def test_slips_cost_less_than_other_figures(closer: tuple[str, str], farther: tuple[str, str]) -> None:
    assert compare(*map(claim, closer)).cost < compare(*map(claim, farther)).cost


def test_values_of_another_size_leave_it_open_whether_they_are_one_fact() -> None:
    assert compare(claim("count 130"), claim("count 254")).sure
    assert not compare(claim("count 11"), claim("count 20000")).sure


def test_more_halves_than_make_a_whole_may_be_things() -> None:
    assert compare(claim("count 7/2 weak", "seven halves"), claim("count 7")).grade is Grade.SAME
    assert compare(claim("count 7/2", "3 1/2"), claim("count 7")).grade is Grade.VALUE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(claim("time 02:51"), claim("duration 2.85 hour"), id="a match of 2 h 51"),
        pytest.param(claim("score 0.5 point"), claim("percent 0.5 percentage-point"), id="a half-point rise of a rate"),
        pytest.param(claim("ratio 67:50"), claim("duration 4070 second"), id="minutes and seconds like a score"),
        pytest.param(claim("money 4 GBP"), claim("measure 4 pound"), id="pounds of either sort"),
        pytest.param(claim("count 23 book"), claim("measure 23 pound"), id="livres"),
        pytest.param(claim("money 0.11"), claim("count 0.11"), id="centesimi of a currency or of nothing"),
    ],
)
def test_one_thing_under_two_names(one: Claim, other: Claim) -> None:
    assert compare(one, other).grade is Grade.SAME
    assert compare(other, one).grade is Grade.SAME


@pytest.mark.parametrize(
    ("one", "other", "grade"),
    [
        pytest.param(("count 89", "89"), ("year 1989", "1989"), Grade.SAME, id="the '89 is 1989"),
        pytest.param(("rank 89", "89-м"), ("year 1989", "1989"), Grade.SAME, id="and so is the 89th"),
        pytest.param(("count 89 person", "89"), ("year 1989", "1989"), Grade.NONE, id="but no 89 persons"),
        pytest.param(("count 89", "eighty-nine"), ("year 1989", "1989"), Grade.DATE, id="nor words"),
        pytest.param(("count 7.46", "7.46"), ("time 19:46", "19.46"), Grade.SAME, id="a full stop in the evening"),
        pytest.param(("count 7.46", "7.46"), ("time 18:46", "18.46"), Grade.NONE, id="another hour"),
    ],
)
def test_a_figure_may_be_a_date_or_time_in_short(one: tuple[str, str], other: tuple[str, str], grade: Grade) -> None:
    assert compare(claim(*one), claim(*other)).grade is grade


def test_a_decade_in_words_is_of_any_century() -> None:
    (twenties,) = extract("przesunięto na lata dwudzieste", "pl")
    assert compare(twenties, claim("year 2020..2029", "2020s")).grade is Grade.SAME
    assert compare(twenties, claim("year 2030..2039", "2030s")).grade is Grade.DATE


def test_people_of_twenty_are_in_their_twenties() -> None:
    (twenties,) = extract("most of them in their twenties", "en")
    assert compare(twenties, claim("duration 20 year", "двадцатилетних")).grade is Grade.ROUNDED
    assert compare(twenties, claim("duration 20 year", "20-летних")).grade is Grade.PART


@pytest.mark.parametrize(
    ("day", "grade"),
    [
        pytest.param("weekday 7", Grade.SAME, id="the evening"),
        pytest.param("weekday 1", Grade.SAME, id="the morning"),
        pytest.param("weekday 2", Grade.DATE, id="another day"),
    ],
)
def test_a_night_is_of_both_its_days(day: str, grade: Grade) -> None:
    assert compare(claim("weekday 7..1"), claim(day)).grade is grade


def test_the_score_of_a_loser_may_begin_with_either_side() -> None:
    (lost,) = extract("The hosts lost 3-2.", "en")
    (won,) = extract("The hosts won 3-2.", "en")
    assert compare(lost, claim("ratio 2:3")).grade is Grade.SAME
    assert compare(won, claim("ratio 2:3")).grade is Grade.ORDER
    assert compare(lost, claim("ratio 1:3")).grade is not Grade.SAME
    (trailed,) = extract("They trailed 24-9.", "en")
    assert compare(trailed, claim("time 09:24")).grade is Grade.SAME
