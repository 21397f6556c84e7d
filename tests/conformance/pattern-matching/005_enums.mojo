__enum Shape(Copyable):
    case Dot
    case Circle(Float64)
    case Rect(Tuple[Float64, Float64])

    def area(self) -> Float64:
        match self:
            case .Dot:
                return 0
            case .Circle(r):
                return 3 * r * r
            case .Rect((w, h)):
                return w * h


def name(s: Shape) -> String:
    match s:
        case Shape.Dot:
            return "dot"
        case .Circle(_):
            return "circle"
        case _:
            return "rect"


def main():
    var shapes: List[Shape] = []
    comptime dot = Shape.Dot
    shapes.append(materialize[dot]())
    shapes.append(Shape.Circle(2))
    shapes.append(Shape.Rect((Float64(3), Float64(4.5))))
    for s in shapes:
        print(name(s), s.area())
