def pick(x: Int) -> String:
    return "concrete"


def pick[T: AnyType](x: T) -> String:
    return "generic"


def arity(x: Int) -> String:
    return "one"


def arity(*xs: Int) -> String:
    return "many"


def arity(x: Int, y: Int) -> String:
    return "two"


struct S:
    def __init__(out self):
        pass

    def m(self) -> String:
        return "instance"

    @staticmethod
    def m() -> String:
        return "static"


def width(v: SIMD[DType.int32, _]) -> Int:
    return v.length


def width(v: Int32) -> Int:
    return -1


def main():
    print(pick(1), pick("s"), pick(2.5))
    print(arity(), arity(1), arity(1, 2), arity(1, 2, 3))
    print(S().m(), S.m())
    print(width(Int32(1)), width(SIMD[DType.int32, 4](1)))
