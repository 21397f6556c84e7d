@fieldwise_init
struct R(Movable):
    var n: Int


def eat(var r: R):
    pass


def main():
    var r = R(1)
    ref view = r
    eat(r^)
    print(view.n)
