@fieldwise_init
struct Vec(ImplicitlyCopyable, Writable):
    var x: Int
    var y: Int

    def __add__(self, o: Self) -> Self:
        return Self(self.x + o.x, self.y + o.y)

    def __sub__(self, o: Self) -> Self:
        return Self(self.x - o.x, self.y - o.y)

    def __mul__(self, k: Int) -> Self:
        return Self(self.x * k, self.y * k)

    def __rmul__(self, k: Int) -> Self:
        return self * k

    def __neg__(self) -> Self:
        return Self(-self.x, -self.y)

    def __pos__(self) -> Self:
        return self

    def __invert__(self) -> Self:
        return Self(self.y, self.x)

    def __matmul__(self, o: Self) -> Int:
        return self.x * o.x + self.y * o.y


def main():
    var a = Vec(1, 2)
    var b = Vec(3, 5)
    print(a + b, a - b, a * 3, 3 * a)
    print(-a, +a, ~a, a @ b)
    print(-(a + b) * 2 - b)
