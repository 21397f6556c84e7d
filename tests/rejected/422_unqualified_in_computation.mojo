struct Sized[n: Int, f: def(Int) capturing -> Int]:
    comptime Whole = abs(Self.n)
    comptime Applied = f(3)
    comptime Length = abs(n)


def main():
    pass
