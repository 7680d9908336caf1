"""Bare degrees, *80 degrees*, are of the scale that a conversion between the two texts shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from claimx.reconciliation.agreement import Grade
from claimx.reconciliation.alignment import Link
from claimx.reconciliation.figures import Figure
from claimx.reconciliation.measures import weigh_up
from claimx.reconciliation.texts import Place, Text

_SCALES = ("fahrenheit", "celsius")


def settle(a: Text, b: Text, links: Iterable[Link]) -> tuple[Text, Text] | None:
    """The two texts with a scale given to every bare degree; None where nothing shows which.

    A text that tells 80 degrees as 27 writes Celsius where the other writes Fahrenheit, so that 10 degrees in both are
    not the same. Evidence for both ways round is none.
    """
    converted = [link for link in links if link.agreement.grade is Grade.CONVERTED]
    found = {way for link in converted for way in _ways(link.a.figure, link.b.figure)}
    if len(found) != 1:
        return None
    ((scale_a, scale_b),) = found
    return _read_degrees(a, scale_a), _read_degrees(b, scale_b)


def _ways(a: Figure, b: Figure) -> list[tuple[str, str]]:
    """The scales of `a` and of `b` by which one is the other converted."""
    if not (_may_be_degrees(a) and _may_be_degrees(b)):
        return []
    ways = [_SCALES, _SCALES[::-1]]
    return [
        (scale, other)
        for scale, other in ways
        if a.unit in (scale, "degree") and b.unit in (other, "degree")
        if any(worth.honest for worth in weigh_up(a.values[0], scale, b.values[0], other, b.step))
    ]


def _may_be_degrees(figure: Figure) -> bool:
    return figure.unit in (*_SCALES, "degree")


def _read_degrees(text: Text, scale: str) -> Text:
    """`text` with its bare degrees taken as degrees of `scale`."""

    def read(place: Place) -> Place:
        return replace(place, figure=replace(place.figure, unit=scale)) if place.figure.unit == "degree" else place

    places = tuple(map(read, text.places))
    sentences = tuple(replace(s, places=tuple(places[place.index] for place in s.places)) for s in text.sentences)
    return replace(text, sentences=sentences, places=places)
