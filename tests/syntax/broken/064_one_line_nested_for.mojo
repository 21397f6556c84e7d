def count_paths(rows: Int, cols: Int) -> Int:
    var grid = List[List[Int]]()
    for _ in range(rows):
        grid.append(List[Int](length=cols, fill=1))
    for r in range(1, rows):
        if r > 0: for c in range(1, cols):
            grid[r][c] = grid[r - 1][c] + grid[r][c - 1]
    return grid[rows - 1][cols - 1]


def show(name: String, value: Int):
    print(name, value, sep=": ", end="\n")


def main():
    show("small", count_paths(2, 2))
    show("large", count_paths(10, 12))
    if count_paths(3, 3) != 6:
        print("wrong")
