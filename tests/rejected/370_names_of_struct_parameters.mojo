struct Grid[rows: Int, cols: Int, T: AnyType]:
    def argument(self, rows: Int) -> Int:
        return rows

    def parameter[T: AnyType](self):
        pass

    def local(self) -> Int:
        var cols = 3
        return cols

    def unpacked(self) -> Int:
        var a, cols = (1, 2)
        return a + cols

    def constant(self) -> Int:
        comptime rows = 4
        return rows

    def nested(self):
        def rows():
            pass

        rows()

    def hidden_within(self) -> Int:
        var total = 0
        for cols in range(3):
            total += cols
        if total:
            var rows = 4
            total += rows
        var f = lambda (cols: Int) -> Int: cols
        return f(total)


def main():
    pass
