def add(a: Int, b: Int) -> Int:
    return a + b


def mul(a: Int, b: Int) -> Int:
    return a * b


def apply(f: def(Int, Int) thin -> Int, x: Int, y: Int) -> Int:
    return f(x, y)


def fold[f: def(Int, Int) thin -> Int](xs: List[Int], start: Int) -> Int:
    var acc = start
    for x in xs:
        acc = f(acc, x)
    return acc


def choose(name: String) -> def(Int, Int) thin -> Int:
    return add if name == "add" else mul


def main():
    print(apply(add, 3, 4), apply(mul, 3, 4))
    print(fold[add]([1, 2, 3, 4], 0), fold[mul]([1, 2, 3, 4], 1))
    var f = choose("mul")
    print(f(6, 7), choose("add")(6, 7))
    comptime G = add
    print(G(1, 1))
    var table: List[def(Int, Int) thin -> Int] = [add, mul]
    print(table[0](2, 5), table[1](2, 5))
