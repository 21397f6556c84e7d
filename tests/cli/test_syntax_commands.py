"""`mojo check`, `mojo parse` and `mojo fix`, with a parser of words in place of the real one."""

import io
import json
import sys
from pathlib import Path

import pytest

from cli.exit_codes import ExitCode
from tests.cli.conftest import Mojo

pytestmark = pytest.mark.usefixtures("fake_syntax")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working directory."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_check_prints_diagnostics_and_beside_them_a_summary(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("let x\ndel y\n")
    (here / "b.mojo").write_text("fine\n")
    done = mojo("check", "--syntax-only", ".")
    assert done.code == ExitCode.PROBLEMS
    assert done.out == (
        "a.mojo:1:1: error: say var [old-let]\n"
        " 1 | let x\n"
        "   | ^~~\n"
        "   = fix: write 'var'\n"
        " 1 ~ var x\n"
        "   | +++\n"
        "a.mojo:2:1: warning: say deinit [old-del]\n"
        " 2 | del y\n"
        "   | ^~~\n"
        "   = fix: write it\n"
        " 2 ~ deinit y\n"
        "   | ++++++\n"
    )
    assert done.err == "mojo: 1 error, 1 warning in 2 files\n"


def test_check_succeeds_with_warnings_only(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_bytes(b"del \xff\n")
    done = mojo("check", "--syntax-only", "a.mojo")
    assert done.code == ExitCode.OK
    assert "[source-invalid-utf8]" in done.out
    assert done.err == "mojo: 2 warnings in 1 file\n"


def test_check_goes_on_after_a_file_that_cannot_be_read(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("fine")
    done = mojo("check", "--syntax-only", "gone.mojo", "a.mojo")
    assert done.code == ExitCode.PROBLEMS
    assert done.err == (
        "mojo: error: no such file or directory: 'gone.mojo'\nmojo: no problems in 1 file\n"
    )


def test_check_as_json_prints_only_json(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("BAD")
    words = ("check", "--syntax-only", "--diagnostic-format", "json", "a.mojo", "gone.mojo")
    done = mojo(*words)
    assert done.err == ""
    bad, gone = (json.loads(line) for line in done.out.splitlines())
    assert (bad["kind"], bad["diagnostic"]["code"]) == ("error", "syntax-bad")
    assert gone == {"kind": "error", "message": "no such file or directory: 'gone.mojo'"}
    assert done.code == ExitCode.PROBLEMS


def test_check_reads_standard_input(mojo: Mojo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"BAD")))
    assert mojo("check", "--syntax-only", "-").out.startswith("<stdin>:1:1: error: bad word")


@pytest.mark.parametrize(
    ("environment", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_colour_is_for_terminals_that_want_it(
    mojo: Mojo, here: Path, environment: dict[str, str], coloured: bool
) -> None:
    (here / "a.mojo").write_text("BAD")
    done = mojo("check", "--syntax-only", "a.mojo", terminal=True, **environment)
    assert ("\x1b[1;31m" in done.out) is coloured
    assert "\x1b" not in mojo("check", "--syntax-only", "a.mojo", **environment).out


def test_a_crash_of_the_parser_is_an_internal_error(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("CRASH")
    done = mojo("check", "--syntax-only", "a.mojo")
    assert done.code == ExitCode.INTERNAL
    assert "RuntimeError: the parser broke" in done.err


def test_parse_prints_the_tree_and_beside_it_what_is_wrong(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("a BAD")
    done = mojo("parse", "a.mojo")
    assert done.out == "file\n  word a\n  word BAD\n"
    assert done.err.startswith("a.mojo:1:3: error: bad word [syntax-bad]\n")
    assert done.code == ExitCode.PROBLEMS


def test_parse_as_json(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("a b")
    done = mojo("parse", "--json", "a.mojo")
    assert json.loads(done.out) == {"kind": "file", "words": ["a", "b"]}
    assert done.code == ExitCode.OK


def test_parse_prints_tokens_with_what_stands_before(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("a\n  b")
    assert mojo("parse", "--tokens", "a.mojo").out == (
        '1:1       WORD           "a"\n2:3       WORD           "b"  after "\\n  "\n'
    )


def test_a_tree_on_a_terminal_cannot_command_it(
    mojo: Mojo, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tree = sys.modules["compiler_core.syntax"].parse_text
    monkeypatch.setattr(tree, "dump", lambda _: "file\n  \x1b[2J\n")
    (here / "a.mojo").write_text("a")
    assert mojo("parse", "a.mojo", terminal=True).out == "file\n  ␛[2J\n"
    assert mojo("parse", "a.mojo").out == "file\n  \x1b[2J\n"


def test_fix_changes_files_until_nothing_is_left(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("oldest x; let y\n")
    (here / "b.mojo").write_text("del\n")
    (here / "c.mojo").write_text("fine\n")
    done = mojo("fix", ".")
    assert (done.code, done.out) == (ExitCode.OK, "")
    assert done.err == "mojo: fixed 4 problems in 2 files\n"
    assert (here / "a.mojo").read_text() == "var x; var y\n"
    assert (here / "b.mojo").read_text() == "deinit\n"
    assert mojo("fix", ".").err == "mojo: nothing to fix\n"


def test_fix_keeps_everything_else_byte_for_byte(mojo: Mojo, here: Path) -> None:
    file = here / "a.mojo"
    file.write_bytes(b"\xef\xbb\xbflet \xff\r\nsplit\r\n\x00\t")
    file.chmod(0o640)
    assert mojo("fix", "a.mojo").code == ExitCode.OK
    assert file.read_bytes() == b"\xef\xbb\xbfvar \xff\r\na\r\nb\r\n\x00\t"
    assert file.stat().st_mode & 0o777 == 0o640


def test_fix_diff_prints_a_patch_and_writes_nothing(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("let x\n")
    done = mojo("fix", "--diff", "a.mojo")
    assert mojo("fix", "--diff", str(here / "a.mojo")) == done
    assert done.out == "--- a/a.mojo\n+++ b/a.mojo\n@@ -1 +1 @@\n-let x\n+var x\n"
    assert done.err == "mojo: would fix 1 problem in 1 file\n"
    assert done.code == ExitCode.OK
    assert (here / "a.mojo").read_text() == "let x\n"


@pytest.mark.parametrize("options", [["--check"], ["--check", "--diff"]])
def test_fix_check_fails_if_there_is_something_to_fix(
    mojo: Mojo, here: Path, options: list[str]
) -> None:
    (here / "a.mojo").write_text("let x\n")
    assert mojo("fix", *options, "a.mojo").code == ExitCode.PROBLEMS
    assert (here / "a.mojo").read_text() == "let x\n"
    (here / "a.mojo").write_text("var x\n")
    assert mojo("fix", *options, "a.mojo").code == ExitCode.OK


def test_fix_leaves_to_people_what_needs_them(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("perhaps let BAD\n")
    done = mojo("fix", "a.mojo")
    assert (here / "a.mojo").read_text() == "perhaps var BAD\n"
    assert done.code == ExitCode.PROBLEMS
    assert done.err.splitlines()[1] == (
        "mojo: 2 errors can only be corrected by hand; 'mojo check' shows what is wrong"
    )


def test_fix_never_ends_with_more_errors_than_before(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("worse\n")
    mojo("fix", "a.mojo")
    assert (here / "a.mojo").read_text() == "worse\n"


def test_fixes_that_undo_each_other_come_to_an_end(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("ping\n")
    assert mojo("fix", "a.mojo").code == ExitCode.OK


def test_fix_refuses_standard_input(mojo: Mojo) -> None:
    done = mojo("fix", "-")
    assert done.code == ExitCode.PROBLEMS
    assert "standard input cannot be fixed in place" in done.err
