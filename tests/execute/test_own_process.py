"""Programs that use Python."""

import sys
from pathlib import Path

import pytest

from compiler_core.codegen import Options, host_target
from compiler_core.execute import own_process
from compiler_core.execute.build import BuildError
from compiler_core.execute.objects import object_code
from compiler_core.execute.outcome import Exited
from compiler_core.execute.program_cache import Request
from compiler_core.execute.pythons import python_without_library
from compiler_core.execute.run import run_object
from compiler_core.execute.store import digest

SOURCE = """
from std.python import Python

def main() raises:
    var sys = Python.import_module("sys")
    Python.import_module("builtins").print("written by Python", sys.argv)
    print("compiler_core" in sys.modules)
"""


@pytest.fixture(scope="module")
def code(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    from compiler_core.execute import driver

    path = tmp_path_factory.mktemp("source") / "main.mojo"
    path.write_text(SOURCE)
    with driver.session(Request(str(path))) as database:
        assert not driver.check(database, str(path)).failed
        program, _ = driver.instantiate(database, str(path))
        assert program is not None
        return object_code(driver.program_ir(database, program), host_target(), Options(1))


def test_it_runs_as_a_process_of_its_own(
    code: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MOJO_CACHE_DIR", str(tmp_path))
    monkeypatch.setenv("MOJO_PYTHON", sys.executable)
    assert own_process.uses_python(code)
    assert run_object(code, ["program"]) == Exited(0)
    # Python's own stream is written at the end at the latest.
    assert set(capfd.readouterr().out.splitlines()) == {"written by Python ['']", "False"}
    assert len(list((tmp_path / "executables").iterdir())) == 1
    assert run_object(code, ["program"]) == Exited(0)
    assert len(list((tmp_path / "executables").iterdir())) == 1


def test_without_a_linker_it_runs_where_our_own_python_is(
    code: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise BuildError("there is no linker")

    monkeypatch.setenv("MOJO_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(own_process, "link", fail)
    assert run_object(code, ["program"]) == Exited(0)
    assert set(capfd.readouterr().out.splitlines()) == {"written by Python ['']", "True"}


def test_a_library_that_is_not_there_is_an_error_that_says_so(
    code: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MOJO_CACHE_DIR", str(tmp_path))
    monkeypatch.setenv("MOJO_PYTHON_LIBRARY", "/nowhere/libpython.so")
    assert run_object(code, ["program"]) == Exited(1)
    assert "cannot load the library that MOJO_PYTHON_LIBRARY names" in capfd.readouterr().err


def test_a_python_without_a_library_takes_the_program_in(
    code: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    python = tmp_path / "python"
    asked = 'case "$2" in *INSTSONAME*) echo itself; exit;; esac'
    python.write_text(f'#!/bin/sh\n{asked}\nexec "{sys.executable}" "$@"\n')
    python.chmod(0o755)
    monkeypatch.setenv("MOJO_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("MOJO_PYTHON", str(python))
    assert python_without_library() == str(python)
    assert run_object(code, ["program"]) == Exited(0)
    assert set(capfd.readouterr().out.splitlines()) == {"written by Python ['']", "False"}
    made = [each.name for each in (tmp_path / "cache" / "executables").iterdir()]
    assert made == [digest(code, "shared")]


def test_a_python_is_asked_again_when_it_is_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOJO_CACHE_DIR", str(tmp_path / "cache"))
    python = tmp_path / "python"
    monkeypatch.setenv("MOJO_PYTHON", str(python))
    assert python_without_library() is None
    for answer, expected in (("itself", str(python)), ("the library", None)):
        python.write_text(f"#!/bin/sh\necho {answer}\n")
        python.chmod(0o755)
        assert python_without_library() == expected
    python.write_bytes(b"\0 what nobody can run")
    assert python_without_library() is None
    python.write_text("#!/bin/sh\necho itself\n")
    monkeypatch.setenv("MOJO_PYTHON_LIBRARY", "/somewhere/libpython.so")
    assert python_without_library() is None
