@fieldwise_init
struct Pair[A: Copyable & Deinitable, B: Copyable & Deinitable](Copyable):
    var first: Self.A
    var second: Self.B

    def swapped(self) -> Pair[Self.B, Self.A]:
        return Pair(self.second.copy(), self.first.copy())


def largest[T: Comparable & ImplicitlyCopyable & Deinitable, //](items: List[T]) -> T where conforms_to(T, Comparable) else "needs an order":
    var best = items[0]
    for item in items:
        if item > best:
            best = item
    return best


def make_pair[//, A: Copyable & Deinitable, B: Copyable & Deinitable](a: A, b: B) -> Pair[A, B]:
    return Pair(a.copy(), b.copy())


def main():
    var pair = make_pair(1, String("one"))
    print(pair.swapped().first)
    var items: List[Int] = [3, 9, 4]
    print(largest(items))
