@fieldwise_init
struct Step[f: def(Int) capturing -> Int](Copyable):
    var x: Int

    def call(self) -> Int:
        return Self.f(self.x)

    def advance(mut self, mut y: Int):
        self.x = Self.f(y)
        y += 1



def outer():
    var k = 2

    def unmarked(x: Int) {imm k} -> Int:
        return k + x

    print(Step[unmarked](3).call())


def main():
    var k = 2

    @__parameter
    def text(x: String) -> Int:
        return k + x.byte_length()

    @__parameter
    def risky(x: Int) raises -> Int:
        return k - x

    @__parameter
    def two(x: Int, y: Int) -> Int:
        return k - x

    print(Step[text](3).call())
    print(Step[risky](4).call())
    print(Step[two](4).call())
