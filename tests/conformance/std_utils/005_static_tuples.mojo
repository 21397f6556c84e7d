from std.utils import StaticTuple


def main():
    var t = StaticTuple[Int, 3](1, 2, 3)
    print(len(t), t[0], t[2])
    t[1] = 20
    print(t[1], t.get[1]())
    var filled = StaticTuple[Float32, 4](fill=2.5)
    for i in range(4):
        print(filled[i], end=" ")
    print()
    var copied = t
    copied[0] = 9
    print(t[0], copied[0])
