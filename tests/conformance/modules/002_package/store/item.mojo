@fieldwise_init
struct Item(Copyable):
    var name: String
    var price: Int
