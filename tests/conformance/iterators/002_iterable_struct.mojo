struct Evens:
    var limit: Int

    def __init__(out self, limit: Int):
        self.limit = limit

    def __iter__(self) -> EvensIter:
        return EvensIter(0, self.limit)


@fieldwise_init
struct EvensIter(Iterator, Copyable):
    comptime Element = Int
    var at: Int
    var limit: Int

    def __next__(mut self) raises StopIteration -> Int:
        if self.at >= self.limit:
            raise StopIteration()
        var v = self.at
        self.at += 2
        return v


def main():
    var e = Evens(9)
    for i in e:
        print(i, end=" ")
    print()
    for i in e:
        for j in Evens(i):
            print(i, j, sep=":", end=" ")
    print()
    print([x * x for x in e if x > 2])
