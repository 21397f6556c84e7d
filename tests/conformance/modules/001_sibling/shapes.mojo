comptime UNIT = "cm"


@fieldwise_init
struct Square:
    var side: Int


def area(w: Int, h: Int) -> Int:
    return w * h


def describe(s: Square) -> String:
    return String(area(s.side, s.side)) + UNIT
