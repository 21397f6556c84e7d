__enum Shape(Copyable):
    case Empty
    case Circle(Float64)
    case Square(Float64)

    def area(self) -> Float64:
        match self:
            case .Empty: return 0.0
            case .Circle(r): return 3.0 * r * r
            case Shape.Square(side): return side * side


def total(var *shapes: Shape) -> Float64:
    var sum = 0.0
    for ref shape in shapes:
        sum += shape.area()
    return sum


def main():
    print(total(Shape.Circle(1.0), Shape.Square(2.0)))
    var kind: DType = .float32
    print(kind)
