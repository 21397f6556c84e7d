@fieldwise_init
struct Point(Copyable, Writable):
    var x: Int
    var y: Int


def describe(p: Point) -> String:
    match p:
        case Point(x=0, y=0):
            return "origin"
        case Point(x=0):
            return "on the y axis"
        case Point(x=a, y=b) if a == b:
            return String("diagonal ", a)
        case Point(y=b):
            return String("y is ", b)


def main():
    for p in [Point(0, 0), Point(0, 5), Point(3, 3), Point(1, 2)]:
        print(describe(p))
