"""The settings of a project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from claimx import config
from claimx.errors import ConfigError
from claimx.languages.lexicon import PLAIN
from claimx.languages.units import UNITS
from claimx.model import Kind, Severity


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The current folder; the units that its settings add are forgotten again."""
    monkeypatch.chdir(tmp_path)
    shared = set(UNITS)
    yield tmp_path
    for own in set(UNITS) - shared:
        del UNITS[own]


def settings(folder: Path, text: str) -> config.Settings:
    (folder / "claimx.toml").write_text(text, encoding="utf-8")
    return config.load()


def test_without_a_file_the_defaults_hold(folder: Path) -> None:
    found = config.load()
    assert (found.file, found.stated) == (None, {})
    assert (found.value("fail-on"), found.paths, found.severities, found.patterns) == ("error", (), {}, ())
    assert found.lexicon is PLAIN


def test_a_file_states_what_holds(folder: Path) -> None:
    found = settings(
        folder,
        """
        paths = ["stories"]
        source = "en"
        fail-on = "warning"
        select = ["CX1"]
        ignore = ["cx111"]
        stories = ["{story}/{language}.txt"]
        baseline = "known.json"
        subjects = ["Rio Azul"]
        severity = { CX110 = "error", missing = "info" }
        [units.ingot]
        kind = "count"
        [languages.pt.units]
        ingot = ["lingote", "lingotes"]
        """,
    )
    assert found.file == "claimx.toml"
    assert (found.paths, found.baseline, found.value("source")) == (("stories",), "known.json", "en")
    assert found.severities == {"CX110": Severity.ERROR, "CX201": Severity.INFO}
    assert [pattern.stated for pattern in found.patterns] == ["{story}/{language}.txt"]
    assert found.lexicon.subjects == ("Rio Azul",)
    assert [(unit.id, unit.kind) for unit in found.lexicon.units] == [("ingot", Kind.COUNT)]
    assert list(found.lexicon.over("pt-BR")) == [{"units": {"ingot": ["lingote", "lingotes"]}}]


def test_a_table_of_pyproject_states_the_same(folder: Path) -> None:
    (folder / "pyproject.toml").write_text('[tool.claimx]\nsource = "pt"\n', encoding="utf-8")
    assert (config.load().file, config.load().value("source")) == ("pyproject.toml", "pt")


def test_the_nearest_file_holds_and_its_paths_are_its_own(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    below = folder / "a" / "b"
    below.mkdir(parents=True)
    (folder / "claimx.toml").write_text('paths = ["stories", "/abs"]\nbaseline = "known.json"\n', encoding="utf-8")
    (below.parent / "pyproject.toml").write_text('[project]\nname = "x"\n', encoding="utf-8")
    monkeypatch.chdir(below)
    found = config.load()
    assert found.file == str(Path("..", "..", "claimx.toml"))
    assert found.paths == (str(Path("..", "..", "stories")), "/abs")
    assert found.baseline == str(Path("..", "..", "known.json"))


def test_claimx_toml_goes_before_pyproject(folder: Path) -> None:
    (folder / "pyproject.toml").write_text('[tool.claimx]\nsource = "pt"\n', encoding="utf-8")
    assert settings(folder, 'source = "en"').value("source") == "en"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("sorce = 'en'", r"\[sorce\] unknown key; did you mean 'source'\?", id="a key with a slip"),
        pytest.param("zzz = 1", r"\[zzz\] unknown key; there are paths, source", id="a key like no other"),
        pytest.param("source = 'english'", r"\[source\] 'english' is not a language tag", id="no language tag"),
        pytest.param("source = 7", r"\[source\] expected some text, found 7", id="a number for a text"),
        pytest.param("paths = 'a'", r"\[paths\] expected a list of texts, found 'a'", id="a text for a list"),
        pytest.param("paths = [1]", r"\[paths\] expected some text, found 1", id="a list of numbers"),
        pytest.param(
            "fail-on = 'eror'",
            r"\[fail-on\] 'eror' is no severity; did you mean 'error'\?",
            id="a severity with a slip",
        ),
        pytest.param("select = ['CX9']", r"\[select\] no rule's code begins with 'CX9'; there are CX101", id="no rule"),
        pytest.param(
            "severity = { value-difers = 'info' }",
            r"\[severity\] no rule 'value-difers'; did you mean 'value-differs'\?",
            id="a rule with a slip",
        ),
        pytest.param("severity = { CX101 = 'high' }", r"CX101: 'high' is no severity; there are", id="no severity"),
        pytest.param("severity = { CX101 = 'never' }", "list it under ignore", id="a rule switched off"),
        pytest.param("severity = 'info'", "expected a table of rules and severities", id="a text for a table"),
        pytest.param("stories = ['{lang}.txt']", r"\{lang\} is no part of a path", id="a pattern with another name"),
        pytest.param(
            "stories = ['*.txt']", r"it says neither \{story\} nor \{language\}", id="a pattern without names"
        ),
        pytest.param(
            "units = { Ingot = { kind = 'count' } }", r"\[units.Ingot\] write it in small letters", id="capitals"
        ),
        pytest.param("units = { ingot = 'count' }", r"\[units\] ingot: expected a table, found 'count'", id="no table"),
        pytest.param("units = { ingot = {} }", r"\[units.ingot\] no kind; there are money", id="a unit without a kind"),
        pytest.param(
            "units = { ingot = { sort = 'count' } }", r"\[units.ingot.sort\] unknown key; there are", id="a unit's key"
        ),
        pytest.param(
            "units = { ingot = { kind = 'counts' } }", r"\[units.ingot\] unusable: 'counts' is not", id="a unit's kind"
        ),
        pytest.param(
            "units = { ingot = { kind = 'count', parent = 'chips' } }",
            r"\[units.ingot\] no unit 'chips'; did you mean 'chip'\?",
            id="a unit's parent",
        ),
        pytest.param(
            "units = { chip = { kind = 'score' } }",
            r"\[units.chip\] chip is another unit already; choose another id",
            id="a unit that there is",
        ),
        pytest.param(
            "languages = { qq = {} }", r"\[languages.qq\] no language pack for 'qq'", id="a language without a pack"
        ),
        pytest.param(
            "[languages.pt.units]\nchipp = ['x']",
            r"\[languages.pt.units.chipp\] unknown key; did you mean 'chip'\?",
            id="a word's unit",
        ),
        pytest.param(
            "[languages.pt.bounds.befor]\nat_most = ['x']",
            r"\[languages.pt.bounds.befor\] unknown table; did you mean 'bounds.before'\?",
            id="a table of a pack",
        ),
        pytest.param("languages = { pt = { units = 'x' } }", r"\[languages.pt.units\] expected a table", id="no words"),
        pytest.param(
            "languages = { pt = { tag = 'x' } }", r"\[languages.pt.tag\] is the pack's own", id="a pack's tag"
        ),
        pytest.param(
            "[units]\ningot = { kind = 'count', parent = 'slab' }\nslab = { kind = 'count', parent = 'ingot' }",
            r"\[units.ingot\] is a parent of itself: ingot > slab > ingot",
            id="units that are each other's parent",
        ),
        pytest.param(
            "[languages.pt.chrome]\nlines = ['^(x']",
            r"\[languages.pt\] '\^\(x' is no regular expression: missing \)",
            id="no regular expression",
        ),
        pytest.param("source = ", "no valid TOML", id="no TOML"),
    ],
)
def test_what_no_file_may_state_is_named(text: str, message: str, folder: Path) -> None:
    with pytest.raises(ConfigError, match=rf"^claimx.toml: .*{message}"):
        settings(folder, text)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(None, "No such file or directory", id="a file that is not there"),
        pytest.param(b"source = '\xe9'", r"not UTF-8 \(byte 10\)", id="a legacy encoding"),
    ],
)
def test_a_file_that_cannot_be_read(content: bytes | None, message: str, folder: Path) -> None:
    if content is not None:
        (folder / "my.toml").write_bytes(content)
    with pytest.raises(ConfigError, match=rf"^my.toml: {message}"):
        config.load("my.toml")


def test_a_table_that_is_none_is_named(folder: Path) -> None:
    (folder / "pyproject.toml").write_text('[tool]\nclaimx = "en"\n', encoding="utf-8")
    with pytest.raises(ConfigError, match=r"^pyproject.toml: \[tool.claimx\] expected a table"):
        config.load()
