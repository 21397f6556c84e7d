struct Meters:
    var n: Int

    @implicit(deprecated=True)
    def __init__(out self, n: Int):
        self.n = n


def show(m: Meters):
    print(m.n)


def main():
    show(Meters(3))
    show(4)
