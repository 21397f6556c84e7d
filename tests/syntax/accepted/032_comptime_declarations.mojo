comptime A = 1; comptime B: Int = 2
comptime Pairs[T: Copyable & Deinitable] = List[Tuple[T, T]]
comptime Sum[a: Int, b: Int = 3, //, *, c: Int = a]: Int = a + b + c
comptime x, y = (4, 5)
comptime (u, v) = 6, 7
comptime _ = 8
comptime `strange name`
    = 9
comptime Callback = def (Int) thin raises -> Int
comptime twice = lambda (n: Int) -> Int: n * 2
comptime Both = Sized & Writable


trait Shape:
    comptime Corners: Int
    comptime Scalar: Copyable & Deinitable
    comptime Named[T: AnyType]: AnyType
    comptime Default: Int = 3


def main():
    print(A, B, x, y, u, v, `strange name`, twice(4))
