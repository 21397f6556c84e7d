def hanoi(n: Int, a: String, b: String, c: String, mut moves: List[String]):
    if n == 0:
        return
    hanoi(n - 1, a, c, b, moves)
    moves.append(a + c)
    hanoi(n - 1, b, a, c, moves)


def permutations(mut items: List[Int], at: Int, mut found: List[String]):
    if at == len(items):
        found.append(String(items))
        return
    for i in range(at, len(items)):
        items.swap_elements(at, i)
        permutations(items, at + 1, found)
        items.swap_elements(at, i)


def ackermann(m: Int, n: Int) -> Int:
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def main():
    var moves: List[String] = []
    hanoi(3, "A", "B", "C", moves)
    print(moves, len(moves))
    var found: List[String] = []
    var items: List[Int] = [1, 2, 3]
    permutations(items, 0, found)
    print(len(found), found[0], found[5])
    print(ackermann(2, 3))
