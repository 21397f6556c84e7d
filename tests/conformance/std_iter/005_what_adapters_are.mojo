from std.iter import *
from std.itertools import count, product, repeat, take_while, drop_while, cycle, take, drop
def dbl(x: Int) -> Int: return x * 2
def gt(x: Int) -> Bool: return x > 2
def tell[T: AnyType](name: String, x: T):
    print(name, conforms_to(T, Iterable), conforms_to(T, IterableOwned), conforms_to(T, Iterator), conforms_to(T, Copyable), conforms_to(T, ImplicitlyCopyable))
def main() raises:
    var l = [1, 2, 3]
    var d: Dict[Int, Int] = {1: 2}
    tell("list iter", iter(l))
    tell("list iter owned", iter(l.copy()))
    tell("dict iter", iter(d))
    tell("items", d.items())
    tell("values", d.values())
    tell("keys", d.keys())
    tell("range", range(3))
    tell("range iter", iter(range(3)))
    tell("range3", range(0, 3, 2))
    tell("enumerate", enumerate(l))
    tell("zip", zip(l, l))
    tell("map", map[dbl](l))
    tell("chain", chain(l, l))
    tell("empty", empty[Int]())
    tell("once", once(3))
    tell("peekable", peekable(l))
    tell("count", count())
    tell("product", product(l, [3]))
    tell("repeat", repeat(3, times=2))
    tell("take_while", take_while[gt](l))
    tell("drop_while", drop_while[gt](l))
    tell("cycle", cycle(l))
    tell("take", take(l, 2))
    tell("drop", drop(l, 2))
    tell("reversed", reversed(l))
    tell("str", "abc".codepoints())
    tell("graphemes", "abc".codepoint_slices())
    tell("list", l)
    tell("dict", d)
    tell("set", {1, 2})
    tell("array", Array[Int, 2](fill=1))
    tell("span", Span(l))
    tell("string", String("x"))
    tell("opt", Optional(1))
