from std.sys import (
    CompilationTarget,
    align_of,
    bit_width_of,
    get_defined_bool,
    get_defined_dtype,
    get_defined_int,
    get_defined_string,
    has_accelerator,
    is_defined,
    is_gpu,
    size_of,
)
from std.sys.defines import MOJO_VERSION
from std.sys.compile import DebugLevel, SanitizeAddress
from std.sys.info import is_32bit, is_64bit, is_triple


def main():
    print(MOJO_VERSION.major, MOJO_VERSION.minor, MOJO_VERSION.patch)
    print(size_of[Int](), size_of[Float32](), align_of[Int64](), bit_width_of[DType.int16]())
    print(size_of[DType.float64](), size_of[SIMD[DType.int8, 4]](), bit_width_of[Bool]())
    print(CompilationTarget.is_linux(), CompilationTarget.is_macos(), CompilationTarget.is_x86())
    print(CompilationTarget.has_sse4(), CompilationTarget.is_arm(), CompilationTarget.is_riscv())
    print(CompilationTarget().is_gpu(), CompilationTarget().is_nvidia_gpu(), is_gpu(), has_accelerator())
    print(CompilationTarget.is_apple_m1(), CompilationTarget.is_apple_silicon(), is_64bit(), is_32bit())
    print(is_triple["x86_64-unknown-linux-gnu"](), DebugLevel, SanitizeAddress)
    print(is_defined["NOT_DEFINED"](), get_defined_int["N", 7](), get_defined_bool["B", True]())
    print(get_defined_string["S", "default"](), get_defined_dtype["X", DType.int8]())
