"""The settings of a project: `claimx.toml`, or the table `[tool.claimx]` of `pyproject.toml`."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimx.errors import ConfigError, LanguageError, PackError
from claimx.model import Severity

if TYPE_CHECKING:
    from claimx.languages.lexicon import Lexicon
    from claimx.sources import PathPattern

FILE, PYPROJECT = "claimx.toml", "pyproject.toml"
NEVER = "never"

# Every key that a file may state, in the order of the documentation, and what holds where it states none.
DEFAULTS: dict[str, object] = {
    "paths": [],
    "source": None,
    "fail-on": Severity.ERROR.value,
    "select": [],
    "ignore": [],
    "severity": {},
    "stories": [],
    "baseline": None,
    "units": {},
    "subjects": [],
    "languages": {},
}


@dataclass(frozen=True, slots=True)
class Settings:
    """What a file states, checked. `file` is its path, None where there is no file; `stated` its keys as they stand."""

    file: str | None = None
    stated: Mapping[str, Any] = field(default_factory=dict)

    def value(self, key: str) -> Any:
        """What is in force for `key`: what the file states, else the default."""
        return self.stated.get(key, DEFAULTS[key])

    @property
    def paths(self) -> tuple[str, ...]:
        """The inputs, from the current folder."""
        return tuple(self._beside(path) for path in self.value("paths"))

    @property
    def baseline(self) -> str | None:
        """The file of the baseline, from the current folder."""
        stated = self.value("baseline")
        return None if stated is None else self._beside(stated)

    @property
    def severities(self) -> dict[str, Severity]:
        """The severity of each rule that the file gives another one, by code."""
        return {_find_rule(name): Severity(severity) for name, severity in self.value("severity").items()}

    @property
    def patterns(self) -> tuple[PathPattern, ...]:
        """How paths name the story and the language."""
        stated = self.value("stories")
        if not stated:
            return ()
        from claimx.sources import parse_pattern

        return tuple(map(parse_pattern, stated))

    @property
    def lexicon(self) -> Lexicon:
        """The user's own units, subjects and words."""
        from claimx.languages.lexicon import PLAIN, Lexicon, freeze
        from claimx.languages.units import read_unit

        units, subjects, words = (self.value(key) for key in ("units", "subjects", "languages"))
        if not (units or subjects or words):
            return PLAIN
        own = (read_unit(name, table, self.file or "") for name, table in units.items())
        return Lexicon(units=tuple(own), subjects=tuple(subjects), words=freeze(words))

    def _beside(self, path: str) -> str:
        """`path`, which is relative to the file's folder, from the current folder."""
        folder = os.path.relpath(os.path.dirname(os.path.abspath(self.file or "")))
        return path if folder == os.curdir or os.path.isabs(path) else os.path.normpath(os.path.join(folder, path))


def load(file: str | None = None) -> Settings:
    """The settings in `file`, or in the nearest file from the current folder upwards; the defaults where there is none.

    Raises ConfigError, which names file and key, where a file cannot be read or states what no file may.
    """
    if file is not None:
        return _checked(file, _read(Path(file), file))
    for folder in (Path.cwd(), *Path.cwd().parents):
        for name in (FILE, PYPROJECT):
            path = folder / name
            if path.is_file() and (stated := _read(path, shown := os.path.relpath(path))) is not None:
                return _checked(shown, stated)
    return Settings()


def _read(path: Path, shown: str) -> dict[str, Any] | None:
    """What a file states of claimx; None for a pyproject.toml that states nothing of it."""
    import tomli

    try:
        content = tomli.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ConfigError(f"{shown}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{shown}: not UTF-8 (byte {error.start})") from error
    except (tomli.TOMLDecodeError, RecursionError) as error:
        raise ConfigError(f"{shown}: no valid TOML: {error}") from error
    if path.name != PYPROJECT:
        return content
    tool = content.get("tool", {})
    return tool.get("claimx") if isinstance(tool, dict) else None


def _checked(shown: str, stated: object) -> Settings:
    if not isinstance(stated, dict):
        raise ConfigError(f"{shown}: [tool.claimx] expected a table, found {stated!r}")
    for key, value in stated.items():
        check = _CHECKS.get(key)
        if check is None:
            raise ConfigError(f"{shown}: [{key}] unknown key{_hint(key, DEFAULTS)}")
        if wrong := check(value):
            raise ConfigError(f"{shown}: [{key}] {wrong}")
    settings = Settings(shown, stated)
    _check_words(settings)
    return settings


def _hint(word: str, known: Mapping[str, object]) -> str:
    from claimx.languages.schema import hint

    return hint(word, dict(known)) or f"; there are {', '.join(known)}"


# ------------------------------------------------------------------------------------------------ the value of each key

_Check = Callable[[Any], str | None]


def _text(value: Any) -> str | None:
    return None if isinstance(value, str) and value.strip() else f"expected some text, found {value!r}"


def _texts(value: Any) -> str | None:
    if not isinstance(value, list):
        return f"expected a list of texts, found {value!r}"
    return next((wrong for item in value if (wrong := _text(item))), None)


def _tag(value: Any) -> str | None:
    from claimx.sources import canonical

    if wrong := _text(value):
        return wrong
    try:
        canonical(value)
    except LanguageError as error:
        return str(error)
    return None


def _limit(value: Any) -> str | None:
    allowed = dict.fromkeys([*(severity.value for severity in Severity), NEVER])
    if wrong := _text(value):
        return wrong
    return None if value in allowed else f"{value!r} is no severity{_hint(value, allowed)}"


def _codes(value: Any) -> str | None:
    from claimx.reconciliation.rules import RULES

    if wrong := _texts(value):
        return wrong
    for prefix in value:
        if not any(code.startswith(prefix.upper()) for code in RULES):
            return f"no rule's code begins with {prefix!r}; there are {', '.join(RULES)}"
    return None


def _severity(value: Any) -> str | None:
    from claimx.reconciliation.rules import RULES

    if not isinstance(value, dict):
        return f"expected a table of rules and severities, found {value!r}"
    names = dict.fromkeys([*RULES, *(rule.name for rule in RULES.values())])
    for name, severity in value.items():
        if _find_rule(name) not in RULES:
            return f"no rule {name!r}{_hint(name, names)}"
        if severity == NEVER:
            return f"{name}: to leave a rule out, list it under ignore"
        if wrong := _limit(severity):
            return f"{name}: {wrong}"
    return None


def _find_rule(name: str) -> str:
    """The code of the rule that `name`, a code or a name, means; `name` itself where it means none."""
    from claimx.reconciliation.rules import RULES

    return next((rule.code for rule in RULES.values() if name.lower() in (rule.code.lower(), rule.name)), name)


def _patterns(value: Any) -> str | None:
    from claimx.sources import parse_pattern

    if wrong := _texts(value):
        return wrong
    for pattern in value:
        try:
            parse_pattern(pattern)
        except ValueError as error:
            return f"{pattern!r}: {error}"
    return None


def _tables(value: Any) -> str | None:
    if not isinstance(value, dict):
        return f"expected a table, found {value!r}"
    others = (f"{key}: expected a table, found {one!r}" for key, one in value.items() if not isinstance(one, dict))
    return next(others, None)


_CHECKS: dict[str, _Check] = {
    "paths": _texts,
    "source": _tag,
    "fail-on": _limit,
    "select": _codes,
    "ignore": _codes,
    "severity": _severity,
    "stories": _patterns,
    "baseline": _text,
    "units": _tables,
    "subjects": _texts,
    "languages": _tables,
}

# What makes a pack the pack that it is; a user's words are laid over it.
_NOT_OURS = ("tag", "name", "regions")


def _check_words(settings: Settings) -> None:
    """Hold the user's units and words against the packs and their schema. Raises ConfigError."""
    if not (settings.value("units") or settings.value("languages")):
        return
    from claimx.languages import loader
    from claimx.languages.schema import validate

    _add_units(settings)
    for tag, tables in settings.value("languages").items():
        where = f"languages.{tag}"
        if named := next((key for key in _NOT_OURS if key in tables), None):
            raise ConfigError(f"{settings.file}: [{where}.{named}] is the pack's own; a region is a language: pt-BR")
        try:
            loader.resolve(tag)
            validate(settings.file or "", tables)
            _check_expressions(f"{settings.file}: [{where}]", tables)
        except LanguageError as error:
            raise ConfigError(f"{settings.file}: [{where}] {error}") from error
        except PackError as error:
            raise ConfigError(f"{settings.file}: [{where}.{error.key}] {error.reason}") from error


def _check_expressions(where: str, tables: Mapping[str, Any]) -> None:
    """Raise ConfigError where one of the regular expressions of a user's tables is none."""
    import regex

    lines = tables.get("chrome", {}).get("lines", ())
    for pattern in (*lines, *(row["pattern"] for row in tables.get("not_a_claim", ()))):
        try:
            regex.compile(pattern)
        except regex.error as error:
            raise ConfigError(f"{where} {pattern!r} is no regular expression: {error}") from error


def _add_units(settings: Settings) -> None:
    from claimx.languages.schema import hint
    from claimx.languages.units import UNITS, add

    try:
        units = settings.lexicon.units
    except PackError as error:
        raise ConfigError(str(error)) from error
    known = UNITS | {unit.id: unit for unit in units}
    for unit in units:
        where = f"{settings.file}: [units.{unit.id}]"
        if not (unit.id.isascii() and unit.id.islower()):
            raise ConfigError(f"{where} write it in small letters, as in wafer or light-year")
        chain = [unit.id]
        while (parent := known[chain[-1]].parent) is not None:
            if parent not in known:
                raise ConfigError(f"{where} no unit {parent!r}{hint(parent, dict(known))}")
            if parent in chain:
                raise ConfigError(f"{where} is a parent of itself: {' > '.join([*chain, parent])}")
            chain.append(parent)
        try:
            add([unit])
        except ValueError as error:
            raise ConfigError(f"{where} {error}; choose another id") from error
