@fieldwise_init
struct Pair(Movable):
    var a: String
    var b: String


def eat(var s: String):
    print(s)


def show(p: Pair):
    print(p.a, p.b)


def main():
    var p = Pair("x", "y")
    eat(p.a^)
    show(p)
