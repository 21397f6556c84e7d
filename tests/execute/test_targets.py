"""Programs for machines that are not this one: what their objects, instructions and facts are."""

from __future__ import annotations

import json
import re
import struct
from pathlib import Path

import pytest

from cli.commands import COMMANDS
from cli.console import Console
from cli.main import run

PROGRAM = """
from std.ffi import external_call
from std.sys import CompilationTarget, size_of, simd_width_of


@fieldwise_init
struct Three(TrivialRegisterPassable):
    var x: Float32
    var y: Float32
    var z: Float32


@export("taken")
def taken() abi("C"):
    _ = external_call["take_three", Three](Three(1, 2, 3))


@export("given")
def given(x: Three) abi("C") -> Three:
    return Three(x.z, x.y, x.x)


@export("facts")
def facts() abi("C") -> Int:
    var system = 1 if CompilationTarget.is_linux() else 2 if CompilationTarget.is_macos() else 3
    var kind = 1 if CompilationTarget.is_x86() else 2 if CompilationTarget.is_arm() else 3
    comptime sizes = size_of[Int]() * 100 + size_of[Pointer[Int, MutAnyOrigin]]()
    return (sizes * 100 + simd_width_of[DType.float32]()) * 100 + kind * 10 + system


@export("most")
def most() abi("C") -> Int:
    return Int.MAX
"""


# What is computed while it is compiled, in ways that tell the size of `Int`: by folding constants,
# by running functions, and for parameters.
WORDS = """
comptime shifted = Int(1) << 31
comptime wraps = Int.MAX + 1 < 0


struct Square[n: Int]:
    comptime half = Self.n * Self.n // 2


def product(n: Int) -> Int:
    return 1 if n < 2 else n * product(n - 1)


@export("folded")
def folded() abi("C") -> Int:
    comptime if shifted > 0:
        return 1
    else:
        return 2 if wraps else 3


@export("halved")
def halved() abi("C") -> Int:
    return shifted // 2


@export("squared")
def squared() abi("C") -> Int:
    return Square[65536].half + 5


@export("multiplied")
def multiplied() abi("C") -> Int:
    comptime result = product(15) // 7
    return result


@export("literal")
def literal() abi("C") -> Int:
    return (1 << 31) // 2
"""


def built(
    directory: Path,
    kind: str,
    *options: str,
    capture: pytest.CaptureFixture[str],
    program: str = PROGRAM,
) -> bytes | str:
    """What a build writes, or what it says if it fails."""
    source, output = directory / "program.mojo", directory / f"program.{kind}"
    source.write_text(program)
    words = ["build", "--emit", kind, *options, "-o", str(output), str(source)]
    code = run(words, COMMANDS, Console.of_process())
    return output.read_bytes() if code == 0 else capture.readouterr().err


def of_function(assembly: bytes | str, name: str) -> list[str]:
    """The instructions of a function."""
    assert isinstance(assembly, bytes)
    lines = iter(assembly.decode().splitlines())
    while next(lines) not in (f"{name}:", f"_{name}:"):
        pass
    found = []
    for line in lines:
        words = line.split()
        if words and not words[0].startswith((".", "#")):
            found.append(" ".join(words))
        if words and words[0] in ("retq", "ret", "end_function"):
            break
    return found


@pytest.mark.parametrize(
    ("options", "fact", "most"),
    [
        (["--target-triple", "aarch64-unknown-linux-gnu"], 8080421, "#9223372036854775807"),
        (["--target-triple", "arm64-apple-darwin"], 8080422, "#9223372036854775807"),
        (["--target-triple", "wasm32-unknown-unknown"], 4040433, "2147483647"),
        (["--target-triple", "wasm32-wasi"], 4040433, "2147483647"),
        (["--target-triple", "x86_64-unknown-linux-gnu", "--target-cpu", "x86-64"], 8080411, ""),
        (["--target-triple", "x86_64-unknown-linux-gnu", "--target-cpu", "znver3"], 8080811, ""),
        (["--target-triple", "x86_64-unknown-linux-gnu", "--target-cpu", "znver4"], 8081611, ""),
        (
            ["--target-triple", "x86_64-linux", "--mcpu=x86-64", "--target-features=+avx512f"],
            8081611,
            "",
        ),
    ],
    ids=lambda value: "-".join(value[1::2]) if isinstance(value, list) else None,
)
def test_sizes_and_facts_follow_the_target(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    options: list[str],
    fact: int,
    most: str,
) -> None:
    assembly = built(tmp_path, "asm", *options, capture=capsys)
    assert str(fact) in " ".join(of_function(assembly, "facts")) or _moved(assembly) == fact
    assert most in " ".join(of_function(assembly, "most"))


@pytest.mark.parametrize("triple", ["i686-unknown-linux-gnu", "wasm32-wasi"])
def test_compile_time_integers_have_the_width_of_the_target(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], triple: str
) -> None:
    # As version 1.2.0 of the reference has them for i686; for wasm32 it makes no code.
    on_target = {"folded": 2, "halved": -1 << 30, "squared": 5, "multiplied": 286330002}
    here = {"folded": 1, "halved": 1 << 30, "squared": (1 << 31) + 5, "multiplied": 186810624000}
    for options, wanted in ((["--target-triple", triple], on_target), ([], here)):
        text = built(tmp_path, "llvm", *options, capture=capsys, program=WORDS)
        assert isinstance(text, bytes)
        for name, number in {**wanted, "literal": 1 << 30}.items():
            body = text.decode().split(f"@{name}(")[1].split("}")[0]
            assert f" {number}\n" in body, (name, body)


def _moved(assembly: bytes | str) -> int:
    """The number that 64-bit ARM makes of halves."""
    number = 0
    for line in of_function(assembly, "facts"):
        words = line.replace(",", "").split()
        if words[0] == "mov":
            number = int(words[2][1:])
        elif words[0] == "movk":
            number |= int(words[2][1:]) << int(words[4][1:])
    return number


def test_objects_say_for_what_they_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arm = built(tmp_path, "object", "--target-triple", "aarch64-unknown-linux-gnu", capture=capsys)
    assert isinstance(arm, bytes)
    assert arm[:4] == b"\x7fELF"
    assert struct.unpack_from("<HH", arm, 16) == (1, 183)
    apple = built(tmp_path, "object", "--target-triple", "arm64-apple-darwin", capture=capsys)
    assert isinstance(apple, bytes)
    assert struct.unpack_from("<II", apple) == (0xFEEDFACF, 0x0100000C)
    assert b"__TEXT" in apple
    web = built(tmp_path, "object", "--target-triple", "wasm32-unknown-unknown", capture=capsys)
    assert isinstance(web, bytes)
    assert web[:8] == b"\0asm\1\0\0\0"
    assert b"linking" in web


def test_structures_are_passed_as_c_does_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    three = "{ float, float, float }"
    for triple, declared, defined in (
        (
            "aarch64-unknown-linux-gnu",
            "[3 x float] @take_three([3 x float])",
            r"\[3 x float\] @given\(\[3 x float\] .*%p0\.0\)",
        ),
        (
            "wasm32-unknown-unknown",
            f"void @take_three(ptr sret({three}), ptr byval",
            r"void @given\(ptr .*sret\(.* %result, ptr .*byval\(.* %p0\)",
        ),
        (
            "x86_64-unknown-linux-gnu",
            "{ <2 x float>, float } @take_three(<2 x float>, float)",
            r"{ <2 x float>, float } @given\(<2 x float> .*%p0\.0, float .*%p0\.1\)",
        ),
        (
            "x86_64-pc-windows-msvc",
            f"void @take_three(ptr sret({three}), ptr)",
            r"void @given\(ptr .*sret\(.* %result, ptr (?!.*byval).*%p0\)",
        ),
    ):
        text = built(tmp_path, "llvm", "--target-triple", triple, capture=capsys)
        assert isinstance(text, bytes)
        assert f"declare {declared}".encode() in text
        assert re.search(f"define {defined}", text.decode())
        assert f'target triple = "{triple}"'.encode() in text


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--target-triple", "pdp11-dec-unix"], "pdp11-dec-unix"),
        (["--target-cpu", "pentium-90"], "pentium-90"),
        (["--target-triple", "wasm32-wasi", "--target-cpu", "znver3"], "znver3"),
    ],
)
def test_unknown_machines_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], said: str
) -> None:
    text = built(tmp_path, "object", *options, capture=capsys)
    assert isinstance(text, str)
    assert said in text
    assert "internal" not in text


def test_programs_for_others_are_not_linked_here(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CC", raising=False)
    text = built(tmp_path, "exe", "--target-triple", "wasm32-wasi", capture=capsys)
    assert isinstance(text, str)
    assert "--emit object" in text


def _fake_package(directory: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package `ziglang` that notes what it is asked for, and links nothing."""
    package = directory / "packages/ziglang"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    noted = directory / "asked.json"
    (package / "__main__.py").write_text(
        "import json, pathlib, sys\n"
        f"pathlib.Path({str(noted)!r}).write_text(json.dumps(sys.argv[1:]))\n"
        "pathlib.Path(sys.argv[sys.argv.index('-o') + 1]).write_text('linked')\n"
    )
    monkeypatch.syspath_prepend(package.parent)
    monkeypatch.setenv("PYTHONPATH", str(package.parent))
    monkeypatch.delenv("CC", raising=False)
    return noted


@pytest.mark.parametrize(
    ("triple", "known", "name"),
    [
        ("x86_64-pc-windows-msvc", "x86_64-windows-gnu", "program.exe"),
        ("arm64-apple-darwin", "aarch64-macos", "program"),
        ("aarch64-unknown-linux-musl", "aarch64-linux-musl", "program"),
        ("wasm32-wasi", "wasm32-wasi", "program.wasm"),
    ],
)
def test_a_package_links_for_other_systems(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    triple: str,
    known: str,
    name: str,
) -> None:
    noted = _fake_package(tmp_path, monkeypatch)
    source = tmp_path / "program.mojo"
    source.write_text("def main():\n    pass\n")
    monkeypatch.chdir(tmp_path)
    words = ["build", "--target-triple", triple, str(source)]
    assert run(words, COMMANDS, Console.of_process()) == 0, capsys.readouterr().err
    asked = json.loads(noted.read_text())
    assert asked[:3] == ["cc", "-target", known]
    assert ("-lpthread" in asked) == ("windows" not in triple)
    assert (tmp_path / name).read_text() == "linked"


def test_a_package_links_where_there_is_no_compiler(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    noted = _fake_package(tmp_path, monkeypatch)
    source = tmp_path / "program.mojo"
    source.write_text("def main():\n    pass\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert run(["build", str(source)], COMMANDS, Console.of_process()) == 0
    assert json.loads(noted.read_text())[:2] == ["cc", "-target"]
    noted.unlink()
    monkeypatch.undo()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CC", raising=False)
    assert run(["build", str(source)], COMMANDS, Console.of_process()) != 0
    assert "pip install ziglang" in capsys.readouterr().err
