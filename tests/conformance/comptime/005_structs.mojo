@fieldwise_init
struct Config(ImplicitlyCopyable):
    var width: Int
    var depth: Int
    var fast: Bool

    def cells(self) -> Int:
        return self.width * self.depth


comptime DEFAULT = Config(4, 3, True)


def build[c: Config]() -> String:
    comptime if c.fast:
        return String("fast ", c.cells())
    else:
        return String("slow ", c.width)


struct Grid[c: Config]:
    var cells: Array[Int, Self.c.cells()]

    def __init__(out self):
        self.cells = Array[Int, Self.c.cells()](fill=1)


def main():
    print(build[DEFAULT](), build[Config(7, 1, False)]())
    var g = Grid[Config(2, 5, True)]()
    print(len(g.cells))
    comptime wide = Config(DEFAULT.width * 2, DEFAULT.depth, False)
    print(wide.cells(), wide.fast)
