"""The file of a baseline: JSON, schema `claimx.baseline/1`, made to be read, edited and merged by people."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from claimx.cli.streams import opened, say
from claimx.model import Report
from claimx.reconciliation.baseline import Baseline, Entry, apply
from claimx.sources.stored import StoredError, load, objects, require_keys, text

SCHEMA = "claimx.baseline/1"
_NAMES = ("fingerprint", "code", "message", "reason")


def gather(used: str | None, rewritten: str | None) -> Baseline:
    """Return what the file `used` accepts, and the file `rewritten` where it is there already.

    Raises StoredError where one of them is no baseline, or `used` is not there and not about to be written.
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
    """Return the baseline in the file `path`. Raises StoredError where there is none."""
    findings = objects(load(path, SCHEMA, "baseline"), "findings", "", path)
    return Baseline(tuple(_entry(item, place, path) for place, item in findings))


def write(baseline: Baseline, path: str) -> None:
    """Write the file `path`, whole or not at all, an entry's fields each on its line so that changes are easy to see.

    Raises OutputError when that fails.
    """
    findings = [{name: getattr(entry, name) for name in _NAMES} for entry in baseline.entries]
    with opened(path) as stream:
        json.dump({"schema": SCHEMA, "findings": findings}, stream, ensure_ascii=False, indent=1)
        stream.write("\n")


def _entry(item: Mapping[str, object], place: str, path: str) -> Entry:
    require_keys(item, _NAMES, place, path)
    fields = {name: text(item, name, place, path) for name in _NAMES}
    if not fields["fingerprint"]:
        raise StoredError(path, f"{place}.fingerprint", "missing, and the finding is known by nothing else")
    return Entry(**fields)
