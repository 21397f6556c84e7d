from std.sys import argv


def told[dtype: DType](pairs: List[Tuple[Float64, Float64]]):
    for pair in pairs:
        var a, b = pair[0].cast[dtype](), pair[1].cast[dtype]()
        print(dtype, a, b, a % b, a // b)


def main() raises:
    # Numbers that no compiler knows.
    var one = Float64(len(argv()))
    var great = Float64.MAX * 10 * one
    var nothing = great - great
    var pairs: List[Tuple[Float64, Float64]] = [
        (7.5 * one, 2.0),
        (-7.5 * one, 2.0),
        (7.5 * one, -2.0),
        (-7.5 * one, -2.0),
        (5e-324 * one, -2.5),
        (2.5 * one, -0.1),
        (-1e17 * one, 0.3),
        (1e10 * one, 2.5),
        (0.3 * one, -0.1),
        (great, 2.0),
        (2.0 * one, great),
        (1.0 * one, 0.0),
    ]
    told[DType.float64](pairs)
    told[DType.float32](pairs)
    told[DType.float16](pairs)
    told[DType.bfloat16](pairs)
    var v = SIMD[DType.float32, 4](7.5, -7.5, 0.25, -0.25)
    print(v % 2, v % -2, v // 2)
    # What is no number is as nought.
    print(Bool(nothing), not nothing, nothing != 0, 1 if nothing else 2)
    print(Bool(great), Bool(0.0 * one), Bool(-0.0 * one))
    var narrow = nothing.cast[DType.float16]()
    print(Bool(narrow), Bool(narrow.cast[DType.bfloat16]()))
