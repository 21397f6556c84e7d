"""Traits, conditional conformance, associated types and defaults."""


trait Shape(Copyable):
    comptime SIDES: Int

    def area(self) -> Float64:
        ...

    def name(self) -> String:
        return String(t"shape of {Self.SIDES} sides")


@fieldwise_init
struct Square(Shape, Writable):
    comptime SIDES = 4
    var side: Float64

    def area(self) -> Float64:
        return self.side * self.side


@fieldwise_init
struct Disc(Shape):
    comptime SIDES = 0
    var radius: Float64

    def area(self) -> Float64:
        return 3.0 * self.radius * self.radius

    def name(self) -> String:
        return "disc"


@fieldwise_init
struct Pair[A: Movable & Deinitable, B: Movable & Deinitable](
    Copyable where conforms_to(A, Copyable) and conforms_to(B, Copyable),
    Movable,
    Equatable where conforms_to(A, Equatable) and conforms_to(B, Equatable),
    Writable where conforms_to(A, Writable) and conforms_to(B, Writable),
):
    var first: Self.A
    var second: Self.B

    def __eq__(self, other: Self) -> Bool where conforms_to(Self.A, Equatable) and conforms_to(Self.B, Equatable):
        return self.first == other.first and self.second == other.second

    def write_to(self, mut writer: Some[Writer]) where conforms_to(Self.A, Writable) and conforms_to(Self.B, Writable):
        writer.write("<", self.first, " | ", self.second, ">")

    def swapped(var self) -> Pair[Self.B, Self.A] where conforms_to(Self.A, Copyable) and conforms_to(Self.B, Copyable):
        return Pair(self.second.copy(), self.first.copy())


trait Stack:
    comptime Element: Copyable & Deinitable

    def push(mut self, var item: Self.Element):
        ...

    def pop(mut self) raises -> Self.Element:
        ...


struct ListStack[T: Copyable & Deinitable](Stack):
    comptime Element = Self.T
    var items: List[Self.T]

    def __init__(out self):
        self.items = []

    def push(mut self, var item: Self.T):
        self.items.append(item^)

    def pop(mut self) raises -> Self.T:
        if len(self.items) == 0:
            raise Error("nothing is on the stack")
        return self.items.pop()


def drain[S: Stack](mut stack: S, count: Int) raises -> List[S.Element]:
    var found: List[S.Element] = []
    for _ in range(count):
        found.append(stack.pop())
    return found^


def total_area[*Ts: Shape](*shapes: *Ts) -> Float64:
    var total: Float64 = 0
    comptime for i in range(shapes.__len__()):
        total += shapes[i].area()
    return total


def largest[T: Shape](shapes: List[T]) -> T:
    var best = 0
    for i in range(len(shapes)):
        if shapes[i].area() > shapes[best].area():
            best = i
    return shapes[best].copy()


def show(thing: Some[Writable], times: Int = 1):
    for _ in range(times):
        print("*", thing)


def main() raises:
    print(Square(2).name(), Disc(1).name(), Square.SIDES + Disc.SIDES)
    print(total_area(Square(2), Disc(1), Square(0.5)))
    print(largest([Square(1), Square(3), Square(2)]))
    var pair = Pair(1, String("one"))
    show(pair)
    show(pair.copy().swapped(), times=2)
    print(pair == Pair(1, String("one")), pair != Pair(2, String("one")))
    var stack = ListStack[Int]()
    for i in range(4):
        stack.push(i * i)
    print(drain(stack, 3))
    try:
        print(drain(stack, 2))
    except e:
        print(e)
