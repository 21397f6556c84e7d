from std.sys import stderr, stdout


def main():
    print()
    print("")
    print(1, 2, 3, sep="")
    print("a", "b", sep=", ", end="!\n")
    print("x", end="")
    print(" y", flush=True)
    print(1, "two", 3.5, True, [1, 2], (1, "x"), {1: 2})
    print("to stdout", file=stdout)
    print("é🔥", "tab\there", "nul\0nul".byte_length())
    print(Optional(1), Optional[Int]())
    print(Int8(-5), UInt8(5), Float32(1.5), SIMD[DType.int8, 4](1, 2, 3, 4))
    print("a" "b" 'c' """d""")
    print(r"raw\n", "line\
continued")
