struct Inner:
    var n: Int

    @implicit
    def __init__(out self, n: Int):
        self.n = n


struct Outer:
    var i: Int

    @implicit
    def __init__(out self, inner: Inner):
        self.i = inner.n


def show(o: Outer):
    print(o.i)


def main():
    var n = 4
    show(n)
