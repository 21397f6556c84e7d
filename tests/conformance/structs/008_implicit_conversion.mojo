struct Meters(Writable):
    var v: Float64

    @implicit
    def __init__(out self, v: Float64):
        self.v = v

    @implicit
    def __init__(out self, f: Feet):
        self.v = f.v * 0.5


@fieldwise_init
struct Feet(ImplicitlyCopyable):
    var v: Float64


def show(m: Meters) -> String:
    return String(m)


def opt(x: Optional[Int] = None) -> Int:
    return x.copy().or_else(-1)


def main():
    print(show(1.5), show(Feet(10)))
    var m: Meters = 2.5
    print(m)
    m = Feet(4)
    print(m)
    print(opt(), opt(3))
    var ms: List[Float64] = [1, 2.5]
    print(ms)
