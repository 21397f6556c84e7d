def slow(n: Int) -> Int:
    var s = 0
    for i in range(n):
        s += i * i
    return s


def main():
    var x = comptime(slow(1000))
    print(x, comptime(slow(3)) + 1)
    print([comptime(slow(2)), comptime(slow(4))])
    var y = 2 if comptime(slow(2) == 1) else 3
    print(y)
