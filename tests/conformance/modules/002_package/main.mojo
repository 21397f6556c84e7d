from store import Item, total
import store.prices
from store.prices import TAX


def main():
    var items: List[Item] = [Item("pen", 2), Item("book", 10)]
    print(total(items), TAX)
    print(store.prices.with_tax(100))
    print(store.VERSION)
