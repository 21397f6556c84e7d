trait Shape:
    def area(self) -> Float64:
        ...

    def name(self) -> String:
        ...


@fieldwise_init
struct Square(Shape):
    var side: Float64

    def area(self) -> Float64:
        return self.side * self.side

    def name(self) -> String:
        return "square"


@fieldwise_init
struct Rect(Shape):
    var w: Float64
    var h: Float64

    def area(self) -> Float64:
        return self.w * self.h

    def name(self) -> String:
        return "rect"


def describe[T: Shape](s: T) -> String:
    return s.name() + " " + String(s.area())


def bigger(a: Some[Shape], b: Some[Shape]) -> Bool:
    return a.area() > b.area()


def main():
    print(describe(Square(2)), describe(Rect(2, 3.5)))
    print(bigger(Square(3), Rect(2, 4)), bigger(Square(2), Square(3)))
