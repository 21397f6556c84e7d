@fieldwise_init
struct Point:
    var x: Int
    var y: Int


trait Norm:
    def norm(self) -> Int:
        ...


__extension Point:
    def flipped(self) -> Point:
        return Point(self.y, self.x)

    @staticmethod
    def unit() -> Point:
        return Point(1, 1)


__extension Point(Norm):
    def norm(self) -> Int:
        return abs(self.x) + abs(self.y)


def size[T: Norm](x: T) -> Int:
    return x.norm() * 10


def main():
    var p = Point(3, -4)
    print(p.flipped().x, p.norm(), size(p), Point.unit().norm())
