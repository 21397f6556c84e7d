from std.builtin.sort import partition, sort


def descending(a: Int, b: Int) -> Bool:
    return a > b


@fieldwise_init
struct Card(Copyable, Movable):
    var rank: Int
    var suit: String


def main():
    var numbers: List[Int] = [5, 3, 9, 1, 7]
    sort(numbers)
    print(numbers)
    sort(numbers, descending)
    print(numbers)
    var cards = List[Card]()
    for i in range(6):
        cards.append(Card((i * 5) % 3, String("s", i)))

    def by_rank(a: Card, b: Card) {} -> Bool:
        return a.rank < b.rank

    sort[stable=True](cards, by_rank)
    for ref card in cards:
        print(card.rank, card.suit, end="; ")
    print()
    for x in reversed(numbers):
        print(x, end=" ")
    for x in reversed(range(0, 10, 3)):
        print(x, end=" ")
    print()
    var d: Dict[String, Int] = {"a": 1, "b": 2, "c": 3}
    for key in reversed(d):
        print(key, end=" ")
    for value in reversed(d.values()):
        print(value, end=" ")
    for item in reversed(d.items()):
        print(item.key, item.value, end=" ")
    print()
    var words: List[String] = ["pear", "fig", "apple"]
    sort(words)
    print(words)
