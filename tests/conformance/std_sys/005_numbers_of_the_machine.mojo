from std.sys import align_of, bit_width_of, simd_byte_width, simd_width_of, size_of
from std.sys.info import CompilationTarget, is_big_endian, is_little_endian


@fieldwise_init
struct Mixed(ImplicitlyCopyable):
    var a: Int8
    var b: Int64
    var c: Int16


def main():
    print(size_of[Int8](), size_of[Int](), size_of[Float32](), size_of[Bool]())
    print(align_of[Int8](), align_of[Int](), align_of[Float16](), align_of[Bool]())
    print(bit_width_of[Int8](), bit_width_of[Int64](), bit_width_of[SIMD[DType.int32, 4]]())
    print(size_of[DType.float64](), bit_width_of[DType.int16](), align_of[DType.int32]())
    print(size_of[Mixed](), align_of[Mixed]())
    print(size_of[SIMD[DType.float32, 4]](), align_of[SIMD[DType.float32, 4]]())
    print(size_of[Tuple[Int8, Int32]](), size_of[Array[Int16, 5]](), size_of[Tuple[]]())
    print(is_little_endian(), is_big_endian())
    print(CompilationTarget.is_linux(), CompilationTarget.is_macos(), CompilationTarget.is_x86())
    print(simd_width_of[DType.float64]() * 8 == simd_byte_width())
    print(simd_width_of[Float32]() == 2 * simd_width_of[Float64]())
