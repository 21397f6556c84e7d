def describe[T: AnyType](x: T) -> String:
    comptime if conforms_to(T, Writable):
        return "writable " + String(x)
    elif conforms_to(T, Sized):
        return "sized"
    else:
        return "unknown"


def sum_or_zero[T: AnyType](x: T) -> Int:
    comptime if conforms_to(T, Intable):
        return Int(x)
    return 0


@fieldwise_init
struct Nothing:
    pass


@fieldwise_init
struct Box(Sized):
    var n: Int

    def __len__(self) -> Int:
        return self.n


def main():
    print(describe(3.5), describe(Box(2)), describe(Nothing()))
    print(sum_or_zero(7), sum_or_zero(Nothing()), sum_or_zero(True))
