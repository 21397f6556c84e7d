struct Pair:
    var a: Int
    var b: String

    def __init__(out self, a: Int):
        self.a = a


def main():
    print(Pair(1).a)
