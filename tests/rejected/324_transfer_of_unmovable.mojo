@fieldwise_init
struct Pinned(not Movable):
    var n: Int


def take(var p: Pinned):
    print(p.n)


def main():
    var p = Pinned(1)
    take(p^)
    var q = Pinned(2)
    var r = q^
    print(r.n)
