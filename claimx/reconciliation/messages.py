"""What a finding says: both sides as written, in which languages, and how far they are apart."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from claimx.model import Bound, Claim
from claimx.reconciliation.agreement import Grade
from claimx.reconciliation.cases import Absence, Between, Difference
from claimx.reconciliation.facts import Member
from claimx.reconciliation.magnitudes import limits_alone
from claimx.reconciliation.phrases import name_unit, state
from claimx.reconciliation.texts import Text

_NAMED = 3  # so many languages are named, the rest counted
_OPENING = 40  # code points of a passage that are quoted


def describe(case: Between, texts: Sequence[Text]) -> str:
    """One sentence for an editor."""
    return _describe_difference(case) if isinstance(case, Difference) else _describe_absence(case, texts)


def _languages(members: Sequence[Member]) -> str:
    names = sorted({m.place.claim.language for m in members})
    if len(names) <= _NAMED + 1:
        return _join(names)
    return f"{', '.join(names[:_NAMED])} and {len(names) - _NAMED} others"


def _join(names: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else ""


def _quote(claim: Claim) -> str:
    return f'"{" ".join(claim.text.split())}"'


def _side(members: Sequence[Member]) -> str:
    first = members[0].place.claim
    return f"{state(first)} in {_languages(members)} ({_quote(first)})"


def _describe_difference(case: Difference) -> str:
    if case.grade is Grade.EXCHANGED:
        return _describe_exchange(case)
    apart = _apart(case)
    return f"{_side(case.right)}, but {_side(case.wrong)}{': ' + apart if apart else ''}"


def _describe_exchange(case: Difference) -> str:
    """Each side in its own order of reading."""
    first, second = (m.place.claim for m in case.right[:2])
    turned = sorted((m.place.claim for m in case.wrong), key=lambda claim: claim.start)
    there = " and ".join(_quote(claim) for claim in turned)
    return (
        f"{state(first)} and {state(second)} in {_languages(case.right)} ({_quote(first)} and {_quote(second)}) "
        f"may have changed places in {_languages(case.wrong)} ({there})"
    )


def _apart(case: Difference) -> str:
    right, wrong = case.right[0].place, case.wrong[0].place
    match case.grade:
        case Grade.VALUE | Grade.SCALE:
            return _factor(right.figure.value, wrong.figure.value)
        case Grade.UNIT:
            return " against ".join(
                name_unit(side.figure.unit) if side.figure.unit else "no unit" for side in (right, wrong)
            )
        case Grade.DATE if right.claim.zone and wrong.claim.zone:
            return f"{right.claim.zone} against {wrong.claim.zone}"
        case Grade.CONVERSION:
            return "the conversion does not agree"
        case Grade.CONVERTED:
            lost = limits_alone(right.figure, wrong.figure)
            return "the bound is lost in the conversion" if lost else "converted"
        case Grade.REVERSED:
            return "the bound is reversed"
        case Grade.LIMIT:
            return "another bound" if wrong.claim.bound is not Bound.EXACT else "the bound is lost"
        case Grade.ROUNDED:
            return "less precise"
        case Grade.PART:
            return "a part is not stated"
        case Grade.ORDER:
            return "in the other order"
        case _:
            return ""


def _factor(right: Fraction | None, wrong: Fraction | None) -> str:
    """How far apart, in the words that fit: `10 times less`, `13 % more`."""
    if not right or not wrong or right == wrong or (right < 0) != (wrong < 0):
        return ""
    ratio = wrong / right
    direction = "more" if ratio > 1 else "less"
    times = ratio if ratio > 1 else 1 / ratio
    if times >= 2:
        return f"{_plain(times)} times {direction}"
    return f"{_plain(abs(ratio - 1) * 100)} % {direction}"


def _plain(number: Fraction) -> str:
    if number.denominator == 1:
        return f"{number.numerator:,}"
    return f"{float(number):,.0f}" if number >= 10 else f"{float(number):.2g}"


def _describe_absence(case: Absence, texts: Sequence[Text]) -> str:
    first = case.stated[0].place
    holders = _join(_tags(case.holders, texts))
    absent = _join(_tags(case.absent, texts))
    if case.sentences:
        text = texts[case.stated[0].text]
        opening = _opening(text, first.sentence)
        count = f"{len(case.stated)} figure{'s' if len(case.stated) > 1 else ''}"
        size = "a sentence" if case.sentences == 1 else f"a passage of {case.sentences} sentences"
        what = f'{size} with {count} ("{opening}")'
    else:
        what = f"{state(first.claim)} ({_quote(first.claim)})"
    if case.added:
        return f"only {holders} {'state' if len(case.holders) > 1 else 'states'} {what}"
    return f"{what} in {holders} is missing in {absent}"


def _tags(indexes: Sequence[int], texts: Sequence[Text]) -> list[str]:
    tags = sorted({texts[i].reading.language for i in indexes})
    return tags if len(tags) <= _NAMED + 1 else [*tags[:_NAMED], f"{len(tags) - _NAMED} others"]


def _opening(text: Text, sentence: int) -> str:
    span = text.sentences[sentence]
    words = " ".join(text.reading.document.text[span.start : span.end].split())
    return words if len(words) <= _OPENING else f"{words[:_OPENING].rstrip()}…"
