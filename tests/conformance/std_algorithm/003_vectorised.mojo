from std.algorithm import vectorize, map


def main():
    var a = List[Float32](length=10, fill=1)
    var sums = List[Int](length=4, fill=0)

    def step[width: Int](i: Int) {mut a}:
        a.unsafe_ptr().unsafe_store[width=width](i, SIMD[DType.float32, width](Float32(i)))

    vectorize[4](len(a), step)
    print(a)

    def square(i: Int) {mut sums}:
        sums[i] = i * i

    map(4, square)
    print(sums)
    map(0, square)
    vectorize[8](0, step)
    vectorize[2, unroll_factor=2](5, step)
    print(a)
