"""A program in parts does what it does as one module, and an edit changes few parts."""

from __future__ import annotations

import pytest

from compiler_core.codegen import Options, compile_ir, host_target
from compiler_core.codegen import parts as splitting
from compiler_core.codegen.module_emitter import emitted
from compiler_core.codegen.parts import parts_of
from compiler_core.execute.bundle import bundled, objects_in
from compiler_core.execute.outcome import Exited
from compiler_core.execute.run import run_object
from compiler_core.mir import verify
from compiler_core.mir.text_parser import parse_module

COUNT = 60
PRELUDE = """
global mut @total = 0: si32
global @seven = 7: si32
extern @abs(si32) -> si32
"""
# What has a choice does not become part of its callers before LLVM sees it.
CHOICE = """
  %is: i1 = index.cmp 1: index, 0: index {pred = "sgt"}
  branch %is, ^on, ^on
^on:
  return %new
"""


def program(changed: int = -1, added: int = -1) -> str:
    """Functions that each add to a variable; `main` calls all and gives what is there then."""
    functions = [PRELUDE]
    calls = []
    for number in range(COUNT):
        for name in (
            (f"step{number:02}", f"step{number:02}more")
            if number == added
            else (f"step{number:02}",)
        ):
            amount = 2 if number == changed else 1
            functions.append(f"""
            func @{name}(%x: si32) -> si32 {{
            ^entry:
              %old: si32 = pop.load @total
              %more: si32 = call @abs(-{amount}: si32)
              %new: si32 = pop.add %old, %more
              pop.store %new, @total
              {CHOICE}
            }}
            """)
            calls.append(f"  %r{len(calls)}: si32 = call @{name}(0: si32)\n")
    functions.append(f"""
    export func @main(%count: si32, %arguments: ptr) -> si32 {{
    ^entry:
    {"".join(calls)}
      %sum: si32 = pop.load @total
      return %sum
    }}
    """)
    return "".join(functions)


def split(text: str) -> list[str]:
    module = parse_module(text)
    assert [str(problem) for problem in verify(module)] == []
    return parts_of(emitted(module), {name: name for name in module.functions})


def result(parts: list[str]) -> object:
    made = [compile_ir(each, host_target(), Options(2)).object_code() for each in parts]
    return run_object(bundled(made), ["program"])


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(splitting, "_SMALL", 50)
    monkeypatch.setattr(splitting, "_LEAST", 60)
    monkeypatch.setattr(splitting, "_MOST", 200)


def test_parts_share_variables_and_call_each_other() -> None:
    parts = split(program())
    assert len(parts) > 3
    assert result(parts) == Exited(COUNT)
    # Functions are defined once; the others have at most copies.
    for number in range(COUNT):
        assert len([each for each in parts if f"define hidden i32 @step{number:02}(" in each]) == 1


def test_a_changed_function_changes_its_part_and_those_with_copies_of_it() -> None:
    before, after = split(program()), split(program(changed=20))
    changed = [new for new in after if new not in before]
    assert result(after) == Exited(COUNT + 1)
    assert len(after) == len(before)
    assert changed
    assert all("@step20(" in each for each in changed)
    assert len(changed) < len(after) / 2


def test_a_function_more_moves_no_other_cut() -> None:
    before, after = split(program()), split(program(added=20))
    changed = [new for new in after if new not in before]
    assert result(after) == Exited(COUNT + 1)
    # Its own, perhaps a neighbour, and that of `main`, which calls it.
    assert len(changed) <= 3


def test_what_is_part_of_its_callers_has_no_code_of_its_own() -> None:
    text = program().replace("pop.add %old, %more", "call @sum(%old, %more)")
    parts = split(
        text
        + """
        func @sum(%a: si32, %b: si32) -> si32 {
        ^entry:
          %sum: si32 = pop.add %a, %b
          return %sum
        }
        """
    )
    assert len(parts) > 3
    assert result(parts) == Exited(COUNT)
    assert not any("@sum(" in each for each in parts)


def test_of_what_is_to_be_kept_apart_there_are_no_copies() -> None:
    parts = split(program().replace("-> si32 {", "-> si32 [noinline] {"))
    assert result(parts) == Exited(COUNT)
    assert len(parts) > 3
    assert not any("available_externally" in each for each in parts)


def test_strings_that_look_like_names_stay_as_they_are(capfd: pytest.CaptureFixture[str]) -> None:
    texts = [f"@.str.{number} @step07 {number}" for number in range(12)]
    functions = [
        f"""
        func @say{number}() -> none {{
        ^entry:
          %done: si32 = call @puts("{text}")
          %one: i1 = index.cmp 1: index, 0: index {{pred = "sgt"}}
          branch %one, ^on, ^on
        ^on:
          return
        }}
        """
        for number, text in enumerate(texts)
    ]
    calls = "".join(f"  call @say{number}()\n" for number in range(12))
    parts = split(f"""
    extern @puts(ptr) -> si32
    {"".join(functions)}
    export func @main(%count: si32, %arguments: ptr) -> si32 {{
    ^entry:
    {calls}
      return 0: si32
    }}
    """)
    assert len(parts) > 1
    assert result(parts) == Exited(0)
    assert capfd.readouterr().out.splitlines() == texts


def test_a_small_program_is_one_module(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(splitting, "_SMALL", 10_000)
    module = emitted(parse_module(program()))
    assert parts_of(module, {}) == [module.text()]


def test_objects_are_kept_together_and_taken_apart() -> None:
    several = [b"one", b"", b"three"]
    assert objects_in(bundled(several)) == several
    assert objects_in(b"\x7fELF alone") == [b"\x7fELF alone"]
    assert bundled([b"\x7fELF alone"]) == b"\x7fELF alone"
