"""The command as such: help, mistakes, and how it ends."""

import errno
import io
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cli.command import Command, CommandError, Example
from cli.commands import COMMANDS
from cli.console import Console
from cli.exit_codes import MEANINGS, ExitCode
from cli.main import run
from tests.cli.conftest import Mojo

ROOT = Path(__file__).parents[2]


def process(*words: str, code: str = "from cli.main import main; sys.exit(main())") -> list[str]:
    """Return a process command line that runs `mojo` as its entry point does."""
    return [sys.executable, "-c", f"import sys; {code}", *words]


def test_version() -> None:
    done = subprocess.run(
        process("--version"), cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "mojo-toolkit 0.1.0 (Mojo 1.2)\n"


def test_asking_for_the_version_loads_nothing_heavy() -> None:
    heavy = {"argparse", "lark", "llvmlite", "pygls", "lsprotocol", "compiler_core"}
    code = f"from cli.main import main; main(); print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run(
        process("--version", code=code), cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("words", [["help"], *(["help", entry.name] for entry in COMMANDS)])
def test_help_loads_nothing_of_the_compiler_but_texts(words: list[str]) -> None:
    # Where the cache is, is known to the store.
    allowed = "('compiler_core.source', 'compiler_core.execute.store')"
    code = (
        "from cli.main import main; main(); print([name for name in sys.modules"
        " if name.startswith('compiler_core.') and name != 'compiler_core.execute'"
        f" and not name.startswith({allowed})])"
    )
    done = subprocess.run(
        process(*words, code=code), cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_package_is_a_command_too() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "cli", "chekc"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == ExitCode.USAGE
    assert done.stderr.startswith("mojo: error: no command 'chekc'")


@pytest.mark.parametrize("words", [(), ("help",), ("--help",), ("-h",), ("help", "help")])
def test_help_lists_every_command_and_exit_code(mojo: Mojo, words: tuple[str, ...]) -> None:
    done = mojo(*words)
    assert done.code == ExitCode.OK
    for entry in COMMANDS:
        assert f"  {entry.name} " in done.out
        assert entry.summary in done.out
    for code, meaning in MEANINGS.items():
        assert f"{code.value}  {meaning}" in done.out


@pytest.mark.parametrize("entry", COMMANDS, ids=lambda entry: entry.name)
def test_every_command_has_help_with_examples_of_itself(mojo: Mojo, entry: object) -> None:
    name = entry.name  # type: ignore[attr-defined]
    asked = mojo(name, "--help")
    assert asked.code == ExitCode.OK
    assert asked.out.startswith(f"usage: mojo {name}")
    assert "examples:" in asked.out
    assert f"  mojo {name}" in asked.out.split("examples:")[1]
    assert mojo("help", name) == mojo(name, "-h") == asked


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["chekc"], "no command 'chekc'; did you mean 'check'?"),
        (["qqq"], "no command 'qqq'"),
        (["--versoin"], "no option '--versoin'; did you mean '--version'?"),
        (["help", "explian"], "no command 'explian'; did you mean 'explain'?"),
        (["help", "fix", "check"], "help is about one command at a time"),
        (["check", "--syntax-onyl", "."], "unknown option '--syntax-onyl'; did you mean"),
        (["check", "--syntax-only", ".", "--frmat=x"], "unknown option '--frmat'"),
        (["check"], "PATH"),
        (["explain", "a", "b"], "unknown argument 'b'"),
        (["fix"], "PATH"),
        (["run"], "FILE"),
    ],
)
def test_a_wrong_command_line_says_what_is_wrong(
    mojo: Mojo, words: list[str], message: str
) -> None:
    done = mojo(*words)
    assert done.code == ExitCode.USAGE
    assert done.out == ""
    assert done.err.startswith("mojo: error: ")
    assert message in done.err
    error, usage = done.err.splitlines()
    assert usage.startswith("usage: mojo")
    assert "see 'mojo help" in usage or error.endswith("at a time") or "no command" in error


class Probe:
    """An entry of the table whose command does what a test wants."""

    name = "probe"
    module = ""
    summary = "probe"

    def __init__(self, action: Callable[[], int]) -> None:
        self.action = action

    def load(self) -> Command:
        return Command(
            "probe", (Example("mojo probe", ""),), lambda _: None, lambda *_: self.action()
        )


def outcome(
    action: Callable[[], int], out: io.StringIO | None = None, **env: str
) -> tuple[int, str]:
    console = Console(out or io.StringIO(), io.StringIO(), env)
    code = run(["probe"], [Probe(action)], console)  # type: ignore[list-item]
    return code, console.err.getvalue()  # type: ignore[attr-defined]


def raising(failure: BaseException) -> Callable[[], int]:
    def action() -> int:
        raise failure

    return action


def test_a_failure_that_the_user_can_mend_is_one_line() -> None:
    assert outcome(raising(CommandError("no \x1b luck"))) == (1, "mojo: error: no ␛ luck\n")


def test_an_internal_error_is_reported_without_a_trace() -> None:
    code, err = outcome(raising(KeyError("lost")))
    assert code == ExitCode.INTERNAL
    assert err.startswith("mojo: internal error: KeyError: 'lost' in action, ")
    assert "Please report it" in err
    assert "mojo-toolkit 0.1.0, Python 3." in err
    assert "Traceback" not in err


def test_a_file_that_the_toolchain_itself_misses_is_an_internal_error() -> None:
    code, err = outcome(raising(FileNotFoundError(errno.ENOENT, "No such file", "prelude")))
    assert code == ExitCode.INTERNAL
    assert "prelude" in err


def test_mojo_debug_adds_the_trace() -> None:
    _, err = outcome(raising(KeyError("lost")), MOJO_DEBUG="1")
    assert err.startswith("Traceback (most recent call last)")


def test_an_interrupt_is_silent() -> None:
    assert outcome(raising(KeyboardInterrupt())) == (130, "")


def test_a_reader_that_went_away_is_silent() -> None:
    assert outcome(raising(BrokenPipeError())) == (141, "")


def test_a_full_disk_is_told() -> None:
    class Full(io.StringIO):
        def flush(self) -> None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    code, err = outcome(lambda: 0, Full())
    assert (code, err) == (1, "mojo: error: cannot write the output: No space left on device\n")


def test_a_closed_pipe_leaves_no_trace_in_a_real_process() -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        process("help"), cwd=ROOT, stdout=write, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (141, "")


def test_output_that_the_terminal_cannot_encode_does_not_fail() -> None:
    done = subprocess.run(
        process("check", "--syntax-only", "/no/😀.mojo"),
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
    assert done.returncode != ExitCode.INTERNAL


def test_explain_lists_and_explains_codes(mojo: Mojo) -> None:
    listed = mojo("explain").out
    assert re.search(r"^source-invalid-utf8 +warning +bytes that are not UTF-8$", listed, re.M)
    assert re.search(r"^syntax-unexpected +error ", listed, re.M)
    one = mojo("explain", "[source-invalid-utf8]")
    assert one.out.startswith("source-invalid-utf8 (warning): bytes that are not UTF-8\n\nMojo")
    wrong = mojo("explain", "source-invalid")
    assert wrong.code == ExitCode.PROBLEMS
    assert "did you mean 'source-invalid-utf8'?" in wrong.err


def test_the_table_names_each_command_once_in_alphabetical_order() -> None:
    names = [entry.name for entry in COMMANDS]
    assert names == sorted(set(names))
