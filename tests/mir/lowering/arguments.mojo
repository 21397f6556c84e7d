struct R(Movable):
    var n: Int
    def __init__(out self, n: Int):
        self.n = n

def takes(a: R, mut b: R, var c: R, ref d: R) -> Int:
    return a.n + b.n + c.n + d.n
