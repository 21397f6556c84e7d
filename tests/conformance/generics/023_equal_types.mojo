comptime Same[A: AnyType, B: AnyType] = A == B
struct Box[T: AnyType]:
    pass
def f[T: AnyType]() -> String:
    comptime if T == SIMD[DType.float32, 4]:
        return "f32x4"
    elif T == Float32:
        return "f32"
    elif T == SIMD[DType.float32, 2]:
        return "f32x2"
    return "?"
def main():
    print(Same[SIMD[DType.float32, 4], Float32], Same[Box[Int], Box[UInt8]], Same[SIMD[DType.int32, 2], SIMD[DType.uint32, 2]])
    print(f[Float32](), f[SIMD[DType.float32, 4]](), f[SIMD[DType.float32, 2]](), f[Int]())
