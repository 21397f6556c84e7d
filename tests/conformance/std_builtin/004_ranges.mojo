def main():
    for r in [range(5), range(0), range(-3)]:
        print(len(r), end=": ")
        for i in r:
            print(i, end=" ")
        print()
    for i in range(2, 10, 3):
        print(i, end=" ")
    for i in range(10, 2, -3):
        print(i, end=" ")
    for i in range(5, 5):
        print("never", i)
    for i in range(0, 10, -1):
        print("never", i)
    print()
    print(len(range(2, 10, 3)), len(range(10, 2, -3)), range(5)[2], range(2, 10, 3)[1])
    for i in reversed(range(4)):
        print(i, end=" ")
    for i in reversed(range(1, 8, 3)):
        print(i, end=" ")
    for i in range(UInt8(3)):
        print(i, end=" ")
    print()
    print([x for x in range(3)], List(range(2, 5)))
