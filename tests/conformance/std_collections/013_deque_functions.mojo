from std.collections import Deque


def main() raises:
    var d = Deque[Int](1, 2, 3)
    d.append(4)
    d.appendleft(0)
    print(d, len(d), repr(d))
    d.extend([5, 6])
    d.extendleft([-1, -2])
    print(d)
    print(d.pop(), d.popleft(), d.peek(), d.peekleft())
    d.insert(2, 50)
    d.remove(3)
    print(d, d.index(50), d.count(4))
    d.reverse()
    print(d)
    d.rotate(2)
    print(d)
    d.rotate(-1)
    print(d, d[0], d[len(d) - 1])
    var limited = Deque[Int](maxlen=3)
    for i in range(6):
        limited.append(i)
    print(limited)
    limited.appendleft(9)
    print(limited)
    print(d == d.copy(), 50 in d, 51 in d)
    for x in reversed(d):
        print(x, end=" ")
    print()
    d.clear()
    print(len(d), Bool(d))
    try:
        _ = d.pop()
    except e:
        print("error:", e)
    try:
        _ = d.index(4)
    except e:
        print("error:", e)
    print(Deque[Int](1, 2) + Deque[Int](3), Deque[Int](1, 2) * 2)
