trait Shape(Copyable, Deinitable):
    comptime NAME: StaticString
    @staticmethod
    def unit() -> Self: ...
    def area(self) -> Float64: ...
    def scaled(self, by: Float64) -> Self: ...

@fieldwise_init
struct Circle(Shape):
    comptime NAME: StaticString = "circle"
    var r: Float64
    @staticmethod
    def unit() -> Self:
        return Self(1)
    def area(self) -> Float64:
        return 3 * self.r * self.r
    def scaled(self, by: Float64) -> Self:
        return Self(self.r * by)

@fieldwise_init
struct Rect(Shape):
    comptime NAME: StaticString = "rect"
    var w: Float64
    var h: Float64
    @staticmethod
    def unit() -> Self:
        return Self(1, 1)
    def area(self) -> Float64:
        return self.w * self.h
    def scaled(self, by: Float64) -> Self:
        return Self(self.w * by, self.h * by)

def grow[S: Shape, n: Int](s: S) -> S:
    comptime if n == 0:
        return s.copy()
    else:
        return grow[n=n - 1](s.scaled(2))

def units[*Ss: Shape]() -> Float64:
    var acc = 0.0
    comptime for i in range(Ss.length):
        acc += Ss[i].unit().scaled(3).area()
    return acc

def describe[S: Shape]() -> String:
    return String(S.NAME) + ":" + String(S.unit().area())

def fact[n: Int]() -> Int:
    comptime if n <= 1:
        return 1
    else:
        return n * fact[n - 1]()

struct Peano[n: Int]:
    comptime Next = Peano[Self.n + 1]
    comptime value = Self.n

def main():
    print(grow[n=3](Circle(1)).area(), grow[n=0](Rect(2, 3)).area())
    print(units[Circle, Rect](), describe[Circle](), describe[Rect]())
    print(fact[10](), Peano[3].Next.Next.value)
