def kind(x: Int) -> String:
    return "int"


def kind(x: Float64) -> String:
    return "float"


def kind(x: String) -> String:
    return "string"


def kind(x: Int, y: Int) -> String:
    return "two ints"


def kind[T: Writable](x: List[T]) -> String:
    return "list"


def kind(*xs: Bool) -> String:
    return "bools"


def main():
    print(kind(1), kind(1.5), kind("a"), kind(1, 2))
    print(kind(List[Int]()), kind(True), kind(True, False), kind())
    var n = 3
    print(kind(n), kind(Float64(n)), kind(String(n)))
