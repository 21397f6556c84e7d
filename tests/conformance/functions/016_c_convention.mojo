def thrice(x: Int32) abi("C") -> Int32:
    return x * 3


def less(x: Int32) abi("C") -> Int32:
    return x - 1


def apply(f: def(Int32) thin abi("C") -> Int32, x: Int32) -> Int32:
    return f(f(x))


def main():
    print(apply(thrice, 2), apply(less, 2))
    var chosen: def(Int32) thin abi("C") -> Int32 = thrice
    print(chosen(5))
    chosen = less
    print(chosen(5))
