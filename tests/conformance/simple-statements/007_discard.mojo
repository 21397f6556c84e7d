@fieldwise_init
struct Noisy(Movable):
    var name: String

    def __deinit__(deinit self):
        print("gone", self.name)


def make(name: String) -> Noisy:
    return Noisy(name)


def main():
    _ = make("a")
    print("after a")
    var b = make("b")
    print("made b")
    _ = b^
    print("after b")
    var c = make("c")
    print("before discarding c")
    _ = c
    print("after c")
    var _ = make("d")
    print("end")
