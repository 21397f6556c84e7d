"""Numerics over traits: polynomials, dual numbers and a generic solver."""


trait Field(Deinitable, ImplicitlyCopyable, Writable):
    def __add__(self, other: Self) -> Self:
        ...

    def __sub__(self, other: Self) -> Self:
        ...

    def __mul__(self, other: Self) -> Self:
        ...

    @staticmethod
    def of(value: Float64) -> Self:
        ...


@fieldwise_init
struct Real(Field):
    var x: Float64

    def __add__(self, other: Self) -> Self:
        return Self(self.x + other.x)

    def __sub__(self, other: Self) -> Self:
        return Self(self.x - other.x)

    def __mul__(self, other: Self) -> Self:
        return Self(self.x * other.x)

    @staticmethod
    def of(value: Float64) -> Self:
        return Self(value)

    def write_to(self, mut writer: Some[Writer]):
        writer.write(self.x)


@fieldwise_init
struct Dual[T: Field](Field):
    var value: Self.T
    var slope: Self.T

    def __add__(self, other: Self) -> Self:
        return Self(self.value + other.value, self.slope + other.slope)

    def __sub__(self, other: Self) -> Self:
        return Self(self.value - other.value, self.slope - other.slope)

    def __mul__(self, other: Self) -> Self:
        return Self(
            self.value * other.value,
            self.value * other.slope + self.slope * other.value,
        )

    @staticmethod
    def of(value: Float64) -> Self:
        return Self(Self.T.of(value), Self.T.of(0))

    def write_to(self, mut writer: Some[Writer]):
        writer.write(self.value, "+", self.slope, "e")


struct Polynomial[T: Field, degree: Int](Copyable, Movable):
    comptime count = Self.degree + 1
    var terms: Array[Self.T, Self.count]

    def __init__(out self, *values: Float64):
        self.terms = Array[Self.T, Self.count](fill=Self.T.of(0))
        for i in range(min(len(values), Self.count)):
            self.terms[i] = Self.T.of(values[i])

    def __call__(self, x: Self.T) -> Self.T:
        var result = self.terms[Self.degree]
        comptime for i in range(Self.degree):
            result = result * x + self.terms[Self.degree - 1 - i]
        return result

    def derived(self) -> Polynomial[Self.T, Self.degree - 1]:
        var result = Polynomial[Self.T, Self.degree - 1]()
        for i in range(1, Self.count):
            result.terms[i - 1] = self.terms[i] * Self.T.of(Float64(i))
        return result^


def newton[
    degree: Int
](p: Polynomial[Dual[Real], degree], start: Float64) -> Float64:
    var x = start
    for _ in range(20):
        var y = p(Dual(Real(x), Real(1)))
        if abs(y.value.x) < 1e-9:
            break
        x -= y.value.x / y.slope.x
    return x


def main():
    var p = Polynomial[Real, 3](1, 2, 3, 4)
    print(p(Real(2)), p.derived()(Real(2)), p.derived().derived()(Real(2)))
    var q = Polynomial[Dual[Real], 2](-2, 0, 1)
    print(q(Dual(Real(3), Real(1))))
    print(newton(q, 1.0) - 1.4142135623730951 < 1e-6)
    comptime D2 = Dual[Dual[Real]]
    var r = Polynomial[D2, 2](0, 0, 1)
    print(r(D2(Dual(Real(3), Real(1)), Dual(Real(1), Real(0)))))
