"""Errors that are one of several types."""

from std.utils import Variant
@fieldwise_init
struct A(Copyable):
    var p: String
@fieldwise_init
struct B(Copyable):
    var p: String
    var q: String
comptime E = Variant[A, B]
def f(x: Int) raises E -> String:
    if x == 1:
        raise E(A("a"))
    if x == 2:
        raise E(B("b", "c"))
    return "ok"
def main():
    for i in range(3):
        try:
            print(f(i))
        except e:
            print("error", e.isa[A]())
