def kind[n: Int]() -> String where n < 0:
    return "negative"


def kind[n: Int]() -> String where n == 0:
    return "zero"


def kind[n: Int]() -> String where n > 0:
    return "positive"


def store[T: Copyable & Deinitable](x: T) -> String where conforms_to(T, Writable):
    return "text " + String(x)


def store[T: Copyable & Deinitable](x: T) -> String where not conforms_to(T, Writable):
    return "opaque"


@fieldwise_init
struct Blob(Copyable):
    var n: Int


def main():
    print(kind[-4](), kind[0](), kind[9]())
    print(store(5), store(Blob(5)))
