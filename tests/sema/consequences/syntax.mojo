from std.collections import (List, Dict  # error


struct A(Copyable):
    var x Int  # error
    var y: Int

    def __init__(out self, y: Int):
        self.x = y
        self.y = y

    def broken(self, y Int) -> Int:  # error
        return y

    def fine(self) -> Int:
        return self.x + self.undefined1  # error


@fieldwise_init
struct B(Copyable):
    var x: Int
    var y List[Int]  # error


trait T:
    def need(self) -> : ...  # error
    def other(self): ...


struct C(T):  # error
    def other(self):
        pass


strct D:  # error
    var x: Int
    def foo(self):
        pass


def one(a: Int, b) Int):  # error
    print(a, b)


comptime N = = 3  # error


def uses():
    var a = A(3)
    print(a.x, a.y, a.broken(3))
    var b = B(1, [2])
    print(b.x, b.y[0])
    var d = D()
    d.foo()
    one(1, 2)
    print(N)
    print(undefined2)  # error


def body() -> Int:
    var s: Int =  # error
    print(s + 1, s.foo)
    var t = [1, 2  # error
    var u = 3
    return u


def body2() -> Int:
    for i in range(3)  # error
        print(i)
    if i = 3:  # error
        print(undefined3)  # error
    x = y z  # error
    print(x, y)
    return undefined4  # error


def body3():
    var a, b = = 3  # error
    print(a, b)
    with open("x") as f, as g:  # error
        print(f, g)
    try:
        print(1)
    except e e:  # error
        print(e)
    match a:
        case 1 2:  # error
            print(3)
    def inner(x Int) -> Int:  # error
        return x
    print(inner(3))
    return 3  # error


def main():
    uses()


def risk() raises:
    pass


def try_without_handler():
    try:  # error
        risk()
    print("on")


def compared_for_assigned():
    var number == 2  # error
    print(number + 1)
    ref other == number  # error
    print(other)
