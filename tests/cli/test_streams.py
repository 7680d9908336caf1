"""Where output goes."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from claimx.cli.streams import OutputError, opened, say


def write_and_fail(path: Path) -> None:
    with opened(str(path)) as stream:
        stream.write("half")
        raise KeyboardInterrupt


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    with opened(str(tmp_path / "out.csv")) as stream:
        stream.write("億\n")
        assert not (tmp_path / "out.csv").exists()
    assert (tmp_path / "out.csv").read_bytes() == "億\n".encode()


@pytest.mark.parametrize("before", [None, "old"], ids=["no file before", "a file before"])
def test_a_failure_leaves_what_was_there(before: str | None, tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    if before is not None:
        path.write_text(before)
    with pytest.raises(KeyboardInterrupt):
        write_and_fail(path)
    assert [each.read_text() for each in tmp_path.iterdir()] == ([] if before is None else [before])


def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.touch()
    path.chmod(0o640)
    with opened(str(path)) as stream:
        stream.write("new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert path.read_text() == "new"


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with opened(str(tmp_path / "link")) as stream:
        stream.write("new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"


def test_a_device_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE)
    with opened(str(pipe)) as stream:
        stream.write("through")
    assert reader.communicate()[0] == b"through"
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    output = str(tmp_path / "absent" / "out.csv")
    with pytest.raises(OutputError, match=r"cannot write to .*out\.csv: No such file"), opened(output):
        pass


def test_a_dash_is_stdout(capsys: pytest.CaptureFixture[str]) -> None:
    with opened("-") as stream:
        stream.write("130\n")
    assert capsys.readouterr().out == "130\n"


def test_messages_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    say("a\x1b[2J.txt: not text\nsecond line")
    assert capsys.readouterr().err == "claimx: a␛[2J.txt: not text\nsecond line\n"


WRITE_MUCH = """
import sys
from claimx.cli.streams import opened
with opened(None) as stream:
    for n in range(100_000):
        stream.write(f"{n}\\n")
sys.exit(1)
"""


def test_a_closed_pipe_is_quiet_and_the_verdict_stands() -> None:
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITE_MUCH],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={"PYTHONPATH": ":".join(sys.path)},
    )
    assert writer.stdout is not None
    assert writer.stderr is not None
    writer.stdout.readline()
    writer.stdout.close()
    errors = writer.stderr.read()
    writer.stderr.close()
    assert (writer.wait(), errors) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_said() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-c", WRITE_MUCH],
            stdout=full,
            stderr=subprocess.PIPE,
            env={"PYTHONPATH": ":".join(sys.path)},
            check=False,
        )
    assert done.stderr.splitlines()[-1].endswith(b"OutputError: cannot write to stdout: No space left on device")
