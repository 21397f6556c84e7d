"""Bad MIR is found early. `; error: ...` stands at the end of the line at fault."""

import re

import pytest

from compiler_core.mir import MirSyntaxError, parse_module, verify
from compiler_core.source import LineIndex


def errors_by_line(text: str) -> dict[int, str]:
    lines = LineIndex(text)
    found = {}
    for problem in verify(parse_module(text)):
        line = lines.position(problem.span.start).line if problem.span is not None else -1
        found[line] = problem.message
    return found


def body(lines: str, header: str = "func @f(%a: si32, %p: ptr) -> none") -> str:
    return f"extern @g(si32) -> si32\n{header} {{\n^entry:\n{lines}\n}}\n"


REJECTED = [
    "  %x: si32 = pop.add %a, %p  ; error: takes operands of one type, not si32 and ptr\n  return",
    "  %x: si64 = pop.add %a, %a  ; error: expected si64, not si32\n  return",
    "  %x: i32 = pop.div 1: i32, 2: i32  ; error: integers with a sign\n  return",
    "  %x: si32 = pop.frob %a  ; error: there is no operation pop.frob\n  return",
    "  %x: i1 = pop.cmp %a, %a  ; error: the attribute pred is missing\n  return",
    '  %x: i1 = pop.cmp %a, %a {pred = "about"}  ; error: pred is one of eq, ge, gt\n  return',
    "  %x: si32 = pop.neg %a {volatile}  ; error: there is no attribute volatile\n  return",
    "  %x: si32 = pop.load %p {alignment = 3}  ; error: a power of two\n  return",
    "  %x: si32 = %a.0  ; error: si32 has no field 0\n  return",
    "  %x: si32 = %a.*<si32>  ; error: si32 is not a pointer\n  return",
    "  %x: si64 = %a  ; error: expected si64, not si32\n  return",
    "  %x: si32 = call @h(%a)  ; error: there is no function @h\n  return",
    "  %x: si32 = call @g()  ; error: takes 1 arguments, not 0\n  return",
    "  %x: si32 = call @g(%p)  ; error: expected si32, not ptr\n  return",
    "  call *%p(%a)  ; error: ptr cannot be called\n  return",
    "  %x: ptr = @nowhere  ; error: there is no global @nowhere\n  return",
    "  %x: si64 = llvm.sext 1: si64  ; error: does not go from si64 to si64\n  return",
    "  %x: f64 = pop.bitcast %a  ; error: differ in size\n  return",
    "  return %a  ; error: expected none, not si32",
    "  raise %a  ; error: this function does not raise",
    "  branch %a, ^entry, ^entry  ; error: expected i1, not si32",
    "  switch %a, 1 -> ^entry, 1 -> ^entry, else ^entry  ; error: switches twice on one number",
    "  try call @g(%a) ^entry, catch ^entry  ; error: what does not raise is called without try",
    '  %x: array<2, ui8> = b"abc": array<2, ui8>  ; error: 3 bytes do not make\n  return',
]


@pytest.mark.parametrize("lines", REJECTED)
def test_error_is_at_its_line(lines: str) -> None:
    text = body(lines)
    expected = {
        number: match[1]
        for number, line in enumerate(text.split("\n"))
        if (match := re.search("; error: (.*)$", line))
    }
    found = errors_by_line(text)
    assert found.keys() == expected.keys()
    for line, message in expected.items():
        assert message in found[line]


@pytest.mark.parametrize(
    ("lines", "accepted"),
    [
        ("local %x: si32\n^entry:\n  %y: si32 = %x\n  return", False),
        ("local %x: si32\n^entry:\n  %x = 1: si32\n  %y: si32 = %x\n  return", True),
        (
            "local %x: si32\n^entry:\n  branch %c, ^a, ^b\n^a:\n  %x = 1: si32\n  goto ^b\n"
            "^b:\n  %y: si32 = %x\n  return",
            False,
        ),
        (
            "local %x: si32\n^entry:\n  branch %c, ^a, ^b\n^a:\n  %x = 1: si32\n  goto ^c\n"
            "^b:\n  %x = 2: si32\n  goto ^c\n^c:\n  %y: si32 = %x\n  return",
            True,
        ),
        (
            "local %x: si32\n^entry:\n  goto ^l\n^l:\n  %y: si32 = %x\n  %x = 1: si32\n  goto ^l",
            False,
        ),
        # Whoever has the address may write.
        ("local %x: si32\n^entry:\n  %p: ptr = addr %x\n  %y: si32 = %x\n  return", True),
        # The result of a call is there only when it did not raise.
        (
            "^entry:\n  try %r: si32 = call @t() ^a, catch ^b\n^a:\n  %y: si32 = %r\n  return\n"
            "^b:\n  return",
            True,
        ),
        (
            "^entry:\n  try %r: si32 = call @t() ^a, catch ^b\n^a:\n  return\n"
            "^b:\n  %y: si32 = %r\n  return",
            False,
        ),
    ],
)
def test_locals_are_written_before_they_are_read(lines: str, accepted: bool) -> None:
    raising = "func @t() -> si32 raises si32 {\n^entry:\n  raise 1: si32\n}\n"
    problems = verify(parse_module(f"{raising}func @f(%c: i1) -> none {{\n{lines}\n}}\n"))
    assert [problem.message for problem in problems] == (
        [] if accepted else [problems[0].message if problems else "an error"]
    )
    if not accepted:
        assert "before it is written" in problems[0].message


def test_block_without_a_terminator() -> None:
    problems = verify(parse_module("func @f() -> none {\n^entry:\n}\n"))
    assert [str(problem) for problem in problems] == ["@f ^entry: a block needs a terminator"]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("func @f() -> none {\n^a:\n  goto ^b\n}", 4, "there is no block ^b"),
        ("func @f() -> none {\n^a:\n  %x = 1: si32\n}", 3, "%x is not declared"),
        ("func @f() -> none {\n  return\n}", 2, "expected a block"),
        ("global @g = 1.5: si32", 1, "1.5 is not a value of si32"),
        ("global @g = 1: simd<0, si32>", 1, "a vector of 0 elements"),
        ("func @f() -> what {\n}", 1, "there is no type 'what'"),
        ("func @f() -> none {\n^a:\n  return ~\n}", 3, "unexpected '~'"),
    ],
)
def test_syntax_errors_have_a_line(text: str, line: int, message: str) -> None:
    with pytest.raises(MirSyntaxError) as caught:
        parse_module(text)
    assert caught.value.line == line
    assert message in caught.value.message
