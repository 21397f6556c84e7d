@fieldwise_init
struct Big(Copyable):
    var data: List[Int]


def read(b: Big) -> Int:
    return len(b.data)


def fill(mut b: Big, n: Int):
    for i in range(n):
        b.data.append(i)


def keep(var b: Big, mut into: List[Big]):
    into.append(b^)


def replace(mut b: Big):
    b = Big([9])


def main():
    var b = Big([])
    fill(b, 4)
    print(read(b), b.data)
    var store: List[Big] = []
    keep(b.copy(), store)
    replace(b)
    keep(b^, store)
    print(len(store), store[0].data, store[1].data)
    ref first = store[0]
    fill(first, 1)
    print(store[0].data)
