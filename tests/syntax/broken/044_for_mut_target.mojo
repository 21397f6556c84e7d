@fieldwise_init
struct Item(Copyable):
    var sku: String
    var quantity: Int
    var price: Float64

    def total(self) -> Float64:
        return Float64(self.quantity) * self.price


def restock(mut items: List[Item], sku: String, amount: Int) raises:
    for mut item in items:
        if item.sku == sku:
            item.quantity += amount
            return
    raise Error("no such item")


def main() raises:
    var items: List[Item] = [
        Item("bolt", 10, 0.25),
        Item("nut", 20, 0.10),
    ]
    restock(items, "nut", 5)
    var worth = 0.0
    for item in items:
        worth += item.total()
    print(worth)
