"""Fractions, vectors and polynomials with operators."""

from std.math import gcd


struct Fraction(Boolable, Comparable, Floatable, Hashable, ImplicitlyCopyable, Writable):
    var top: Int
    var bottom: Int

    @implicit
    def __init__(out self, top: Int):
        self.top = top
        self.bottom = 1

    def __init__(out self, top: Int, bottom: Int):
        var divisor = gcd(top, bottom)
        if bottom < 0:
            divisor = -divisor
        self.top = top // divisor
        self.bottom = bottom // divisor

    def __add__(self, other: Self) -> Self:
        return Self(self.top * other.bottom + other.top * self.bottom, self.bottom * other.bottom)

    def __radd__(self, other: Int) -> Self:
        return Self(other) + self

    def __sub__(self, other: Self) -> Self:
        return self + -other

    def __mul__(self, other: Self) -> Self:
        return Self(self.top * other.top, self.bottom * other.bottom)

    def __truediv__(self, other: Self) -> Self:
        return Self(self.top * other.bottom, self.bottom * other.top)

    def __neg__(self) -> Self:
        return Self(-self.top, self.bottom)

    def __pow__(self, exponent: Int) -> Self:
        var result = Self(1)
        for _ in range(exponent):
            result *= self
        return result

    def __iadd__(mut self, other: Self):
        self = self + other

    def __imul__(mut self, other: Self):
        self = self * other

    def __lt__(self, other: Self) -> Bool:
        return self.top * other.bottom < other.top * self.bottom

    def __eq__(self, other: Self) -> Bool:
        return self.top == other.top and self.bottom == other.bottom

    def __float__(self) -> Float64:
        return Float64(self.top) / Float64(self.bottom)

    def __bool__(self) -> Bool:
        return self.top != 0

    def write_to(self, mut writer: Some[Writer]):
        writer.write(self.top)
        if self.bottom != 1:
            writer.write("/", self.bottom)


struct Polynomial(Copyable, Sized, Writable):
    var factors: List[Int]

    def __init__(out self, *factors: Int):
        self.factors = []
        for f in factors:
            self.factors.append(f)

    def __init__(out self, var factors: List[Int]):
        self.factors = factors^

    def __call__(self, x: Int) -> Int:
        var result = 0
        for f in reversed(self.factors):
            result = result * x + f
        return result

    def __len__(self) -> Int:
        return len(self.factors)

    def __getitem__(self, power: Int) -> Int:
        return self.factors[power] if power < len(self) else 0

    def __setitem__(mut self, power: Int, factor: Int):
        while len(self.factors) <= power:
            self.factors.append(0)
        self.factors[power] = factor

    def __matmul__(self, other: Self) -> Self:
        var made = List[Int](length=len(self) + len(other) - 1, fill=0)
        for i in range(len(self)):
            for j in range(len(other)):
                made[i + j] += self[i] * other[j]
        return Self(made^)

    def __contains__(self, root: Int) -> Bool:
        return self(root) == 0

    def write_to(self, mut writer: Some[Writer]):
        var first = True
        for power in reversed(range(len(self))):
            if self[power] == 0:
                continue
            if not first:
                writer.write(" + ")
            first = False
            writer.write(self[power])
            if power > 0:
                writer.write("x")
            if power > 1:
                writer.write("^", power)


def harmonic(n: Int) -> Fraction:
    var sum: Fraction = 0
    for i in range(1, n + 1):
        sum += Fraction(1, i)
    return sum


def main():
    var half = Fraction(1, 2)
    print(half + Fraction(1, 3), half - 1, 2 + half, half * half, half / Fraction(-3, 4))
    print(harmonic(6), half**5, -half, Float64(Fraction(3, 8)))
    print(half < 1, half >= Fraction(2, 4), half == Fraction(3, 6), half != 2)
    print(Bool(half - half), "yes" if half else "no", max(half, Fraction(2, 3)))
    var p = Polynomial(1, 2, 1)
    var q = Polynomial(-1, 1)
    print(p, "|", q, "|", p @ q)
    print(p(3), 1 in q, 2 in q, len(p @ q))
    q[3] = 7
    q[0] += 5
    print(q, q[2], q[9])
    var seen: Dict[Fraction, String] = {Fraction(2, 4): "half", Fraction(3): "three"}
    print(seen.get(half).value(), seen.get(Fraction(6, 2)).value(), Fraction(1) in seen)
