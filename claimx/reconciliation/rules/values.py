"""Rules about the value of a fact."""

from __future__ import annotations

from claimx.model import Severity
from claimx.reconciliation.agreement import Grade
from claimx.reconciliation.cases import Case, Difference
from claimx.reconciliation.rules.registry import rule


@rule(
    "CX101",
    "value-differs",
    Severity.ERROR,
    failing={"en": "The company bought 130 models.", "pt": "A empresa comprou 113 modelos."},
    passing={"en": "The company bought 130 models.", "pt": "A empresa comprou 130 modelos."},
)
def value_differs(case: Case) -> bool:
    """The documents of one story state different values for the same fact.

    A figure was mistyped, taken from another sentence, or read wrongly. When more than two documents are checked, the
    value that most of them state is taken for the right one. It is a warning where one side writes the figure in words
    or the units leave it open whether both speak of the same thing, and where two figures of a sentence, the two sides
    of a score or the two ends of a range seem to have changed places.
    """
    return isinstance(case, Difference) and case.grade in (Grade.VALUE, Grade.ORDER, Grade.EXCHANGED)


@rule(
    "CX102",
    "scale-differs",
    Severity.ERROR,
    failing={"en": "It is worth 200 billion dollars.", "pt-BR": "Vale 200 milhões de dólares."},
    passing={"en": "It is worth 200 billion dollars.", "pt-BR": "Vale 200 bilhões de dólares."},
)
def scale_differs(case: Case) -> bool:
    """The values of one fact are apart by a power of ten.

    Scale words are false friends: English billion is French milliard, Spanish mil millones and Brazilian bilhão, while
    Spanish billón is a thousand times more; 万 is ten thousand and 億 a hundred million. A slipped decimal sign or a
    nought too many looks the same.
    """
    return isinstance(case, Difference) and case.grade is Grade.SCALE


@rule(
    "CX103",
    "unit-differs",
    Severity.ERROR,
    failing={"en": "The road is 10 miles long.", "pt": "A estrada tem 10 quilômetros."},
    passing={"en": "The road is 10 miles long.", "pt": "A estrada tem 10 milhas."},
)
def unit_differs(case: Case) -> bool:
    """The same figure stands with another unit or another currency, or has lost its percent sign.

    Ten miles are not ten kilometers, and a lead of 40 percentage points is not 40 percent of the vote. A currency that
    one side leaves out is a warning, for the sentence before may have named it. Two nouns for the thing counted
    (matches, games) are never reported.
    """
    return isinstance(case, Difference) and case.grade is Grade.UNIT


@rule(
    "CX105",
    "identifier-differs",
    Severity.ERROR,
    failing={"en": "It is beaten by GPT-4.", "pt": "É superado pelo GPT-3."},
    passing={"en": "It is beaten by GPT-4.", "pt": "É superado pelo GPT 4."},
)
def identifier_differs(case: Case) -> bool:
    """A name with a number in it has another number.

    GPT-4 is not GPT-3, and Boeing 737 is not Boeing 787. How the name is spaced, hyphenated or transliterated does not
    matter.
    """
    return isinstance(case, Difference) and case.grade is Grade.NAME


@rule(
    "CX106",
    "conversion-wrong",
    Severity.ERROR,
    failing={"en": "They are 4 inches long.", "pt": "Têm 10 milímetros de comprimento."},
    passing={"en": "They are 4 inches long.", "pt": "Têm 10 centímetros de comprimento."},
)
def conversion_wrong(case: Case) -> bool:
    """A measure was converted into another unit, and the values do not agree.

    Rounding is fine: within six per cent, or half of the last digit shown and twelve per cent. Mind that a difference
    of 20 °F is 11 °C, though a temperature of 20 °F is -7 °C.
    """
    return isinstance(case, Difference) and case.grade is Grade.CONVERSION
