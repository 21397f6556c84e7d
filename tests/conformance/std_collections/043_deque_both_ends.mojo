from std.collections import Deque


def main() raises:
    var d: Deque[Int] = [1, 2, 3]
    d.append(4)
    d.appendleft(0)
    print(d, len(d), d[0], d[len(d) - 1])
    print(d.pop(), d.popleft(), d)
    d.extend([7, 8])
    d.extendleft([5, 6])
    print(d)
    d.rotate(2)
    print(d)
    d.rotate(-3)
    print(d)
    d.insert(2, 99)
    print(d, d.index(99), d.count(99))
    d.remove(99)
    d.reverse()
    print(d, 7 in d, 99 in d)
    for x in d:
        print(x, end=" ")
    print()
    for x in reversed(d):
        print(x, end=" ")
    print()
    var small = Deque[Int](maxlen=3)
    for i in range(6):
        small.append(i)
    print(small)
    small.appendleft(-1)
    print(small)
    print(d == d.copy(), d == small)
    d.clear()
    print(d, d.__bool__())
    try:
        _ = d.pop()
    except e:
        print("error:", e)
    try:
        d.remove(1)
    except e:
        print("error:", e)
