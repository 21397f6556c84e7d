from std.collections import BitSet, Counter
from std.math import iota, hypot, scalb, isclose, gcd, lcm, align_down, align_up
def main() raises:
    var b = BitSet[16]()
    b.set(12)
    b.set(3)
    print(BitSet[8](resized_from=b, truncate_set_bits=()))
    print(hypot(arg0=Float64(3), arg1=Float64(4)), scalb(arg0=Float64(3), arg1=Float64(2)))
    print(isclose[symmetrical=False](Float64(1.0), Float64(1.1), rtol=0.1))
    print(isclose(Float64(1.0), Float64(1.1), rtol=0.095), isclose[symmetrical=False](Float64(1.0), Float64(1.1), rtol=0.095))
    print(isclose(Float64(1.1), Float64(1.0), rtol=0.095), isclose[symmetrical=False](Float64(1.1), Float64(1.0), rtol=0.095))
    var l: List[Int32] = [0, 0, 0]
    iota(l.unsafe_ptr(), len=3, offset=2)
    print(l)
    iota(span=Span(l), offset=7)
    print(l)
    print(align_down(SIMD[DType.int32, 2](13, 18), SIMD[DType.int32, 2](4, 8)), align_up(UInt8(13), 4))
    print(Counter[Int]([1, 2, 2, 3])[2])
    var words: List[String] = ["a", "b", "a"]
    print(Counter[String](words)["a"])
