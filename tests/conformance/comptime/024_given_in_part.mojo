# Literals and what they become, for parameters; and functions that are given some parameters only.
from std.sys.info import platform_map


struct Label[text: Optional[String] = None, *, weight: Optional[Float64] = None](Copyable):
    def __init__(out self):
        pass

    def show(self):
        comptime if Bool(Self.text):
            print(materialize[Self.text]().value())
        else:
            print("no text")


def is_x[name: Optional[String] = None]() -> Bool:
    return materialize[name]() == Optional(String("x"))


def same[a: Optional[String], b: Optional[String]]() -> Bool:
    comptime equal = a == b
    return equal


def sized[T: AnyType, size: Int = 3]() -> Int:
    return size


def bounded[T: AnyType, //, low: T, *, high: Int = 4]() -> Int:
    return high


comptime chosen = platform_map[T=Int, ...]
comptime family = chosen["family", linux=10, macos=30]()
comptime of_file = sized[Int, _]


def main():
    print(is_x["x"](), is_x["y"](), is_x(), is_x[String("x")]())
    Label["shown", weight=2.5]().show()
    Label().show()
    print(same["a", "a"](), same["a", "b"](), same["a", None]())
    print(family, platform_map["three", linux=3, macos=4]())

    comptime of_body = platform_map[T=Float64, ...]
    print(of_body["half", linux=0.5, macos=0.25]())
    comptime one = sized[String, ...]
    comptime other = sized[size=7, ...]
    print(one[5](), one(), other[Int]())
    comptime high = bounded[high=6, ...]
    print(high[3](), high["low"]())
    comptime underscored = sized[Int, _]
    print(of_file[8](), of_file(), underscored[9](), underscored())
