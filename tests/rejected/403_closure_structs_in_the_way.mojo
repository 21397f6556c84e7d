@fieldwise_init
struct Step[f: def(Int) capturing -> Int](Copyable):
    var x: Int

    def call(self) -> Int:
        return Self.f(self.x)

    def advance(mut self, mut y: Int):
        self.x = Self.f(y)
        y += 1



def two[
    f: def(Int) capturing -> Int, g: def(Int) capturing -> Int
](a: Step[f], b: Step[g]) -> Int:
    return a.call() * 100 + b.call()


def main():
    var m = 7
    var k = 2

    @__parameter
    def mul(x: Int) -> Int:
        return x * m

    @__parameter
    def add(x: Int) -> Int:
        return x + k

    print(two(Step[mul](1), Step[add](2)))
    print(two(Step[mul](1), Step[mul](2)))
    var s = Step[mul](3)
    s.advance(m)
    s.advance(k)
    print(k, m)
