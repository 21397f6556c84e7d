"""What parses for the sake of a good message is reported where the language ends."""

from pathlib import Path

import pytest

from compiler_core.syntax import parse_text
from tests.syntax.fixing import cases, fixed, found_in

CASES = cases(Path(__file__).with_name("validation_cases.txt").read_text())


@pytest.mark.parametrize(("text", "expected", "after"), CASES)
def test_what_is_no_mojo_is_reported(text: str, expected: list[str], after: str | None) -> None:
    assert found_in(text) == expected
    assert fixed(text) == (text if after is None else after)
    if after is not None:
        assert found_in(after) == []


@pytest.mark.parametrize(
    "text",
    [
        '"""Module."""\n\nimport std.math\n\ncomptime x = 3\n"""What x is."""\n',
        '@deprecated("x")\ncomptime x = 3\n"""What x is."""\n',
        '@deprecated("x")\n\n# comment\ncomptime x = 3\n',
        "pass\n...\n",
        "comptime (a, b) = (1, 2)\n",
        "struct S:\n    pass\n    ...\n    var x: Int; var y: Int\n",
        'struct S:\n    """Type."""\n\n    var x: Int\n    """Field."""\n',
        "trait T:\n    comptime E: AnyType\n    def f(self): pass\n    def g(x) -> None:\n"
        "        pass\n",
        "struct S:\n    def __init__(x: Int = 3, out self):\n        pass\n",
        "struct S:\n    @staticmethod\n    def make():\n        pass\n",
        "def f[n: Int = 3, //, m: Int](*args: Int, b: Int):\n    pass\n",
        "def f[\n    n: Int,\n    *,\n]():\n    pass\n",
        "def f[g: def[Int](Int) -> Int]():\n    pass\n",
        "def f(x: Int = 3, *, y: Int, var **kw: Int):\n    g(x, *y, k=1, **kw)\n",
        "def f(d: Int):\n    g(k=1, *d)\n    var a = {1: 2, **d}\n    var b = {1, x=3}\n",
        "def f(t: Int):\n    match t:\n        case (a, 1.5) | 'x': pass\n"
        "        case Point(x=1, y=var b): pass\n        case .Red: pass\n        case == y: pass\n"
        "        case _: pass\n",
        "def f(d: Int):\n    *a, b = d\n    for ref x in d: pass\n    with d as x: pass\n",
        "def f():\n    try: pass\n    except e: pass\n    else: pass\n    finally: pass\n",
        "def f():\n    comptime if True: pass\n    elif False: pass\n    else: pass\n",
        "def f():\n    var g = lambda (x: Int) -> Int: x + 1\n    print(*g, sep='')\n",
        "def f(ref x: Int) -> ref [x] Int:\n    return x\n",
        "def f():\n    var y = 1\n    def g() {imm y}:\n        print(y)\n",
        "def f():\n    return 1; pass\n",
    ],
)
def test_what_is_mojo_is_not_reported(text: str) -> None:
    assert found_in(text) == []


def test_a_line_that_does_not_parse_is_reported_once() -> None:
    text = "def f():\n    print(sep='', 1 2)\n"
    assert len(parse_text(text).diagnostics) == 1


def test_the_findings_of_the_module_follow_an_edit() -> None:
    before = parse_text("def f():\n    pass\n\nprint(1)\n")
    after = parse_text("def f():\n    pass\n\n\nprint(1)\n", before)
    (diagnostic,) = after.diagnostics
    assert diagnostic.span.of(after.text) == "print"
    assert parse_text("def f():\n    pass\n\n\n", after).diagnostics == []
