from std.algorithm import map, tile, unswitch, tile_and_unswitch, tile_middle_unswitch_boundaries
def main() raises:
    var l = List[Int]()
    @parameter
    def add(x: Int):
        l.append(x)
    map[add](3)
    print(l)
    var t = List[String]()
    @parameter
    def tl[width: Int](x: Int):
        t.append(String(width, ":", x))
    comptime sizes: List[Int] = [4, 2, 1]
    tile[tl, sizes](0, 7)
    print(t)
    @parameter
    def tl2(x: Int, n: Int):
        t.append(String(n, "/", x))
    tile[tl2](0, 7, 4, 2, 1)
    print(t)
    @parameter
    def sw[b: Bool]():
        t.append(String(b))
    unswitch[sw](True)
    @parameter
    def sw2[b: Bool]() raises:
        t.append(String(b))
    unswitch[sw2](False)
    @parameter
    def sw3[a: Bool, b: Bool]():
        t.append(String(b, a))
    unswitch[sw3](False, True)
    print(t)
    t.clear()
    @parameter
    def tu[width: Int, b: Bool](x: Int, n: Int):
        t.append(String(width, b, x, n))
    tile_and_unswitch[tu, sizes](0, 7)
    print(t)
    t.clear()
    @parameter
    def tu2[b: Bool](x: Int, n: Int, k: Int):
        t.append(String(k, b, x, n))
    tile_and_unswitch[tu2](0, 7, 4, 2)
    print(t)
    t.clear()
    @parameter
    def mid[width: Int, b: Bool](x: Int):
        t.append(String(width, b, x))
    tile_middle_unswitch_boundaries[mid, sizes](0, 2, 9, 10)
    print(t)
    t.clear()
    @parameter
    def mid2[width: Int, a: Bool, b: Bool](x: Int):
        t.append(String(width, a, b, x))
    tile_middle_unswitch_boundaries[mid2, 3, 10]()
    print(t)
