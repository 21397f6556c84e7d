@fieldwise_init
struct S(Printable):
    var n: Int


def main():
    print(S(1).n)
