"""`mojo build`: where it writes what it makes."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cli.exit_codes import ExitCode
from tests.cli.conftest import Mojo


@pytest.mark.parametrize(
    ("emit", "made"),
    [
        ("exe", "hello"),
        ("object", "hello.o"),
        ("llvm", "sources/hello.ll"),
        ("llvm-bitcode", "sources/hello.bc"),
        ("asm", "sources/hello.s"),
    ],
)
def test_without_a_name_the_file_is_named_as_the_source(
    mojo: Mojo, here: Path, emit: str, made: str
) -> None:
    source = here / "sources" / "hello.mojo"
    source.parent.mkdir()
    source.write_text("def main():\n    pass\n", encoding="utf-8")
    outcome = mojo("build", "--emit", emit, "sources/hello.mojo")
    assert outcome.code == ExitCode.OK, outcome.err
    written = [path for path in here.rglob("hello*") if path != source]
    assert written == [here / made]


@pytest.mark.parametrize(
    ("emit", "part"),
    [("llvm", "target triple"), ("asm", ".globl"), ("mir", "main")],
)
def test_texts_go_to_standard_output_if_asked(mojo: Mojo, here: Path, emit: str, part: str) -> None:
    (here / "hello.mojo").write_text("def main():\n    pass\n", encoding="utf-8")
    outcome = mojo("build", "--emit", emit, "-o", "-", "hello.mojo")
    assert outcome.code == ExitCode.OK, outcome.err
    assert part in outcome.out
    assert [path.name for path in here.iterdir()] == ["hello.mojo"]


def test_object_code_goes_to_standard_output_but_to_no_terminal(mojo: Mojo, here: Path) -> None:
    (here / "hello.mojo").write_text("def main():\n    pass\n", encoding="utf-8")
    words = ("build", "--emit", "object", "-o", "-", "hello.mojo")
    command = [sys.executable, "-m", "cli", *words]
    where = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    data = subprocess.run(command, capture_output=True, check=True, env=where).stdout
    assert mojo("build", "--emit", "object", "hello.mojo").code == ExitCode.OK
    assert data == (here / "hello.o").read_bytes()
    outcome = mojo(*words, terminal=True)
    assert outcome.code == ExitCode.PROBLEMS
    assert "a terminal cannot show" in outcome.err


def test_a_place_where_nothing_can_be_written_is_told(mojo: Mojo, here: Path) -> None:
    (here / "hello.mojo").write_text("def main():\n    pass\n", encoding="utf-8")
    for emit in ("mir", "llvm", "object"):
        outcome = mojo("build", "--emit", emit, "-o", "nowhere/hello", "hello.mojo")
        assert outcome.code == ExitCode.PROBLEMS
        assert "cannot write nowhere/hello: No such file or directory" in outcome.err
    outcome = mojo("build", "-o", "nowhere/hello", "hello.mojo")
    assert "cannot write 'nowhere/hello': there is no directory 'nowhere'" in outcome.err
    outcome = mojo("build", "-o", str(here), "hello.mojo")
    assert outcome.code == ExitCode.PROBLEMS
    assert f"cannot write '{here}': it is a directory" in outcome.err


LIBRARY = """
@export
def add(a: Int, b: Int) abi("C") -> Int:
    return a + b


@export("twice_named")
def twice(x: Float64) abi("C") -> Float64:
    return x * 2


def hidden() -> Int:
    return 1
"""


def test_a_shared_library_has_what_the_file_exports(mojo: Mojo, here: Path) -> None:
    (here / "sums.mojo").write_text(LIBRARY, encoding="utf-8")
    outcome = mojo("build", "--emit", "shared-lib", "sums.mojo")
    assert outcome.code == ExitCode.OK, outcome.err
    loaded = ctypes.CDLL(str(here / "libsums.so"))
    loaded.add.restype = ctypes.c_int64
    assert loaded.add(ctypes.c_int64(2), ctypes.c_int64(40)) == 42
    loaded.twice_named.restype = ctypes.c_double
    assert loaded.twice_named(ctypes.c_double(1.5)) == 3.0
    assert not hasattr(loaded, "hidden")


def test_a_shared_library_has_no_main(mojo: Mojo, here: Path) -> None:
    (here / "both.mojo").write_text(LIBRARY + "\ndef main():\n    pass\n", encoding="utf-8")
    outcome = mojo("build", "--emit", "shared-lib", "both.mojo")
    assert outcome.code == ExitCode.PROBLEMS
    assert "main-in-library" in outcome.err
    assert mojo("build", "--emit", "object", "both.mojo").code == ExitCode.OK


def test_what_is_exported_must_not_raise(mojo: Mojo, here: Path) -> None:
    text = '@export\ndef fails() raises:\n    raise Error("no")\n'
    (here / "fails.mojo").write_text(text, encoding="utf-8")
    outcome = mojo("build", "--emit", "object", "fails.mojo")
    assert outcome.code == ExitCode.PROBLEMS
    assert "export-raises" in outcome.err


def test_code_is_made_for_the_processor_that_is_named(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("def main():\n    pass\n", encoding="utf-8")
    words = ("build", "--emit", "asm", "a.mojo", "--target-triple", "x86_64-unknown-linux-gnu")
    assert mojo(*words, "--target-cpu", "x86-64-v3").code == ExitCode.OK
    outcome = mojo(*words, "--target-cpu", "nonsense")
    assert outcome.code == ExitCode.PROBLEMS
    assert "there is no processor 'nonsense'" in outcome.err


def test_the_linker_is_told_what_is_for_it(mojo: Mojo, here: Path) -> None:
    (here / "hello.mojo").write_text("def main():\n    pass\n")
    outcome = mojo("build", "-Xlinker", "-Map=hello.map", "hello.mojo")
    assert outcome.code == ExitCode.OK, outcome.err
    assert (here / "hello.map").is_file()


def test_a_wrong_level_is_called_wrong(mojo: Mojo, here: Path) -> None:
    (here / "hello.mojo").write_text("def main():\n    pass\n")
    outcome = mojo("build", "-O7", "hello.mojo")
    assert outcome.code == ExitCode.USAGE
    # Python's versions quote differently what was given.
    assert "invalid choice: 7" in outcome.err.replace("'", "")
