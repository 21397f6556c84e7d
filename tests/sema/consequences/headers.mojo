struct Box[T: Colectable](Copyable):  # error
    var item: Self.T

    def __init__(out self, item: Self.T):
        self.item = item

    def get(self) -> Self.T:
        return self.item

    def pick[U: Chosable](self, other: U) -> U:  # error
        var found: U = other
        return found


struct Circle:
    comptime PI = 3.14 +  # error
    comptime TWO = Self.PI * 2
    comptime Real = Reel  # error
    comptime SIDES = nothing  # error
    var radius: Self.Real

    def __init__(out self, radius: Self.Real):
        self.radius = radius

    def area(self) -> Int:
        return Self.SIDES * 2


trait Named:
    def (name self) -> String:  # error
        ...

    def title(self) -> String  # error
        return "title"


@fieldwise_init
struct Wide(Named):
    length: Int  # error
    var width: Int
    var width: Int  # error

    def both(self) -> Int:
        return self.length + self.width


@fieldwise_init
struct Flag(EnumLike):
    flag: Int  # error


struct Limit:
    var most: Int

    @implicit
    def __init__(out self, most Int):  # error
        self.most = most


@fieldwise_init
struct Square(Named):
    var across: Int

        def name(self) -> String:  # error
        return "square"

    def area() -> Int:  # error
        return 1

    def side(self) -> Int:
        return 2


def limited() -> Int:
    var limit: Limit = 3
    return limit.most


def told[T: Named](it: T) -> String:
    return it.name() + it.title()


def flagged(it: Flag) -> Int:
    match it:
        case .on:
            return 1
        case _:
            return 2


def failing():
    try:
        print(undefined)  # error
    except e:
        print(e)
    print(undefined, undefined + 1)


def deep(x: Int) -> Int:
    if x > 2:
        var y = x
            var z = y + 1  # error
            return z
    return x


def main():
    print(Box(3).get(), Box(3).pick(4))
    print(Circle(2).area(), Circle.TWO, Circle.SIDES)
    print(Wide(1, 2).both(), told(Wide(1, 2)))
    print(limited(), Square.area(), Square(2).area(), deep(2))
