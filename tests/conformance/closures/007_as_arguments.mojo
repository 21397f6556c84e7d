def apply[F: def(Int) -> Int](f: F, x: Int) -> Int:
    return f(x)


def each(xs: List[Int], f: Some[def(Int) -> None]):
    for x in xs:
        f(x)


def map_list[T: Copyable, U: Copyable](xs: List[T], f: Some[def(T) -> U]) -> List[U]:
    var out = List[U]()
    for x in xs:
        out.append(f(x))
    return out^


def square(x: Int) -> Int:
    return x * x


def main():
    var k = 3

    def scale(x: Int) {imm k} -> Int:
        return x * k

    print(apply(scale, 5), apply(square, 5))
    var sum = 0

    def add(x: Int) {mut sum}:
        sum += x

    each([1, 2, 3], add)
    print(sum)

    def text(x: Int) {imm k} -> String:
        return String(x) + "/" + String(k)

    print(map_list([1, 2], text))
