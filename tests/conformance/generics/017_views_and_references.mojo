def longest[o: ImmOrigin](ref [o] a: String, ref [o] b: String) -> ref [o] String:
    if a.byte_length() >= b.byte_length():
        return a
    return b

struct View[T: Copyable & Deinitable & Writable, o: MutOrigin]:
    var p: Pointer[List[Self.T], Self.o]
    def __init__(out self, ref [Self.o] x: List[Self.T]):
        self.p = Pointer(to=x)
    def push(self, var v: Self.T):
        self.p[].append(v^)

def first_of[T: Copyable & Deinitable](mut xs: List[T]) -> ref [xs[0]] T:
    return xs[0]

def bump(mut x: Int):
    x += 1

def each[T: Copyable & Deinitable, F: def(mut T) -> None](mut xs: List[T], f: F):
    for ref x in xs:
        f(x)

def main():
    var xs: List[Int] = [1, 2, 3]
    bump(first_of(xs))
    print(xs)
    each(xs, bump)
    print(xs)
    var v = View(xs)
    v.push(9)
    print(xs)
    var a = String("ab")
    var b = String("abc")
    print(longest(a, a), b)
    def addn(mut x: Int) {}:
        x += 100
    each(xs, addn)
    print(xs)
