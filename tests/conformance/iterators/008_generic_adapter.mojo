struct Doubled[I: Iterator](Iterator, Movable) where conforms_to(I.Element, Intable & Deinitable):
    comptime Element = Int
    var inner: Self.I

    def __init__(out self, var inner: Self.I):
        self.inner = inner^

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Int:
        return Int(self.inner.__next__()) * 2


def main():
    for x in Doubled(iter(range(4))):
        print(x, end=" ")
    print()
