"""`mojo format`: files, options, exit codes, and that no file is ever lost."""

import io
import os
import stat
import sys
from pathlib import Path

import pytest

from cli.exit_codes import ExitCode
from tests.cli.conftest import Mojo

UGLY = "def f( a:Int )->Int:\n  return a+1\n"
NICE = "def f(a: Int) -> Int:\n    return a + 1\n"


def test_a_file_is_formatted_in_place(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text(UGLY)
    assert mojo("format", "a.mojo").code == ExitCode.OK
    assert (here / "a.mojo").read_text() == NICE
    assert mojo("format", "--check", "a.mojo").code == ExitCode.OK


def test_check_and_diff_write_nothing(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text(UGLY)
    assert mojo("format", "--check", "a.mojo").code == 1
    done = mojo("format", "--diff", "a.mojo")
    assert "-def f( a:Int )->Int:" in done.out
    assert "+def f(a: Int) -> Int:" in done.out
    assert (here / "a.mojo").read_text() == UGLY


def test_standard_input_goes_to_standard_output(
    mojo: Mojo, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert here.exists()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(UGLY.encode())))
    done = mojo("format", "-q", "-")
    assert (done.code, done.out) == (ExitCode.OK, NICE)


def test_a_declaration_with_a_mistake_is_left_and_the_others_are_formatted(
    mojo: Mojo, here: Path
) -> None:
    broken = "def g( :\n   x  =  1\n"
    (here / "a.mojo").write_text(f"{UGLY}\n\n{broken}\n\n{UGLY}")
    done = mojo("format", "a.mojo")
    assert done.code == 123
    text = (here / "a.mojo").read_text()
    assert text.startswith(NICE)
    assert text.endswith(NICE)
    assert broken in text
    assert "a.mojo" in done.err


def test_line_length_comes_from_the_command_line_then_from_the_project(
    mojo: Mojo, here: Path
) -> None:
    line = "x = function(argument_one, argument_two, argument_three)\n"
    source = f"def f():\n    {line}"
    (here / "a.mojo").write_text(source)
    (here / "pyproject.toml").write_text("[tool.mojo-format]\nline-length = 40\n")
    mojo("format", "a.mojo")
    assert "    x = function(\n        argument_one,\n" in (here / "a.mojo").read_text()
    (here / "b.mojo").write_text(source)
    mojo("format", "-l", "100", "b.mojo")
    assert (here / "b.mojo").read_text() == source


def test_a_directory_is_searched_without_what_git_ignores(mojo: Mojo, here: Path) -> None:
    for name in ("a.mojo", "sub/b.🔥", "out/c.mojo", "notes.txt"):
        (here / name).parent.mkdir(exist_ok=True)
        (here / name).write_text(UGLY)
    (here / ".gitignore").write_text("out/\n")
    assert mojo("format", ".").code == ExitCode.OK
    formatted = {p.name for p in here.rglob("*") if p.is_file() and p.read_text() == NICE}
    assert formatted == {"a.mojo", "b.🔥"}


def test_line_ends_permissions_and_links_are_kept(mojo: Mojo, here: Path) -> None:
    target = here / "real.mojo"
    target.write_bytes(UGLY.replace("\n", "\r\n").encode())
    target.chmod(0o640)
    (here / "link.mojo").symlink_to(target)
    mojo("format", "link.mojo")
    assert target.read_bytes() == NICE.replace("\n", "\r\n").encode()
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert (here / "link.mojo").is_symlink()


def test_a_write_that_fails_loses_nothing(
    mojo: Mojo, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(descriptor: int) -> None:  # noqa: ARG001
        raise OSError(28, "No space left on device")

    (here / "a.mojo").write_text(UGLY)
    monkeypatch.setattr(os, "fsync", fail)
    done = mojo("format", "a.mojo")
    assert done.code != ExitCode.OK
    assert (here / "a.mojo").read_text() == UGLY
    assert [p.name for p in here.iterdir()] == ["a.mojo"]


def test_markdown_has_its_mojo_blocks_formatted(mojo: Mojo, here: Path) -> None:
    page = "# Title\n\n```mojo\n{}```\n\n```python\nx=1\n```\n"
    (here / "a.md").write_text(page.format(UGLY))
    mojo("format", "a.md")
    assert (here / "a.md").read_text() == page.format(NICE)


def test_a_file_that_cannot_be_read_is_told(mojo: Mojo, here: Path) -> None:
    assert here.exists()
    done = mojo("format", "gone.mojo")
    assert done.code != ExitCode.OK
    assert "gone.mojo" in done.err
    assert "Traceback" not in done.err
