trait Unit:
    comptime SYMBOL: String
    comptime FACTOR: Int
    comptime LABEL = Self.SYMBOL + "*" + String(Self.FACTOR)


struct Metre(Unit):
    comptime SYMBOL = "m"
    comptime FACTOR = 1


struct Kilometre(Unit):
    comptime SYMBOL = "km"
    comptime FACTOR = 1000


@fieldwise_init
struct Length[U: Unit](ImplicitlyCopyable):
    var n: Int

    def to[V: Unit](self) -> Length[V]:
        return Length[V](self.n * Self.U.FACTOR // V.FACTOR)

    def show(self) -> String:
        return String(self.n) + Self.U.SYMBOL


def main():
    var a = Length[Kilometre](3)
    print(a.show(), a.to[Metre]().show())
    print(Length[Metre](4500).to[Kilometre]().show())
    print(Metre.LABEL, Kilometre.LABEL)
