"""Variadic packs: forwarded, mapped, counted, with traits and keyword-only arguments."""


trait Area:
    def area(self) -> Float64:
        ...

    def name(self) -> String:
        return "shape"


@fieldwise_init
struct Square(Area, Copyable, Movable):
    var side: Float64

    def area(self) -> Float64:
        return self.side * self.side

    def name(self) -> String:
        return "square"


@fieldwise_init
struct Circle(Area, Copyable, Movable):
    var radius: Float64

    def area(self) -> Float64:
        return 3.0 * self.radius * self.radius


def total[*Ts: Area](*shapes: *Ts) -> Float64:
    var sum = 0.0
    comptime for i in range(shapes.__len__()):
        sum += shapes[i].area()
    return sum


def names[*Ts: Area](*shapes: *Ts, sep: String = ", ") -> String:
    var out = String()
    comptime for i in range(shapes.__len__()):
        comptime if i > 0:
            out += sep
        out += shapes[i].name()
    return out


def both[*Ts: Area](*shapes: *Ts) -> String:
    return String(names(*shapes, sep="/"), " ", total(*shapes))


def report[*Ts: Writable](title: String, *values: *Ts, end: String = "!\n"):
    print(title, end=": ")
    comptime for i in range(values.__len__()):
        print(values[i], end=" ")
    print(end, end="")


def forward[*Ts: Writable](*values: *Ts):
    report("forwarded", *values, end=".\n")


def largest[
    T: Comparable & ImplicitlyCopyable & Deinitable
](first: T, *rest: T) -> T:
    var best = first
    for each in rest:
        if each > best:
            best = each
    return best


def main():
    print(total(Square(2), Circle(1), Square(1.5)))
    print(names(Square(1), Circle(2)), names(Circle(1)), names())
    print(both(Circle(2), Square(3)))
    report("values", 1, "two", 3.5, True)
    forward("a", 2)
    forward()
    print(largest(3, 9, 4), largest("b"), largest(2.5, 1.5))
