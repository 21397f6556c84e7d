def over(x: Int) -> Int:
    return x


def over(x: String) -> Int:
    return x.byte_length()


def given[*Ts: AnyType](*values: *Ts):
    pass


def main():
    given(over)
    print("a", .n)
    given({})
    print(Shown(1).n)


struct Shown:
    var n: Int

    def __init__(out self, n: Int):
        self.n = n

    def __deinit__(deinit self):
        print("gone", .n)
