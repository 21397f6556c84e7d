# The one type of a text that is owned and one that lives as long as the program.


def chosen(cond: Bool, owned: String, known: StaticString):
    var first = owned if cond else known
    var second = known if cond else owned
    first += "!"
    second += "?"
    print(first, second)
    var third = owned if cond else "literal"
    third += "."
    print(third)


def main():
    chosen(True, "x", "y")
    chosen(False, "x", "y")
    var path = String("a/b")
    var parts = path.split("/")
    # Reading the text leaves what refers to it alone.
    print("of " + path, StringSpan(path) == "a/b")
    print(parts[0], parts[1])
    print(SIMD[DType.bool, 2](1, 0), SIMD[DType.bool, 4](1, 1, 0, 1))
    print(SIMD[DType.bool, 2](True, False))
