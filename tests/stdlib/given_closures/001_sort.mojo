from std.builtin.sort import sort, partition
def main():
    var l: List[Int] = [3, 1, 2, 9, 4]
    var m = 4
    @parameter
    def far(a: Int, b: Int) capturing -> Bool:
        return abs(a - m) < abs(b - m)
    sort[far](l)
    print(l)
    sort[far, stable=True](l)
    print(l)
    @parameter
    def less(a: Int, b: Int) -> Bool:
        return a > b
    sort[less](Span(l))
    print(l)
    partition[far](Span(l), 2)
    print(m)
