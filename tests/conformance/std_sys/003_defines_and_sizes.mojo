from std.sys import size_of, align_of, bit_width_of, simd_width_of, is_defined, get_defined_int, get_defined_string, get_defined_bool, argv
from std.sys.info import is_64bit, is_32bit, is_little_endian, is_big_endian, num_logical_cores, num_physical_cores, CompilationTarget


struct Mixed:
    var a: Int8
    var b: Int64
    var c: Int16


def main():
    print(size_of[Int](), size_of[Int8](), size_of[Float32](), size_of[Bool](), size_of[DType.int16]())
    print(align_of[Int](), align_of[Int16](), align_of[Mixed](), size_of[Mixed](), size_of[Pointer[Int, MutAnyOrigin]]())
    print(bit_width_of[Int32](), bit_width_of[DType.float64](), size_of[SIMD[DType.float32, 4]](), size_of[Tuple[Int8, Int32]]())
    print(is_64bit(), is_32bit(), is_little_endian(), is_big_endian(), num_logical_cores() > 0, num_physical_cores() > 0)
    print(is_defined["SURELY_UNDEFINED"](), get_defined_int["SURELY_UNDEFINED", 5](), get_defined_string["SURELY_UNDEFINED", "x"](), get_defined_bool["SURELY_UNDEFINED", True]())
    print(len(argv()), CompilationTarget.is_linux(), CompilationTarget.is_macos(), CompilationTarget().is_gpu())
    print(simd_width_of[DType.float32]() * 4 == simd_width_of[DType.int8](), size_of[Array[Int16, 3]](), size_of[NoneType]())
