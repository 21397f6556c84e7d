trait Caller:
    def call(self) -> Int:
        ...


# Who calls through the trait has no closure to pass.
struct Step[f: def(Int) capturing -> Int](Caller, Copyable):
    var x: Int

    def __init__(out self, x: Int):
        self.x = x

    def call(self) -> Int:
        return Self.f(self.x)


def main():
    pass
