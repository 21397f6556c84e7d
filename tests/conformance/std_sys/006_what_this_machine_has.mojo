from std.sys import CompilationTarget, simd_bit_width, simd_byte_width, is_defined
from std.sys.info import num_logical_cores, num_performance_cores, num_physical_cores, platform_map


def main():
    comptime name = platform_map[linux=Optional(String("linux")), macos=Optional(String("macos"))]()
    print(materialize[name]())
    print(simd_bit_width() == simd_byte_width() * 8)
    print(CompilationTarget.is_rv32(), CompilationTarget.is_apple_m2(), CompilationTarget.is_neoverse_n1())
    print(CompilationTarget.is_x86() or not CompilationTarget.has_avx())
    print(num_performance_cores() <= num_logical_cores(), num_physical_cores() >= 1)
