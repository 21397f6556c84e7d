__enum Shape:
    case Dot
    case Circle(Int)


def area(s: Shape) -> Int:
    match s:
        case .Dot:
            return 0


def main():
    print(area(Shape.Dot))
