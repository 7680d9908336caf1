"""From a document to its claims."""

from __future__ import annotations

from bisect import bisect_right
from fractions import Fraction
from functools import lru_cache

import regex

from claimx.errors import LanguageError
from claimx.extraction.counted import compares, counts_word, read_number_of, read_predicate
from claimx.extraction.eras import share_century
from claimx.extraction.figure import Figure, plain
from claimx.extraction.kinds import settle
from claimx.extraction.pairs import pair_up
from claimx.extraction.places import link_between, skip_space
from claimx.extraction.scanning import scan
from claimx.extraction.subjects import find_subject, read_own_name
from claimx.extraction.zones import read_zone
from claimx.languages import roles
from claimx.languages.exact import Exact
from claimx.languages.lexicon import PLAIN, Lexicon
from claimx.languages.loader import load
from claimx.languages.pack import NOTHING, Pack
from claimx.model import Claim, Document, Kind, Number, Reading
from claimx.text.chrome import chrome_spans
from claimx.text.cleaning import View, clean
from claimx.text.languages import find_language
from claimx.text.lines import line_starts
from claimx.text.sentences import split

NOTABLE = 1_000_000  # a value this large means the same thing wherever a document states it
_UNSTATED = ("item", "place", "XXX")  # what names nothing that another text could name; XXX is money of any country
_OPEN = (None, "item")  # units that say nothing of what is counted: 130个
_PART_OF = regex.compile(r"(?: \p{L}{1,20}){1,3} ")  # what parts a part from its whole: of the claimed
_PARTING = (roles.LINK, roles.VERSUS, roles.SHARE, roles.BETWEEN)
_NEAR_SCORE, _BEHIND_SCORE = 40, 12  # code points within which a word tells that a score is that of a loser
_FARTHEST_LINK = 14  # code points between two figures of one unit: 9,4 beziehungsweise 7,1 Prozent
_EXACT_KINDS = frozenset({Kind.DATE, Kind.MONTH, Kind.WEEKDAY, Kind.IDENTIFIER})


def read(document: Document, lexicon: Lexicon = PLAIN, *, weak: bool = True) -> Reading:
    """Read every claim of `document`; an unsupported language gives a Reading with `supported` False and no claims.

    The language is the document's own where it is stated, else it is found from the text. `lexicon` holds words of the
    user's own, which are laid over the pack. Without `weak`, claims that only answer those of other documents are left
    out: nobody who reads one document alone asks for them.
    """
    language = document.language or find_language(document.text)
    try:
        pack = load(language, lexicon)
    except LanguageError:
        return Reading(document=document, language=language, claims=(), supported=False)
    return Reading(document=document, language=language, claims=tuple(_claims(document, language, pack, weak)))


def _claims(document: Document, language: str, pack: Pack, weak: bool) -> list[Claim]:
    view = clean(document.text)
    sentences = split(view.text)
    starts = [start for start, _ in sentences]
    lines = line_starts(document.text)
    furniture = chrome_spans(view, pack)
    quoted, quote = (0, 0), ""
    claims = []
    for figure in _figures(view, pack, sentences, starts, weak):
        if figure.weak and not weak:
            continue
        start, end = view.span(figure.start, figure.end)
        sentence = sentences[max(bisect_right(starts, figure.start) - 1, 0)]
        if sentence != quoted:  # one string for all of its claims: a line of a table may hold thousands
            quoted, quote = sentence, document.text[slice(*view.span(*sentence))]
        line = bisect_right(lines, start)
        claims.append(
            Claim(
                path=document.path,
                language=language,
                kind=figure.kind or Kind.OTHER,
                value=figure.stated or plain(figure.value),
                upper=figure.stated_upper
                or (plain(figure.upper) if figure.upper is not None and not figure.stated else None),
                unit=None if figure.unit in _UNSTATED else figure.unit,
                bound=figure.bound,
                subject=find_subject(view.text, figure, *sentence, pack.subjects),
                text=document.text[start:end],
                sentence=quote,
                line=line,
                column=start - lines[line - 1] + 1,
                start=start,
                end=end,
                number=_number(figure),
                zone=read_zone(view, figure, pack) if figure.kind is Kind.TIME else None,
                weak=figure.weak,
                chrome=furniture.covers(figure.start),
                pair=figure.pair,
            )
        )
    return claims


def _figures(view: View, pack: Pack, sentences: list[tuple[int, int]], starts: list[int], weak: bool) -> list[Figure]:
    """Every figure of the view, with the units that stand elsewhere in its sentence or document."""
    figures: list[Figure] = []
    counted: Figure | None = None  # the last figure with a counted noun, and its sentence
    counted_in = -1
    units: dict[Exact, str] = {}
    for figure in scan(view, pack, weak=weak):
        if pack.subjects is not None and read_own_name(view.text, figure, pack.subjects):
            if not figures or figures[-1].start != figure.start:
                figures.append(figure)
            continue
        index = bisect_right(starts, figure.start) - 1
        start = sentences[index][0] if index >= 0 else 0
        if figure.kind is None and figure.unit in _OPEN and not figure.rank:
            _look_before(view.folded, figure, start, figures[-3:], counted if counted_in == index else None, pack)
            if figure.unit is None and figure.value >= NOTABLE:
                figure.unit = units.get(figure.value)
        if figure.kind is Kind.RATIO and pack.losing is not None:
            # who lost 3-2 lost 2:3 where papers name the loser's side first
            near = max(start, figure.start - _NEAR_SCORE), figure.end + _BEHIND_SCORE
            figure.loose = pack.losing.search(view.folded, *near) is not None
        if figure.rank and figure.value >= 20:
            _read_life_year(view.folded, figure, pack)
        settle(figure, pack)
        if figures and "century" in (figure.unit, figures[-1].unit):
            share_century(view.folded, figures, figure, pack)
        if figures and (figure.unit is not None or figure.multiplier != 1):
            _share_unit(view.folded, figures[-1], figure, pack)
        if figures and Kind.MEASURE in (figure.kind, figures[-1].kind):
            _share_measure(view.folded, figures[-1], figure, pack)
        if figure.unit is not None:
            if figure.kind is Kind.PARAMETERS:
                _share_in_list(view.folded, figures, figure, units)
            units[figure.value] = figure.unit
            if figure.upper is not None:
                units[figure.upper] = figure.unit
        if figure.kind in (Kind.COUNT, Kind.SCORE, Kind.PARAMETERS) and not figure.weak:
            counted, counted_in = figure, index
        figures.append(figure)
    pair_up(view.folded, figures, starts, pack)
    return figures


def _look_before(text: str, figure: Figure, start: int, last: list[Figure], counted: Figure | None, pack: Pack) -> None:
    """Find what an open figure counts in what stands before it, in its sentence, which begins at `start`.

    `last` are the figures before it, and `counted` is the last one of the sentence that counts a noun. Where money is
    told of, a figure without a unit is more often money than a number of what is named.
    """
    previous = last[-1] if last else None
    read_number_of(text, figure, start, pack)
    _inherit(text, figure, counted, pack)
    if previous is not None and previous.unit == "percent" and figure.unit is None:
        _take_percent(text, previous, figure, pack)
    paid = any(one.kind is Kind.MONEY and one.start >= start for one in last)
    if figure.unit in _OPEN and not paid:
        read_predicate(text, figure, start, pack)


def _read_life_year(text: str, figure: Figure, pack: Pack) -> None:
    """Im 85. Lebensjahr, w 85. roku życia: the name of the year may have been taken for a part of the ordinal."""
    for place in (skip_space(text, figure.end), text.rfind(" ", figure.start, figure.end) + 1):
        group = pack.right.after(text, place) if place else NOTHING
        unit = group.get(roles.UNIT)
        if unit and unit.payload == "life-year":
            figure.unit, figure.end = "life-year", place + len(group.phrase)
            return


def _share_in_list(text: str, figures: list[Figure], last: Figure, units: dict[Exact, str]) -> None:
    """7, 13 and 70 billion parameters: what closes a list of bare figures is what all of them count."""
    at, closing = last.start, last
    for figure in reversed(figures):
        between = text[figure.end : at]
        if figure.unit is not None or figure.kind is not Kind.COUNT or closing.kind is not Kind.PARAMETERS:
            return
        if len(between) > 5 or any(char in between for char in ".;:。\n"):
            return
        figure.unit, figure.kind, at = closing.unit, closing.kind, figure.start
        if closing.unit:
            units[figure.value] = closing.unit


def _share_unit(text: str, previous: Figure, last: Figure, pack: Pack) -> None:
    """9,4 und 7,1 Prozent, von 17 auf 14 Punkte, from 45 to 40 million: unit and scale, said once for both."""
    if previous.kind is not Kind.COUNT or previous.unit is not None or previous.multiplier != 1 or previous.weak:
        return
    if not (previous.digits and last.digits) or last.start - previous.end > _FARTHEST_LINK or last.rank:
        return
    place = skip_space(text, previous.end)
    link = pack.right.after(text, place)
    # A word for "to" may have been taken for a bound of the second: z 1,6 do 1,4 proc.
    if not link.phrase[-1:].isalpha() or last.start not in (place, skip_space(text, place + len(link.phrase))):
        return
    if not (link.get(roles.TO) or (link.get(roles.AND) and last.unit == "percent")):
        return
    scaled = previous.value * last.multiplier
    if last.multiplier != 1 and last.value < scaled < last.value * 100:
        previous.value, previous.step = scaled, previous.step * last.multiplier
        previous.multiplier, previous.others = last.multiplier, ()
    if last.unit is not None:
        previous.unit, previous.kind = last.unit, last.kind
    previous.bare = False


def _share_measure(text: str, part: Figure, whole: Figure, pack: Pack) -> None:
    """21 miles of the claimed 28, 34 der versprochenen 45 Kilometer: a part and its whole, in one unit."""
    bare, told = (part, whole) if part.unit is None else (whole, part)
    if bare.unit is not None or bare.kind is not Kind.COUNT or bare.weak or not part.value < whole.value:
        return
    if told.kind is not Kind.MEASURE or part.multiplier != whole.multiplier:
        return
    if not _PART_OF.fullmatch(text, part.end, whole.start):
        return
    place = skip_space(text, part.end)
    link = pack.right.after(text, place) or pack.left.before(text, text.index(" ", place))
    if link.keys().isdisjoint(_PARTING) or (bare is whole and counts_word(text, whole.end, pack)):
        return  # 5 kg of 20 different fruits
    bare.unit, bare.kind, bare.bare = told.unit, told.kind, False


def _take_percent(text: str, previous: Figure, figure: Figure, pack: Pack) -> None:
    """54 процента против 46: the share behind a word for against is one too."""
    compared = link_between(text, previous.end, figure.start, pack).get(roles.COMPARING)
    if compared and previous.digits and figure.digits and not counts_word(text, figure.end, pack):
        figure.unit, figure.bare = "percent", False


def _inherit(text: str, figure: Figure, previous: Figure | None, pack: Pack) -> None:
    """Let a bare figure count what one before it does: 130 models, overtaking the 114; 4.41 points, then 2.77."""
    if figure.unit not in _OPEN or previous is None or previous.unit is None:
        return
    if figure.vague and previous.vague and figure.start - previous.end < 12:
        figure.unit = previous.unit
    if not figure.digits or figure.years:
        return
    if previous.unit == "point" and figure.value < 100 and figure.start - previous.end < 80:
        if pack.spaced and counts_word(text, figure.end, pack):
            return  # 27 points, 10 rebounds
        if figure.start - previous.end > len(", ") and _is_apposed(text, figure):
            return  # zero points, sighed the German, 31.
        figure.unit = "point"
    elif previous.kind is Kind.COUNT and compares(text, previous.end, figure, pack):
        figure.unit = previous.unit


def _is_apposed(text: str, figure: Figure) -> bool:
    """Whether a figure stands between commas, or a comma and a full stop, as ages do behind a name."""
    return text[figure.start - 2 : figure.start] == ", " and text[figure.end : figure.end + 1] in (",", ".")


def _number(figure: Figure) -> Number | None:
    if figure.kind in _EXACT_KINDS:
        return None
    return _exact_number(figure.value, figure.upper, figure.step, figure.others, figure.vague, figure.loose)


@lru_cache(maxsize=4096)  # most figures are small whole numbers
def _exact_number(
    value: Exact, upper: Exact | None, step: Exact, others: tuple[Exact, ...], vague: bool, loose: bool
) -> Number:
    end = None if upper is None else Fraction(upper)
    return Number(Fraction(value), end, Fraction(step), tuple(map(Fraction, others)), vague, loose)
