from std.collections import Counter
from std.memory import MaybeUninit
from std.simd import FastMathFlag

def main() raises:
    var raw = Array[MaybeUninit[String], 2](uninitialized=True)
    raw[0].unsafe_write("a")
    raw[1].unsafe_write("b")
    var made = Array[String, 2](unsafe_assume_initialized=raw^)
    print(made)
    print(Float64(2).fma[FastMathFlag.NONE](3, 4), Float32(1.5).fma[flag=FastMathFlag.CONTRACT](2, 1))
    var l: List[Int] = [1, 1, 2]
    print(Counter[Int](iterable=l)[1])
