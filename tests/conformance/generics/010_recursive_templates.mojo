def fib[n: Int]() -> Int:
    comptime if n < 2:
        return n
    else:
        return fib[n - 1]() + fib[n - 2]()


struct Nested[depth: Int]:
    @staticmethod
    def show() -> String:
        comptime if Self.depth == 0:
            return "."
        else:
            return "(" + Nested[Self.depth - 1].show() + ")"


def unrolled_dot[n: Int](a: Array[Int, n], b: Array[Int, n]) -> Int:
    var s = 0
    comptime for i in range(n):
        s += a[i] * b[i]
    return s


def main():
    print(fib[15]())
    print(Nested[4].show())
    var a: Array[Int, 4] = [1, 2, 3, 4]
    var b: Array[Int, 4] = [5, 6, 7, 8]
    print(unrolled_dot(a, b))
