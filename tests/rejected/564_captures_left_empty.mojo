struct Held(ImplicitlyCopyable, Movable):
    var x: Int

    def __init__(out self, x: Int):
        self.x = x


def take(var x: Held) -> Int:
    return x.x


def main():
    var a = Held(1)

    def once() {var a} -> Int:
        return take(a^)

    print(once(), once())
