def inc(x: Int) -> Int:
    return x + 1


def double(x: Int) -> Int:
    return x * 2


def compose[f: def(Int) thin -> Int, g: def(Int) thin -> Int](x: Int) -> Int:
    return g(f(x))


def times[n: Int, f: def(Int) thin -> Int](x: Int) -> Int:
    var v = x
    comptime for _ in range(n):
        v = f(v)
    return v


struct Pipeline[f: def(Int) thin -> Int]:
    @staticmethod
    def run(xs: List[Int]) -> List[Int]:
        return [Self.f(x) for x in xs]


def main():
    print(compose[inc, double](5), compose[double, inc](5))
    print(times[4, double](1), times[0, inc](7))
    print(Pipeline[inc].run([1, 2, 3]))
    comptime both = compose[inc, inc]
    print(both(10), times[2, both](0))
