def look(x: List[Int]) -> Int:
    return len(x)


def look_again(imm x: List[Int]) -> Int:
    return x[0]


def grow(mut x: List[Int]):
    x.append(99)


def own(var x: List[Int]) -> List[Int]:
    x.append(7)
    return x^


def make(out result: List[Int]):
    result = [1, 2, 3]


def bump(mut a: Int, mut b: Int):
    a += 1
    b += a


def main():
    var xs: List[Int] = make()
    print(look(xs), look_again(xs))
    grow(xs)
    print(xs)
    var ys = own(xs.copy())
    print(xs, ys)
    print(own(xs^))
    var a = 1
    var b = 10
    bump(a, b)
    bump(a, b)
    print(a, b)
