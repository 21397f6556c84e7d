"""Every spelling that Mojo had before 1.2 is understood, reported, and brought to today's."""

from pathlib import Path

import pytest

from compiler_core.source import Applicability
from compiler_core.syntax import codes, legacy_codes, parse_text
from tests.syntax.fixing import cases, fixed, found_in

CASES = cases(Path(__file__).with_name("legacy_cases.txt").read_text())


@pytest.mark.parametrize(("text", "expected", "after"), CASES)
def test_an_old_spelling_is_reported_and_fixed(
    text: str, expected: list[str], after: str | None
) -> None:
    assert found_in(text) == expected
    assert after is not None
    assert fixed(text) == after
    assert found_in(after) == []


def test_what_is_a_method_today_is_only_said_to_copy_nothing() -> None:
    text = (
        "struct S:\n"
        "    def __copyinit__(mut self, existing: Self):\n        pass\n\n"
        "    def __moveinit__(out self: S, deinit existing: S):\n        self = S()\n"
    )
    assert found_in(text) == ["2 warning old-copy-constructor", "5 warning old-move-constructor"]
    assert fixed(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "struct S:\n    def __copyinit__(self, x: Int):\n        pass\n",
        "def __moveinit__(x: Int):\n    pass\n",
        "struct S:\n    def __init__(out self, *, copy: Self):\n        pass\n",
        "struct S:\n    def __init__(out self, *, take: Int):\n        pass\n",
        "def f(owned: Int, inout: Int):\n    print(owned, inout)\n",
        "def f(let: Int, alias: Int):\n    f(let, alias)\n",
        "def f():\n    unified(1)\n    var unified = escaping\n",
        "@explicit_destroy('x')\nstruct S(not Deinitable):\n    pass\n",
        "@explicit_destroy('x')\nstruct S[T: A](Deinitable where T == Int):\n    pass\n",
        "def f() -> (Int):\n    return (1)\n",
        "from collections import my_own_thing\n",
        "from .math import sqrt\n",
        "import math\n",
        "def f(x: List[_], y: Dict[_, Int]):\n    x[1] = _ * _\n",
        "def f():\n    @__parameter\n    def g() capturing:\n        pass\n",
        "def f(x: Pointer[Int, *others], var **kw: Int):\n    f(*x, **kw)\n",
    ],
)
def test_what_only_looks_old_is_left_alone(text: str) -> None:
    assert found_in(text) == []


def test_a_copied_name_that_the_body_uses_otherwise_is_for_a_person_to_review() -> None:
    text = (
        "struct S:\n"
        "    def __copyinit__(out self, other: Self):\n"
        "        var copy = other.x\n"
        "        self.x = copy\n"
    )
    (diagnostic,) = parse_text(text).diagnostics
    assert [fix.applicability for fix in diagnostic.fixes] == [Applicability.REVIEW]


def test_a_nested_function_that_escapes_is_offered_a_capture_list() -> None:
    text = "def f():\n    def g() escaping raises -> Int:\n        return 1\n"
    assert found_in(text) == ["2 error old-effect"]
    assert fixed(text) == text
    assert fixed(text, reviewed=True) == (
        "def f():\n    def g() raises {var} -> Int:\n        return 1\n"
    )


def test_a_module_that_binds_its_name_is_renamed_after_review() -> None:
    text = "import std.hashlib\n"
    assert found_in(text) == ["1 warning old-module"]
    assert fixed(text) == text


def test_each_family_is_explained() -> None:
    for code in codes.CATALOGUE:
        assert code.explanation, code.name


def test_each_family_is_in_the_catalogue_and_in_these_cases() -> None:
    shown = {line.rsplit(" ", 1)[1] for _, expected, _ in CASES for line in expected}
    for code in legacy_codes.OLD_SPELLINGS:
        assert codes.CATALOGUE.get(code.name) is code
        assert code.name in shown


def test_a_line_that_comes_back_after_an_edit_keeps_its_findings() -> None:
    before = parse_text("def f():\n    let x = 3\n")
    after = parse_text("# comment\ndef f():\n    let x = 3\n", before)
    (diagnostic,) = after.diagnostics
    assert diagnostic.span.of(after.text) == "let"
