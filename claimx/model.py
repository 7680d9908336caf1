"""The nouns of claimx: frozen values with no behaviour beyond their own invariants."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction


class Kind(StrEnum):
    """What sort of thing a claim states."""

    MONEY = "money"
    PERCENT = "percent"
    COUNT = "count"
    SCORE = "score"
    PARAMETERS = "parameters"
    MULTIPLIER = "multiplier"
    DURATION = "duration"
    DATE = "date"
    YEAR = "year"
    MONTH = "month"
    WEEKDAY = "weekday"
    TIME = "time"
    MEASURE = "measure"
    RANK = "rank"
    RATIO = "ratio"
    IDENTIFIER = "identifier"
    OTHER = "other"


class Bound(StrEnum):
    """How the stated value limits the real one."""

    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    LESS_THAN = "less_than"
    AT_MOST = "at_most"


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for error, 1 for warning, 2 for info: sorts the gravest first."""
        return ("error", "warning", "info").index(self.value)


class Status(StrEnum):
    """What the documents of a story make of one fact."""

    AGREE = "agree"
    DIFFERS = "differs"
    PARTIAL = "partial"


@dataclass(frozen=True, slots=True)
class Number:
    """The exact arithmetic behind a claim's `value`, for comparing; never printed.

    `step` is the worth of the last digit shown: 4.41 has 1/100, *1.2 million* 100,000. `others` are the values that
    the same digits could also state (1.500 is 1500 or 1.5). `vague` marks a magnitude that is no figure: *hundreds*.
    `loose` marks a bound whose word can as well mean none, *до 110* is up to 110, or (rose) to 110; of an exact value,
    one that is stressed as *as many as* stresses it: 300人もの.
    """

    value: Fraction
    upper: Fraction | None = None
    step: Fraction = Fraction(1)
    others: tuple[Fraction, ...] = ()
    vague: bool = False
    loose: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One stated figure at one place of one document.

    The fields up to `end` are the columns of every output, in this order. `start` and `end` are code-point offsets
    into the decoded file, and `text` is the slice between them; `line` and `column` count from 1. `value` and `upper`
    are plain decimal strings, ISO 8601 for dates (`--07-19` where the year is not stated) and times (`16:40`), `1`-`7`
    for weekdays (Monday first), the name for identifiers, `3:2` for ratios.
    """

    path: str
    language: str
    kind: Kind
    value: str
    upper: str | None
    unit: str | None
    bound: Bound
    subject: str | None
    text: str
    sentence: str
    line: int
    column: int
    start: int
    end: int
    number: Number | None = None  # None for dates, weekdays, times and identifiers
    zone: str | None = None  # of a time of day, where one is named beside it: a zone of shared.toml
    weak: bool = False  # may answer a claim of another language, is not asked to be answered
    chrome: bool = False  # page furniture: likes, timestamps, menus, spam
    # The same number, which is not 0, marks two figures of a sentence whose order is the language's own: the end of a
    # change before its beginning (to 6.9 from 8.2), the whole before its part (68 में से 28).
    pair: int = 0


COLUMNS = (
    "path",
    "language",
    "kind",
    "value",
    "upper",
    "unit",
    "bound",
    "subject",
    "text",
    "sentence",
    "line",
    "column",
    "start",
    "end",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One text in one language, as decoded: `text` is never changed, for every offset points into it."""

    path: str
    text: str
    language: str | None = None  # BCP 47, as stated by the path or the user; None when the text has to tell
    story: str | None = None  # the story that the user or the path names


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A document, read: its language settled and every claim in it, weak ones, identifiers and chrome included."""

    document: Document
    language: str
    claims: tuple[Claim, ...]
    supported: bool = True  # False when there is no pack for the language: nothing was read


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """The readings that tell the same story, and what tied them together (for people)."""

    id: str
    readings: tuple[Reading, ...]
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """The claims of a story that state the same thing; `absent` names the documents that do not state it."""

    id: str
    claims: tuple[Claim, ...]
    absent: tuple[str, ...] = ()  # paths
    status: Status = Status.AGREE


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A fact, or a document, that breaks a rule. `suspects` are the paths of the documents that seem to be wrong."""

    code: str
    rule: str
    severity: Severity
    message: str
    suspects: tuple[str, ...]
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """An input that could not be used, and why: one bad file costs only itself."""

    path: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A story, its facts in reading order and its findings, the gravest first."""

    story: Story
    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All that a check found."""

    stories: tuple[Checked, ...]
    errors: tuple[Problem, ...] = ()
    source: str | None = None  # the language that was declared right, if any
    # documents, stories, claims; error, warning, info; and as in coverage.py: seen, compared, alone, and so on
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every finding of every story, in story order."""
        return tuple(finding for checked in self.stories for finding in checked.findings)

    def _repr_html_(self) -> str:
        """The findings as a table, for notebooks."""
        from html import escape

        cells = ((found.severity, f"{found.code} {found.rule}", found.message) for found in self.findings)
        rows = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in cells)
        table = "".join(f"<tr>{row}</tr>" for row in rows)
        return f"<p>Stories: {len(self.stories)}. Findings: {len(self.findings)}.</p><table>{table}</table>"
