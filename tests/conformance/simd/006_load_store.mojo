def scale(mut xs: List[Float32], k: Float32):
    var p = xs.unsafe_ptr()
    var i = 0
    while i + 4 <= len(xs):
        var v = p.unsafe_offset(i).unsafe_load[width=4]()
        p.unsafe_offset(i).unsafe_store(v * k)
        i += 4
    while i < len(xs):
        xs[i] *= k
        i += 1


def main():
    var xs: List[Float32] = [1, 2, 3, 4, 5, 6]
    scale(xs, 10)
    print(xs)
    var f = SIMD[DType.float32, 4](1, 2, 3, 4)
    print(f.fma(2, 1), f.cast[DType.int32]().reduce_add())
