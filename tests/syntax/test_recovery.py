"""A mistake in one place leaves what is known of the others."""

import textwrap

import pytest

from benchmarks.outline import Outline
from compiler_core.syntax import parse_text


def outline(text: str) -> list[str]:
    return [str(each) for each in Outline.of(parse_text(textwrap.dedent(text))).declarations]


def first_error(text: str) -> tuple[int, str]:
    """Return the line, counted from 1, and the code of the first error."""
    found = parse_text(text).diagnostics[0]
    return text.count("\n", 0, found.span.start) + 1, found.code


BEFORE = '''\
def before():
    """Before."""
    pass


'''
AFTER = '''

struct After:
    """After."""

    var x: Int

    def m(self):
        """Of m."""
        pass


def last(): pass
'''


@pytest.mark.parametrize(
    "broken",
    [
        "def broken(\n    pass",
        "def broken(a: Int, b: [Int:\n    pass",
        "def broken()\n    pass",
        "def broken[(]):\n    pass",
        "def broken():\n    f(",
        "def broken():\n    f([{",
        "def broken():\n    f(a))\n    g]",
        "def broken():\n    x = [1, 2\n    y = 3",
        "def broken():\n    x = {1: 2,\n    return x",
        "def broken():\n    x = 'a",
        'def broken():\n    """Text.\n    pass',
        'def broken():\n    """Text.""\n    pass',
        'def broken():\n    Text."""\n    pass',
        'def broken():\n    x = t"{a',
        "def broken():\n    x = `a",
        "def broken():",
        "def broken():\n        a\n    b\n  c",
        "def broken():\n    a\n      b\n    c",
        "def broken():\n    if a\n        b\n    else\n        c",
        "def broken():\n    ? ! $ 🔥",
        "struct broken(:\n    var x: Int",
        "comptime broken = (",
        "comptime broken = [1,\n    2",
        "@broken(\ndef broken(): pass",
        "from broken import (a,\n    b",
        "import",
        "broken broken broken",
        "class broken(A:\n    x = 1",
    ],
)
def test_a_mistake_in_one_declaration_leaves_the_others(broken: str) -> None:
    found = outline(f"{BEFORE}{broken}{AFTER}")
    assert found[0] == "Function before"
    assert found[-2:] == ["Struct After{var x, Function m}", "Function last"]
    assert first_error(f"{BEFORE}{broken}{AFTER}")[0] <= BEFORE.count("\n") + broken.count("\n") + 1


@pytest.mark.parametrize("broken", ["def broken(", "def broken():\n    f(", "struct broken["])
def test_a_bracket_left_open_at_the_end_of_the_file(broken: str) -> None:
    assert outline(BEFORE + broken)[0] == "Function before"


@pytest.mark.parametrize(
    "broken",
    [
        "def broken(self",
        "def broken(self, a: [Int:",
        "def broken(self)",
        "def broken(self):\n        f(",
        'def broken(self):\n        """Text.\n        pass',
        "var broken: List[Int",
        "var broken Int",
        "comptime broken = (",
        "@broken(",
        "def broken(self):\n            a\n        b",
        "def broken(self):\n        a\nb = 1\n        c",
        "def broken(self):\n        if a:\n            b\nelse:\n            c",
    ],
)
def test_a_mistake_in_one_member_leaves_the_others(broken: str) -> None:
    text = (
        "struct S:\n    var x: Int\n\n    def a(self):\n        pass\n\n"
        f"    {broken}\n\n    def b(self):\n        pass\n\n\ndef last(): pass\n"
    )
    (struct, last) = Outline.of(parse_text(text)).declarations
    assert str(last) == "Function last"
    members = [str(each) for each in struct.members]
    assert members[:2] == ["var x", "Function a"]
    assert members[-1] == "Function b"


def test_a_statement_at_the_margin_stays_in_its_function() -> None:
    text = """\
        struct S:
            def a(self):
                f()
        x = 1
                g()

            def b(self): pass
        """
    assert outline(text) == ["Struct S{Function a, Function b}"]
    assert first_error(textwrap.dedent(text)) == (4, "syntax-indentation")


def test_a_loop_at_the_margin_stays_in_its_function() -> None:
    text = """\
        struct S:
            def a(self):
                f()
        for x in y:
                    g()
                h()

            def b(self): pass
        """
    assert outline(text) == ["Struct S{Function a, Function b}"]


def test_statements_of_a_script_stay_in_the_module() -> None:
    text = "def a():\n    f()\n\nfor x in y:\n    g()\n    h()\nz = 1\n"
    assert len(parse_text(text).module.children) == 5
    text = "if a:\n  b\nif c:\n    d\n"
    assert [type(each).__name__ for each in parse_text(text).module.children[:2]] == ["If", "If"]


def test_a_first_statement_too_deep_leaves_the_others_in_the_block() -> None:
    text = "def a():\n      comptime x = 1\n    comptime y = 2\n    def b(): pass\ndef c(): pass\n"
    assert outline(text) == ["Function a{comptime x, comptime y, Function b}", "Function c"]
    assert first_error(text) == (3, "syntax-indentation")
    assert len(parse_text(text).diagnostics) == 1


def test_a_declaration_without_its_word_does_not_fall_to_the_one_above() -> None:
    text = "struct S:\n    var x: Int\n\n\n T(A):\n    var y: Int\n"
    assert outline(text)[0] == "Struct S{var x}"


def test_old_text_in_a_string_is_no_declaration() -> None:
    text = 'def a():\n    var x = """\ndef no():\n    pass\n"""\n    f(x)\n\ndef b(): pass\n'
    assert outline(text) == ["Function a", "Function b"]
    assert parse_text(text).diagnostics == []


def test_a_mistake_is_told_once() -> None:
    for broken in ("x = f(1, 2\n", "if a\n        b\n", "def g(b: Int, :\n        pass\n"):
        text = f"def f():\n    {broken}"
        assert len(parse_text(text).diagnostics) == 1, text


def test_what_stands_before_a_mistake_is_recognised() -> None:
    (line, _) = parse_text("f(a.b, c d)\n").lines
    assert line.code is not None
    assert [type(node).__name__ for node in line.code.nodes()] == ["Name", "Attribute"]


def test_a_bracket_left_open_in_a_header_leaves_the_body_its_own() -> None:
    text = """\
        def f(a: Int, -> Int:
            x = 1
            def g(): pass

        def h(
            a:
            Int): pass
        """
    assert outline(text) == ["Function f{Function g}", "Function h"]
    assert first_error(textwrap.dedent(text)) == (1, "syntax-unexpected")


def test_lines_that_are_shifted_together_are_told_of_once() -> None:
    text = (
        "def f():\n"
        "    var a = 1\n"
        "        if a:\n"
        "            pass\n"
        "        print(a)\n"
        "    print(a)\n"
        "        print(a)\n"
        "      print(a)\n"
    )
    found = [each for each in parse_text(text).diagnostics if each.code == "syntax-indentation"]
    assert [text.count("\n", 0, each.span.start) + 1 for each in found] == [3, 7, 8]


def test_comptime_before_what_declares_by_itself() -> None:
    text = "comptime def f(n: Int) -> Int:\n    return n\n"
    (found,) = parse_text(text).diagnostics
    assert found.message.startswith("no 'comptime' stands before 'def': a function can be called")
    (edit,) = found.fixes[0].edits
    assert text[: edit.span.start] + text[edit.span.end :] == text.removeprefix("comptime ")
