"""Which claims are shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimx.model import Claim, Kind
from claimx.selection import is_shown

from .reporting.samples import MODELS, NAMES

COUNT, NAME = MODELS[0], NAMES[0]
WEAK, CHROME = replace(COUNT, weak=True), replace(COUNT, chrome=True)


@pytest.mark.parametrize(
    ("claim", "kinds", "everything", "shown"),
    [
        pytest.param(COUNT, (), False, True, id="a figure is shown"),
        pytest.param(WEAK, (), False, False, id="an article that may be a figure is not"),
        pytest.param(CHROME, (), False, False, id="page furniture is not"),
        pytest.param(NAME, (), False, False, id="an identifier is not"),
        pytest.param(WEAK, (), True, True, id="all shows articles"),
        pytest.param(CHROME, (), True, True, id="all shows page furniture"),
        pytest.param(NAME, (), True, True, id="all shows identifiers"),
        pytest.param(NAME, (Kind.IDENTIFIER,), False, True, id="identifiers can be asked for by their kind"),
        pytest.param(COUNT, (Kind.MONEY,), False, False, id="another kind is not what was asked for"),
        pytest.param(COUNT, (Kind.MONEY,), True, False, id="all does not widen the kinds"),
        pytest.param(WEAK, (Kind.COUNT,), False, False, id="its kind does not make an article a figure"),
        pytest.param(replace(NAME, chrome=True), (Kind.IDENTIFIER,), False, False, id="a name in a menu stays out"),
    ],
)
def test_is_shown(claim: Claim, kinds: tuple[Kind, ...], everything: bool, shown: bool) -> None:
    assert is_shown(claim, kinds=kinds, everything=everything) is shown
