"""What debuggers are told of variables and types, as LLVM is told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from compiler_core.execute import driver
from compiler_core.execute.program_cache import DebugLevel, Request

SOURCE = """\
struct Pair[T: ImplicitlyCopyable & Deinitable](Copyable):
    var first: Self.T
    var small: UInt8
    var second: Self.T

    def __init__(out self, first: Self.T, second: Self.T):
        self.first = first
        self.small = 0
        self.second = second

    def sum(self, times: Int) -> Int:
        var left = times
        while left > 0:
            var step = left
            left -= step
        return left

def main():
    var pair = Pair(1.5, 2.5)
    var table: Dict[String, List[Int]] = {"one": [1]}
    var lanes = SIMD[DType.float32, 4](1)
    var base = 10
    def add(x: Int) {imm base} -> Int:
        return base + x
    print(pair.sum(3), len(table), lanes, add(1))
"""


@pytest.fixture(scope="module")
def ir(tmp_path_factory: pytest.TempPathFactory) -> str:
    return ir_of(tmp_path_factory.mktemp("debug") / "variables.mojo", DebugLevel.FULL)


def ir_of(path: Path, debug: DebugLevel) -> str:
    path.write_text(SOURCE)
    request = Request(str(path), debug=debug)
    with driver.session(request) as database:
        program, _ = driver.instantiate(database, request.path)
        assert program is not None
        return driver.program_ir(database, program, debug, optimised=False)


def metadata(ir: str, number: str) -> str:
    """The definition of what a reference leads to."""
    found = re.search(rf"^!{number} = (.*)$", ir, re.MULTILINE)
    assert found is not None
    return found[1]


def type_of(ir: str, function: str, variable: str) -> str:
    """The definition of the type of a variable of a function."""
    return metadata(ir, re.findall(r"type: !(\d+)", declared(ir, function, variable))[0])


def declared(ir: str, function: str, variable: str) -> str:
    for text in re.findall(rf'!DILocalVariable\(name: "{variable}".*', ir):
        scope = metadata(ir, re.findall(r"scope: !(\d+)", text)[0])
        while "DILexicalBlock" in scope:
            scope = metadata(ir, re.findall(r"scope: !(\d+)", scope)[0])
        if f'name: "{function}"' in scope:
            return text
    raise AssertionError(f"{function} has no {variable}")


def test_functions_are_called_as_in_the_source(ir: str) -> None:
    assert '!DISubprogram(name: "Pair[Float64].sum"' in ir
    assert '!DISubprogram(name: "main"' in ir
    assert '!DISubprogram(name: "List[Int].__deinit__"' in ir


def test_methods_of_numbers_are_called_by_their_short_names(ir: str) -> None:
    assert '!DISubprogram(name: "Int.__sub__"' in ir


def test_programs_for_debuggers_are_kept_apart() -> None:
    keys = {Request("program.mojo", debug=level).key() for level in DebugLevel}
    assert len(keys) == len(DebugLevel)


def test_arguments_are_told_from_variables(ir: str) -> None:
    assert "arg: 1" in declared(ir, "Pair[Float64].sum", "self")
    assert "arg: 2" in declared(ir, "Pair[Float64].sum", "times")
    assert "arg:" not in declared(ir, "Pair[Float64].sum", "left")
    assert "line: 12" in declared(ir, "Pair[Float64].sum", "left")


def test_fields_lie_where_they_are(ir: str) -> None:
    pair = type_of(ir, "main", "pair")
    assert 'name: "Pair[Float64]", size: 192' in pair
    listed = metadata(ir, re.findall(r"elements: !(\d+)", pair)[0])
    fields = [metadata(ir, number) for number in re.findall(r"!(\d+)", listed)]
    found = [re.findall(r'name: "(\w+)".*offset: (\d+)', text)[0] for text in fields]
    assert found == [("first", "0"), ("small", "64"), ("second", "128")]


def test_types_are_spelled_without_what_is_implied(ir: str) -> None:
    assert 'name: "Dict[String, List[Int]]"' in type_of(ir, "main", "table")


def test_numbers_are_numbers_of_their_kind(ir: str) -> None:
    named = type_of(ir, "main", "base")
    assert 'name: "Int"' in named
    number = metadata(ir, re.findall(r"baseType: !(\d+)", named)[0])
    assert number == '!DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)'
    assert '!DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned)' in ir


def test_what_ended_is_overwritten(ir: str) -> None:
    body = re.search(r"define internal void @main\..*?^}", ir, re.DOTALL | re.MULTILINE)
    assert body is not None
    filled = re.findall(r"llvm\.memset\.p0\.i64\(ptr %(\w+), i8 -1", body[0])
    # Once where the function begins, and again where the table ends.
    assert len(filled) == 2 and filled[0] == filled[1]


def test_vectors_are_vectors(ir: str) -> None:
    named = type_of(ir, "main", "lanes")
    assert 'name: "SIMD[DType.float32, 4]"' in named
    row = metadata(ir, re.findall(r"baseType: !(\d+)", named)[0])
    assert "DW_TAG_array_type" in row and "DIFlagVector" in row and "size: 128" in row


def test_a_block_has_its_own_variables(ir: str) -> None:
    step = declared(ir, "Pair[Float64].sum", "step")
    scope = metadata(ir, re.findall(r"scope: !(\d+)", step)[0])
    assert scope.startswith("distinct !DILexicalBlock") and "line: 13" in scope


def test_captures_are_variables_of_the_closure(ir: str) -> None:
    assert 'name: "base"' in declared(ir, "main.add", "base")


def test_lines_alone_have_no_variables(tmp_path: Path) -> None:
    ir = ir_of(tmp_path / "variables.mojo", DebugLevel.LINES)
    assert "DILocation" in ir
    assert "DILocalVariable" not in ir and "DICompositeType" not in ir
