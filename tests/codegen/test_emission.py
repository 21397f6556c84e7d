"""What the LLVM IR of a module says beside what it computes."""

import re

import pytest

from compiler_core.codegen import Options, compile_ir, emit_module, host_target
from compiler_core.codegen.debug_info import DebugSource
from compiler_core.mir import parse_module, verify
from compiler_core.source import LineIndex

SOURCE = """def add(a: Int, b: Int) -> Int:
    var twice = a + a
    return twice * b
"""


def ir_of(text: str) -> str:
    module = parse_module(text)
    assert [str(problem) for problem in verify(module)] == []
    return emit_module(module)


def test_lines_of_the_source_are_in_the_debug_information() -> None:
    module = parse_module("""
    extern @print(index) -> none
    export func @add(%a: index, %b: index) -> index as "add" !0:3 {
    ^entry:
      %twice: index = index.add %a, %a !37:54
      call @print(%twice) !37:38
      %r: index = index.mul %twice, %b !66:75
      return %r !59:75
    }
    """)
    module.functions["add"].path = "/project/add.mojo"
    lines = LineIndex(SOURCE)

    def locate(path: str, offset: int) -> tuple[int, int]:
        assert path == "/project/add.mojo"
        position = lines.position(offset)
        return position.line + 1, position.column + 1

    ir = emit_module(module, source=DebugSource(locate))
    assembly = compile_ir(ir, host_target(), Options(1)).assembly()
    assert {int(line) for line in re.findall(r"\.loc\s+\d+ (\d+)", assembly)} >= {2, 3}
    assert "add.mojo" in assembly


def test_hints_reach_llvm() -> None:
    ir = ir_of(
        """
    func @f(%p: ptr noalias readonly nonnull dereferenceable(8) align(16)) -> none
 [alwaysinline, cold] {
    ^entry:
      return
    }
    """.replace("none\n", "none")
    )
    header = re.search("define.*", ir)
    assert header is not None
    for word in "noalias readonly nonnull dereferenceable(8) align alwaysinline cold".split():
        assert word in header[0]


@pytest.mark.parametrize(
    ("instruction", "expected"),
    [
        ('%r: f64 = pop.add %a, %a {fastmath = "nnan contract"}', "fadd nnan contract double"),
        # A product and a sum may become one operation, as with the reference.
        ("%r: f64 = pop.mul %a, %a", "fmul contract double"),
        (
            "%r: f64 = pop.load %p {volatile, alignment = 4}",
            "load volatile double, ptr %p1, align 4",
        ),
        ('%r: f64 = pop.load %p {ordering = "acquire"}', "load atomic double, ptr %p1 acquire"),
        (
            'pop.fence {ordering = "seq_cst", syncscope = "singlethread"}',
            'fence syncscope("singlethread") seq_cst',
        ),
        (
            '%r: si64 = pop.atomic.rmw %p, 1: si64 {bin_op = "max", ordering = "monotonic"}',
            "atomicrmw max ptr %p1, i64 1 monotonic",
        ),
        (
            '%r: ui64 = pop.atomic.rmw %p, 1: ui64 {bin_op = "max", ordering = "monotonic"}',
            "atomicrmw umax",
        ),
        (
            'pop.inline_asm {assembly = "nop", constraints = "", hasSideEffects}',
            'asm sideeffect "nop"',
        ),
        (
            '%r: f64 = pop.call_llvm_intrinsic %a {intrin = "llvm.canonicalize"}',
            "@llvm.canonicalize",
        ),
    ],
)
def test_attributes_reach_llvm(instruction: str, expected: str) -> None:
    ir = ir_of(f"export func @f(%a: f64, %p: ptr) -> none {{\n^e:\n  {instruction}\n  return\n}}\n")
    assert expected in ir
    compile_ir(ir, host_target(), Options(1))


def test_a_branch_that_is_unlikely_has_weights() -> None:
    ir = ir_of(
        "func @f(%c: i1) -> none {\n^e:\n  branch %c, ^a, ^b unlikely\n"
        "^a:\n  return\n^b:\n  return\n}\n"
    )
    assert "!prof !1" in ir


def test_locals_that_are_written_once_need_no_memory() -> None:
    ir = ir_of(
        "func @f(%a: index) -> index {\n^e:\n  %b: index = index.add %a, %a\n"
        "  %c: index = index.mul %b, %b\n  return %c\n}\n"
    )
    assert "alloca" not in ir
