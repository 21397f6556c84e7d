def apply[F: def (Int) -> Int](f: F, x: Int) -> Int:
    return f(x)


def main():
    var y = 10
    var add = lambda (x: Int) {imm y} -> Int: x + y
    var twice = lambda (x: Int) -> Int:
        x * 2
    var pick = lambda (a: Int, b: Int = 2, *, c: Int = 3) -> Int: a if a > b else c
    var none = lambda () -> Int: 7
    var generic = lambda [T: AnyType](value: T) -> Int: 1
    print(add(1), twice(2), pick(1), none(), generic("s"))
    print(apply(lambda (x: Int) -> Int: x ** 2, 5), (lambda (x: Int) -> Int: -x)(3))
