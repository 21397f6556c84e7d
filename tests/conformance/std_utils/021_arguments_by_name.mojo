# Arguments by their names, and parameters that are written though they could be inferred.

from std.itertools import cycle, repeat
from std.math import atan2, isclose, perm
from std.memory import ArcPointer, OwnedPointer


def position[i: Int]() -> Int:
    return i * i


def main():
    print(perm(5), perm(5, 2), perm(0), perm(3, 5))
    print(atan2(y=Float64(1), x=Float64(0)))
    print(isclose[DType.float64, 2](SIMD[DType.float64, 2](1, 2), SIMD[DType.float64, 2](1, 3)))
    for each in repeat[Int](2, times=3):
        print(each, end=" ")
    print()
    print(Int(value=Float64(3.5)), Bool(value=True), StringSpan(value=String("x")))
    var squares = Array[Int, 4](fill_with_unrolled=position)
    for each in squares:
        print(each, end=" ")
    print()
    print(OwnedPointer[Int].__init__[Int](3)[])
    var shared = ArcPointer[String]("held")
    var raw = ArcPointer(copy=shared).unsafe_take_allocation()
    var again = ArcPointer[String](unsafe_from_raw_pointer=raw^.unsafe_leak())
    print(again[], shared.count())
    var limit = 3

    def is_small() {imm limit} -> Bool:
        print("asked")
        return limit < 5

    debug_assert[assert_mode="safe"](is_small, "too large: ", limit)
    var numbers: List[Int32] = [10, 20, 30, 40]
    var offsets = SIMD[DType.int, 4](3, 0, 2, 1)
    print(numbers.unsafe_ptr().unsafe_gather[width=4, alignment=4](offsets))
