@fieldwise_init
struct R(Movable):
    var n: Int


def eat(var r: R):
    pass


def main():
    var r = R(1)
    var i = 0
    while i < 2:
        if i == 1:
            eat(r^)
        i += 1
    print(r.n)
