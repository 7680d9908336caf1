"""JSON files that claimx writes, people edit, and claimx reads again: a baseline, a manifest."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from pathlib import Path

from claimx.errors import ConfigError


class StoredError(ConfigError):
    """A stored file that cannot be used: names the file, the place in it and the reason."""

    def __init__(self, path: str, place: str, reason: str) -> None:
        """Compose the message; `place` is empty where the file as a whole is meant."""
        super().__init__(f"{path}: {place}: {reason}" if place else f"{path}: {reason}")
        self.path, self.place, self.reason = path, place, reason


def load(path: str, schema: str, noun: str) -> Mapping[str, object]:
    """Return the object in the file `path`, whose `schema` says that it is a `noun`. Raises StoredError."""
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise StoredError(path, "", error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise StoredError(path, f"byte {error.start}", "not UTF-8") from error
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        raise StoredError(path, f"line {error.lineno}, column {error.colno}", f"not JSON: {error.msg}") from error
    except RecursionError as error:
        raise StoredError(path, "", f"not a {noun}: brackets in brackets without end") from error
    if not isinstance(content, Mapping) or content.get("schema") != schema:
        raise StoredError(path, "schema", f'not a {noun}: "schema" is not "{schema}"')
    return content


def objects(record: Mapping[str, object], name: str, place: str, path: str) -> list[tuple[str, Mapping[str, object]]]:
    """Return the objects in the list `name` of a record, each with its place. Raises StoredError where one is none."""
    where = f"{place}.{name}" if place else name
    items = record.get(name)
    if not isinstance(items, list):
        raise StoredError(path, where, "not a list")
    for number, item in enumerate(items):
        if not isinstance(item, Mapping):
            raise StoredError(path, f"{where}[{number}]", "not an object")
    return [(f"{where}[{number}]", item) for number, item in enumerate(items)]


def require_keys(record: Mapping[str, object], names: Collection[str], place: str, path: str) -> None:
    """Raise StoredError where a record has a key that is none of `names`."""
    for name in record:
        if name not in names:
            raise StoredError(path, f"{place}.{name}", f"unknown; there are {', '.join(names)}")


def text(record: Mapping[str, object], name: str, place: str, path: str) -> str:
    """Return a text; empty where it is absent or null. Raises StoredError where it is anything else."""
    value = record.get(name)
    if value is not None and not isinstance(value, str):
        raise StoredError(path, f"{place}.{name}", "not a text")
    return value or ""
