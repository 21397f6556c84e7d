# `...` as a value between brackets.

from std.builtin.type_aliases import EllipsisType


struct Grid:
    var rows: Int
    var columns: Int

    def __init__(out self, rows: Int, columns: Int):
        self.rows = rows
        self.columns = columns

    def __getitem__(self, whole: EllipsisType) -> Int:
        return self.rows * self.columns

    def __getitem__(self, row: Int, rest: EllipsisType) -> String:
        return String("row ", row, " of ", self.columns)

    def __getitem__(self, rest: EllipsisType, column: Int) -> String:
        return String("column ", column, " of ", self.rows)


def described(value: EllipsisType) -> String:
    return "all of it"


def main():
    var grid = Grid(3, 4)
    print(grid[...])
    print(grid[1, ...])
    print(grid[..., 2])
    comptime dots = ...
    print(grid[dots], described(...))
    var kept = ...
    print(grid[kept], described(kept))
