struct View[mut: Bool, //, origin: Origin[mut=mut]]:
    var target: Pointer[List[Int], Self.origin]

    def __init__(out self, ref [Self.origin] target: List[Int]):
        self.target = Pointer(to=target)

    def sum(self) -> Int:
        var s = 0
        for x in self.target[]:
            s += x
        return s


def set_first(v: View[mut=True, _]):
    v.target[][0] = 100


def main():
    var xs: List[Int] = [1, 2, 3]
    var v = View(xs)
    print(v.sum())
    set_first(v)
    print(v.sum(), xs)
