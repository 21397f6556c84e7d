__enum Shape(ImplicitlyCopyable):
    case Dot
    case Circle(Int)


def main():
    var shape: Shape = Shape.Circle(3)
    print(shape.radius)
