from std.math import (
    Ceilable,
    CeilDivable,
    CeilDivableRaising,
    DivModable,
    Floorable,
    Truncable,
    ceil,
    ceildiv,
    floor,
    trunc,
)


@fieldwise_init
struct Halves(
    Absable, CeilDivable, Ceilable, Equatable, Floorable, ImplicitlyCopyable, Powable, Roundable,
    Truncable, Writable
):
    var count: Int

    def __abs__(self) -> Self:
        return Self(abs(self.count))

    def __ceil__(self) -> Self:
        return Self(-(-self.count // 2) * 2)

    def __floor__(self) -> Self:
        return Self(self.count // 2 * 2)

    def __trunc__(self) -> Self:
        return self.__floor__() if self.count >= 0 else self.__ceil__()

    def __ceildiv__(self, other: Self) -> Self:
        return Self(ceildiv(self.count, other.count) * 2)

    def __pow__(self, exp: Self) -> Self:
        return Self(self.count ** exp.count)

    def __round__(self) -> Self:
        return self.__floor__()

    def __round__(self, ndigits: Int) -> Self:
        return self

    def write_to(self, mut writer: Some[Writer]):
        writer.write(self.count, "/2")


def main():
    var a = Halves(-5)
    print(abs(a), ceil(a), floor(a), trunc(a))
    print(ceildiv(Halves(7), Halves(2)), Halves(3) ** Halves(2))
    print(round(Halves(5)), round(Halves(5), 1))
