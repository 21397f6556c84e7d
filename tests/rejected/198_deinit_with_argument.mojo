struct R:
    var n: Int

    def __init__(out self):
        self.n = 1

    def __deinit__(deinit self, extra: Int):
        print(extra)


def main():
    var r = R()
    print(r.n)
