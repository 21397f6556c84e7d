@fieldwise_init
struct Pair(Movable):
    var a: String
    var b: String

    def __deinit__(deinit self):
        print("gone")


def eat(var s: String):
    print(s)


def main():
    var p = Pair("x", "y")
    eat(p.a^)
