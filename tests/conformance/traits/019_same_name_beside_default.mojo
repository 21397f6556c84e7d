# A function that has the name of one of a trait, but not its arguments, stands beside what the trait
# or the compiler provides.


trait Scaled:
    def scaled(self, by: Int) -> Int:
        return by * 10


struct Unit(Scaled):
    def __init__(out self):
        pass

    def scaled(self) -> Int:
        return 1


struct Mark(Copyable, Equatable, Hashable, Writable):
    var number: Int

    def __init__(out self, number: Int):
        self.number = number

    def __hash__(self) -> UInt:
        return 7

    def __eq__(self, other: Int) -> Bool:
        return self.number == other

    def write_to(self) -> String:
        return "mark"


def through_trait[T: Scaled](value: T) -> Int:
    return value.scaled(3)


def main():
    print(Unit().scaled(), Unit().scaled(2), through_trait(Unit()))
    print(Mark(3).__hash__(), hash(Mark(3)) == hash(Mark(3)), hash(Mark(3)) == 7)
    print(Mark(3) == 3, Mark(3) == Mark(4), Mark(3) != Mark(4))
    print(Mark(3), Mark(3).write_to())
    print({Mark(1), Mark(1), Mark(2)}.__len__())
