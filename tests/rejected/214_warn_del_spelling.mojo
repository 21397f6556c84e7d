struct R:
    var n: Int

    def __init__(out self):
        self.n = 1

    def __del__(deinit self):
        print("bye", self.n)


def main():
    var r = R()
    print(r.n)
