@fieldwise_init
struct Token(Movable):
    var id: Int


def keep[T: Copyable & Writable](value: T):
    print(value)


def main():
    keep(Token(1))
