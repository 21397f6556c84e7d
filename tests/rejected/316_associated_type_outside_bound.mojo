trait Holder:
    comptime Item: Writable

    def first(self) -> Int:
        ...


@fieldwise_init
struct Plain:
    var n: Int


struct Bad(Holder):
    comptime Item = Plain

    def first(self) -> Int:
        return 1


def main():
    pass
