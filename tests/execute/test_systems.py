"""What the library asks of each system: only what that system has, and in its way."""

from __future__ import annotations

import ctypes
import re
from functools import cache
from pathlib import Path

import pytest

from cli.commands import COMMANDS
from cli.console import Console
from cli.main import run
from compiler_core.codegen import Options, host_target
from compiler_core.codegen.runtime_support import support_for
from compiler_core.execute.jit import load_object
from compiler_core.execute.objects import object_code
from compiler_core.mir.target import Convention

# Touches all of the library that depends on the system, and prints nothing of importance.
PROGRAM = """
from std.algorithm import parallelize
from std.ffi import OwnedDLHandle, get_errno, set_errno
from std.os import Pipe, Process, chdir, getenv, link, listdir, lstat, mkdir, remove, rmdir
from std.os import setenv, stat, symlink, unsetenv
from std.os.path import islink, realpath
from std.pathlib import cwd
from std.pwd import getpwuid
from std.python import Python
from std.subprocess import run
from std.sys import num_logical_cores, stdin
from std.tempfile import TemporaryDirectory
from std.time import perf_counter, sleep
from std.utils import BlockingScopedLock, BlockingSpinLock


def main() raises:
    with TemporaryDirectory() as place:
        mkdir(place + "/a")
        with open(place + "/b", "rw") as file:
            file.write("text")
            _ = file.seek(0)
            print(file.read(), stat(place + "/b").st_mtimespec, lstat(place + "/b").st_size)
        link(place + "/b", place + "/c")
        symlink(place + "/b", place + "/d")
        print(listdir(place), islink(place + "/d"), realpath(place), cwd())
        chdir(place)
        remove(place + "/b")
        rmdir(place + "/a")
    _ = setenv("SOME", "value")
    print(getenv("SOME"), unsetenv("SOME"), num_logical_cores(), stdin.isatty())
    set_errno(get_errno())
    sleep(perf_counter() * 0)
    var child = Process.run("program", ["word"])
    print(child.poll().has_exited(), child.kill(), child.wait().has_exited())
    var pipe = Pipe()
    pipe.set_input_only()
    print(run("command"), getpwuid(0).pw_name)
    var lock = BlockingSpinLock()
    with BlockingScopedLock(lock):
        pass

    def work(i: Int):
        print(i)

    parallelize(work, 4)
    var library = OwnedDLHandle("library")
    print(library.check_symbol("name"))
    var wide = List[SIMD[DType.float64, 8]]()
    wide.append(SIMD[DType.float64, 8](1))
    print(wide, Python.import_module("sys").version)
"""
WINDOWS = "x86_64-pc-windows-msvc"
INTEL_MAC = "x86_64-apple-darwin"
MAC = "arm64-apple-darwin"
LINUX_ON_ARM = "aarch64-unknown-linux-gnu"
# What programs on Windows find in the C library that belongs to it, by Microsoft's description.
OF_C = frozenset(
    "_access _aligned_free _aligned_malloc _chdir _close _errno _findclose _findfirst64"
    " _findnext64 _fullpath _get_osfhandle _getcwd _getpid _isatty _lseeki64 _mkdir _open _pclose"
    " _pipe _popen _putenv_s _read _rmdir _setmode _spawnvp _stat64 _unlink _write calloc fgetc"
    " fread free getenv malloc memchr memcmp memcpy memmove memset setlocale strerror"
    " strlen".split()
)
# And in the library of the system itself.
OF_WINDOWS = frozenset(
    "CloseHandle CreateHardLinkA CreateSymbolicLinkA CreateThread FreeLibrary"
    " GetActiveProcessorCount GetCommandLineW GetCurrentThreadId GetExitCodeProcess"
    " GetLastError GetProcAddress"
    " K32EnumProcessModules LoadLibraryA QueryPerformanceCounter QueryPerformanceFrequency"
    " SetConsoleOutputCP SetHandleInformation Sleep SwitchToThread TerminateProcess"
    " WaitForSingleObject WideCharToMultiByte".split()
)
# What neither macOS nor Windows calls so.
OF_LINUX = frozenset("__errno_location mallopt".split())


def _declared(directory: Path, triple: str) -> dict[str, str]:
    """The functions of C that the program calls on a system, with what they take."""
    source, output = directory / "program.mojo", directory / "program.ll"
    source.write_text(PROGRAM)
    words = ["build", "-O0", "--emit", "llvm", "--target-triple", triple, "-o", str(output)]
    assert run([*words, str(source)], COMMANDS, Console.of_process()) == 0
    text = output.read_text()
    found = re.findall(r'^declare .*?@("[^"]+"|[\w.$]+)\((.*)$', text, re.MULTILINE)
    # Some are declared and not called.
    called = set(re.findall(r'\bcall .*?@("[^"]+"|[\w.$]+)\(', text))
    return {
        name.strip('"').removeprefix("\\01"): rest
        for name, rest in found
        if name in called and not name.startswith("llvm.")
    }


def test_on_windows_all_is_from_its_own_libraries(tmp_path: Path) -> None:
    declared = set(_declared(tmp_path, WINDOWS))
    assert declared - OF_C - OF_WINDOWS == set()
    # That the program does touch what there is to touch.
    of_memory = {"calloc", "memchr", "memcmp", "memcpy", "memmove", "memset"}
    assert (OF_C | OF_WINDOWS) - declared <= of_memory


@pytest.mark.slow
@pytest.mark.parametrize("triple", [MAC, INTEL_MAC])
def test_on_macos_it_goes_by_the_names_of_that_system(tmp_path: Path, triple: str) -> None:
    declared = _declared(tmp_path, triple)
    assert {"__error", "_NSGetEnviron", "clock_gettime", "pthread_create"} <= set(declared)
    assert set(declared) & (OF_LINUX | OF_WINDOWS) == set()
    assert not any(name in OF_C for name in declared if name.startswith("_"))
    # On Intel's processors the records of today have names of their own.
    for name in ("stat", "lstat", "opendir", "readdir"):
        assert (f"{name}$INODE64" in declared) == (triple == INTEL_MAC)
        assert (name in declared) == (triple == MAC)
    # Apple's processors look for the mode elsewhere than where a third argument would be.
    for name in ("open", "fcntl"):
        assert ", ...)" in declared[name]


@pytest.mark.slow
def test_on_linux_it_does_not_matter_which_processor_there_is(tmp_path: Path) -> None:
    declared = _declared(tmp_path, LINUX_ON_ARM)
    assert {"__errno_location", "stat", "open", "readdir", "sched_yield"} <= set(declared)
    assert set(declared) & OF_WINDOWS == set()


MOST = 2**128 - 1
HIGHEST = 2**127 - 1


@pytest.mark.parametrize(
    ("dividend", "divisor"),
    [
        (7, 3),
        (2**64 - 1, 10),
        (2**100, 7),
        (2**127 + 12345, 2**64 + 1),
        (MOST, 1),
        (MOST, MOST),
        (MOST - 1, MOST),
        (2**127, 2**127 - 1),
        (10**38, 10**19 + 7),
    ],
)
@pytest.mark.parametrize("signs", [(1, 1), (-1, 1), (1, -1), (-1, -1)])
def test_windows_divides_what_is_wide(dividend: int, divisor: int, signs: tuple[int, int]) -> None:
    unsigned = _divided("u", dividend, divisor)
    assert unsigned == divmod(dividend, divisor)
    if dividend > HIGHEST or divisor > HIGHEST:
        return
    quotient, rest = divmod(dividend, divisor)
    signed = _divided("", dividend * signs[0], divisor * signs[1])
    assert signed == (quotient * signs[0] * signs[1], rest * signs[0])


def _divided(kind: str, dividend: int, divisor: int) -> tuple[int, int]:
    """What the functions for Windows give for two numbers."""
    call = _division(kind)
    numbers = [(number & MOST).to_bytes(16, "little") for number in (dividend, divisor)]
    room = ctypes.create_string_buffer(32)
    call(*numbers, room)
    is_signed = kind == ""
    return (
        int.from_bytes(room.raw[:16], "little", signed=is_signed),
        int.from_bytes(room.raw[16:], "little", signed=is_signed),
    )


_LOADED: list[object] = []


@cache
def _division(kind: str) -> ctypes._NamedFuncPointer:
    names = [f"__{kind}divti3", f"__{kind}modti3"]
    lines = ["define void @main(ptr %n, ptr %d, ptr %out) {"]
    for number, name in enumerate(names):
        lines += [
            f"  %r{number} = call <2 x i64> @{name}(ptr %n, ptr %d)",
            f"  %at{number} = getelementptr i8, ptr %out, i64 {16 * number}",
            f"  store <2 x i64> %r{number}, ptr %at{number}, align 8",
        ]
    wide = "define i128 @wide(i128 %a, i128 %b) {\n  %q = udiv i128 %a, %b\n  ret i128 %q\n}\n"
    assert support_for(wide, Convention.X86_64) == ""
    ir = "\n".join([*lines, "  ret void", "}", support_for(wide, Convention.WINDOWS)])
    loaded = load_object(object_code(ir, host_target(), Options(1)))
    _LOADED.append(loaded)
    return ctypes.CFUNCTYPE(None, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_void_p)(loaded.address)


def test_a_program_for_the_web_begins_by_the_name_that_its_c_library_calls() -> None:
    main = "define i32 @main(i32 %count, ptr %words) {\n  ret i32 0\n}\n"
    assert "@__main_argc_argv = alias" in support_for(main, Convention.WASM)
    assert support_for(main, Convention.X86_64) == ""
    assert support_for("define i32 @other() {\n", Convention.WASM) == ""
