@fieldwise_init
struct Flags(ImplicitlyCopyable, Equatable, Boolable):
    var bits: UInt8

    def __or__(self, o: Self) -> Self:
        return Self(self.bits | o.bits)

    def __and__(self, o: Self) -> Self:
        return Self(self.bits & o.bits)

    def __xor__(self, o: Self) -> Self:
        return Self(self.bits ^ o.bits)

    def __invert__(self) -> Self:
        return Self(~self.bits)

    def __lshift__(self, n: Int) -> Self:
        return Self(self.bits << UInt8(n))

    def __rshift__(self, n: Int) -> Self:
        return Self(self.bits >> UInt8(n))

    def __bool__(self) -> Bool:
        return self.bits != 0


def main():
    comptime READ = Flags(1)
    comptime WRITE = Flags(2)
    var f = READ | WRITE
    print(f.bits, (f ^ READ).bits, (~f).bits)
    print((WRITE << 3).bits, (f >> 1).bits)
    if f & READ:
        print("readable")
    print(Bool(f & Flags(4)), not (f & Flags(8)))
    print(f == READ | WRITE)
    f = f & ~READ
    print(f.bits)
