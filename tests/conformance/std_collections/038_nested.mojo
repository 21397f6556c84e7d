def main():
    var grid = List[List[Int]]()
    for y in range(3):
        var row = List[Int]()
        for x in range(4):
            row.append(x * y)
        grid.append(row^)
    grid[1][2] = 50
    print(grid, len(grid), len(grid[0]), grid[2][3])
    for ref row in grid:
        row.reverse()
    print(grid)
    var flat = [value for row in grid for value in row if value > 2]
    print(flat)
    var maybe = List[Optional[String]]()
    maybe.append(String("x"))
    maybe.append(None)
    for m in maybe:
        print(m.or_else("nothing") if False else m, end=" ")
    print()
    var pairs = Dict[Tuple[Int, Int], String]()
    pairs[(1, 2)] = "a"
    pairs[(2, 1)] = "b"
    print(pairs, (1, 2) in pairs, (9, 9) in pairs)
