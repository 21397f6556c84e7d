def neighbours(n: Int) -> List[Int]:
    var out = List[Int]()
    for d in [n * 2, n - 1]:
        if 0 < d < 200:
            out.append(d)
    return out^


def shortest(start: Int, goal: Int) raises -> List[Int]:
    var frontier: List[Int] = [start]
    var parent: Dict[Int, Int] = {start: start}
    var at = 0
    while at < len(frontier):
        var here = frontier[at]
        at += 1
        if here == goal:
            break
        for n in neighbours(here):
            if n not in parent:
                parent[n] = here
                frontier.append(n)
    if goal not in parent:
        raise Error("no path to ", goal)
    var path: List[Int] = [goal]
    while path[len(path) - 1] != start:
        path.append(parent[path[len(path) - 1]])
    path.reverse()
    return path^


def main() raises:
    print(shortest(4, 27))
    print(shortest(7, 7))
    try:
        print(shortest(5, 500))
    except e:
        print(e)
