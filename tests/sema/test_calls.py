"""Which function a call means, over the real library: the type of its result tells."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

import compiler_core
from compiler_core.incremental import Database
from compiler_core.sema.bodies.checker import checked_body
from compiler_core.sema.files import file_text
from compiler_core.sema.items import file_items
from compiler_core.sema.modules import module_at, search_path
from compiler_core.source import Severity, SourceText

_LIBRARY = str(Path(compiler_core.__file__).parent / "stdlib")


@pytest.fixture(scope="module")
def database() -> Database:
    db = Database()
    with db.edit() as batch:
        batch.set(search_path, to=(_LIBRARY,))
    return db


def problems_of(db: Database, source: str) -> list[str]:
    """The errors in the body of `main`."""
    path = "/calls/main.mojo"
    with db.edit() as batch:
        batch.set(file_text, path, to=SourceText(dedent(source), path))
    for item in file_items(db, module_at(db, path)).all():
        if item.name == "main":
            found = checked_body(db, item.id)
            assert found is not None
            return [d.message for d in found.problems if d.severity is Severity.ERROR]
    raise AssertionError("there is no main")


@pytest.mark.parametrize(
    ("first", "second", "given", "is_first"),
    [
        ("x: Int", "x: Float64", "1", True),
        ("x: Float32", "x: Float64", "1.5", False),
        ("x: StringLiteral", "x: String", '"a"', True),
        ("x: Int", "x: Optional[Int]", "1", True),
        ("x: Int, y: Int = 0", "*x: Int", "1", True),
        ("*x: Int", "x: Int", "1", False),
        ("x: Bool", "x: Int", "True", True),
        ("x: Some[Writable]", "x: Int", "1", False),
    ],
)
def test_the_cheaper_function_is_chosen(
    database: Database, first: str, second: str, given: str, is_first: bool
) -> None:
    wanted = "Int" if is_first else "String"
    source = f"""\
        def f({first}) -> Int:
            return 1

        def f({second}) -> String:
            return "2"

        def main():
            var r: {wanted} = f({given})
    """
    assert problems_of(database, source) == []


@pytest.mark.parametrize(
    ("first", "second", "given"),
    [("x: Int8", "x: Int64", "1"), ("x: Int, y: Int = 0", "x: Int", "1")],
)
def test_what_is_equally_cheap_is_ambiguous(
    database: Database, first: str, second: str, given: str
) -> None:
    source = f"""\
        def f({first}): pass
        def f({second}): pass
        def main():
            f({given})
    """
    (message,) = problems_of(database, source)
    assert "equally well" in message


def test_arguments_and_callables_decide_parameters(database: Database) -> None:
    source = """\
        def first[T: Copyable](xs: List[T]) -> T:
            return xs[0].copy()

        def values(d: Dict[String, _]) -> Int:
            return len(d)

        def applied[T: Copyable, U: Copyable](x: T, f: Some[def(T) -> U]) -> U:
            return f(x)

        def text(x: Int) -> String:
            return String(x)

        def main():
            var a: Int = first([1, 2])
            var b: String = first(["a", "b"])
            var c: Int = values({"k": 1.5})
            var d: String = applied(1, text)
    """
    assert problems_of(database, source) == []


def test_a_place_is_not_passed_twice_when_it_is_changed(database: Database) -> None:
    source = """\
        def push(mut xs: List[Int], ref x: Int): pass
        def look(mut xs: List[Int], s: Span[Int, _]): pass
        def main():
            var xs: List[Int] = [1, 2]
            push(xs, xs[0])
            look(xs, xs[0:1])
    """
    assert len(problems_of(database, source)) == 2


def test_the_elements_of_a_display_need_a_common_type(database: Database) -> None:
    source = """\
        def main():
            var xs = [1, "two"]
            print(len(xs))
    """
    (message,) = problems_of(database, source)
    assert "no common type" in message
