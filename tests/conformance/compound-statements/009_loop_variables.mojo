@fieldwise_init
struct Item(ImplicitlyCopyable, Writable):
    var n: Int


def main():
    var items: List[Item] = [Item(1), Item(2)]
    for ref it in items:
        it.n += 100
    for it in items:
        print(it)
    for var it in items:
        it.n *= 2
        print(it.n)
    print(items[0], items[1])
    var total = 0
    for var i in range(5):
        i *= 2
        total += i
    print(total)
    var d = {"a": 1, "b": 2}
    for e in d.items():
        print(e.key, e.value)
    for k in d:
        print(k, end=" ")
    for ref v in d.values():
        v += 10
    for v in d.values():
        print(v, end=" ")
    print()
