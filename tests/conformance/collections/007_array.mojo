def total[n: Int](a: Array[Int, n]) -> Int:
    var s = 0
    for v in a:
        s += v
    return s


def main():
    var a: Array[Int, 4] = [1, 2, 3, 4]
    var b = Array[Int, 4](fill=7)
    var c = [10, 20]
    print(a, b, c, len(a), total(a), total(c))
    a[2] = 30
    for ref v in a:
        v += 1
    print(a, a == [2, 3, 31, 5], 31 in a)
    var grid = Array[Array[Int, 2], 3](fill=[0, 0])
    grid[1][0] = 5
    print(grid)
    var words: Array[String, 2] = ["x", "y"]
    words[0] += "z"
    print(words, repr(words))
    var copy = a.copy()
    copy[0] = 0
    print(a[0], copy[0])
