from std.sys import is_gpu, is_nvidia_gpu, is_amd_gpu, is_apple_gpu, has_accelerator
from std.sys.info import CompilationTarget, Endian, stdlib_plugin


def main():
    print(is_gpu(), is_nvidia_gpu(), is_amd_gpu(), is_apple_gpu(), has_accelerator())
    print(CompilationTarget.is_linux(), CompilationTarget.is_apple_silicon(), CompilationTarget.is_riscv(), CompilationTarget.is_rv64())
    print(CompilationTarget().is_gpu(), CompilationTarget().is_accelerator(), stdlib_plugin())
    print(Endian.native() == Endian.little, Endian.big == Endian.little)
    comptime C = CompilationTarget.current
    print(C.is_linux())
