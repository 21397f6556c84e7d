from std.math import sqrt, pi


@fieldwise_init
struct Point(ImplicitlyCopyable):
    var x: Float64
    var y: Float64


def distance(a: Point; b: Point) -> Float64:
    var dx = a.x - b.x
    var dy = a.y - b.y
    return sqrt(dx * dx + dy * dy)


def nearest(points: List[Point], target: Point) -> Optional[Point]:
    var best: Optional[Point] = None
    var best_distance = 1e9
    for point in points:
        var d = distance(point, target)
        if d < best_distance:
            best_distance = d
            best = point
    return best


def main():
    var points: List[Point] = [Point(0.0, 0.0), Point(3.0, 4.0), Point(pi, 1.5)]
    var found = nearest(points, Point(2.5, 3.5))
    if found:
        print(found.value().x)
