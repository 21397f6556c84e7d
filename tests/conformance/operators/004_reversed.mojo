@fieldwise_init
struct Meters(ImplicitlyCopyable, Writable):
    var n: Float64

    def __add__(self, o: Float64) -> Self:
        return Self(self.n + o)

    def __radd__(self, o: Float64) -> Self:
        print("radd")
        return Self(o + self.n)

    def __rsub__(self, o: Float64) -> Self:
        return Self(o - self.n)

    def __rtruediv__(self, o: Float64) -> Float64:
        return o / self.n

    def __rpow__(self, o: Int) -> Int:
        return o ** Int(self.n)

    def __rfloordiv__(self, o: Int) -> Int:
        return o // Int(self.n)


def main():
    var m = Meters(4.0)
    print(m + 1.5, 1.5 + m, 10.0 - m, 2.0 / m)
    print(2 ** m, 19 // m)
