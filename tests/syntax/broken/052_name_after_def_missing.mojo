def gcd(a: Int, b: Int) -> Int:
    var x, y = a, b
    while y != 0:
        x, y = y, x % y
    return x


@fieldwise_init
struct Rational(ImplicitlyCopyable, Equatable, Writable):
    var num: Int
    var den: Int

    def (self) -> Self:
        var g = gcd(self.num, self.den)
        return Self(self.num // g, self.den // g)

    def __add__(self, other: Self) -> Self:
        var num = self.num * other.den + other.num * self.den
        return Self(num, self.den * other.den).reduced()

    def __eq__(self, other: Self) -> Bool:
        return self.num * other.den == other.num * self.den

    def write_to(self, mut writer: Some[Writer]):
        writer.write(self.num, "/", self.den)


def main():
    print(Rational(1, 2) + Rational(1, 3))
    print(Rational(2, 4) == Rational(1, 2))
