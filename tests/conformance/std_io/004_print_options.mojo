from std.sys import stderr, stdout
from std.io import RawFileDescriptor


@fieldwise_init
struct Point(ImplicitlyCopyable, Writable):
    var x: Int
    var y: Float64


def main():
    print()
    print("a", "b", sep="")
    print("a", "b", sep=", ", end="!\n")
    print(1, 2.5, True, "s", Point(1, 2), sep="|")
    print(end="")
    print("", "")
    print("no newline", end="")
    print()
    print("flushed", flush=True)
    print("to stdout", file=stdout)
    print("to stderr", file=stderr)
    var out = RawFileDescriptor(1)
    out.write("raw ", 1, " ", Point(3, 4), "\n")
    out.write_string("string\n")
    out.write_bytes("bytes\n".as_bytes())
    print(out.isatty(), out.value)
    print([1, 2], (1, "x"), {"k": 2.5})
    print(t"{1 + 1} and {Point(0, 0.5)}")
