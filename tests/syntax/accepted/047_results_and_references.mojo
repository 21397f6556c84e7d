struct Store:
    var items: List[Int]

    def __init__(out self): self.items = [1, 2, 3]

    def first(ref self) -> ref [self] Self: return self
    def same(ref[_] self) -> Int: return self.items[0]


def build(out result: List[Int]):
    result = [4, 5]


def pick[o: Origin](ref [o] x: Int) -> ref [o] Int: return x
def either(ref a: Int, ref b: Int) -> ref [a, b] Int: return a


def main():
    var store = Store()
    var n = 5; var m = 6
    ref r = pick(n)
    print(r, len(build()))
    print(either(n, m))
    print(store.first().same())
