__enum Shape(ImplicitlyCopyable):
    case Dot
    case Circle(Int)


def main():
    var shape: Shape = Shape.Circle("big")
    _ = shape
