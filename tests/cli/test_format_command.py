"""`mojo format`."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cli import format_run
from cli.command import CommandError
from cli.exit_codes import ExitCode
from cli.format_sources import find_files
from formatter.settings import Settings, SettingsError, find_settings, read_settings
from tests.cli.conftest import Mojo

ROOT = Path(__file__).parents[2]
UGLY = "x=f(a ,b)\n"
NEAT = "x = f(a, b)\n"


def write(root: Path, **files: str) -> None:
    for name, text in files.items():
        file = root / (name.replace("__", "/") + ".mojo")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)


# ---------------------------------------------------------------- files


def test_files_are_formatted_in_place_and_the_changed_ones_named(mojo: Mojo, here: Path) -> None:
    write(here, ugly=UGLY, neat=NEAT, sub__ugly=UGLY)
    done = mojo("format", ".")
    assert done.code == ExitCode.OK
    assert done.out == ""
    assert done.err == (
        "reformatted sub/ugly.mojo\nreformatted ugly.mojo\n"
        "2 files reformatted, 1 file left unchanged.\n"
    ) or done.err == (
        "reformatted ugly.mojo\nreformatted sub/ugly.mojo\n"
        "2 files reformatted, 1 file left unchanged.\n"
    )
    assert (here / "ugly.mojo").read_text() == NEAT
    assert (here / "sub" / "ugly.mojo").read_text() == NEAT
    assert mojo("format", ".").err == "3 files left unchanged.\n"


def test_quiet_says_nothing(mojo: Mojo, here: Path) -> None:
    write(here, ugly=UGLY)
    done = mojo("format", "-q", "ugly.mojo")
    assert (done.code, done.out, done.err) == (ExitCode.OK, "", "")


def test_check_writes_nothing_and_tells_by_its_code(mojo: Mojo, here: Path) -> None:
    write(here, ugly=UGLY, neat=NEAT)
    done = mojo("format", "--check", ".")
    assert done.code == ExitCode.PROBLEMS
    assert done.err == (
        "would reformat ugly.mojo\n1 file would be reformatted, 1 file would be left unchanged.\n"
    )
    assert (here / "ugly.mojo").read_text() == UGLY
    assert mojo("format", "--check", "neat.mojo").code == ExitCode.OK


def test_diff_prints_a_patch_and_writes_nothing(mojo: Mojo, here: Path) -> None:
    write(here, ugly=UGLY)
    done = mojo("format", "--diff", "-q", "ugly.mojo")
    assert done.code == ExitCode.OK
    assert done.out == f"--- a/ugly.mojo\n+++ b/ugly.mojo\n@@ -1 +1 @@\n-{UGLY}+{NEAT}"
    assert (here / "ugly.mojo").read_text() == UGLY
    assert mojo("format", "--diff", "--check", "-q", "ugly.mojo").code == ExitCode.PROBLEMS


def test_what_is_around_a_mistake_stays_and_is_reported(mojo: Mojo, here: Path) -> None:
    write(here, bad="def f( :\n  pass\ndef g( ): pass\n")
    done = mojo("format", "bad.mojo")
    assert done.code == ExitCode.NOT_FORMATTED
    assert "bad.mojo:1:8: error: expected ',' or ')' before ':'" in done.err
    assert "bad.mojo has mistakes; what is around them stays as it is" in done.err
    assert done.err.endswith("reformatted bad.mojo\n1 file failed to reformat.\n")
    assert (here / "bad.mojo").read_text() == "def f( :\n  pass\n\n\ndef g():\n    pass\n"


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("nope.mojo", "input 'nope.mojo' does not exist"),
        ("notes.txt", "'notes.txt' is no Mojo file"),
    ],
)
def test_paths_that_lead_nowhere(mojo: Mojo, here: Path, path: str, message: str) -> None:
    (here / "notes.txt").write_text("x")
    done = mojo("format", path)
    assert done.code == ExitCode.PROBLEMS
    assert message in done.err


def test_permissions_line_ends_and_links_stay(mojo: Mojo, here: Path) -> None:
    file, link = here / "real.mojo", here / "link.mojo"
    file.write_bytes(b"\xef\xbb\xbfx=1\r\n")
    file.chmod(0o640)
    link.symlink_to(file)
    assert mojo("format", "-q", "link.mojo").code == ExitCode.OK
    assert link.is_symlink()
    assert file.read_bytes() == b"\xef\xbb\xbfx = 1\r\n"
    assert file.stat().st_mode & 0o777 == 0o640


def test_a_failed_write_loses_nothing(
    mojo: Mojo, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(here, ugly=UGLY)

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    done = mojo("format", "ugly.mojo")
    assert done.code == ExitCode.NOT_FORMATTED
    assert "no space left on device" in done.err
    assert (here / "ugly.mojo").read_text() == UGLY
    assert [path.name for path in here.iterdir()] == ["ugly.mojo"]


def test_many_files_are_shared_out_among_processes(
    mojo: Mojo, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(format_run, "_BYTES_WORTH_A_PROCESS", 1)
    for number in range(20):
        write(here, **{f"f{number:02}": UGLY})
    done = mojo("format", "-W", "2", ".")
    assert done.code == ExitCode.OK
    names = [f"reformatted f{number:02}.mojo\n" for number in range(20)]
    assert done.err == "".join(names) + "20 files reformatted.\n"
    assert {file.read_text() for file in here.iterdir()} == {NEAT}


def test_markdown_is_formatted_if_named(mojo: Mojo, here: Path) -> None:
    (here / "README.md").write_text("```mojo\nx=1\n```\n")
    assert mojo("format", "-q", ".").code == ExitCode.OK
    assert (here / "README.md").read_text() == "```mojo\nx=1\n```\n"
    assert mojo("format", "-q", "README.md").code == ExitCode.OK
    assert (here / "README.md").read_text() == "```mojo\nx = 1\n```\n"


# ---------------------------------------------------------------- standard input


class Input:
    """Standard input with some bytes."""

    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


@pytest.mark.usefixtures("here")
def test_standard_input_goes_to_standard_output(
    mojo: Mojo, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Input(UGLY.encode()))
    done = mojo("format", "-")
    assert (done.code, done.out) == (ExitCode.OK, NEAT)
    assert done.err == "reformatted -\n1 file reformatted.\n"
    monkeypatch.setattr(sys, "stdin", Input(b"x = ((\n"))
    done = mojo("format", "-q", "--stdin-filename", "a.mojo", "-")
    assert (done.code, done.out) == (ExitCode.NOT_FORMATTED, "x = ((\n")
    assert "a.mojo:1:" in done.err


def test_bytes_of_standard_input_pass_unharmed() -> None:
    data = "x='é'\r\ny  = 1\r\n".encode() + b"# \xff\r\n"
    done = subprocess.run(
        [sys.executable, "-m", "cli", "format", "-q", "-"],
        cwd=ROOT,
        input=data,
        capture_output=True,
        check=True,
    )
    assert done.stdout == 'x = "é"\r\ny = 1\r\n'.encode() + b"# \xff\r\n"


# ---------------------------------------------------------------- which files


def names(here: Path, *paths: str) -> list[str]:
    found = find_files(paths or ["."], find_settings(here), here)
    return [path if isinstance(path, str) else str(path) for path in found]


def test_what_git_ignores_is_passed_over(here: Path) -> None:
    (here / ".git").mkdir()
    write(here, a="", ignored="", sub__b="", sub__c="", generated__d="", sub__generated__e="")
    (here / ".gitignore").write_text("ignored.mojo\ngenerated/\n")
    (here / "sub" / ".gitignore").write_text("c.mojo\n!generated/\n")
    assert sorted(names(here)) == ["a.mojo", "sub/b.mojo", "sub/generated/e.mojo"]
    assert names(here, "sub") == ["sub/b.mojo", "sub/generated/e.mojo"]
    # What the user names is meant.
    assert names(here, "ignored.mojo") == ["ignored.mojo"]


def test_directories_of_tools_and_builds_are_passed_over(here: Path) -> None:
    write(here, a="", build__b="", venv__c="", _build__d="", buildings__e="")
    (here / "x.🔥").write_text("")
    assert names(here) == ["a.mojo", "x.🔥", "buildings/e.mojo"]


def test_settings_exclude_files(here: Path) -> None:
    (here / "pyproject.toml").write_text(
        "[tool.mojo-format]\nextend-exclude = 'old'\nforce-exclude = '''\n(\n  /never\n)\n'''\n"
    )
    write(here, a="", old__b="", never="")
    assert names(here) == ["a.mojo"]
    assert names(here, "old/b.mojo", "never.mojo") == ["old/b.mojo"]


def test_a_file_is_found_once(here: Path) -> None:
    write(here, a="")
    assert names(here, "a.mojo", ".", str(here / "a.mojo")) == ["a.mojo"]


def test_an_unreadable_directory_is_reported(here: Path) -> None:
    found = list(find_files(["nowhere"], Settings(), here))
    assert isinstance(found[0], CommandError)


# ---------------------------------------------------------------- settings


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("[tool.mojo-format]\nline-length = 40\n", 40),
        ("[tool.mojo-format]\nline_length = 40\n", 40),
        ("[tool.black]\nline-length = 40\n", 40),
        ("[tool.black]\nline-length = 40\n[tool.mojo-format]\nline-length = 50\n", 50),
        ("[tool.other]\nline-length = 40\n", 80),
        ("", 80),
    ],
)
def test_the_line_length_of_a_project(here: Path, text: str, length: int) -> None:
    (here / "pyproject.toml").write_text(text)
    (here / "sub").mkdir()
    assert find_settings(here / "sub").line_length == length


def test_the_command_line_comes_first(mojo: Mojo, here: Path) -> None:
    (here / "pyproject.toml").write_text("[tool.mojo-format]\nline-length = 20\n")
    (here / "other.toml").write_text("[tool.mojo-format]\nline-length = 30\n")
    line = "call(argument, another)\n"
    write(here, a=line)
    assert mojo("format", "--check", "a.mojo").code == ExitCode.PROBLEMS
    assert mojo("format", "--check", "-l", "23", "a.mojo").code == ExitCode.OK
    assert mojo("format", "--check", "--config", "other.toml", "a.mojo").code == ExitCode.OK
    done = mojo("format", "-l", "0", "a.mojo")
    assert done.code == ExitCode.USAGE
    assert "expected a positive number, not '0'" in done.err


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("line-length = 'wide'", "line-length must be a positive number"),
        ("docstrings = 1", "docstrings must be true or false"),
        ("exclude = '('", "exclude is no regular expression"),
        ("exclude = 3", "exclude must be a regular expression"),
        ("= broken", "cannot read"),
    ],
)
def test_bad_settings_are_refused(here: Path, text: str, message: str) -> None:
    file = here / "pyproject.toml"
    file.write_text(f"[tool.mojo-format]\n{text}\n")
    with pytest.raises(SettingsError, match=message):
        read_settings(file)


def test_bad_settings_end_the_command(mojo: Mojo, here: Path) -> None:
    (here / "pyproject.toml").write_text("[tool.mojo-format]\nline-length = 0\n")
    write(here, a=UGLY)
    done = mojo("format", ".")
    assert done.code == ExitCode.PROBLEMS
    assert "line-length must be a positive number" in done.err
    assert (here / "a.mojo").read_text() == UGLY
