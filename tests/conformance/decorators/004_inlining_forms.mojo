@always_inline
def doubled(x: Int) -> Int:
    return x * 2


@always_inline("nodebug")
def raised_to_third(x: Int) -> Int:
    return x * x * x


@always_inline("builtin")
def same(x: Int) -> Int:
    return x


@no_inline
def apart(x: Int) -> Int:
    return x - 1


struct Meter:
    var count: Int

    @always_inline
    def __init__(out self):
        self.count = 0

    @no_inline
    def step(mut self, by: Int = 1) -> Int:
        self.count += by
        return self.count


def main():
    print(doubled(4), raised_to_third(3), same(9), apart(1))
    var m = Meter()
    print(m.step(), m.step(by=doubled(2)))
    comptime folded = same(3) + doubled(1)
    print(folded)
