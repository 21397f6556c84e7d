def main() raises:
    for i in range(4):
        print(i, end=" ")
    for i in range(2, 5):
        print(i, end=" ")
    for i in range(10, 0, -3):
        print(i, end=" ")
    for i in range(5, 5):
        print("never", i)
    for i in range(-3):
        print("never", i)
    print()
    print(len(range(10)), len(range(3, 10, 2)), len(range(5, 1)), len(range(10, 0, -3)))
    print(range(10)[3], range(2, 10, 3)[2])
    for i in reversed(range(3)):
        print(i, end=" ")
    for i in reversed(range(1, 8, 3)):
        print(i, end=" ")
    print()
    for i in range(UInt8(3)):
        print(i, end=" ")
    print()
    var it = range(2).__iter__()
    print(it.__next__(), it.__next__())
    try:
        print(it.__next__())
    except e:
        print("stopped")
    print(sum_of(range(101)))


def sum_of(r: type_of(range(1))) -> Int:
    var total = 0
    for i in r:
        total += i
    return total
