@fieldwise_init
struct Point(Writable):
    var x: Int
    var y: Int


struct Options(Writable):
    var verbose: Bool
    var level: Int

    def __init__(out self, *, verbose: Bool = False, level: Int = 1):
        self.verbose = verbose
        self.level = level


def norm(p: Point) -> Int:
    return abs(p.x) + abs(p.y)


def run(o: Options) -> String:
    return String(o)


def main():
    print(norm({3, -4}))
    var p: Point = {1, 2}
    print(p)
    p = {x=5, y=6}
    print(p)
    print(run({}), run({verbose=True}), run({level=9, verbose=True}))
    var ps: List[Point] = []
    ps.append({7, 8})
    print(ps[0].y)
