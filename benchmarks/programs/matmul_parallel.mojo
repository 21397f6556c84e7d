from std.algorithm.functional import parallelize

comptime N = 512
comptime TILE = 64
comptime WIDTH = 4


def main():
    var a = List[Float64](capacity=N * N)
    var b = List[Float64](capacity=N * N)
    var c = List[Float64](length=N * N, fill=0.0)
    for i in range(N * N):
        a.append(Float64(i % 7))
        b.append(Float64(i % 5))
    var left = a.unsafe_ptr()
    var right = b.unsafe_ptr()
    var result = c.unsafe_ptr()

    def rows(number: Int) {imm}:
        var i0 = number * TILE
        for k0 in range(0, N, TILE):
            for j0 in range(0, N, TILE):
                for i in range(i0, i0 + TILE):
                    for k in range(k0, k0 + TILE):
                        var factor = SIMD[DType.float64, WIDTH](left[unsafe_offset=i * N + k])
                        for j in range(j0, j0 + TILE, WIDTH):
                            var at = result.unsafe_offset(i * N + j)
                            var row = right.unsafe_offset(k * N + j).unsafe_load[width=WIDTH]()
                            at.unsafe_store(at.unsafe_load[width=WIDTH]() + factor * row)

    for _ in range(6):
        parallelize(rows, N // TILE)
    print(Int(c[N * N - 1]))
