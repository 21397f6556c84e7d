struct A:
    @implicit
    def __init__(out self, s: String):
        pass


struct B:
    @implicit
    def __init__(out self, s: String):
        pass


def show(a: A):
    print("A")


def show(b: B):
    print("B")


def main():
    var s = String("x")
    show(s)
