struct Thing:
    var n: Int

    def __init__(out self):
        self.n = 1

    def get() -> Int:
        return 1


def main():
    print(Thing().n)
