from std.sys.intrinsics import (
    assume,
    compressed_store,
    expect,
    gather,
    likely,
    masked_load,
    masked_store,
    strided_load,
    strided_store,
    unlikely,
)


def kind(x: Int) -> String:
    if likely(x > 0):
        return "positive"
    if unlikely(x == 0):
        return "nought"
    return "negative"


def main():
    print(kind(3), kind(0), kind(-3))
    assume(True)
    print(expect[True](True))
    var numbers: List[Int32] = [1, 2, 3, 4, 5, 6, 7, 8]
    var p = numbers.unsafe_ptr()
    print(strided_load[4](p, 2))
    strided_store(SIMD[DType.int32, 2](90, 91), p, 4)
    print(numbers)
