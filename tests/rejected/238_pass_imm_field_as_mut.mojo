@fieldwise_init
struct Box:
    var n: Int


def bump(mut n: Int):
    n += 1


def use(b: Box):
    bump(b.n)


def main():
    use(Box(1))
