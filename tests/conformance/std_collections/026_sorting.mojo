from std.builtin.sort import sort, partition


def later(a: Int, b: Int) -> Bool:
    return a > b


def main():
    var l = [5, 3, 9, 1, 3, -2]
    sort(l)
    print(l)
    sort(l, later)
    print(l)
    var words = ["pear", "Apple", "fig", "", "apple"]
    sort(words)
    print(words)
    var floats = [2.5, -1.0, 0.0, 1e10]
    sort(floats)
    print(floats)
    var empty = List[Int]()
    sort(empty)
    print(empty)
    var many = [(i * 7919) % 1000 for i in range(1000)]
    sort(many)
    var ok = True
    for i in range(999):
        ok = ok and many[i] <= many[i + 1]
    print(ok, many[0], many[999])
    sort(l[1:4])
    print(l)
    var pairs = [(2, 1), (1, 5), (1, 2)]
    sort(l)
    print(l, sorted_copy([3, 1, 2]))


def sorted_copy(values: List[Int]) -> List[Int]:
    var copied = values.copy()
    sort(copied)
    return copied^
