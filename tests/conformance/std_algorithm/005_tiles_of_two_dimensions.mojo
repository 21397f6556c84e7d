from std.algorithm import tile, unswitch


def main():
    var seen = List[String]()

    def two[x: Int, y: Int](i: Int, j: Int) {mut seen}:
        seen.append(String(t"{i},{j}:{x}x{y}"))

    tile[[2, 1], [2, 1]](0, 0, 3, 3, two)
    print(seen)

    var dynamic = List[String]()

    def any(offset: Int, width: Int) {mut dynamic}:
        dynamic.append(String(t"{offset}+{width}"))

    tile(0, 11, 5, 3, 1, workgroup_function=any)
    print(dynamic)
    tile(2, 2, 5, 1, workgroup_function=any)
    print(len(dynamic))

    var both = List[String]()

    def switched[a: Bool, b: Bool]() {mut both}:
        both.append(String(t"{a}/{b}"))

    unswitch(True, False, switched)
    unswitch(False, False, switched)
    unswitch(True, True, switched)
    print(both)
