@fieldwise_init
struct Traced(ImplicitlyCopyable):
    var n: Int

    def __init__(out self, *, copy: Self):
        print("copied", copy.n)
        self.n = copy.n


def main():
    var snap = 42

    def frozen() {var snap} -> Int:
        return snap

    snap = 999
    print(frozen(), snap)
    var t = Traced(5)
    print("declaring")

    def held() {var t} -> Int:
        return t.n

    print("declared")
    t.n = 6
    print(held(), held(), t.n)
