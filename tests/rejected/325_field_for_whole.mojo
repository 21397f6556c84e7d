@fieldwise_init
struct Pair:
    var a: Int
    var b: Int


def first(ref p: Pair) -> ref [p.a] Int:
    return p.a


def second(ref p: Pair) -> ref [p] Int:
    return p.b


def main():
    var p = Pair(1, 2)
    first(p) = 5
    print(p.a)
