@fieldwise_init
struct Step[f: def(Int) capturing -> Int](Copyable):
    var x: Int

    def call(self) -> Int:
        return Self.f(self.x)

    def advance(mut self, mut y: Int):
        self.x = Self.f(y)
        y += 1



def main():
    var k = 2

    @__parameter
    def a(x: Int) -> Int:
        return k + x

    var s = Step[a](3)

    def inner() -> Int:
        return s.call()

    print(inner())
