"""`mojo check`, `mojo parse` and `mojo fix`."""

import io
import json
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from cli import progress
from cli.commands import check
from cli.exit_codes import ExitCode
from compiler_core.sema import files
from compiler_core.source import (
    Applicability,
    Code,
    Diagnostic,
    Edit,
    Fix,
    Severity,
    SourceText,
    Span,
)
from compiler_core.syntax import SyntaxTree, parse_text
from tests.cli.conftest import Mojo

ROOT = Path(__file__).parents[2]


# ---------------------------------------------------------------- check


def test_check_prints_diagnostics_and_beside_them_a_summary(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text('def f():\n    var x = f"{1}"\n    print(x\n')
    (here / "b.mojo").write_text("def g():\n    pass\n")
    done = mojo("check", "--syntax-only", ".")
    assert done.code == ExitCode.PROBLEMS
    assert done.out == (
        "a.mojo:2:13: error: Mojo has no f-strings; a t-string interpolates [syntax-string]\n"
        ' 2 |     var x = f"{1}"\n'
        "   |             ^\n"
        '   = fix: write t"…"\n'
        ' 2 ~     var x = t"{1}"\n'
        "   |             +\n"
        "a.mojo:3:11: error: expected ',' or ')' before the end of the line [syntax-unexpected]\n"
        " 3 |     print(x\n"
        "   |           ^\n"
        "a.mojo:3:10: note: for this '('\n"
        " 3 |     print(x\n"
        "   |          ^\n"
    )
    assert done.err == "mojo: 2 errors in 2 files\n"


def test_check_succeeds_with_warnings_only(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_bytes(b"# \xff\n")
    done = mojo("check", "--syntax-only", "a.mojo")
    assert done.code == ExitCode.OK
    assert "[source-invalid-utf8]" in done.out
    assert done.err == "mojo: 1 warning in 1 file\n"


def test_check_goes_on_after_a_file_that_cannot_be_read(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("import fine\n")
    done = mojo("check", "--syntax-only", "gone.mojo", "a.mojo")
    assert done.code == ExitCode.PROBLEMS
    assert done.err == (
        "mojo: error: no such file or directory: 'gone.mojo'\nmojo: no problems in 1 file\n"
    )


def test_check_as_json_prints_only_json(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("import\n")
    words = ("check", "--syntax-only", "--diagnostic-format", "json", "a.mojo", "gone.mojo")
    done = mojo(*words)
    assert done.err == ""
    bad, gone = (json.loads(line) for line in done.out.splitlines())
    assert (bad["kind"], bad["diagnostic"]["code"]) == ("error", "syntax-unexpected")
    assert gone == {"kind": "error", "message": "no such file or directory: 'gone.mojo'"}
    assert done.code == ExitCode.PROBLEMS


def test_check_reads_standard_input(mojo: Mojo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"x = 1 2")))
    assert mojo("check", "--syntax-only", "-").out.startswith("<stdin>:1:7: error: '2'")


@pytest.mark.parametrize(
    ("environment", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_colour_is_for_terminals_that_want_it(
    mojo: Mojo, here: Path, environment: dict[str, str], coloured: bool
) -> None:
    (here / "a.mojo").write_text("import\n")
    done = mojo("check", "--syntax-only", "a.mojo", terminal=True, **environment)
    assert ("\x1b[1;31m" in done.out) is coloured
    assert "\x1b" not in mojo("check", "--syntax-only", "a.mojo", **environment).out


def test_a_crash_of_the_parser_is_an_internal_error(
    mojo: Mojo, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(text: str, previous: SyntaxTree | None) -> SyntaxTree:  # noqa: ARG001
        raise RuntimeError(f"the parser broke on {text}")

    monkeypatch.setattr(files, "parse_text", crash)
    (here / "a.mojo").write_text("this")
    done = mojo("check", "--syntax-only", "a.mojo")
    assert done.code == ExitCode.INTERNAL
    assert "RuntimeError: the parser broke on this" in done.err


# ---------------------------------------------------------------- many files


@pytest.fixture
def many(here: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory of a few files that count as many."""
    monkeypatch.setattr(progress, "DELAY", 0.0)
    monkeypatch.setattr(progress, "INTERVAL", 0.0)
    for name, text in (("a", "import a\n"), ("b", "import\n"), ("c", "import c\n")):
        (here / f"{name}.mojo").write_text(text)
    return here


def on_screen(written: str) -> list[str]:
    """Return the lines that a terminal shows in the end."""
    return [line.rpartition("\r\x1b[K")[2] for line in written.split("\n")]


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize(
    "words", [["check", "--syntax-only", "."], ["fix", "--diff", "."], ["fix", "."]]
)
def test_a_person_sees_how_far_it_is(mojo: Mojo, words: list[str]) -> None:
    done = mojo(*words, terminal=True)
    assert re.findall(r"\r\x1b\[Kmojo: (?:check|fix)ing (\d) of 3", done.err) == ["1", "2", "3"]
    assert not any(" of 3" in line for line in on_screen(done.err))


@pytest.mark.usefixtures("many")
def test_progress_makes_room_for_what_is_printed(
    mojo: Mojo, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen: list[str] = []
    report = check.Report.file

    def watch(self: check.Report, source: SourceText, found: list[Diagnostic]) -> None:
        if found:
            screen.extend(on_screen(self.console.err.getvalue()))  # type: ignore[attr-defined]
        report(self, source, found)

    monkeypatch.setattr(check.Report, "file", watch)
    mojo("check", "--syntax-only", ".", terminal=True)
    assert screen == [""]


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize(("terminal", "term"), [(False, "xterm"), (True, "dumb")])
def test_progress_is_for_terminals(mojo: Mojo, terminal: bool, term: str) -> None:
    assert " of 3" not in mojo("check", "--syntax-only", ".", terminal=terminal, TERM=term).err


@pytest.mark.usefixtures("many")
def test_an_interrupted_check_tells_what_it_has_seen(
    mojo: Mojo, monkeypatch: pytest.MonkeyPatch
) -> None:
    def parse_until_interrupted(text: str, previous: SyntaxTree | None) -> SyntaxTree:
        if text == "import c\n":
            raise KeyboardInterrupt
        return parse_text(text, previous)

    monkeypatch.setattr(files, "parse_text", parse_until_interrupted)
    done = mojo("check", "--syntax-only", ".", terminal=True)
    assert done.code == ExitCode.INTERRUPTED
    assert on_screen(done.err) == ["mojo: interrupted; so far 1 error in 2 files", ""]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a signal that interrupts")
def test_a_real_interrupt_ends_the_command(here: Path) -> None:
    # Long enough to be in the middle of it, in however many files.
    for number in range(400):
        (here / f"{number}.mojo").write_text(f"comptime x{number} = [1, 2, 3]\n" * 200)
    words = [sys.executable, "-m", "cli", "check", "--syntax-only", str(here)]
    # Whoever runs the tests in the background may have turned interrupts off for all below.
    interruptible = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    with subprocess.Popen(
        words, cwd=ROOT, stderr=subprocess.PIPE, preexec_fn=interruptible
    ) as process:
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
    assert process.returncode in (ExitCode.INTERRUPTED, -signal.SIGINT)
    assert b"Traceback" not in err


# ---------------------------------------------------------------- parse


def test_parse_prints_the_tree_and_beside_it_what_is_wrong(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("x = # one\n")
    done = mojo("parse", "a.mojo")
    assert (
        done.out == "Module\n  # one\n  ErrorNode\n    Name\n      name 'x'\n    '='\n  (blank)\n"
    )
    assert done.err.startswith("a.mojo:1:3: error: expected an expression")
    assert done.code == ExitCode.PROBLEMS


def test_parse_as_json_tells_where_everything_is(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("\n  pass")
    done = mojo("parse", "--json", "a.mojo")
    module = json.loads(done.out)["tree"]
    assert (module["kind"], module["start"], module["end"]) == ("Module", 0, 7)
    statement = module["children"][1]["children"][0]
    assert statement == {
        "kind": "PassStatement",
        "start": 3,
        "end": 7,
        "children": [{"kind": "pass", "start": 3, "end": 7, "text": "pass", "trivia": "  "}],
    }
    assert done.code == ExitCode.OK


def test_parse_prints_tokens_with_what_stands_before(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("# why\n  x^")
    assert mojo("parse", "--tokens", "a.mojo").out == (
        '1:6       newline        "\\n"  after "# why"\n'
        '2:3       name           "x"  after "  "\n'
        '2:4       transfer       "^"\n'
        '2:5       newline        ""\n'
    )


def test_a_tree_on_a_terminal_cannot_command_it(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("# \x1b[2J\n")
    assert mojo("parse", "a.mojo", terminal=True).out == "Module\n  # ␛[2J\n  (blank)\n"
    assert mojo("parse", "a.mojo").out == "Module\n  # \x1b[2J\n  (blank)\n"


# ---------------------------------------------------------------- fix


def test_fix_changes_files_until_nothing_is_left(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text('def f()\n    print(f"{x}", f"{y}")\n')
    (here / "b.mojo").write_text("struct S\n    pass\n")
    (here / "c.mojo").write_text("import fine\n")
    done = mojo("fix", ".")
    assert (done.code, done.out) == (ExitCode.OK, "")
    assert done.err == "mojo: fixed 4 problems in 2 files\n"
    assert (here / "a.mojo").read_text() == 'def f():\n    print(t"{x}", t"{y}")\n'
    assert (here / "b.mojo").read_text() == "struct S:\n    pass\n"
    assert mojo("fix", ".").err == "mojo: nothing to fix\n"


def test_fix_imports_what_only_one_module_of_the_library_has(mojo: Mojo, here: Path) -> None:
    text = "from std.math import sqrt\n\ndef f(p: Path) -> Counter[Int]:\n    run(sin(cos(1.0)))\n"
    (here / "a.mojo").write_text(text)
    assert mojo("fix", "a.mojo").err == "mojo: fixed 1 problem in 1 file\n"
    imports = (
        "from std.math import sqrt, sin, cos\n"
        "from std.pathlib import Path\n"
        "from std.collections import Counter\n"
    )
    _, _, rest = text.partition("\n")
    assert (here / "a.mojo").read_text() == imports + rest


def test_a_name_that_the_library_has_is_told_with_its_import(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("def main():\n    print(sqrt(2.0))\n    run()\n")
    said = mojo("check", "a.mojo").out
    assert "named 'sqrt'; the library has it: write 'from std.math import sqrt'" in said
    assert "'std.benchmark' and 'std.subprocess' have something of this name" in said


OLD_IMPORTS = """\
from math import sqrt
from collections.inline_array import InlineArray
import hashlib
import os as system, time as clock
import collections.string


def main() raises:
    from memory import Pointer
    import sys
"""
IMPORTS = """\
from std.math import sqrt
from std.collections.array import InlineArray
from std import hash as hashlib
import std.os as system, std.time as clock
import collections.string


def main() raises:
    from std.memory import Pointer
    from std import sys
"""


def test_a_module_of_the_library_without_std_is_one_error_with_a_fix(
    mojo: Mojo, here: Path
) -> None:
    (here / "a.mojo").write_text(OLD_IMPORTS)
    said = mojo("check", "--json", "a.mojo").out
    found = [json.loads(line) for line in said.splitlines()]
    kinds = [(each["diagnostic"]["code"], each["kind"]) for each in found]
    assert kinds == [("module-unknown", "error")] * 8
    assert found[0]["message"] == "there is no module 'math'; the library's is 'std.math'"
    assert mojo("fix", "a.mojo").err.startswith("mojo: fixed 7 problems in 1 file\n")
    assert (here / "a.mojo").read_text() == IMPORTS


def test_a_module_of_the_program_is_none_of_the_library(mojo: Mojo, here: Path) -> None:
    (here / "math.mojo").write_text("def sqrt(x: Float64) -> Float64:\n    return x\n")
    (here / "a.mojo").write_text("from math import sqrt\n\ndef main():\n    print(sqrt(2.0))\n")
    outcome = mojo("check", "a.mojo")
    assert (outcome.code, outcome.out) == (ExitCode.OK, "")


def test_fix_keeps_everything_else_byte_for_byte(mojo: Mojo, here: Path) -> None:
    file = here / "a.mojo"
    file.write_bytes(b"\xef\xbb\xbf# \xff\r\ndef f()\r\n\tpass\x00\t")
    file.chmod(0o640)
    assert mojo("fix", "a.mojo").code == ExitCode.OK
    assert file.read_bytes() == b"\xef\xbb\xbf# \xff\r\ndef f():\r\n\tpass\x00\t"
    assert file.stat().st_mode & 0o777 == 0o640


def test_fix_diff_prints_a_patch_and_writes_nothing(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("trait T\n    pass\n")
    done = mojo("fix", "--diff", "a.mojo")
    assert mojo("fix", "--diff", str(here / "a.mojo")) == done
    assert done.out == (
        "--- a/a.mojo\n+++ b/a.mojo\n@@ -1,2 +1,2 @@\n-trait T\n+trait T:\n     pass\n"
    )
    assert done.err == "mojo: would fix 1 problem in 1 file\n"
    assert done.code == ExitCode.OK
    assert (here / "a.mojo").read_text() == "trait T\n    pass\n"


@pytest.mark.parametrize("options", [["--check"], ["--check", "--diff"]])
def test_fix_check_fails_if_there_is_something_to_fix(
    mojo: Mojo, here: Path, options: list[str]
) -> None:
    (here / "a.mojo").write_text("trait T\n    pass\n")
    assert mojo("fix", *options, "a.mojo").code == ExitCode.PROBLEMS
    assert (here / "a.mojo").read_text() == "trait T\n    pass\n"
    (here / "a.mojo").write_text("trait T:\n    pass\n")
    assert mojo("fix", *options, "a.mojo").code == ExitCode.OK


def test_fix_leaves_to_people_what_needs_them(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("trait T\n    var = 1\n")
    done = mojo("fix", "a.mojo")
    assert (here / "a.mojo").read_text() == "trait T:\n    var = 1\n"
    assert done.code == ExitCode.PROBLEMS
    assert done.err == (
        "mojo: fixed 1 problem in 1 file\n"
        "mojo: 1 error can only be corrected by hand; 'mojo check' shows what is wrong\n"
    )


def test_fix_refuses_standard_input(mojo: Mojo) -> None:
    done = mojo("fix", "-")
    assert done.code == ExitCode.PROBLEMS
    assert "standard input cannot be fixed in place" in done.err


WORD = Code("word", Severity.ERROR, "a word")
Judge = Callable[[dict[str, tuple[str, Applicability]]], None]


@pytest.fixture
def wrong_words(monkeypatch: pytest.MonkeyPatch) -> Judge:
    """Make words errors whose fix is another word, for fixes that the parser never offers."""

    def install(replacements: dict[str, tuple[str, Applicability]]) -> None:
        def judge(source: SourceText, tree: SyntaxTree) -> list[Diagnostic]:  # noqa: ARG001
            return list(found(source.text))

        def found(text: str) -> Iterator[Diagnostic]:
            for match in re.finditer(r"\w+", text):
                if match[0] in replacements:
                    new_text, applicability = replacements[match[0]]
                    span = Span(*match.span())
                    edits = (Edit(span, new_text),)
                    yield WORD.at(span, "wrong", fixes=[Fix("replace", edits, applicability)])

        monkeypatch.setattr(files, "diagnose", judge)

    return install


def test_a_fix_may_uncover_the_next_one(mojo: Mojo, here: Path, wrong_words: Judge) -> None:
    wrong_words({"oldest": ("old", Applicability.MACHINE), "old": ("new", Applicability.MACHINE)})
    (here / "a.mojo").write_text("oldest old\n")
    assert mojo("fix", "a.mojo").err == "mojo: fixed 3 problems in 1 file\n"
    assert (here / "a.mojo").read_text() == "new new\n"


def test_what_a_person_must_look_at_is_left(mojo: Mojo, here: Path, wrong_words: Judge) -> None:
    wrong_words({"perhaps": ("guess", Applicability.REVIEW)})
    (here / "a.mojo").write_text("perhaps\n")
    assert mojo("fix", "a.mojo").code == ExitCode.PROBLEMS
    assert (here / "a.mojo").read_text() == "perhaps\n"


def test_new_lines_are_those_of_the_file(mojo: Mojo, here: Path, wrong_words: Judge) -> None:
    wrong_words({"both": ("a\nb", Applicability.MACHINE)})
    (here / "a.mojo").write_bytes(b"x\r\nboth\r\n")
    mojo("fix", "a.mojo")
    assert (here / "a.mojo").read_bytes() == b"x\r\na\r\nb\r\n"


def test_fix_never_ends_with_more_errors_than_before(
    mojo: Mojo, here: Path, wrong_words: Judge
) -> None:
    wrong_words({"worse": ("bad bad", Applicability.MACHINE), "bad": ("bad", Applicability.REVIEW)})
    (here / "a.mojo").write_text("worse\n")
    mojo("fix", "a.mojo")
    assert (here / "a.mojo").read_text() == "worse\n"


def test_fixes_that_undo_each_other_come_to_an_end(
    mojo: Mojo, here: Path, wrong_words: Judge
) -> None:
    wrong_words({"ping": ("pong", Applicability.MACHINE), "pong": ("ping", Applicability.MACHINE)})
    (here / "a.mojo").write_text("ping\n")
    assert mojo("fix", "a.mojo").code == ExitCode.PROBLEMS


def test_check_tells_what_was_computed(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("def f(): pass\n")
    done = mojo("check", "--syntax-only", "--trace-queries", "a.mojo")
    assert done.code == ExitCode.OK
    assert "syntax_diagnostics('a.mojo')" in done.err
    assert "syntax_tree('a.mojo')" in done.err
    done = mojo(
        "check", "--syntax-only", "--trace-queries", "--diagnostic-format", "json", "a.mojo"
    )
    assert {event["query"] for event in json.loads(done.err)} >= {"syntax_tree", "file_text"}


def test_fix_removes_what_is_said_twice(mojo: Mojo, tmp_path: Path) -> None:
    path = tmp_path / "twice.mojo"
    path.write_text(
        "def f[T: Copyable & Movable & Writable](x: T, n: Int):\n"
        "    match n:\n        case == 1:\n            print(x)\n"
        "        case _:\n            pass\n"
    )
    assert mojo("fix", str(path)).code == ExitCode.OK
    assert path.read_text() == (
        "def f[T: Copyable & Writable](x: T, n: Int):\n"
        "    match n:\n        case 1:\n            print(x)\n"
        "        case _:\n            pass\n"
    )
