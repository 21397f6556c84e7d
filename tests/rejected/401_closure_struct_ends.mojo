struct Ends[f: def(Int) capturing -> None]:
    var n: Int

    def __init__(out self, n: Int):
        self.n = n

    def __deinit__(deinit self):
        Self.f(self.n)


def main():
    pass
