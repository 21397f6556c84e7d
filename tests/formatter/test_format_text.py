"""Whole texts: line ends, mistakes, prose, spans."""

import pytest

from compiler_core.source import Span
from compiler_core.source.edits import apply_edits
from compiler_core.syntax import SyntaxTree, parse_text
from formatter.format_text import Formatter, UnsafeError
from formatter.page import Page
from formatter.safety import difference
from formatter.style import Style


def formatted(source: str, style: Style | None = None) -> str:
    return Formatter(style).format(source).text


# ---------------------------------------------------------------- the text around the code


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("", ""),
        ("   ", ""),
        ("\n", "\n"),
        (" \n\n \n", "\n"),
        ("x=1", "x = 1\n"),
        ("x=1\n\n\n\n", "x = 1\n"),
        ("\n\n\nx=1\n", "x = 1\n"),
        ("\ufeffx=1\n", "\ufeffx = 1\n"),
        ("x=1\r\ny=2\r\n", "x = 1\r\ny = 2\r\n"),
        ("x=1\r\ny=2\n", "x = 1\r\ny = 2\r\n"),
        ("x=1\ny=2\r\n", "x = 1\ny = 2\n"),
        ("def f():\r\n\tx\r\n", "def f():\r\n    x\r\n"),
        ("def f():\r\n  '''A\r\n  b'''\r\n", 'def f():\r\n    """A\r\n    b"""\r\n'),
    ],
)
def test_ends_of_lines_and_of_the_text(source: str, expected: str) -> None:
    done = Formatter().format(source)
    assert (done.text, done.changed) == (expected, source != expected)


def test_the_line_length_is_a_choice() -> None:
    source = "call(first_argument, second_argument)\n"
    assert formatted(source) == source
    assert formatted(source, Style(line_length=20)) == (
        "call(\n    first_argument,\n    second_argument,\n)\n"
    )


# ---------------------------------------------------------------- mistakes


def test_what_is_around_a_mistake_stays_and_the_rest_is_formatted() -> None:
    source = (
        "def f( ):\n  return   1\n\n"
        "def g( :\n  return   2\n\n"
        "struct S :\n"
        "    def a( self ) : pass\n"
        "    def b( self ) :\n        x   = (\n"
        "    def c( self ) : pass\n"
        "x=[1 ,2]\n"
    )
    done = Formatter().format(source)
    assert done.text == (
        "def f():\n    return 1\n\n\n"
        "def g( :\n  return   2\n\n\n"
        "struct S:\n"
        "    def a(self):\n        pass\n\n"
        "    def b( self ) :\n        x   = (\n\n"
        "    def c(self):\n        pass\n\n\n"
        "x = [1, 2]\n"
    )
    assert [source[each.span.start :].split("\n")[0] for each in done.mistakes] == [
        ":",
        "(",
    ]


def test_a_declaration_that_would_move_stays_with_what_is_around_it() -> None:
    source = "struct S :\n  def a( self ):\n    x   = ((\n  def b( self ): pass\n"
    assert formatted(source) == source


def test_nothing_changes_behind_a_string_that_is_never_closed() -> None:
    source = 'x=1\ny   = """a\n\n\n\ndef f( ): pass\n'
    assert formatted(source) == 'x = 1\ny   = """a\n\n\n\ndef f( ): pass\n'


def test_a_statement_that_cannot_be_printed_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    printed = Page._printed

    def fail(self: Page, line: object, *rest: object) -> object:
        if "bad" in str(getattr(line, "code", None) and [t.text for t in line.code.tokens()]):  # type: ignore[attr-defined]
            raise RecursionError
        return printed(self, line, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Page, "_printed", fail)
    assert formatted("x=1\nbad  =  2\ny=3\n") == "x = 1\nbad  =  2\ny = 3\n"


# ---------------------------------------------------------------- saying the same


SAME = [
    ("x = (1)\n", "x = 1\n"),
    ("x = 'a' \"b\"\n", 'x = "ab"\n'),
    ("x = 0XaB + 1E5\n", "x = 0xAB + 1e5\n"),
    ("from a import (b, c,)\n", "from a import b, c\n"),
    ("for (a, b) in c: d\n", "for a, b in c:\n    d\n"),
    ("a; b\n", "a\nb\n"),
    ("struct S(B, A): pass\n", "struct S(A, B):\n    pass\n"),
    ("def f():\n  '''  A\n    b '''\n", 'def f():\n    """A\n    b"""\n'),
    ("x = -a ** b\n", "x = -(a**b)\n"),
    ("with (a as b, c): d\n", "with a as b, c:\n    d\n"),
]
NOT_SAME = [
    ("x = 1\n", "x = 2\n"),
    ("x = (1, 2)\n", "x = 1\n"),
    ("x = (1,)\n", "x = 1\n"),
    ("x = f(a, b)\n", "x = f(a), b\n"),
    ("x = (a + b) * c\n", "x = a + b * c\n"),
    ("x = 'a'\n", "x = 'b'\n"),
    ("x = r'\\n'\n", "x = '\\n'\n"),
    ("x = t'{a}'\n", "x = t'{b}'\n"),
    ("if a:\n    b\nc\n", "if a:\n    b\n    c\n"),
    ("def f(mut x: Int): pass\n", "def f(mutx: Int): pass\n"),
    ("x\n", "x\ny\n"),
    ("def f():\n    '''a'''\n", "def f():\n    '''b'''\n"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_layout_makes_no_difference(one: str, other: str) -> None:
    assert difference(parse_text(one), parse_text(other)) is None


@pytest.mark.parametrize(("one", "other"), NOT_SAME)
def test_anything_else_does(one: str, other: str) -> None:
    assert difference(parse_text(one), parse_text(other)) is not None


def test_a_result_that_says_something_else_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Page, "text", lambda _: "y = 1\n")
    with pytest.raises(UnsafeError):
        formatted("x  = 1\n")
    assert Formatter(safe=False).format("x  = 1\n").text == "y = 1\n"


# ---------------------------------------------------------------- prose


MARKDOWN = """\
Text  with   blanks.

```mojo
x=1
```

- In a list:

  ```mojo
  def f( ): pass
  ```

```python
x=1
```

```mojo
this is no mojo
```

~~~mojo
y=2
~~~
"""


def test_mojo_blocks_of_markdown_are_formatted() -> None:
    assert Formatter().format_markdown(MARKDOWN).text == MARKDOWN.replace(
        "```mojo\nx=1", "```mojo\nx = 1"
    ).replace("def f( ): pass", "def f():\n      pass").replace("y=2", "y = 2")


DOCUMENTED = '''\
def f():
    """Does something.

    ```mojo
    x=f( )
    if x : print( x )
    ```

    ```
    x=1
    ```
    """
    pass
'''


def test_code_in_docstrings_is_formatted_on_request() -> None:
    assert formatted(DOCUMENTED) == DOCUMENTED
    expected = DOCUMENTED.replace(
        "    x=f( )\n    if x : print( x )\n", "    x = f()\n    if x:\n        print(x)\n"
    )
    style = Style(docstrings=True)
    assert formatted(DOCUMENTED, style) == expected
    assert formatted(expected, style) == expected


# ---------------------------------------------------------------- spans


def in_span(source: str) -> str:
    """Format the lines between two marks."""
    before, inside, after = source.split("|")
    tree = parse_text(before + inside + after)
    span = Span(len(before), len(before) + len(inside))
    return apply_edits(tree.text, Formatter().format_span(tree, span))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a=1\n|b=2\n|c=3\n", "a=1\nb = 2\nc=3\n"),
        ("a=1\n\n\n\n|b=2\n|c=3\n", "a=1\n\n\n\nb = 2\nc=3\n"),
        ("a=1\nb|=|2\nc=3\n", "a=1\nb = 2\nc=3\n"),
        ("f(a ,\n  |b|)\nc=3\n", "f(a, b)\nc=3\n"),
        ("def f():\n    a=1\n|    b=2\n|    c=3\n", "def f():\n    a=1\n    b = 2\n    c=3\n"),
        # A body moves as a whole.
        ("def f():\n  a=1\n|  b=2\n|d=4\n", "def f():\n    a = 1\n    b = 2\nd=4\n"),
        ("def f( :\n|  a=1\n|d=4\n", "def f( :\n  a=1\nd=4\n"),
        ("a=1\n|def f(): pass\nb=2\n|c=3\n", "a=1\n\n\ndef f():\n    pass\n\n\nb = 2\nc=3\n"),
    ],
)
def test_only_lines_of_a_span_change(source: str, expected: str) -> None:
    changed = in_span(source)
    # The blank lines above the first line are no part of the span.
    assert changed == expected or changed == expected.replace("a=1\n\n\ndef", "a=1\ndef")


def test_a_span_over_everything_is_the_whole_text() -> None:
    source = "import a\nx=1\n@d\ndef f( ):\n  '''A'''\n  y = [1 ,\n 2]\nz=3\n"
    tree = parse_text(source)
    edits = Formatter().format_span(tree, Span(0, len(source)))
    assert apply_edits(source, edits) == formatted(source)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("x=1\ny=2\n|", "x=1\ny = 2\n|"),
        ("if x :\n|", "if x:\n|"),
        ("f(a ,\n|", "f(a ,\n|"),
        ("x=1\n\n|y=2\n", "x = 1\n\n|y=2\n"),
        ("|x=1\n", "|x=1\n"),
    ],
)
def test_a_typed_line_end_formats_the_statement_above(source: str, expected: str) -> None:
    before, after = source.split("|")
    tree: SyntaxTree = parse_text(before + after)
    edits = Formatter().format_line_above(tree, len(before))
    assert apply_edits(tree.text, edits) == expected.replace("|", "")
