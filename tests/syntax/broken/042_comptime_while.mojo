from std.math import sqrt


def scale[width: Int](values: SIMD[DType.float32, width], factor: Float32) -> SIMD[DType.float32, width]:
    return values * factor


def norm[width: Int](values: SIMD[DType.float32, width]) -> Float32 where width > 0:
    return sqrt((values * values).reduce_add())


def main():
    var v = SIMD[DType.float32, 4](1.0, 2.0, 3.0, 4.0)
    var scaled = scale[4](v, 0.5)
    print(scaled)
    print(norm[4](scaled))
    comptime while i in range(4):
        print(i, scaled[i])
