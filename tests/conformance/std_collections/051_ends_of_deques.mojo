from std.collections import Deque


def main() raises:
    print(Deque[Int].default_capacity)
    var d = Deque[Int](capacity=4, maxlen=3)
    for i in range(6):
        d.append(i)
    for each in d:
        print(each, end=" ")
    print(len(d))
    d.rotate(1)
    print(d[0], d.peek(), d.peekleft())
    d.extendleft([7, 8])
    print(d[0], d[1], d[2])
    print(d.index(7), d.count(8), 9 in d)
    var total = 0
    for each in d^:
        total += each
    print(total)
