"""Functions of many arguments, keyword arguments, defaults and overloads."""


def joined(*words: String, sep: String = " ", end: String = "") -> String:
    var text = String()
    for i in range(len(words)):
        if i > 0:
            text += sep
        text += words[i]
    return text + end


def largest(first: Int, *rest: Int) -> Int:
    var best = first
    for n in rest:
        best = max(best, n)
    return best


def described[*Ts: Writable](*values: *Ts, prefix: StringLiteral = "-") -> String:
    var text = String(prefix)
    comptime for i in range(Ts.length):
        text += String(t" {values[i]}")
    return text


def options(var **settings: Int) raises -> Int:
    var total = 0
    for item in settings.items():
        print(item.key, "=", item.value, sep="", end=" ")
        total += item.value
    print()
    return total


def area(width: Int, height: Int = 2, /, *, scale: Int = 1) -> Int:
    return width * height * scale


def kind(x: Int) -> String:
    return "int"


def kind(x: Float64) -> String:
    return "float"


def kind(x: String) -> String:
    return "string"


def kind[T: Copyable & Deinitable](x: List[T]) -> String:
    return "list"


def kind(x: Int, y: Int) -> String:
    return "two ints"


struct Matrix[rows: Int, columns: Int = rows](Writable):
    var cells: Array[Int, Self.rows * Self.columns]

    def __init__(out self, *cells: Int):
        self.cells = Array[Int, Self.rows * Self.columns](fill=0)
        for i in range(min(len(cells), Self.rows * Self.columns)):
            self.cells[i] = cells[i]

    def __getitem__(self, row: Int, column: Int) -> Int:
        return self.cells[row * Self.columns + column]

    def __mul__[other_columns: Int](
        self, other: Matrix[Self.columns, other_columns]
    ) -> Matrix[Self.rows, other_columns]:
        var result = Matrix[Self.rows, other_columns]()
        for r in range(Self.rows):
            for c in range(other_columns):
                for k in range(Self.columns):
                    result.cells[r * other_columns + c] += self[r, k] * other[k, c]
        return result^

    def transposed(self) -> Matrix[Self.columns, Self.rows]:
        var result = Matrix[Self.columns, Self.rows]()
        for r in range(Self.rows):
            for c in range(Self.columns):
                result.cells[c * Self.rows + r] = self[r, c]
        return result^

    def trace(self) -> Int where Self.rows == Self.columns:
        var sum = 0
        for i in range(Self.rows):
            sum += self[i, i]
        return sum

    def write_to(self, mut writer: Some[Writer]):
        for r in range(Self.rows):
            writer.write("[")
            for c in range(Self.columns):
                writer.write(" " if c else "", self[r, c])
            writer.write("]")


def main() raises:
    print(joined("a", "b", "c"), joined("x", "y", sep="-", end="!"), joined())
    print(largest(3), largest(3, 9, 4))
    print(described(1, "two", 3.5), described(True, prefix="*"), described())
    print(options(width=3, height=4), options())
    print(area(3), area(3, 4), area(3, scale=5))
    print(kind(1), kind(1.5), kind("s"), kind(List[Int](length=1, fill=2)), kind(1, 2))
    var m = Matrix[2, 3](1, 2, 3, 4, 5, 6)
    var n = m.transposed()
    print(m, n, m * n)
    print((m * n).trace(), Matrix[2](1, 2, 3, 4).trace())
