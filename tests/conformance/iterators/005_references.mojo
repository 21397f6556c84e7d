@fieldwise_init
struct Cell(Copyable):
    var n: Int


def main() raises:
    var cells: List[Cell] = [Cell(1), Cell(2), Cell(3)]
    for ref c in cells:
        c.n *= 10
    for c in cells:
        print(c.n, end=" ")
    print()
    var d: Dict[String, Cell] = {"a": Cell(1), "b": Cell(2)}
    for ref e in d.items():
        e.value.n += 5
    print(d["a"].n, d["b"].n)
    var total = 0
    for i, ref c in enumerate(cells):
        total += i * c.n
    print(total)
