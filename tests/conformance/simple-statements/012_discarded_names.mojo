# What `_` is given needs not be a value of run time: modules, types, traits, and
# functions whose parameters nobody has given.
import std.math as mathematics
from std import memory
import std.collections


trait Drawn:
    def draw(self):
        ...


@fieldwise_init
struct Circle(Copyable, Drawn):
    var radius: Int

    def draw(self):
        print("circle", self.radius)

    def grown[by: Int](self) -> Self:
        return Self(self.radius + by)

    @staticmethod
    def unit() -> Self:
        return Self(1)


def show[T: Drawn](value: T):
    value.draw()


def plain(x: Int) -> Int:
    print("called", x)
    return x


def main():
    from std import math

    _ = math
    _ = (mathematics)
    _ = memory
    _ = std.collections
    _ = std
    _ = Circle
    _ = Drawn
    _ = List
    _ = List[Int]
    _ = show
    _ = show[Circle]
    _ = plain
    _ = Circle.unit
    _ = Circle.draw
    _ = Circle.grown
    # Calls are made all the same.
    _ = plain(3)
    _ = Circle.unit().grown[2]()
    show(Circle(5))
    print(math.sqrt(16.0), mathematics.sqrt(25.0))
