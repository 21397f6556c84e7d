"""Pipelines: functions that take and give closures, held in structs and lists of results."""


def compose[
    A: AnyType, B: Movable & Deinitable, C: Movable
](f: Some[def(A) -> B], g: Some[def(B) -> C], x: A) -> C:
    return g(f(x))


def apply_all[
    T: Copyable & Deinitable, U: Copyable & Deinitable
](items: List[T], f: Some[def(T) -> U]) -> List[U]:
    var out = List[U](capacity=len(items))
    for ref each in items:
        out.append(f(each))
    return out^


def kept[
    T: Copyable & Deinitable
](items: List[T], f: Some[def(T) -> Bool]) -> List[T]:
    var out = List[T]()
    for ref each in items:
        if f(each):
            out.append(each.copy())
    return out^


def folded[
    T: Copyable & Deinitable, A: Movable & Deinitable
](items: List[T], var start: A, f: Some[def(var A, T) -> A]) -> A:
    var result = start^
    for ref each in items:
        result = f(result^, each)
    return result^


def square(x: Int) -> Int:
    return x * x


def text(x: Int) -> String:
    return String("[", x, "]")


def sum_of(var a: Int, x: Int) -> Int:
    return a + x


def joined(var a: String, x: String) -> String:
    return a + x + ","


def main():
    var numbers: List[Int] = [1, 2, 3, 4, 5, 6]
    print(compose(square, text, 5))
    var limit = 10

    def large(x: Int) {imm limit} -> Bool:
        return x > limit

    var squares = apply_all(numbers, square)
    print(squares, kept(squares, large))
    print(
        folded(numbers, 0, sum_of),
        folded(apply_all(numbers, text), String(), joined),
    )
    var seen = 0

    def counting(x: Int) {mut seen} -> Int:
        seen += x
        return seen

    print(apply_all(numbers, counting), seen)
    print(apply_all(numbers, lambda (x: Int) -> Int: x % 3))
