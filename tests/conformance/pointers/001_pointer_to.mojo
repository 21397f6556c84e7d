def bump(p: MutPointer[Int, _]):
    p[] += 1


def swap_values(a: MutPointer[String, _], b: MutPointer[String, _]):
    var t = a[]
    a[] = b[]
    b[] = t


@fieldwise_init
struct Point:
    var x: Int
    var y: Int


def main():
    var n = 41
    var p = Pointer(to=n)
    bump(p)
    print(n, p[])
    p[] = 7
    print(n)
    var s = "a"
    var t = "b"
    swap_values(Pointer(to=s), Pointer(to=t))
    print(s, t)
    var pt = Point(1, 2)
    var py = Pointer(to=pt.y)
    py[] = 20
    Pointer(to=pt)[].x += 9
    print(pt.x, pt.y)
    print(p == Pointer(to=n))
