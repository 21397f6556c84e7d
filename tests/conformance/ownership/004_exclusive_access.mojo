@fieldwise_init
struct Pair:
    var a: Int
    var b: Int


def exchange(mut x: Int, mut y: Int):
    var t = x
    x = y
    y = t


def add(mut x: Int, y: Int):
    x += y


def main():
    var p = Pair(1, 2)
    exchange(p.a, p.b)
    print(p.a, p.b)
    add(p.a, p.b)
    add(p.a, p.a)
    print(p.a, p.b)
    var t = (5, 6)
    add(t[0], t[1])
    print(t)
    var arr: Array[Int, 3] = [1, 2, 3]
    swap(p.a, arr[1])
    print(p.a, arr)
