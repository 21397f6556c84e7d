"""Options that commands share, by the names that the reference's command has for them."""

import subprocess
from pathlib import Path

import pytest

from cli.exit_codes import ExitCode
from tests.cli.conftest import Mojo

OLD = """
@deprecated("write `new`")
def old():
    pass


struct Thing:
    def __init__(out self):
        pass

    @deprecated("write `fresh`")
    def stale(self):
        pass


def main():
    old()
    Thing().stale()
"""


@pytest.fixture
def old(here: Path) -> str:
    """A program with two warnings."""
    (here / "old.mojo").write_text(OLD, encoding="utf-8")
    return "old.mojo"


COMMANDS = (("run",), ("build",), ("check",))


@pytest.mark.parametrize("command", COMMANDS)
def test_warnings_are_errors_if_that_is_wished(
    mojo: Mojo, old: str, command: tuple[str, ...]
) -> None:
    outcome = mojo(*command, old)
    assert outcome.code == ExitCode.OK
    said = outcome.out + outcome.err
    assert said.count("warning: ") == 2
    outcome = mojo(*command, "--Werror", old)
    assert outcome.code == ExitCode.PROBLEMS
    said = outcome.out + outcome.err
    assert said.count("error: ") == 2
    assert "warning: " not in said
    assert mojo(*command, "--Werror", "--Wno-error", old).code == ExitCode.OK


@pytest.mark.parametrize("command", COMMANDS)
def test_warnings_are_kept_back(mojo: Mojo, old: str, command: tuple[str, ...]) -> None:
    outcome = mojo(*command, "--disable-warnings", "--Werror", old)
    assert outcome.code == ExitCode.OK
    assert "old.mojo:" not in outcome.out + outcome.err


def test_names_that_may_be_deprecated(mojo: Mojo, old: str) -> None:
    outcome = mojo("check", "--ignore-deprecated", "old", old)
    assert "'stale'" in outcome.out
    assert "'old'" not in outcome.out
    outcome = mojo("check", "--ignore-deprecated=old", "--ignore-deprecated", "Thing.stale", old)
    assert outcome.out == ""
    # The name alone is that of a function outside of types.
    assert "'stale'" in mojo("check", "--ignore-deprecated", "stale", old).out


def test_few_notes(mojo: Mojo, here: Path) -> None:
    (here / "many.mojo").write_text(
        "def f(x: Int):\n    pass\n\n\ndef f(x: String):\n    pass\n\n\n"
        "def main():\n    f({1: 2})\n",
        encoding="utf-8",
    )
    whole = mojo("check", "many.mojo").out
    short = mojo("check", "--max-notes-per-diagnostic", "0", "many.mojo").out
    assert whole.count("note: ") >= 2
    assert "note: " not in short
    assert f"({whole.count('note: ')} more notes not shown)" in short
    assert mojo("check", "--max-notes-per-diagnostic", "-1", "many.mojo").code == ExitCode.USAGE


def test_errors_of_a_run_as_json(mojo: Mojo, here: Path) -> None:
    (here / "wrong.mojo").write_text("def main():\n    print(nothing)\n", encoding="utf-8")
    outcome = mojo("run", "--diagnostic-format", "json", "wrong.mojo")
    assert outcome.code == ExitCode.PROBLEMS
    assert '"kind":"error"' in outcome.err


PRODUCT = """
from std.sys import argv


def main():
    # Numbers that no compiler knows, in one block.
    var x = Float64(len(argv())) + 0.1
    print(x * x - 1.21 == 0, x * x - 1.21)
"""


def test_products_and_sums_rounded_one_by_one(
    mojo: Mojo, here: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (here / "product.mojo").write_text(PRODUCT, encoding="utf-8")
    assert mojo("run", "--fp-mode", "contract=off", "product.mojo").code == ExitCode.OK
    assert capfd.readouterr().out == f"False {1.1 * 1.1 - 1.21}\n"
    wrong = mojo("run", "--fp-mode", "contract=on", "product.mojo")
    assert wrong.code == ExitCode.USAGE
    assert "'contract=on'" in wrong.err


def test_tuning_for_a_processor_changes_no_meaning(
    mojo: Mojo, here: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (here / "hello.mojo").write_text('def main():\n    print("hi )")\n', encoding="utf-8")
    assert mojo("run", "-j", "1", "--no-optimization", "hello.mojo").code == ExitCode.OK
    outcome = mojo("build", "--mtune", "generic", "-j2", "hello.mojo")
    assert outcome.code == ExitCode.OK, outcome.err
    printed = subprocess.run([here / "hello"], capture_output=True, text=True, check=True).stdout
    assert (capfd.readouterr().out, printed) == ("hi )\n", "hi )\n")
    text = mojo("build", "--mtune", "generic", "--emit", "llvm", "hello.mojo")
    assert text.code == ExitCode.OK
    assert '"tune-cpu"="generic"' in (here / "hello.ll").read_text()


@pytest.mark.parametrize("processor", ["nosuch", 'x"y', "\\9"])
def test_what_is_no_processor(mojo: Mojo, old: str, processor: str) -> None:
    outcome = mojo("run", "--mtune", processor, old)
    assert outcome.code == ExitCode.PROBLEMS
    assert f"there is no processor '{processor}'" in outcome.err


@pytest.mark.parametrize(
    ("features", "problem"),
    [
        ("+avx2,-nosuch", "there is no feature 'nosuch' for "),
        ("+avx2,fma", "a feature is asked for by '+fma', or refused by '-fma'"),
    ],
)
def test_what_is_no_feature(mojo: Mojo, old: str, features: str, problem: str) -> None:
    outcome = mojo("build", "--target-triple", "x86_64-linux", f"--target-features={features}", old)
    assert outcome.code == ExitCode.PROBLEMS
    assert problem in outcome.err


def test_programs_for_other_machines_are_not_run_here(mojo: Mojo, old: str) -> None:
    outcome = mojo("run", "--target-triple", "wasm32-wasi", old)
    assert outcome.code == ExitCode.PROBLEMS
    assert "does not run on this machine" in outcome.err


def test_which_machines_there_are(mojo: Mojo) -> None:
    assert "  wasm32 - " in mojo("build", "--print-supported-targets").out
    outcome = mojo("build", "--print-supported-cpus", "--target-triple", "x86_64-linux")
    assert "  haswell\n" in outcome.out
    assert mojo("build", "--print-supported-cpus").code == ExitCode.USAGE
    assert mojo("build", "--print-supported-accelerators").out.splitlines()[1:] == ["  none"]
    meant = mojo("build", "--print-effective-target", "--march", "x86-64-v3", "--target-features=")
    assert "  --target-cpu x86-64-v3\n" in meant.out


def test_a_build_wants_a_file(mojo: Mojo) -> None:
    outcome = mojo("build")
    assert outcome.code == ExitCode.USAGE
    assert "FILE is missing" in outcome.err
