"""From a document to its claims."""

from __future__ import annotations

from bisect import bisect_right
from fractions import Fraction
from functools import lru_cache

from claimx.errors import LanguageError
from claimx.extraction.ages import LIFE_YEAR, read_life_year
from claimx.extraction.figure import Figure, plain
from claimx.extraction.kinds import settle
from claimx.extraction.pairs import pair_up
from claimx.extraction.scanning import scan
from claimx.extraction.scores import mark_lost
from claimx.extraction.sharing import OPEN, look_before, share, share_in_list
from claimx.extraction.subjects import find_subject, read_own_name
from claimx.extraction.zones import read_zone
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
_UNSTATED = ("item", "place", "XXX")  # what names nothing that another text could name; XXX is money of any country
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
    text = view.folded
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
        if figure.kind is None and figure.unit in OPEN and not figure.rank:
            look_before(text, figure, start, figures[-3:], counted if counted_in == index else None, pack)
            if figure.unit is None and figure.value >= NOTABLE:
                figure.unit = units.get(figure.value)
        elif figure.kind is Kind.RATIO:
            mark_lost(text, figure, start, pack)
        elif figure.rank or figure.unit == LIFE_YEAR:
            read_life_year(text, figure, pack)
        settle(figure, pack)
        if figures:
            share(text, figures, figure, pack)
        if figure.unit is not None:
            if figure.kind is Kind.PARAMETERS:
                units.update(share_in_list(text, figures, figure))
            units[figure.value] = figure.unit
            if figure.upper is not None:
                units[figure.upper] = figure.unit
        if figure.kind in (Kind.COUNT, Kind.SCORE, Kind.PARAMETERS) and not figure.weak:
            counted, counted_in = figure, index
        figures.append(figure)
    pair_up(text, figures, starts, pack)
    return figures


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
