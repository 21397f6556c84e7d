@fieldwise_init
struct Cell(Copyable):
    var value: Int


struct Board(Movable, Sized):
    var cells: List[Cell]

    def __init__(out self, size: Int):
        self.cells = [Cell(i) for i in range(size)]

    def cell(ref self, index: Int) -> ref [self.cells[0]] Cell:
        return self.cells[index]

    def __len__(self) -> Int:
        return len(self.cells)


def bump(mut: Cell) -> Int:
    return cell.value + 1


def main():
    var board = Board(4)
    ref middle = board.cell(2)
    middle.value = 40
    print(bump(board.cell(2)), len(board))
    var first, rest = board.cell(0).value, len(board) - 1
    print(first, rest)
