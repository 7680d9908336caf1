"""The file of a baseline: JSON, schema `claimx.baseline/1`, made to be read, edited and merged by people."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from claimx.cli.streams import opened, say
from claimx.errors import ConfigError
from claimx.model import Report
from claimx.reconciliation.baseline import Baseline, Entry, apply

SCHEMA = "claimx.baseline/1"
_NAMES = ("fingerprint", "code", "message", "reason")


class BaselineError(ConfigError):
    """A baseline that cannot be used: names the file, the place in it and the reason."""

    def __init__(self, path: str, place: str, reason: str) -> None:
        """Compose the message; `place` is empty where the file as a whole is meant."""
        super().__init__(f"{path}: {place}: {reason}" if place else f"{path}: {reason}")
        self.path, self.place, self.reason = path, place, reason


def gather(used: str | None, rewritten: str | None) -> Baseline:
    """Return what the file `used` accepts, and the file `rewritten` where it is there already.

    Raises BaselineError where one of them is no baseline, or `used` is not there and not about to be written.
    """
    paths = [used] if used is not None and (used != rewritten or Path(used).exists()) else []
    if rewritten is not None and rewritten != used and Path(rewritten).exists():
        paths.append(rewritten)
    return Baseline(tuple(entry for path in paths for entry in read(path).entries))


def say_use(report: Report, known: Baseline, *, left_out: int) -> None:
    """Tell the user how many findings of a report were left out as known, and which entries are stale."""
    if left_out:
        say(f"{left_out:,} known {'finding is' if left_out == 1 else 'findings are'} left out")
    for entry in apply(report, known)[1]:
        why = f" ({entry.reason})" if entry.reason else ""
        say(f"stale in the baseline, found no more: {entry.fingerprint} {entry.code} {entry.message}{why}")


def read(path: str) -> Baseline:
    """Return the baseline in the file `path`. Raises BaselineError where there is none."""
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise BaselineError(path, "", error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise BaselineError(path, f"byte {error.start}", "not UTF-8") from error
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        raise BaselineError(path, f"line {error.lineno}, column {error.colno}", f"not JSON: {error.msg}") from error
    return _parse(content, path)


def write(baseline: Baseline, path: str) -> None:
    """Write the file `path`, whole or not at all, an entry's fields each on its line so that changes are easy to see.

    Raises OutputError when that fails.
    """
    findings = [{name: getattr(entry, name) for name in _NAMES} for entry in baseline.entries]
    with opened(path) as stream:
        json.dump({"schema": SCHEMA, "findings": findings}, stream, ensure_ascii=False, indent=1)
        stream.write("\n")


def _parse(content: object, path: str) -> Baseline:
    if not isinstance(content, Mapping) or content.get("schema") != SCHEMA:
        raise BaselineError(path, "schema", f'not a baseline: "schema" is not "{SCHEMA}"')
    findings = content.get("findings")
    if not isinstance(findings, list):
        raise BaselineError(path, "findings", "not a list")
    return Baseline(tuple(_entry(item, f"findings[{place}]", path) for place, item in enumerate(findings)))


def _entry(item: object, place: str, path: str) -> Entry:
    if not isinstance(item, Mapping):
        raise BaselineError(path, place, "not an object")
    for name in item:
        if name not in _NAMES:
            raise BaselineError(path, f"{place}.{name}", f"unknown; there are {', '.join(_NAMES)}")
    fields = {name: _field(item, name, place, path) for name in _NAMES}
    if not fields["fingerprint"]:
        raise BaselineError(path, f"{place}.fingerprint", "missing, and the finding is known by nothing else")
    return Entry(**fields)


def _field(item: Mapping[str, object], name: str, place: str, path: str) -> str:
    """A text; empty where it is absent or null."""
    value = item.get(name)
    if value is not None and not isinstance(value, str):
        raise BaselineError(path, f"{place}.{name}", "not a text")
    return value or ""
