struct Index[size: Int](ImplicitlyCopyable):
    var at: Int

    def __init__(out self, at: Int) raises:
        if at < 0 or at >= Self.size:
            raise Error("index ", at, " not below ", Self.size)
        self.at = at


def get[T: Copyable, size: Int, //](xs: Array[T, size], i: Index[size]) -> T:
    return xs[i.at].copy()


def typed[T: Writable & Copyable & Deinitable, value: T]() -> String:
    return String(materialize[value]())


def main() raises:
    var xs: Array[String, 3] = ["a", "b", "c"]
    print(get(xs, Index[3](2)))
    try:
        _ = Index[3](3)
    except e:
        print(e)
    print(typed[Int, 42](), typed[Bool, True]())
