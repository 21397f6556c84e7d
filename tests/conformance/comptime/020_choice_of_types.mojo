from std.sys import CompilationTarget
from std.sys.info import platform_type_map


def is_wide(n: Int) -> Bool:
    return n > 4


comptime Chosen[a: AnyType, b: AnyType, n: Int]: AnyType = a if is_wide(n) else b
comptime Here = Int if CompilationTarget.is_linux() else String


def named[n: Int]():
    comptime T = Float64 if is_wide(n) else UInt8
    print(reflect[T].name())


def main():




    print(reflect[Chosen[Int, String, 7]].name(), reflect[Chosen[Int, String, 1]].name(), reflect[Here].name())
    named[1]()
    named[8]()
