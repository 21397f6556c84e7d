@fieldwise_init
struct Pinned(not Movable):
    var n: Int


def main():
    var xs: List[Pinned] = []
    xs.append(Pinned(1))
    print(len(xs))
