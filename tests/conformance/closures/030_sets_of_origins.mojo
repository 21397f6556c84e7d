# What a closure refers to has a name as a set of origins, which is found out.


def run[
    origins: OriginSet, //, f: def(Int) capturing[origins] -> Int
](x: Int) -> Int:
    return f(x) + 1


def given[
    origins: OriginSet, f: def(Int) capturing[origins] -> Int
](x: Int) -> Int:
    return f(x) + 2


def outer[o: OriginSet, //, f: def(Int) capturing[o] -> Int](x: Int) -> Int:
    return run[f](x) + given[_, f](x)


struct Step[origins: OriginSet, //, f: def(Int) capturing[origins] -> Int]:
    var x: Int

    def __init__(out self, x: Int):
        self.x = x

    def call(self) -> Int:
        return Self.f(self.x)


def plain(x: Int) -> Int:
    return x * 2


def main():
    var k = 3

    @__parameter
    def add(x: Int) -> Int:
        return x + k

    print(run[add](1), run[plain](1), given[_, add](1), given[f=add](2))
    print(outer[add](5), outer[plain](2), Step[plain](3).call())
    print(k)
