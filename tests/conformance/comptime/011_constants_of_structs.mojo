@fieldwise_init
struct Kind(Equatable, ImplicitlyCopyable, Writable):
    var v: Int
    comptime A = Kind(1)
    comptime B = Kind(2)

@fieldwise_init
struct Color(ImplicitlyCopyable):
    var v: Int
    comptime RED = Self(1)
    comptime BLUE = Self(2)
    def __eq__(self, other: Self) -> Bool:
        return self.v == other.v

def pick[k: Kind]() -> String:
    comptime if k == Kind.A:
        return "a"
    elif k == Kind.B:
        return "b"
    else:
        return "other"


struct Thing[c: Color]:
    @staticmethod
    def name() -> String:
        comptime if Self.c == Color.RED:
            return "red"
        return "not red"

def main():
    comptime same = AddressSpace.SHARED == AddressSpace.SHARED
    print(same, AddressSpace.GENERIC == AddressSpace.SHARED)
    print(pick[Kind.A](), pick[Kind(2)](), pick[Kind(3)]())
    print(Thing[Color.RED].name(), Thing[Color(2)].name())
    comptime inf = FloatLiteral.infinity
    comptime ninf = FloatLiteral.negative_infinity
    comptime nan = FloatLiteral.nan
    comptime nz = FloatLiteral.negative_zero
    var f: Float64 = inf
    print(f, Float64(ninf), Float32(nan), Float64(nz))
    print(inf == inf, 1.5 == 1.5)
    comptime x = 0.1 + 0.2
    print(x == 0.3, x)
    comptime y: Float64 = 1.0 / 3
    print(y)
    comptime assert AddressSpace.GENERIC != AddressSpace.SHARED, "differ"
