# A parametric closure copies what '@__copy_capture' names, when it is declared.


def run[f: def(Int) capturing -> Int](x: Int) -> Int:
    return f(x) + f(x)


def each[
    T: Copyable & Deinitable, //, f: def(mut T) capturing -> None
](mut values: List[T]):
    for ref x in values:
        f(x)


def main():
    var k = 3
    var m = 5

    @__copy_capture(k, m)
    @__parameter
    def add(x: Int) -> Int:
        return x + k + m

    @__parameter
    @__copy_capture(m)
    def mul(x: Int) -> Int:
        return x * m + k

    print(run[add](1), add(2), run[mul](2))
    k = 100
    m = 200
    print(run[add](1), add(2), k, m)
    print(run[mul](2), mul(3))
    var values: List[Int] = [1, 2, 3]

    @__copy_capture(m)
    @__parameter
    def bump(mut x: Int):
        x += m
        k += x

    m = 1
    each[bump](values)
    print(values, k, m)
