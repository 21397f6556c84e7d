def main() raises:
    var d: Dict[Tuple[Int, Int], String] = {(0, 0): "origin"}
    d[(1, 2)] = "a"
    d[(0, 0)] += "!"
    print(d[(0, 0)], d[(1, 2)], (5, 5) in d, len(d))
    var path: List[Tuple[Int, Int]] = []
    for i in range(3):
        path.append((i, i * i))
    for x, y in path:
        print(x + y, end=" ")
    print()
    path[1][1] = 50
    print(path, (1, 50) in path, hash((1, 2)) == hash((1, 2)))
    var best = path[0]
    for p in path:
        if p[1] > best[1]:
            best = p
    print(best)
    print(max((1, 2), (1, 3)), (1, 2) == (1, 2), (2, "a") < (2, "b"))
