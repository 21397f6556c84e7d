from std.algorithm import vectorize, unswitch, tile
def main() raises:
    def body[width: Int](idx: Int) {}:
        print("w", width, "at", idx)
    vectorize[4, size=7](body)
    print()
    vectorize[8, size=13](body)
    print()
    vectorize[8, size=16](body)
    print()
    vectorize[8, size=3](body)
    print()
    vectorize[8, size=0](body)
    print()
    vectorize[2, unroll_factor=3](7, body)
    print()
    vectorize[1](3, body)
    def body2[width: Int](idx: Int, evl: Int) {}:
        print("w", width, "at", idx, evl)
    vectorize[4, unroll_factor=2](19, body2)
    vectorize[4, unroll_factor=2](0, body2)
    def sw[s: Bool]() {}:
        comptime if s: print("yes")
        else: print("no")
    def sw2[s: Bool, t: Bool]() {}:
        print(s, t)
    unswitch(True, False, sw2)
    def sw3[s: Bool]() raises {}:
        print(s)
        if s: raise Error("x")
    unswitch(False, sw3)
    try:
        unswitch(True, sw3)
    except e:
        print(e)
    def t1[w: Int](at: Int) {}:
        print("tile", w, at)
    tile[[8, 4, 1]](2, 17, t1)
    def t2(at: Int, w: Int) {}:
        print("dyn", at, w)
    tile(0, 13, 8, 2, 1, workgroup_function=t2)
    def t3[x: Int, y: Int](at: Int, aty: Int) {}:
        print("2d", x, y, at, aty)
    tile[[4, 1], [2, 1]](0, 0, 5, 3, t3)
    def t4[w: Int](at: Int, n: Int) {}:
        print("bin", w, at, n)
    tile[[4, 2], 1](0, 21, 16, 8, primary_cleanup_tile=1, workgroup_function=t4)
