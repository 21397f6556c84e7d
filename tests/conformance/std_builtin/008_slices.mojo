def main():
    var s = slice(1, 10, 2)
    print(s, repr(s), s.start.value(), s.end.value(), s.step.value())
    print(s.indices(5)[0], s.indices(5)[1], s.indices(5)[2], slice(3), slice(None, None, None))
    print(s == slice(1, 10, 2), s != slice(1), slice(2, 4).indices(10)[1])
    var n = slice(-3, None, None).indices(10)
    print(n[0], n[1], n[2])
    var b = slice(None, None, -1).indices(4)
    print(b[0], b[1], b[2])
