@fieldwise_init
struct Pinned(not Movable):
    var n: Int


def relay(var p: Pinned) -> Pinned:
    return p^


def main():
    var p = relay(Pinned(1))
    print(p.n)
