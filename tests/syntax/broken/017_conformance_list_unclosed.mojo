trait Shape:
    def area(self) -> Float64:
        ...

    def name(self) -> String:
        ...


@fieldwise_init
struct Circle(Copyable, Shape):
    var radius: Float64

    def area(self) -> Float64:
        return 3.14159 * self.radius * self.radius

    def name(self) -> String:
        return "circle"


@fieldwise_init
struct Square(Copyable, Shape:
    var side: Float64

    def area(self) -> Float64:
        return self.side ** 2

    def name(self) -> String:
        return "square"


def report[T: Shape](shape: T):
    print(shape.name(), shape.area())


def main():
    report(Circle(2.0))
    report(Square(3.0))
