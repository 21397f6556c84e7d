def first[T: Copyable](xs: List[T]) -> T:
    return xs[0].copy()


def pair[A: Writable, B: Writable](a: A, b: B) -> String:
    return String(t"{a}&{b}")


def length[T: AnyType, n: Int, //](a: Array[T, n]) -> Int:
    return n


def convert[To: Intable & Writable, //, scale: Int](x: To) -> Int:
    return Int(x) * scale


def same[T: Equatable](a: T, b: T) -> Bool:
    return a == b


def main():
    print(first([4, 5]) if len("a".as_bytes()) > 4 else first[Int]([4, 5]))
    print(pair(1, "x"), pair(2.5, True))
    var a: Array[Int, 3] = [1, 2, 3]
    print(length(a))
    print(convert[3](4), convert[scale=2](2.9))
    print(same(1, 1), same("a", "b"), same[Float64](1, 1.0))
