trait Shape:
    def area(self) -> Float64:
        ...


@fieldwise_init
struct Dot(Shape):
    var x: Int


def main():
    print(Dot(1).x)
