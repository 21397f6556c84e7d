@fieldwise_init
struct Token(Movable):
    var id: Int


def eat(var t: Token) -> Int:
    return t.id


def main():
    var a = 6
    var b = 3
    print(a ^ b, a^b, a ^b, (a)^ (b))
    var t = Token(9)
    print(eat(t^))
    var u = Token(4)
    var v = u^
    print(v.id ^ a)
    print(a^-b)
    var s = "text"
    var moved = s^
    print(moved)
