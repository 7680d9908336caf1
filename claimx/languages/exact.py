"""Exact numbers: whole ones as they are, all others as fractions.

Nearly every number in the news is whole, and Python compares and adds whole numbers ten times as fast as fractions. So
a value is a Fraction only where it has to be. Never divide two of them with `/`, which makes a float of whole numbers.
"""

from __future__ import annotations

from fractions import Fraction

Exact = int | Fraction


def exact(stated: str | Exact) -> Exact:
    """The number that a pack or a text states, as in 12, "1e6" or "1/3".

    >>> exact("1e6"), exact("1/3")
    (1000000, Fraction(1, 3))
    """
    value = Fraction(stated)
    return value.numerator if value.denominator == 1 else value


def ratio(above: Exact, below: Exact) -> Exact:
    """`above` divided by `below`.

    >>> ratio(10, 5), ratio(1, 8)
    (2, Fraction(1, 8))
    """
    return exact(Fraction(above, below))
