from .item import Item

comptime TAX = 20


def with_tax(p: Int) -> Int:
    return p + p * TAX // 100


def total(items: List[Item]) -> Int:
    var t = 0
    for i in items:
        t += with_tax(i.price)
    return t
