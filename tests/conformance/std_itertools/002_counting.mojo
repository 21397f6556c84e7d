from std.itertools import count, cycle, repeat


def main():
    for i in count():
        if i > 3:
            break
        print(i, end=" ")
    for i in count(10, -3):
        if i < 0:
            break
        print(i, end=" ")
    print()
    var l: List[Int] = [1, 2, 3]
    var n = 0
    for x in cycle(l):
        print(x, end=" ")
        n += 1
        if n == 7:
            break
    print()
    for s in repeat("hi", times=3):
        print(s, end=" ")
    for s in repeat(5, times=0):
        print("never", s)
    print()
