"""Code that libraries write at each start, kept between runs."""

from __future__ import annotations

import builtins
import subprocess
import sys
import types
from pathlib import Path
from typing import Any

import pytest

from cli.generated_code import CodeCache
from compiler_core.execute.store import ObjectStore

TEXT = "def f(x):\n    return x + 1\n"


def cache_at(path: Path) -> CodeCache:
    return CodeCache(ObjectStore(path.parent), path.name)


def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that are really compiled from now on."""
    compiled: list[str] = []
    compile_text = builtins.compile

    def watching(source: Any, *more: Any, **named: Any) -> Any:
        compiled.append(source)
        return compile_text(source, *more, **named)

    monkeypatch.setattr(builtins, "compile", watching)
    return compiled


def test_a_text_is_compiled_once_for_all_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "deep" / "code"
    first = cache_at(path)
    code = first.code(TEXT, "<f>", "exec")
    first.save()
    compiled = counted(monkeypatch)
    again = cache_at(path).code(TEXT, "<f>", "exec")
    assert compiled == []
    assert again == code
    assert again.co_filename == "<f>"
    cache_at(path).code(TEXT.replace("1", "2"), "<f>", "exec")
    assert len(compiled) == 1


def test_runs_that_end_together_keep_what_both_compiled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "code"
    one, two = cache_at(path), cache_at(path)
    one.code("a = 1", "<a>", "exec")
    two.code("b = 1", "<b>", "exec")
    one.save()
    two.save()
    compiled = counted(monkeypatch)
    third = cache_at(path)
    third.code("a = 1", "<a>", "exec")
    third.code("b = 1", "<b>", "exec")
    assert compiled == []


@pytest.mark.parametrize("damage", [b"", b"short", b"\0" * 400])
def test_a_damaged_file_is_as_none(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "code"
    path.write_bytes(damage)
    cache = cache_at(path)
    assert cache.code("x = 1", "<x>", "exec").co_filename == "<x>"
    cache.save()
    assert path.read_bytes() != damage


def test_a_directory_that_cannot_be_made_costs_only_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = cache_at(tmp_path / "file" / "code")
    namespace: dict[str, Any] = {}
    exec(cache.code(TEXT, "<f>", "exec"), namespace)
    assert namespace["f"](1) == 2
    cache.save()


@pytest.mark.parametrize("future", ["", "from __future__ import annotations\n"])
def test_a_module_has_its_texts_compiled_as_before(tmp_path: Path, future: str) -> None:
    source = future + (
        'text = "def f(x: later = 1): return x"\n'
        "later = int\n"
        "here, there = {'later': int}, {'later': int}\n"
        "exec(text, here)\n"
        "eval(compile(text, '<text>', 'exec'), there)\n"
        "found = [each['f'].__annotations__ for each in (here, there)]\n"
    )
    expected = types.ModuleType("plain")
    exec(builtins.compile(source, "<m>", "exec", dont_inherit=True), expected.__dict__)
    if future:
        assert expected.found[0] == {"x": "later"}
    modules = {}
    for name, function in (("first", "exec"), ("second", "compile")):
        modules[name] = types.ModuleType(name)
        exec(future, modules[name].__dict__)
        sys.modules[name] = modules[name]
        cache = cache_at(tmp_path / name)
        try:
            cache.watch([(name, function), ("there.is.no.such.module", "exec")])
        finally:
            del sys.modules[name]
        code = builtins.compile(source, "<m>", "exec", dont_inherit=True)
        exec(code, modules[name].__dict__)
        assert modules[name].found == expected.found
        cache.save()
        assert (tmp_path / name).exists()


def test_the_command_keeps_code_and_works_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOJO_CACHE_DIR", str(tmp_path / "cache"))
    program = tmp_path / "x.mojo"
    program.write_text("def main():\n    print(1)\n")
    command = [sys.executable, "-m", "cli", "parse", str(program)]
    first = subprocess.run(command, capture_output=True, text=True, check=True)
    (kept,) = (tmp_path / "cache" / "code").glob("[!.]*")
    written = kept.read_bytes()
    second = subprocess.run(command, capture_output=True, text=True, check=True)
    assert second.stdout == first.stdout
    assert kept.read_bytes() == written
