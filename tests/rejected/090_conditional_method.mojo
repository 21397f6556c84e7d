@fieldwise_init
struct Box[T: Copyable & Deinitable]:
    var item: Self.T

    def largest(self, o: Self) -> Bool where conforms_to(Self.T, Comparable):
        return self.item > o.item


@fieldwise_init
struct Quiet(Copyable):
    var n: Int


def main():
    print(Box(3).largest(Box(2)))
    print(Box(Quiet(3)).largest(Box(Quiet(2))))
