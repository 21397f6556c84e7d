def fizz(n: Int) -> String:
    if n % 15 == 0: return "FizzBuzz"
    if n % 5 == 0: return "Buzz"
    if n % 3 == 0: return "Fizz"
    return String(n)


def search(grid: List[List[Int]], target: Int) -> Tuple[Int, Int]:
    for r in range(len(grid)):
        for c in range(len(grid[r])):
            if grid[r][c] == target:
                return (r, c)
    return (-1, -1)


def main():
    for i in range(1, 16):
        print(fizz(i), end=" " if i < 15 else "\n")
    var grid: List[List[Int]] = [[1, 2], [3, 4], [5, 6]]
    print(search(grid, 4), search(grid, 9))
