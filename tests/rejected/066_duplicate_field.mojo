struct Twice:
    var n: Int
    var n: String

    def __init__(out self):
        self.n = 1


def main():
    print("x")
