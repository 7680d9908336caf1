"""From a document to its claims."""

from __future__ import annotations

from bisect import bisect_right
from fractions import Fraction
from functools import lru_cache

from claimx.errors import LanguageError
from claimx.extraction.counted import compares, counts_word, read_number_of, read_predicate
from claimx.extraction.figure import Figure, plain
from claimx.extraction.kinds import settle
from claimx.extraction.pairs import pair_up
from claimx.extraction.places import link_between
from claimx.extraction.scanning import scan
from claimx.extraction.subjects import find_subject, read_own_name
from claimx.extraction.zones import read_zone
from claimx.languages import roles
from claimx.languages.exact import Exact
from claimx.languages.lexicon import PLAIN, Lexicon
from claimx.languages.loader import load
from claimx.languages.pack import Pack
from claimx.model import Claim, Document, Kind, Number, Reading
from claimx.text.chrome import chrome_spans
from claimx.text.cleaning import View, clean
from claimx.text.languages import find_language
from claimx.text.lines import line_starts
from claimx.text.sentences import split

NOTABLE = 1_000_000  # a value this large means the same thing wherever a document states it
_OPEN = (None, "item")  # units that say nothing of what is counted: 130个
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
                unit=None if figure.unit in ("item", "place") else figure.unit,
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
            previous = figures[-1] if figures else None
            _look_before(view.folded, figure, start, previous, counted if counted_in == index else None, pack)
            if figure.unit is None and figure.value >= NOTABLE:
                figure.unit = units.get(figure.value)
        settle(figure, pack)
        if figure.unit is not None:
            if figure.kind is Kind.PARAMETERS:
                _share_in_list(view.folded, figures, figure, units)
            if figures and figure.unit == "percent":
                _share_percent(view.folded, figures[-1], figure, pack)
            units[figure.value] = figure.unit
            if figure.upper is not None:
                units[figure.upper] = figure.unit
        if figure.kind in (Kind.COUNT, Kind.SCORE, Kind.PARAMETERS) and not figure.weak:
            counted, counted_in = figure, index
        figures.append(figure)
    pair_up(view.folded, figures, starts, pack)
    return figures


def _look_before(
    text: str, figure: Figure, start: int, previous: Figure | None, counted: Figure | None, pack: Pack
) -> None:
    """Find what an open figure counts in what stands before it, in its sentence, which begins at `start`.

    `previous` is the figure before it, and `counted` the last one of the sentence that counts a noun.
    """
    read_number_of(text, figure, start, pack)
    _inherit(text, figure, counted, pack)
    if previous is not None and previous.unit == "percent" and figure.unit is None:
        _take_percent(text, previous, figure, pack)
    paid = previous is not None and previous.kind is Kind.MONEY and previous.start >= start
    if figure.unit in _OPEN and not paid:
        read_predicate(text, figure, start, pack)


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


def _share_percent(text: str, previous: Figure, last: Figure, pack: Pack) -> None:
    """9,4 und 7,1 Prozent, von 3,7 auf 3,6 Prozent: one word for percent, said of both."""
    if not (previous.digits and last.digits):
        return
    if previous.kind is not Kind.COUNT or previous.unit is not None or previous.multiplier != 1:
        return
    link = link_between(text, previous.end, last.start, pack)
    if link.get(roles.AND) or link.get(roles.TO):
        previous.unit, previous.kind, previous.bare = last.unit, last.kind, False


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
        figure.unit = "point"
    elif previous.kind is Kind.COUNT and compares(text, previous.end, figure, pack):
        figure.unit = previous.unit


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
