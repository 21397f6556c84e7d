# Parameters of methods that nothing in their types tells, given through a trait.


trait Counts:
    def times[n: Int](self) -> Int:
        ...

    def shown[n: Int, T: AnyType](self):
        ...

    def filled[n: Int](self) -> SIMD[DType.int8, n]:
        ...

    def both[first: Int, second: Int](self) -> String:
        return String(first, "/", second)


struct Counter(Counts):
    var start: Int

    def __init__(out self, start: Int):
        self.start = start

    def times[n: Int](self) -> Int:
        return self.start * n

    def shown[count: Int, Kind: AnyType](self):
        comptime if conforms_to(Kind, Writable):
            print("written", count, self.start)
        else:
            print("not written", count, self.start)

    def filled[n: Int](self) -> SIMD[DType.int8, n]:
        return Int8(self.start)


struct Other[size: Int](Counts):
    def __init__(out self):
        pass

    def times[n: Int](self) -> Int:
        return Self.size * n

    def shown[n: Int, T: AnyType](self):
        print("other", n, Self.size)

    def filled[n: Int](self) -> SIMD[DType.int8, n]:
        return 1

    def both[first: Int, second: Int](self) -> String:
        return String(second, "-", first)


struct Plain:
    pass


def use[T: Counts](value: T):
    print(value.times[3]())
    value.shown[4, Int]()
    value.shown[5, Plain]()
    print(value.filled[4]())
    print(value.both[1, 2]())


def main():
    use(Counter(2))
    use(Other[7]())
