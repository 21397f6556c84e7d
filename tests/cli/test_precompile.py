"""`mojo precompile`: packages that are one file, and programs that import them."""

import zipfile
from pathlib import Path

import pytest

from cli.exit_codes import ExitCode
from tests.cli.conftest import Mojo

MAIN = """
from geo import VERSION, area
from geo.inner.deep import name


def main():
    print(area(3), VERSION, name())
"""


@pytest.fixture
def package(here: Path) -> Path:
    """A package `geo` in `src`, and a program that uses it."""
    inner = here / "src" / "geo" / "inner"
    inner.mkdir(parents=True)
    (inner.parent / "__init__.mojo").write_text(
        'from .shapes import area\n\ncomptime VERSION = "1"\n', encoding="utf-8"
    )
    (inner.parent / "shapes.mojo").write_text(
        "def area(x: Int) -> Int:\n    return x * x\n", encoding="utf-8"
    )
    (inner / "__init__.mojo").touch()
    (inner / "deep.🔥").write_text(
        "from geo.shapes import area\n\n\n"
        'def name() -> String:\n    return String("deep ", area(2))\n',
        encoding="utf-8",
    )
    (here / "lib").mkdir()
    (here / "main.mojo").write_text(MAIN, encoding="utf-8")
    return inner.parent


def test_a_program_with_a_package_in_one_file(
    mojo: Mojo, here: Path, package: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert mojo("precompile", "src/geo", "-o", "lib/geo.mojoc").code == ExitCode.OK
    for _ in range(2):
        assert mojo("run", "-I", "lib", "main.mojo").code == ExitCode.OK
        assert capfd.readouterr().out == "9 1 deep 4\n"
    # What is made anew is seen, by programs that are in the cache too.
    init = package / "__init__.mojo"
    init.write_text(init.read_text().replace('"1"', '"two"'))
    assert mojo("precompile", "src/geo", "-o", "lib/geo.mojoc").code == ExitCode.OK
    assert mojo("run", "-I", "lib", "main.mojo").code == ExitCode.OK
    assert capfd.readouterr().out == "9 two deep 4\n"
    # Its directory comes first, and beside the program it is found without being told.
    assert mojo("run", "-I", "src", "-I", "lib", "main.mojo").code == ExitCode.OK
    (here / "lib" / "geo.mojoc").rename(here / "geo.mojoc")
    assert mojo("run", "main.mojo").code == ExitCode.OK


def test_without_a_name_it_is_named_as_the_package(mojo: Mojo, here: Path, package: Path) -> None:
    assert mojo("precompile", "src/geo").code == ExitCode.OK
    assert zipfile.is_zipfile(here / f"{package.name}.mojoc")
    first = (here / "geo.mojoc").read_bytes()
    assert mojo("package", "src/geo").code == ExitCode.OK
    assert (here / "geo.mojoc").read_bytes() == first


def test_what_is_wrong_in_a_package_is_said_and_nothing_written(
    mojo: Mojo, here: Path, package: Path
) -> None:
    (package / "bad.mojo").write_text("def f() -> Int:\n    return nothing\n", encoding="utf-8")
    outcome = mojo("precompile", "src/geo", "-o", "lib/geo.mojoc")
    assert outcome.code == ExitCode.PROBLEMS
    assert "src/geo/bad.mojo:2:12: error:" in outcome.err
    assert not (here / "lib" / "geo.mojoc").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("src",), "no package"),
        (("nosuch",), "no package"),
        (("src/geo", "-o", "geo.zip"), "ends in .mojoc"),
        (("src/geo", "-o", "my-geo.mojoc"), "cannot be imported"),
        (("src/geo", "-o", "none/geo.mojoc"), "cannot make"),
    ],
)
@pytest.mark.usefixtures("package")
def test_what_cannot_be_done(mojo: Mojo, words: tuple[str, ...], said: str) -> None:
    outcome = mojo("precompile", *words)
    assert outcome.code == ExitCode.PROBLEMS
    assert said in outcome.err


@pytest.mark.usefixtures("package")
def test_a_file_of_another_compiler(mojo: Mojo, here: Path) -> None:
    (here / "lib" / "geo.mojoc").write_bytes(b"MPKG\2...")
    outcome = mojo("check", "-I", "lib", "main.mojo")
    assert outcome.code == ExitCode.PROBLEMS
    assert "'geo.mojoc' was made by another compiler" in outcome.out
    # An archive, but none of a package.
    with zipfile.ZipFile(here / "lib" / "geo.mojoc", "w") as archive:
        archive.writestr("__init__.mojo", "")
    assert "another compiler" in mojo("check", "-I", "lib", "main.mojo").out


def test_a_damaged_file_is_told_of_wherever_it_is_damaged(here: Path) -> None:
    from compiler_core.source.archives import files_in, problem_of, write_archive

    whole = here / "whole.mojoc"
    write_archive(whole, {"__init__.mojo": b"from .a import f\n", "a.mojo": b"def f(): pass\n"})
    data = whole.read_bytes()
    assert problem_of(str(whole)) is None
    told = 0
    for place in range(len(data)):
        damaged = here / f"damaged{place}.mojoc"
        damaged.write_bytes(data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :])
        # Some bytes mean nothing, such as those of times.
        told += not files_in(str(damaged))
    assert told > len(data) // 2


def test_members_that_lead_elsewhere_are_not_read(here: Path) -> None:
    from compiler_core.source.archives import files_in, write_archive

    path = here / "evil.mojoc"
    write_archive(path, {"../../outside.mojo": b"", "/root.mojo": b"", "__init__.mojo": b"1"})
    assert files_in(str(path)) == {"__init__.mojo": b"1"}


def test_names_of_functions_are_made_readable(mojo: Mojo) -> None:
    digest = "0123456789abcdef" * 2
    outcome = mojo("demangle", f"0000 T List.append.{digest}", "main", f"{digest}x")
    assert outcome.out.splitlines() == ["0000 T List.append", "main", f"{digest}x"]


def test_what_is_kept_between_runs(mojo: Mojo, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = here / "kept"
    monkeypatch.setenv("MOJO_CACHE_DIR", str(kept))
    assert mojo("--print-cache-location").out == f"{kept}\n"
    assert mojo("--clear-cache", "-f").code == ExitCode.OK
    kept.mkdir()
    monkeypatch.setattr("sys.stdin", (here / "no").open("w+"))
    assert mojo("--clear-cache").code == ExitCode.PROBLEMS
    assert kept.exists()
    assert mojo("--clear-cache", "--wrong").code == ExitCode.USAGE
    assert mojo("--clear-cache", "--force").code == ExitCode.OK
    assert not kept.exists()
