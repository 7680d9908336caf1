"""The steps from documents to a report, in their order: what the commands and the Python API share."""

from __future__ import annotations

import signal
from collections import Counter, deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, replace
from functools import partial
from typing import TYPE_CHECKING

from claimx import extraction
from claimx.errors import LanguageError
from claimx.languages.lexicon import PLAIN, Lexicon
from claimx.languages.units import add
from claimx.model import Checked, Document, Finding, Problem, Reading, Report, Severity
from claimx.selection import is_shown
from claimx.text.identification import UNDETERMINED

if TYPE_CHECKING:
    from concurrent.futures import Future

# Documents handed out, for each worker, before the first is waited for: enough to keep all busy, few enough to hold.
_AHEAD = 8


def read(
    inputs: Iterable[Document | Problem], *, jobs: int = 1, lexicon: Lexicon = PLAIN, weak: bool = True
) -> Iterator[Reading | Problem]:
    """Read every document, in the order given; with `jobs` above 1, in that many processes.

    A document that cannot be read becomes a Problem and costs only itself. `lexicon` holds words of the user's own;
    without `weak`, claims that only answer those of other documents are left out.
    """
    # Figures are compared in this process, which has to know the units that others read.
    add(lexicon.units)
    read_one = partial(_read, lexicon=lexicon, weak=weak)
    return _read_in_processes(inputs, jobs, read_one) if jobs > 1 else map(read_one, inputs)


def _read(item: Document | Problem, lexicon: Lexicon, weak: bool) -> Reading | Problem:
    if isinstance(item, Problem):
        return item
    try:
        return extraction.read(item, lexicon, weak=weak)
    except LanguageError as error:
        return Problem(path=item.path, message=str(error))


def _read_in_processes(
    inputs: Iterable[Document | Problem], jobs: int, read_one: Callable[[Document | Problem], Reading | Problem]
) -> Iterator[Reading | Problem]:
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    # Spawned, not forked: the progress bar runs a thread, and a fork would copy its locks as they happen to be.
    pool = ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), _leave_interrupts_to_the_parent)
    waiting: deque[Future[Reading | Problem]] = deque()
    try:
        for item in inputs:
            with _interrupts_held():
                waiting.append(pool.submit(read_one, item))
            if len(waiting) >= jobs * _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    except BaseException:
        for worker in multiprocessing.active_children():  # nobody waits for what they are reading
            worker.terminate()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Start processes that Ctrl-C never reaches, not even before their first own line: they inherit what is held."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def problem(item: Reading | Problem) -> Problem | None:
    """What is wrong with an input, if anything: it could not be read, or its language has no pack."""
    if isinstance(item, Problem):
        return item
    if item.supported:
        return None
    if item.language == UNDETERMINED:
        empty = not item.document.text.strip()
        hint = "state it with --language, or in the file's name, as in story.en.txt"
        return Problem(
            path=item.document.path,
            message="empty: there is no text in it" if empty else f"it has no words that show its language; {hint}",
        )
    return Problem(
        path=item.document.path,
        message=f"the language {item.language} is not supported, so its figures were not read"
        " (`claimx languages` lists those that are)",
    )


def compare(items: Iterable[Reading | Problem], *, source: str | None = None) -> Report:
    """Group readings into stories and check each; `source` is the language whose figures are taken as right.

    Raises LanguageError when a source is named and no document is in it.
    """
    from claimx import reconciliation

    held = list(items)
    readings = [item for item in held if isinstance(item, Reading)]
    errors = tuple(found for item in held if (found := problem(item)))
    if source is not None and readings:
        _require(source, {reading.language for reading in readings})
    stories = tuple(reconciliation.check(story, source=source) for story in reconciliation.group(readings))
    return Report(stories=stories, errors=errors, source=source, counts=_count(stories))


def _require(source: str, languages: set[str]) -> None:
    def covers(general: str, special: str) -> bool:
        return f"{special}-".lower().startswith(f"{general}-".lower())

    if not any(covers(source, language) or covers(language, source) for language in languages):
        raise LanguageError(
            f"the source {source} is the language of no document; there are {', '.join(sorted(languages))}"
        )


def _count(stories: tuple[Checked, ...]) -> dict[str, int]:
    from claimx.reconciliation.coverage import cover_all

    readings = [reading for checked in stories for reading in checked.story.readings]
    severities = Counter(finding.severity for checked in stories for finding in checked.findings)
    return {
        "documents": len(readings),
        "stories": len(stories),
        "claims": sum(is_shown(claim) for reading in readings for claim in reading.claims),
        **{severity.value: severities[severity] for severity in Severity},
        **asdict(cover_all(stories)),
    }


def pick(
    report: Report,
    *,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
    severities: Mapping[str, Severity] | None = None,
) -> Report:
    """Keep the findings whose code begins with one of `select` (all, where it is empty) and with none of `ignore`.

    `severities` are those of rules, by code. A finding that is less grave than its rule usually is, because it is less
    sure, becomes no graver than it was.
    """

    def wanted(code: str) -> bool:
        return (not select or code.startswith(tuple(select))) and not code.startswith(tuple(ignore))

    def weighed(findings: Iterable[Finding]) -> tuple[Finding, ...]:
        kept = (_weigh(finding, severities or {}) for finding in findings if wanted(finding.code))
        return tuple(sorted(kept, key=lambda finding: finding.severity.rank))

    stories = tuple(replace(checked, findings=weighed(checked.findings)) for checked in report.stories)
    return replace(report, stories=stories, counts=_count(stories))


def _weigh(finding: Finding, severities: Mapping[str, Severity]) -> Finding:
    from claimx.reconciliation.rules import RULES

    stated = severities.get(finding.code)
    if stated is None:
        return finding
    usual = finding.severity is RULES[finding.code].severity
    return replace(finding, severity=stated if usual else max(stated, finding.severity, key=lambda each: each.rank))
