from std.collections import Deque


def main() raises:
    var d = Deque[Int](1, 2, 3)
    d.append(4)
    d.appendleft(0)
    print(d, len(d), d[0], d[4], d.peek(), d.peekleft())
    print(d.pop(), d.popleft(), d)
    d.extend([7, 8, 9])
    d.extendleft([-1, -2])
    print(d, d.count(7), 8 in d, d.index(8))
    d.rotate(2)
    print(d)
    d.rotate(-3)
    print(d)
    d.reverse()
    d.insert(1, 55)
    d.remove(7)
    print(d, repr(d))
    for x in d:
        print(x, end=" ")
    print()
    for x in reversed(d):
        print(x, end=" ")
    print()
    var small = Deque[Int](capacity=4, maxlen=3)
    for i in range(6):
        small.append(i)
    print(small, small == Deque[Int](3, 4, 5), d + small, small * 2)
    for what in range(3):
        try:
            var e = Deque[Int]()
            if what == 0:
                _ = e.pop()
            elif what == 1:
                _ = e.peekleft()
            else:
                e.remove(3)
        except err:
            print(err)
    small.clear()
    print(small, Bool(small))
