struct Grid:
    def __init__(out self): pass

    def __getitem__(self, *, byte: Int) -> Int: return byte
    def __getitem__(self) -> Int: return -1
    def __getitem__(self, a: Int, b: Int = 2, *, k: Int = 3) -> Int: return a + b + k
    def __getitem__[*Ts: AnyType](self, *slices: *Ts, last: Int) -> Int: return last


def keywords[mut: Int = 3, imm: Int = 4](a: Int, b: Int = 2, *, in_: Int = 5) -> Int:
    return a + b + mut + imm + in_


def main():
    var g = Grid()
    print(g[], g[byte=3], g[1, k=4,], g[1, 2])
    print(g[1:2:1, ::3, 0:4:2, last=5], g[:, 1:, :1, last=6,])
    print(keywords[mut=5, imm=6,](1,), keywords[1](b=1, in_=2, a=2))
