def noisy(n: Int) -> Int:
    var total = 0
    for i in range(n):
        total += i
    return total


def table[n: Int]() -> Array[Int, n]:
    var a = Array[Int, n](fill=0)
    for i in range(n):
        a[i] = noisy(i)
    return a^


def main():
    comptime t = table[6]()
    comptime for i in range(6):
        comptime v = t[i]
        print(v, end=" ")
    print()
    var at_runtime = materialize[t]()
    at_runtime[0] = 100
    print(at_runtime, table[3]())
    comptime total = t[5] + t[4]
    print(total)
