"""Bad inputs through the whole command: a clear message, the other files still done, the exit code as documented."""

from __future__ import annotations

import csv
import io
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from claimx import sources
from claimx.cli import main

GOOD = "The company bought more than 3,000 chips in 2017 and sold 40% of them."
STATED = ["3000", "2017", "40"]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with one good document."""
    monkeypatch.chdir(tmp_path)
    Path("good.txt").write_text(GOOD, encoding="utf-8")
    return tmp_path


def run(*arguments: str, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, arguments, input=stdin, prog_name="claimx")


def values(result: Result) -> list[str]:
    return [row["value"] for row in csv.DictReader(io.StringIO(result.stdout, newline=""))]


SWAHILI = b"Serikali ilisema kwamba watu wengi walikuja mjini kwa ajili ya mkutano huo wa kila mwaka."
BAD: list[tuple[str, bytes, str]] = [
    ("an empty file", b"", "empty: there is no text in it"),
    ("a file of blanks", b" \r\n\t\n", "empty: there is no text in it"),
    ("a file of digits", b"1 2 3\n4 5 6\n", "it has no words that show its language; state it with --language"),
    ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not text: a zero byte at byte 8"),
    ("text with zero bytes", b"130 models\0\0 in 2017", "not text: a zero byte at byte 10"),
    ("UTF-16 without a mark", GOOD.encode("utf-16-le"), "not text: a zero byte at byte 1; if it is UTF-16"),
    ("half a UTF-16 character", b"\xff\xfe" + GOOD.encode("utf-16-le") + b"x", "marked as UTF-16-LE, but invalid"),
    ("UTF-8 cut short", "água não é gás: três países".encode()[:-6] + b"\xc3", "invalid UTF-8 at byte 27 (0xC3)"),
    ("an encoding in doubt", "três modelos".encode("cp1252"), "invalid UTF-8 at byte 2 (0xEA), and no other encoding"),
    ("a language without a pack", SWAHILI, "the language sw is not supported"),
]


@pytest.mark.parametrize(("content", "message"), [pytest.param(*what, id=name) for name, *what in BAD])
@pytest.mark.parametrize("jobs", ["1", "2"], ids=["in one process", "in two"])
def test_a_bad_file_costs_itself_alone(content: bytes, message: str, jobs: str) -> None:
    Path("bad.txt").write_bytes(content)
    result = run("extract", "bad.txt", "good.txt", "--jobs", jobs)
    assert result.exit_code == 2, result.output
    assert result.stderr.startswith(f"claimx: bad.txt: {message}")
    assert len(result.stderr.splitlines()) == 1
    assert values(result) == STATED


def test_a_check_goes_on_without_the_bad_files() -> None:
    for number, (_, content, _) in enumerate(BAD):
        Path(f"{number}.txt").write_bytes(content)
    result = run("check", ".", "--format", "csv", "--quiet")
    assert result.exit_code == 2, result.output
    assert len([line for line in result.stderr.splitlines() if line.startswith("claimx: ./")]) == len(BAD)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"\xef\xbb\xbf" + GOOD.encode(), id="UTF-8 with a byte order mark"),
        pytest.param(b"\xff\xfe" + GOOD.encode("utf-16-le"), id="little-endian UTF-16"),
        pytest.param(b"\xfe\xff" + GOOD.encode("utf-16-be"), id="big-endian UTF-16"),
        pytest.param(b"\xff\xfe\0\0" + GOOD.encode("utf-32-le"), id="UTF-32"),
        pytest.param(GOOD.replace(" in ", "\r\nin ").encode(), id="line ends of Windows"),
        pytest.param(GOOD.replace(" in ", "\rin ").encode(), id="line ends of old Macs"),
        pytest.param(f"\x1b[J\x07\x9bK {GOOD}".encode(), id="terminal escapes"),
        pytest.param(GOOD.replace("40%", "[bold]40%[/nope]").encode(), id="markup of the terminal library"),
        pytest.param(GOOD.replace(" ", "\u00a0").encode(), id="no-break spaces alone"),
        pytest.param((GOOD + " " * 100_000).encode(), id="a tail of blanks"),
        pytest.param((GOOD + "\n" + "(" * 50_000).encode(), id="brackets never closed"),
        pytest.param((GOOD + " " + "x" * 1_000_000).encode(), id="a word of a megabyte"),
    ],
)
def test_odd_text_is_read(content: bytes) -> None:
    Path("odd.txt").write_bytes(content)
    result = run("extract", "odd.txt")
    assert result.exit_code == 0, result.output
    assert values(result) == STATED


@pytest.mark.parametrize("command", ["extract", "check"])
def test_text_cannot_steer_the_terminal(command: str) -> None:
    Path("a.txt").write_text(
        "The company has 130 [red]\x1b[2J\u202emodels[/nope] and sold 40\x07% of them in the town."
    )
    Path("b.txt").write_text(
        "The company has 131 [red]\x1b[2J\u202emodels[/nope] and sold 40\x07% of them in the town."
    )
    result = run(command, "a.txt", "b.txt", "--format", "table")
    assert "130" in result.stdout, result.output
    assert not {"\x1b", "\x07", "\u202e"} & set(result.output)


def test_a_legacy_encoding_that_plainly_fits_is_read() -> None:
    text = "В 2017 году компания купила более 3000 чипов, и это было только начало большой и долгой истории."
    Path("old.txt").write_bytes(text.encode("koi8-r"))
    result = run("extract", "old.txt")
    assert result.exit_code == 0, result.output
    assert values(result) == ["2017", "3000"]


PATHS = [
    pytest.param("absent.txt", "no such file or folder", id="a path that is not there"),
    pytest.param("empty", "no documents in this folder", id="an empty folder"),
    pytest.param("pictures", "no documents in this folder", id="a folder without documents"),
    pytest.param("self", "too many levels of symbolic links", id="a link to itself"),
    pytest.param("good.txt/x", "not a directory", id="a path through a file"),
    pytest.param("n" * 300, "file name too long", id="a name too long"),
]


@pytest.mark.parametrize(("path", "message"), PATHS)
@pytest.mark.parametrize("command", ["extract", "check", "stories"])
def test_a_bad_path_costs_itself_alone(command: str, path: str, message: str) -> None:
    Path("empty").mkdir()
    Path("pictures").mkdir()
    Path("pictures/photo.png").touch()
    Path("self").symlink_to("self")
    result = run(command, path, "good.txt", "--format", "json")
    assert result.exit_code == 2, result.output
    assert message in result.stderr.splitlines()[0]
    assert "good.txt" in result.stdout


def test_a_loop_of_links_is_walked_once() -> None:
    Path("a/b").mkdir(parents=True)
    Path("a/b/up").symlink_to("../..")
    result = run("extract", ".")
    assert result.exit_code == 0, result.output
    assert values(result) == STATED


def test_a_file_without_permission_costs_itself_alone() -> None:
    Path("secret.txt").write_text(GOOD)
    Path("secret.txt").chmod(0)
    if os.access("secret.txt", os.R_OK):
        pytest.skip("this user may read everything")
    result = run("extract", "secret.txt", "good.txt")
    assert result.exit_code == 2, result.output
    assert result.stderr == "claimx: secret.txt: no permission to read it\n"
    assert values(result) == STATED


def test_an_input_without_an_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "LARGEST", 2_000_000)
    result = run("extract", "-", "good.txt", stdin=b"The firm has 130 models. " * 100_000)
    assert result.exit_code == 2, result.output
    assert "claimx: -: more than 2 MB, too much for a document" in result.stderr
    assert values(result) == STATED


NAMES = [
    pytest.param(b"\x1b[2J.txt", id="a terminal escape"),
    pytest.param(b"two\nlines.txt", id="a line end"),
    pytest.param(b"\xff\xfe.txt", id="bytes that are no UTF-8"),
    pytest.param(b"[red]x[nope].txt", id="markup"),
    pytest.param("\u202etxt.exe.txt".encode(), id="a turn of direction"),
    pytest.param(b"=1+1.txt", id="a formula"),
    pytest.param(b'a,"b".txt', id="signs of CSV"),
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("form", ["table", "csv", "json"])
def test_a_name_is_only_a_name(name: bytes, form: str) -> None:
    path = os.fsdecode(name)
    Path(path).write_text(GOOD)
    result = run("extract", path, "--format", form)
    assert result.exit_code == 0, result.output
    if form == "csv":
        assert values(result) == STATED
    if form == "table":
        assert not {"\x1b", "\u202e"} & set(result.stdout)
        plain = run("extract", "good.txt", "--format", "table")
        assert len(result.stdout.splitlines()) == len(plain.stdout.splitlines())


@pytest.mark.parametrize("name", NAMES)
def test_a_bad_name_in_a_message_cannot_steer_the_terminal(name: bytes) -> None:
    Path(os.fsdecode(name)).write_bytes(b"\0")
    result = run("extract", os.fsdecode(name))
    assert result.exit_code == 2, result.output
    assert not {"\x1b", "\u202e"} & set(result.stderr)


@pytest.mark.parametrize("tag", ["xx", "klingon", "e!", "", "xx-nonsense"])
def test_an_unknown_language_is_one_message(tag: str) -> None:
    result = run("extract", "good.txt", "--language", tag)
    assert (result.exit_code, result.stdout) == (2, ""), result.output
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("output", "message"),
    [
        pytest.param("absent/out.csv", "No such file or directory", id="in a folder that is not there"),
        pytest.param(".", "Is a directory", id="onto a folder"),
        pytest.param("good.txt", "it is one of the documents; name another file", id="onto a document"),
        pytest.param("link.txt", "it is one of the documents; name another file", id="onto a link to a document"),
    ],
)
@pytest.mark.parametrize("command", ["extract", "check"])
def test_an_output_that_cannot_be_written(command: str, output: str, message: str) -> None:
    Path("link.txt").symlink_to("good.txt")
    result = run(command, ".", "--format", "csv", "--output", output)
    assert (result.exit_code, result.stdout) == (2, ""), result.output
    assert result.stderr.endswith(f"claimx: cannot write to {output}: {message}\n")
    assert Path("good.txt").read_text(encoding="utf-8") == GOOD
    assert sorted(os.listdir()) == ["good.txt", "link.txt"]


def start(shell: str) -> subprocess.Popen[str]:
    """Run a line of the shell in which `$claimx` is the command."""
    environment = {
        "PATH": os.defpath,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "claimx": f"{sys.executable} -m claimx",
    }
    return subprocess.Popen(
        ["/bin/sh", "-c", shell], env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


FULL = pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")


@pytest.mark.skipif(os.name != "posix", reason="needs a POSIX shell")
@pytest.mark.parametrize(
    ("shell", "code", "said"),
    [
        pytest.param("($claimx --help; echo $? >&2) | true", 0, "0\n", id="help into a closed pipe"),
        pytest.param("($claimx check --help; echo $? >&2) | true", 0, "0\n", id="a command's help into one"),
        pytest.param("($claimx extract good.txt; echo $? >&2) | true", 0, "0\n", id="claims into one"),
        pytest.param(
            "$claimx --help > /dev/full",
            2,
            "claimx: cannot write to stdout: No space left on device\n",
            marks=FULL,
            id="help onto a full disk",
        ),
        pytest.param(
            "$claimx extract good.txt > /dev/full",
            2,
            "claimx: cannot write to stdout: No space left on device\n",
            marks=FULL,
            id="claims onto a full disk",
        ),
        pytest.param("$claimx extract absent.txt 2> /dev/full", 2, "", marks=FULL, id="messages onto a full disk"),
        pytest.param("$claimx extract absent.txt 2>&-", 2, "", id="standard error closed"),
        pytest.param(
            "$claimx extract good.txt >&-", 2, "claimx: cannot write to stdout: it is closed\n", id="output closed"
        ),
        pytest.param("$claimx extract - <&-", 2, "claimx: -: standard input is closed\n", id="standard input closed"),
    ],
)
def test_streams_that_fail(shell: str, code: int, said: str) -> None:
    process = start(shell)
    data, messages = process.communicate()
    assert (process.returncode, messages) == (code, said), data
    assert not any(word in data for word in ("absent.txt", "Traceback"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
@pytest.mark.parametrize("jobs", ["1", "2"], ids=["one process", "two"])
def test_an_interruption_is_130_and_leaves_nothing_behind(jobs: str) -> None:
    os.mkfifo("pipe")
    process = start(f"exec $claimx extract good.txt pipe --jobs {jobs} --output out.csv")
    with Path("pipe").open("wb"):  # returns when claimx has opened the other end, and so is reading
        process.send_signal(signal.SIGINT)
        messages = process.communicate()[1]
    assert (process.returncode, messages) == (130, "claimx: interrupted\n")
    assert sorted(os.listdir()) == ["good.txt", "pipe"]
