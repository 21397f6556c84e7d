def transpose(m: List[List[Int]]) -> List[List[Int]]:
    var out = List[List[Int]]()
    for c in range(len(m[0])):
        var row = List[Int]()
        for r in range(len(m)):
            row.append(m[r][c])
        out.append(row^)
    return out^


def main():
    var m: List[List[Int]] = [[1, 2, 3], [4, 5, 6]]
    print(transpose(m))
    m[0][1] = 20
    m[1].append(7)
    ref row = m[0]
    row.append(0)
    print(m, len(m[1]))
    var c = m.copy()
    c[0][0] = -1
    print(m[0][0], c[0][0])
    for ref r in m:
        r.reverse()
    print(m)
    m.swap_elements(0, 1)
    print(m)
