@deprecated("use New")
struct Old:
    var n: Int

    def __init__(out self):
        self.n = 1


@fieldwise_init
struct Keeper:
    var n: Int

    @deprecated("use value")
    def old_value(self) -> Int:
        return self.n

    def value(self) -> Int:
        return self.n


@deprecated(use=current)
def former() -> Int:
    return 2


def current() -> Int:
    return 3


def main():
    print(former())
    print(Keeper(4).old_value())
    print(Old().n)
