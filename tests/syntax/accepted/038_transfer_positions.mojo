struct Bag(Movable):
    var items: List[Int]

    def __init__(out self, var items: List[Int]):
        self.items = items^

    def drain(deinit self) -> List[Int]:
        return self.items^


def take(var items: List[Int]) -> Int:
    return len(items)


def main():
    var one: List[Int] = [1]
    var two: List[Int] = [1, 2]
    var three: List[Int] = [1, 2, 3]
    var bag = Bag(one^)
    print(len(bag^.drain()), take(two^))
    var moved = three^
    var pair = (moved^, 1)
    print(len(pair[0]) if True else 0)
    var four: List[Int] = [4]; var five = four^; print(take(five
        ^))
