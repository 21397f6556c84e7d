@fieldwise_init(True, 3)
struct Pair(Copyable):
    var a: Int


def main():
    print(Pair(1).a)
