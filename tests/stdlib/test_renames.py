"""Names that 1.0 and 1.1 had work, with a warning, and become today's names by a fix."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.diagnostics import file_diagnostics
from analysis.migrating import names_of_today
from cli.main import main
from compiler_core.execute.driver import session
from compiler_core.execute.program_cache import Request
from compiler_core.incremental import Database
from compiler_core.sema import codes
from compiler_core.sema.files import file_text
from compiler_core.source import SourceText
from compiler_core.source.edits import apply_fixes
from compiler_core.syntax.legacy_codes import MODULE

OLD = """\
from std.collections.inline_array import InlineArray
from std.hashlib import hash
from std.memory import memcpy as copy_bytes, memset_zero
from std.memory.span import Span


struct Box[T: Movable & ImplicitlyDeletable](Movable):
    var value: Self.T

    def __init__(out self, var value: Self.T):
        self.value = value^


def same[*Ts: AnyType]() -> Bool:
    return Ts.all_satisfies[_is_writable]()


comptime _is_writable[T: AnyType]: Bool = conforms_to(T, Writable)


def total(numbers: Span[Int, ImmutAnyOrigin]) -> UInt64:
    return hash(numbers.get_immutable()[0])


def main():
    var a = InlineArray[Int, 3](fill=2)
    var b = a.copy()
    copy_bytes(dest=b.unsafe_ptr(), src=a.unsafe_ptr(), count=3)
    memset_zero(b.unsafe_ptr(), 3)
    var p: ImmutUnsafePointer[Int, origin_of(b)] = b.unsafe_ptr().as_immutable()
    print(p[], total(a), same[Int, String](), Box(1).value)
    p.init_pointee_copy(1)
    var words: List[String] = ["a"]
    def bye(var word: String) {}:
        print(word)
    words^.destroy_with(bye)
"""

NEW = """\
from std.collections.inline_array import Array
from std.hashlib import hash
from std.memory import unsafe_memcpy as copy_bytes, unsafe_memset_zero
from std.memory.span import Span


struct Box[T: Movable & Deinitable](Movable):
    var value: Self.T

    def __init__(out self, var value: Self.T):
        self.value = value^


def same[*Ts: AnyType]() -> Bool:
    return Ts.all[_is_writable]()


comptime _is_writable[T: AnyType]: Bool = conforms_to(T, Writable)


def total(numbers: Span[Int, ImmutAnyOrigin]) -> UInt64:
    return hash(numbers.as_imm()[0])


def main():
    var a = Array[Int, 3](fill=2)
    var b = a.copy()
    copy_bytes(dest=b.unsafe_ptr(), src=a.unsafe_ptr(), count=3)
    unsafe_memset_zero(b.unsafe_ptr(), 3)
    var p: ImmPointer[Int, origin_of(b)] = b.unsafe_ptr().as_imm()
    print(p[], total(a), same[Int, String](), Box(1).value)
    p.init_pointee_copy(1)
    var words: List[String] = ["a"]
    def bye(var word: String) {}:
        print(word)
    words^.deinit_with(bye)
"""


def checked(db: Database, path: str, text: str) -> list[str]:
    """What is said of a text, as codes."""
    db.set(file_text, path, to=SourceText(text, path))
    return [each.code for each in file_diagnostics(db, path)]


def test_old_names_are_warned_of_and_corrected() -> None:
    with session(Request("", ())) as db:
        found = checked(db, "/project/old.mojo", OLD)
        assert set(found) == {codes.DEPRECATED.name, MODULE.name}
        assert found.count(MODULE.name) == 3
        fixes = names_of_today(db, "/project/old.mojo")
        text = apply_fixes(OLD, fixes).text
        assert text == NEW
        # Modules are corrected as spellings are; what takes more than a name is left to people.
        again = checked(db, "/project/new.mojo", text)
        assert again.count(codes.DEPRECATED.name) == 1
        assert set(again) == {codes.DEPRECATED.name, MODULE.name}


OLD_KEYWORDS = """\
from std.complex import ComplexSIMD


def first[n: Int](a: Array[ElementType=Int, size=n]) -> Int:
    return a[0]


def main():
    var l: List[Int] = [1, 2, 3]
    l.reserve(new_capacity=10)
    l.resize(new_size=5, value=7)
    var s = Span[Int, origin_of(l)](ptr=l.unsafe_ptr(), length=2)
    var a = Array[ElementType=Int, size=3](fill=s[0])
    var z = ComplexSIMD[DType.float64, size=2](SIMD[DType.float64, size=2](1), 2)
    print(first(a), z.re, s.unsafe_ptr().bitcast[T=UInt8]()[])
"""

TODAYS_KEYWORDS = """\
from std.complex import ComplexSIMD


def first[n: Int](a: Array[T=Int, length=n]) -> Int:
    return a[0]


def main():
    var l: List[Int] = [1, 2, 3]
    l.reserve(capacity=10)
    l.resize(length=5, fill=7)
    var s = Span[Int, origin_of(l)](unsafe_ptr=l.unsafe_ptr(), length=2)
    var a = Array[T=Int, length=3](fill=s[0])
    var z = ComplexSIMD[DType.float64, length=2](SIMD[DType.float64, length=2](1), 2)
    print(first(a), z.re, s.unsafe_ptr().unsafe_bitcast[U=UInt8]()[])
"""


def test_old_names_before_an_equals_sign_are_corrected() -> None:
    with session(Request("", ())) as db:
        found = checked(db, "/project/old.mojo", OLD_KEYWORDS)
        assert set(found) == {codes.DEPRECATED.name}
        text = apply_fixes(OLD_KEYWORDS, names_of_today(db, "/project/old.mojo")).text
        assert text == TODAYS_KEYWORDS
        assert checked(db, "/project/new.mojo", text) == []


OLD_FUNCTIONS = """\
from std.algorithm import parallel_memcpy, reduce, reduce_boolean


def times[a: DType, d: DType, n: Int](x: SIMD[a, n], y: SIMD[d, n]) -> SIMD[a, n]:
    return x * y.cast[a]()


def positive[d: DType, n: Int](x: SIMD[d, n]) -> Bool:
    return Bool(x.gt(0).reduce_and())


def same(b: Bool) -> Bool:
    return b


def main() raises:
    var l: List[Int32] = [1, 2, 3, 4]
    var d = List[Int32](length=4, fill=0)
    parallel_memcpy(dest=d.unsafe_ptr(), src=l.unsafe_ptr(), count=4)
    var text = String("hello")
    text.set_byte_length(3)
    print(reduce[times](d, 1), reduce_boolean[positive, same](l, True), text)
    print(UInt16(0x0102).as_bytes[big_endian=True]()[0], True.__as_int__())
"""


def test_functions_that_are_gone_work(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with session(Request("", ())) as db:
        assert set(checked(db, "/project/old.mojo", OLD_FUNCTIONS)) == {codes.DEPRECATED.name}
    program = tmp_path / "old.mojo"
    program.write_text(OLD_FUNCTIONS)
    assert main(["run", str(program)]) == 0
    assert capfd.readouterr().out == "24 True hel\n1 1\n"


NUMBERS_OF_FILES = """\
from std.io import RawFileDescriptor


def main():
    var number = 1
    print("of an Int", file=RawFileDescriptor(number))
"""


def test_a_file_may_be_told_by_a_number_of_another_kind(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    today = NUMBERS_OF_FILES.replace("(number)", "(Int32(number))")
    literal = NUMBERS_OF_FILES.replace("(number)", "(1)")
    with session(Request("", ())) as db:
        assert checked(db, "/project/old.mojo", NUMBERS_OF_FILES) == [codes.DEPRECATED.name]
        assert checked(db, "/project/new.mojo", today) == []
        assert codes.DEPRECATED.name not in checked(db, "/project/literal.mojo", literal)
    program = tmp_path / "old.mojo"
    program.write_text(NUMBERS_OF_FILES)
    assert main(["run", str(program)]) == 0
    assert capfd.readouterr().out == "of an Int\n"
