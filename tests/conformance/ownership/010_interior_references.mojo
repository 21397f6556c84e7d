struct Grid:
    var cells: List[Int]
    var width: Int

    def __init__(out self, width: Int, height: Int):
        self.cells = List[Int](length=width * height, fill=0)
        self.width = width

    def at(ref self, x: Int, y: Int) -> ref [self.cells[0]] Int:
        return self.cells[y * self.width + x]

    def row_sum(self, y: Int) -> Int:
        var s = 0
        for x in range(self.width):
            s += self.at(x, y)
        return s


def bump(mut n: Int, by: Int):
    n += by


def main():
    var g = Grid(3, 2)
    g.at(1, 1) = 7
    bump(g.at(2, 1), 5)
    ref cell = g.at(0, 0)
    cell = 9
    cell += 1
    print(g.row_sum(0), g.row_sum(1))
    print(g.cells)
