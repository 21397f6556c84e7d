@fieldwise_init
struct Written(ImplicitlyCopyable):
    var items: List[Int]

    def __init__(out self, *, copy: Self):
        self.items = copy.items.copy()


@fieldwise_init
struct Either[T: Copyable & Deinitable](
    Copyable, ImplicitlyCopyable where conforms_to(T, ImplicitlyCopyable)
):
    var value: Self.T


@fieldwise_init
struct Silent(ImplicitlyCopyable):
    var id: Int
    var items: List[Int]


def main():
    print(Written([1]).items, Either("a").value, Silent(1, [2]).items)
