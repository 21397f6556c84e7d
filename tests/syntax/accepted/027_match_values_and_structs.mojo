@fieldwise_init
struct Point(Copyable):
    var x: Int
    var y: Int


struct Limits:
    comptime LOW = 1
    comptime HIGH = 9


def where_is(p: Point) -> String:
    match p:
        case Point(x=0, y=0): return "origin"
        case Point(x=0, y=var y): return String(y)
        case Point(y=0, x=x) if x > 0: return "right"
        case Point(): return "somewhere"


def main():
    print(where_is(Point(0, 0)), where_is(Point(0, 4)), where_is(Point(3, 0)))
    var limit = 5
    match 5:
        case Limits.LOW | Limits.HIGH: print("limit")
        case == limit: print("equal")
        case _: print("neither")
