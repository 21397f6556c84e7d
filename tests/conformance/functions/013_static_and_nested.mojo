struct Math:
    comptime E = 3

    @staticmethod
    def cube(x: Int) -> Int:
        return x * x * x

    @staticmethod
    def sum_cubes(n: Int) -> Int:
        var s = 0
        for i in range(1, n + 1):
            s += Self.cube(i)
        return s * Math.E // Self.E


def main():
    def local(x: Int) -> Int:
        def inner(y: Int) -> Int:
            return y + 1

        return inner(x) * 2

    print(Math.cube(3), Math.sum_cubes(3))
    print(local(4))

    def rec(n: Int) -> Int:
        return n

    print(rec(8))
