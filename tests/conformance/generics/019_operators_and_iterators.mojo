struct Span2[T: Copyable & Deinitable](Iterable, Sized, Copyable):
    comptime IteratorType[m: Bool, //, o: Origin[mut=m]]: Iterator = It[Self.T]
    var xs: List[Self.T]
    def __init__(out self, var *xs: Self.T):
        self.xs = List[Self.T]()
        for x in xs:
            self.xs.append(x.copy())
    def __iter__(ref self) -> It[Self.T]:
        return It(self.xs.copy())
    def __len__(self) -> Int:
        return len(self.xs)

@fieldwise_init
struct It[T: Copyable & Deinitable](Iterator, Copyable):
    comptime Element = Self.T
    var xs: List[Self.T]
    var i: Int
    def __init__(out self, var xs: List[Self.T]):
        self.xs = xs^
        self.i = 0
    def __next__(mut self) raises StopIteration -> Self.T:
        if self.i >= len(self.xs):
            raise StopIteration()
        self.i += 1
        return self.xs[self.i - 1].copy()

@fieldwise_init
struct Vec[n: Int](ImplicitlyCopyable, Writable):
    var d: SIMD[DType.int32, Self.n]
    def __add__(self, o: Self) -> Self:
        return Self(self.d + o.d)
    def __mul__(self, k: Int) -> Self:
        return Self(self.d * Int32(k))
    def __rmul__(self, k: Int) -> Self:
        return self * k
    def __neg__(self) -> Self:
        return Self(-self.d)
    def __getitem__[i: Int](self) -> Int32:
        return self.d[i]
    def __eq__(self, o: Self) -> Bool:
        return self.d.eq(o.d).reduce_and()

def main():
    var s = Span2(1, 2, 3)
    for x in s:
        print(x, end=" ")
    print(len(s))
    var names = Span2(String("a"), String("b"))
    for n in names:
        print(n)
    var v = Vec[2](SIMD[DType.int32, 2](1, 2))
    print((v + v * 3).d, (2 * v).d, (-v).d, v == v)
