trait Shape:
    def area(self) -> Float64:
        ...

    def scaled(self, factor: Float64) -> Self:
        ...


@fieldwise_init
struct Circle(Copyable, Movable, Shape):
    var radius: Float64

    def area(self) -> Float64:
        return 3.0 * self.radius * self.radius

    def scaled(self, factor: Float64) -> Self:
        return Self(self.radius * factor)


@fieldwise_init
struct Box(Copyable, Movable, Shape):
    var width: Float64
    var height: Float64

    def area(self) -> Float64:
        return self.width * self.height

    def scaled(self, factor: Float64) -> Self:
        return Self(self.width * factor, self.height * factor)


struct Stack[T: Copyable & Deinitable]:
    var items: List[Self.T]

    def __init__(out self):
        self.items = List[Self.T]()

    def push(mut self, var item: Self.T):
        self.items.append(item^)

    def pop(mut self) -> Self.T:
        return self.items.pop()


def total_area[T: Shape & Copyable & Deinitable](shapes: List[T], factor: Float64) -> Float64:
    var total = 0.0
    for ref shape in shapes:
        total += shape.scaled(factor).area()
    return total


def largest[T: Comparable & Copyable & Deinitable](values: List[T]) -> T:
    var best = values[0].copy()
    for ref value in values:
        if value > best:
            best = value.copy()
    return best^


def main():
    var circles = List[Circle]()
    var boxes = List[Box]()
    for i in range(10000):
        circles.append(Circle(Float64(i % 10)))
        boxes.append(Box(Float64(i % 7), Float64(i % 5)))
    var total = 0.0
    for round in range(1500):
        total += total_area(circles, Float64(round % 3)) + total_area(boxes, Float64(round % 4))
    var stack = Stack[Int]()
    var popped = 0
    for round in range(2000):
        for i in range(5000):
            stack.push(i * round)
        for _ in range(5000):
            popped ^= stack.pop()
    var values = List[Int]()
    for i in range(100000):
        values.append(i * 7919 % 100003)
    var most = 0
    for _ in range(200):
        most += largest(values)
    print(Int(total), popped, most)
